import { z } from 'zod';
import type { PackLesson } from '../../pack.ts';
import { lessonFile } from '../../pack-files.ts';

const Option = z.looseObject({
  text: z.string(),
  correct: z.boolean().default(false),
  feedback: z.string().optional(),
});
const Wrong = z.looseObject({ text: z.string(), feedback: z.string().optional() });
const TypedKey = z.looseObject({
  accept: z.array(z.string()).min(1),
  rejected: z.array(Wrong).default([]),
  wrongChoices: z.array(Wrong).optional(),
  feedback: z.string().optional(),
});
const Pair = z.looseObject({ left: z.string(), right: z.string(), feedback: z.string().optional() });
const Turn = z.looseObject({
  speaker: z.string(),
  text: z.string().optional(),
  options: z.array(Option).optional(),
});

/** What the parts of items are called, in whatever type. A type that calls them otherwise is not read. */
const ItemContent = z.looseObject({
  prompt: z.string(),
  explanation: z.string().default(''),
  passage: z.string().optional(),
  code: z.looseObject({ language: z.string(), text: z.string() }).optional(),
  materialLanguage: z.string().optional(),
  format: z.string().optional(),
  layout: z.string().optional(),
  isCode: z.boolean().default(false),
  /** With `{{1}}` for gaps or `[[…]]` around mistakes. */
  text: z.string().optional(),
  options: z.array(Option).optional(),
  turns: z.array(Turn).optional(),
  gaps: z.array(TypedKey).optional(),
  corrections: z.array(TypedKey).optional(),
  expected: z
    .union([TypedKey, z.looseObject({ value: z.number(), rejected: z.array(Wrong).default([]) })])
    .optional(),
  pairs: z.array(Pair).optional(),
  extraRights: z.array(z.string()).default([]),
  items: z.array(z.string()).optional(),
  alsoAccept: z.array(z.array(z.string())).default([]),
});
export type ItemContent = z.infer<typeof ItemContent>;

export interface ReadOption extends z.infer<typeof Option> {
  path: string;
}

/** Options of which a learner chooses. */
export interface ChoiceGroup {
  path: string;
  options: ReadOption[];
}

/** What a learner types, and what was expected wrongly. */
export interface TypedGroup extends z.infer<typeof TypedKey> {
  path: string;
}

/** An activity as a reader sees it. */
export interface ReadItem {
  file: string;
  /** `activities.3` */
  at: string;
  lessonKey: string;
  key: string;
  type: string;
  title: string;
  hints: readonly string[];
  difficulty: number;
  /** Language of the course. */
  language: string;
  /** Of what the item is made of. */
  material: string;
  content: ItemContent;
  choices: ChoiceGroup[];
  typed: TypedGroup[];
}

/** The activities of a course's lessons; those of a shape unknown here are left out. */
export function listItems(folder: string, language: string, lessons: readonly PackLesson[]): ReadItem[] {
  return lessons.flatMap((lesson) =>
    lesson.activities.flatMap((activity, index) => {
      const parsed = ItemContent.safeParse(activity.content);
      if (!parsed.success) return [];
      const content = parsed.data;
      return [
        {
          ...activity,
          file: `${folder}/${lessonFile(lesson.key)}`,
          at: `activities.${index}`,
          lessonKey: lesson.key,
          language,
          material: content.materialLanguage ?? language,
          content,
          choices: listChoices(content),
          typed: listTyped(content),
        },
      ];
    }),
  );
}

function listChoices({ options, turns = [] }: ItemContent): ChoiceGroup[] {
  const groups = turns.flatMap((turn, index) =>
    turn.options ? [{ path: `turns.${index}.options`, options: turn.options }] : [],
  );
  if (options) groups.push({ path: 'options', options });
  return groups.map(({ path, options: members }) => ({
    path,
    options: members.map((option, index) => ({ ...option, path: `${path}.${index}` })),
  }));
}

function listTyped({ gaps = [], corrections = [], expected }: ItemContent): TypedGroup[] {
  const own = expected && 'accept' in expected ? [{ ...TypedKey.parse(expected), path: 'expected' }] : [];
  return [
    ...own,
    ...gaps.map((gap, index) => ({ ...gap, path: `gaps.${index}` })),
    ...corrections.map((correction, index) => ({ ...correction, path: `corrections.${index}` })),
  ];
}
