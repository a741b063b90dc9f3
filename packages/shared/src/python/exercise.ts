import { z } from 'zod';
import { ExerciseFiles } from './exercise-files.ts';
import { ExerciseTest } from './exercise-test.ts';
import { Key, PythonName } from './names.ts';

const Hint = z.string().trim().min(1).max(600);

/** What the tests take hold of in the learner's file. */
export const ExerciseEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('function'), name: PythonName }),
  z.strictObject({ kind: z.literal('class'), name: PythonName }),
  z.strictObject({ kind: z.literal('program') }),
]);
export type ExerciseEntry = z.infer<typeof ExerciseEntry>;

/** Ways of testing that make sense for an entry. A script may use everything the learner's file defines. */
const WAYS = {
  function: ['call', 'script'],
  class: ['script'],
  program: ['program'],
} as const satisfies Record<ExerciseEntry['kind'], readonly ('call' | 'program' | 'script')[]>;

export const ExerciseLimits = z.strictObject({
  /** For each test. */
  timeoutMs: z.number().int().min(100).max(60_000).default(5000),
  memoryMb: z.number().int().min(32).max(512).default(50),
});
export type ExerciseLimits = z.infer<typeof ExerciseLimits>;

/**
 * exercises/<key>/exercise.yaml: a programming task with its tests. Beside it stand `starter.py` (what the learner
 * begins with), `solution.py` (passes every test) and `misconceptions/<misconception key>.py` (each fails at least
 * one). See docs/python-exercises.md.
 */
export const Exercise = z
  .strictObject({
    schemaVersion: z.literal(1),
    /** Name of the folder. */
    key: Key,
    title: z.string().trim().min(1).max(120),
    /** The task. Markdown. */
    statement: z.string().trim().min(1).max(4000),
    /** Keys of the course's skills this gives evidence about. */
    skills: z.array(Key).min(1).max(6),
    /** Keys of the course's skills to have before trying; none of `skills`. */
    prerequisites: z.array(Key).max(10).default([]),
    /** A guess before there are answers: 0 nearly everybody solves it, 1 nearly nobody. */
    difficulty: z.number().min(0).max(1),
    entry: ExerciseEntry,
    limits: ExerciseLimits.prefault({}),
    files: ExerciseFiles,
    tests: z.array(ExerciseTest).min(1).max(30),
    /** The ladder: where to look, what to think of, how to begin. None holds the solution. Markdown. */
    hints: z.tuple([Hint, Hint, Hint]),
    misconceptions: z
      .array(
        z.strictObject({
          /** Key of the catalogue; the code that shows it is misconceptions/<key>.py. */
          key: Key,
          /** Why the code is tempting and where it goes wrong, said to the learner. Inline Markdown. */
          explanation: z.string().trim().min(1).max(600),
        }),
      )
      .min(2)
      .max(8),
  })
  .superRefine((exercise, context) => {
    const ways: readonly string[] = WAYS[exercise.entry.kind];
    for (const [index, test] of exercise.tests.entries()) {
      const way = test.call ? 'call' : test.program ? 'program' : 'script';
      if (ways.includes(way)) continue;
      const message = `a ${exercise.entry.kind} is tested by ${ways.map((name) => `\`${name}\``).join(' or ')}`;
      context.addIssue({ code: 'custom', path: ['tests', index, way], message });
    }
  });
export type Exercise = z.infer<typeof Exercise>;
