import type { Answer, PublicContent } from './schema.ts';

/**
 * What the program is called where files have names. Repeated here, as is the filling in, so that a lesson does not load
 * every contract.
 */
export const PROGRAM_FILE = 'solution.py';

type Given = Pick<PublicContent, 'files'>;
/** Text by name of the file. */
export type Texts = Record<string, string>;

/** Names of the files the learner made themself, in the order of the alphabet: storing them forgets any other. */
export function listOwnFiles({ files }: Given, answer: Answer): string[] {
  const given = new Set([PROGRAM_FILE, ...files.map(({ name }) => name)]);
  return Object.keys(answer.files ?? {})
    .filter((name) => !given.has(name))
    .sort();
}

/** All files of an exercise: the program, those that were given, and the learner's own. */
export function listFiles(content: Given, answer: Answer): { name: string; editable: boolean }[] {
  const own = listOwnFiles(content, answer).map((name) => ({ name, editable: true }));
  return [{ name: PROGRAM_FILE, editable: true }, ...content.files, ...own];
}

/** All files beside the program: those that were given as the learner left them, and the learner's own. */
export function filesBeside(content: Given, answer: Answer): Texts {
  const given = content.files.map(({ name, text, editable }) => [
    name,
    editable ? (answer.files?.[name] ?? text) : text,
  ]);
  const own = listOwnFiles(content, answer).map((name) => [name, answer.files?.[name] ?? '']);
  return Object.fromEntries([...given, ...own]);
}

/**
 * The answer with another text in one of its files; a name that nothing has yet becomes a file of the learner's own. A
 * file that is as it was given is not part of the answer, and one that is only for reading stays as it is.
 */
export function changeFile({ files }: Given, answer: Answer, name: string, text: string): Answer {
  if (name === PROGRAM_FILE) return { ...answer, source: text };
  const given = files.find((file) => file.name === name);
  if (given?.editable === false) return answer;
  if (text === given?.text) return removeFile(answer, name);
  return { ...answer, files: { ...answer.files, [name]: text } };
}

/** The answer without a file of the learner's own, or with a given one as it was given. */
export function removeFile({ files = {}, ...answer }: Answer, name: string): Answer {
  const { [name]: _, ...left } = files;
  return Object.keys(left).length === 0 ? answer : { ...answer, files: left };
}

/** All that is saved of an answer: the program, the files that may be changed, and the learner's own. */
export function filesOfAnswer(content: Given, answer: Answer): Texts {
  const beside = filesBeside(content, answer);
  const readOnly = new Set(content.files.filter(({ editable }) => !editable).map(({ name }) => name));
  const kept = Object.entries(beside).filter(([name]) => !readOnly.has(name));
  return { ...Object.fromEntries(kept), [PROGRAM_FILE]: answer.source };
}

export function answerOfFiles(
  content: Given & Pick<PublicContent, 'starter'>,
  files: Readonly<Texts>,
): Answer {
  return Object.entries(files).reduce<Answer>(
    (answer, [name, text]) => changeFile(content, answer, name, text),
    { source: content.starter },
  );
}

/** Whether two answers are the same program with the same files. */
export function isSameAnswer(one: Answer, other: Answer): boolean {
  return one.source === other.source && isSameTexts(one.files ?? {}, other.files ?? {});
}

export function isSameTexts(one: Texts, other: Texts): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
