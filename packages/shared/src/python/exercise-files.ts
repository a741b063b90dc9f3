import { z } from 'zod';
import { FileName } from './names.ts';

/** What the learner's own program is called, here and in tracebacks. */
export const PROGRAM_FILE = 'solution.py';

/** A file that stands beside the program: in every run, unless a test brings another of the same name. */
export const ExerciseFile = z.strictObject({
  name: FileName,
  text: z.string().max(20_000),
  /** Whether the learner may change it; what they make of it is handed in with the program. */
  editable: z.boolean().default(false),
});
export type ExerciseFile = z.infer<typeof ExerciseFile>;

export const ExerciseFiles = z
  .array(ExerciseFile)
  .max(6)
  .default([])
  .refine(
    (files) => new Set([PROGRAM_FILE, ...files.map(({ name }) => name)]).size === files.length + 1,
    `each name once, and none is ${PROGRAM_FILE}`,
  );

/** Text by name, with what the learner made of the files they may change; anything else they name is passed over. */
export function fillExerciseFiles(
  files: readonly ExerciseFile[],
  changed: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return Object.fromEntries(
    files.map(({ name, text, editable }) => [name, editable ? (changed[name] ?? text) : text]),
  );
}
