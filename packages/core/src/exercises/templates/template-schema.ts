import { ContentKey, ExerciseLimits, PythonValue } from '@kindling/shared';
import { z } from 'zod';

/** What a parameter, a word of a story or a drawn value is called in texts and code: `<<limit>>`. */
const Name = z.string().regex(/^[a-z][a-zA-Z]*$/, 'must be letters only, such as `limit`');

function inBoth<Schema extends z.ZodType>(schema: Schema) {
  return z.strictObject({ en: schema, es: schema });
}

/** One value by chance: a whole number, one of some values, or one of a pool of words in the learner's language. */
export const Draw = z.union([
  z
    .strictObject({ from: z.int(), to: z.int(), step: z.int().positive().default(1) })
    .refine(({ from, to }) => from < to, '`from` must lie below `to`'),
  z.strictObject({ of: z.array(PythonValue).min(2) }),
  z.strictObject({ pool: Name }),
]);
export type Draw = z.infer<typeof Draw>;

const Length = z.union([
  z.int().min(0).max(40),
  z.strictObject({ from: z.int().min(0), to: z.int().max(40) }),
]);

/** A list by chance. `including` stands in it in any case, at places by chance: what a limit is tried out with. */
export const ListDraw = z.strictObject({
  of: Draw,
  length: Length,
  distinct: z.boolean().default(false),
  including: z.array(z.unknown()).default([]),
});
export type ListDraw = z.infer<typeof ListDraw>;

const Line = z.string().trim().min(1);
/** Values with holes: `{ $draw }`, `{ $list }` and `{ $name, plus }` stand for what is drawn; all else for itself. */
const WithHoles = z.unknown();

const AskedStep = z.strictObject({
  code: Line.max(300),
  /** What of it is tested; the reference solution says what it is. */
  look: z.enum(['value', 'printed', 'nothing']).default('nothing'),
});

/** A test without what is expected: running the reference solution says that. */
export const AskedTest = z
  .strictObject({
    key: ContentKey,
    visible: z.boolean().default(false),
    hint: inBoth(Line.max(300)),
    /** Values of this test alone, by name. */
    draw: z.record(Name, Draw).default({}),
    /** Lines that `input()` reads. */
    stdin: z.array(WithHoles).max(40).default([]),
    call: z
      .strictObject({
        arguments: z.array(WithHoles).max(8).default([]),
        keywords: z.record(z.string(), WithHoles).default({}),
        look: z
          .array(z.enum(['value', 'printed', 'arguments']))
          .min(1)
          .default(['value']),
      })
      .optional(),
    program: z.strictObject({}).optional(),
    script: z.array(AskedStep).min(1).max(20).optional(),
  })
  .refine(
    ({ call, program, script }) => [call, program, script].filter((way) => way !== undefined).length === 1,
    'needs exactly one of `call`, `program` and `script`',
  );
export type AskedTest = z.infer<typeof AskedTest>;

/** Words of one story in one language. They may name parameters; `title` is that of the exercise. */
const Words = z.intersection(z.object({ title: Line.max(120) }), z.record(Name, Line.max(900)));

const Operand = z.union([z.int(), Name]);
const THREE = [Line.max(900), Line.max(900), Line.max(900)] as const;

/** exercise-templates/<key>.yaml: an exercise that comes out anew with every seed. See docs/python-exercises.md. */
export const ExerciseTemplate = z.strictObject({
  schemaVersion: z.literal(1),
  /** Name of the file. */
  key: ContentKey,
  /** Keys of the course's skills that its exercises give evidence about. */
  skills: z.array(ContentKey).min(1).max(6),
  prerequisites: z.array(ContentKey).max(10).default([]),
  /** A guess for all its exercises: 0 nearly everybody solves them, 1 nearly nobody. */
  difficulty: z.number().min(0).max(1),
  entry: z.strictObject({
    kind: z.enum(['function', 'class', 'program']),
    /** With placeholders, mostly a word of the story; left out for a program. */
    name: Line.max(60).optional(),
  }),
  limits: ExerciseLimits.prefault({}),
  parameters: z.record(Name, Draw).default({}),
  /** What must hold between parameters; they are drawn again until it does. */
  constraints: z.array(z.tuple([Operand, z.enum(['<', '<=', '!=']), Operand])).default([]),
  pools: z.record(Name, inBoth(z.array(Line.max(40)).min(6))).default({}),
  stories: z.array(z.strictObject({ key: ContentKey, en: Words, es: Words })).min(3),
  statement: inBoth(Line.max(3000)),
  tests: z.array(AskedTest).min(3).max(12),
  hints: inBoth(z.tuple([...THREE])),
  starter: z.string().max(4000),
  solution: Line.max(4000),
  /** Wrong solutions that people write; every exercise that comes out must catch each of them. */
  misconceptions: z
    .array(z.strictObject({ key: ContentKey, explanation: inBoth(Line.max(600)), code: Line.max(4000) }))
    .min(2)
    .max(6),
});
export type ExerciseTemplate = z.infer<typeof ExerciseTemplate>;
