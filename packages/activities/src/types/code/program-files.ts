import type { Answer, PublicContent } from './schema.ts';

/**
 * What the program is called where files have names. Repeated here, as is the filling in, so that a lesson does not load
 * every contract.
 */
export const PROGRAM_FILE = 'solution.py';

type Given = Pick<PublicContent, 'files'>;

/** Files beside the program, as the learner left those they may change. */
export function filesBeside({ files }: Given, answer: Answer): Record<string, string> {
  return Object.fromEntries(
    files.map(({ name, text, editable }) => [name, editable ? (answer.files?.[name] ?? text) : text]),
  );
}

/** The answer with another text in one of its files. A file that is as it was given is not part of it. */
export function changeFile({ files }: Given, answer: Answer, name: string, text: string): Answer {
  if (name === PROGRAM_FILE) return { ...answer, source: text };
  const given = files.find((file) => file.name === name);
  if (given?.editable !== true) return answer;
  const { [name]: _, ...others } = answer.files ?? {};
  const changed = text === given.text ? others : { ...others, [name]: text };
  const { files: __, ...rest } = answer;
  return Object.keys(changed).length === 0 ? rest : { ...rest, files: changed };
}

/** All that is saved of an answer: the program and the files that may be changed. */
export function filesOfAnswer(content: Given, answer: Answer): Record<string, string> {
  const beside = filesBeside(content, answer);
  const own = content.files.filter(({ editable }) => editable).map(({ name }) => [name, beside[name] ?? '']);
  return { ...Object.fromEntries(own), [PROGRAM_FILE]: answer.source };
}

export function answerOfFiles(
  content: Given & Pick<PublicContent, 'starter'>,
  files: Readonly<Record<string, string>>,
): Answer {
  return Object.entries(files).reduce<Answer>(
    (answer, [name, text]) => changeFile(content, answer, name, text),
    { source: content.starter },
  );
}
