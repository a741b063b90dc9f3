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

/** Files of a learner, the program among them, and all their text in characters: a program and a few files beside it. */
const MOST_FILES = 12;
const MOST_CHARACTERS = 60_000;

/** What a learner wrote: text by name of the file. */
export const LearnerFiles = z
  .record(FileName, z.string().max(20_000))
  .refine((files) => Object.keys(files).length <= MOST_FILES, 'too many files')
  .refine(
    (files) => Object.values(files).reduce((total, { length }) => total + length, 0) <= MOST_CHARACTERS,
    'too much text',
  );
export type LearnerFiles = z.infer<typeof LearnerFiles>;

/**
 * Text by name: what is given, with what the learner made of the files they may change, and files of their own. What they
 * made of a file to read, or of the program, is passed over.
 */
export function fillExerciseFiles(
  files: readonly ExerciseFile[],
  changed: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const given = files.map(({ name, text, editable }) => [name, editable ? (changed[name] ?? text) : text]);
  const taken = new Set([PROGRAM_FILE, ...files.map(({ name }) => name)]);
  const own = Object.entries(changed).filter(([name]) => !taken.has(name));
  return Object.fromEntries([...given, ...own]);
}
