import { readdir, readFile } from 'node:fs/promises';
import { AppError } from '@kindling/shared';

/** Longer programs are not read: no exercise asks for as much. */
const MOST_CHARACTERS = 60_000;

const read = new Map<string, Record<string, string>>();

/** The Python files of an analyser, by name, as a run takes them along. Read once. */
export async function readAnalyser(folder: URL): Promise<Record<string, string>> {
  const known = read.get(folder.href);
  if (known !== undefined) return known;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.py'));
  const sources = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  const files = Object.fromEntries(names.map((name, index) => [name, sources[index] ?? '']));
  read.set(folder.href, files);
  return files;
}

/** @throws AppError invalid-input for a program that is too long to be read */
export function assertReadable(source: string): void {
  if (source.length <= MOST_CHARACTERS) return;
  throw new AppError('invalid-input', `The program has more than ${MOST_CHARACTERS} characters.`, {
    hint: 'Give it in parts.',
  });
}
