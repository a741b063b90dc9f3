import { tokeniseLines } from '../curriculum/index.ts';
import { foldText } from '../text/index.ts';
import type { TutorActivity } from '../turns/index.ts';

/** What was said in a conversation so far. */
export interface SaidText {
  message: string;
  /** On the screen, or sent along. */
  code?: string | null | undefined;
}

/** Share of the word triples of a statement from which on it is that statement: other tasks stay below a fifth. */
const MOST_OF_STATEMENT = 0.4;
/** With fewer words a text is told by all of them, in their order. */
const LONG_WORDS = 15;
/** Fewer words are anybody's. */
const LEAST_WORDS_OF_TASK = 4;
/** A gap, with what stands in brackets beside it. */
const GAP = /\s*(?:\([^()]*\)\s*)?(?:\{\{[^}]*\}\}|_{2,}|…|\.{3,}|\[\s*\])(?:\s*\([^()]*\))?\s*/u;
/** Words that fill one. */
const FILLED = '(?: [^ ]+){0,4}? ';
/** Share of a solution's runs of tokens, names aside, from which on a program is an attempt at it. */
const MOST_OF_PROGRAM = 0.6;
/** A shorter solution has nothing of its own. */
const LEAST_RUNS = 15;
const RUN_TOKENS = 4;
/** Names that functions of any program have. */
const ANYBODYS = new Set([
  'main',
  'solve',
  'solution',
  'run',
  'test',
  'f',
  'g',
  'func',
  'function',
  'answer',
]);
const KEYWORDS = new Set(
  'and as break class continue def del elif else except finally for from if import in is lambda None not or pass raise return True False try while with yield'.split(
    ' ',
  ),
);

/** Shorter messages paste nothing: nobody has to look. */
const LEAST_WORDS = 5;

/** Whether it is worth looking what tasks are withheld. */
export function mayHoldTask({ message, code }: SaidText): boolean {
  return (code ?? '') !== '' || wordsOf(message).length >= LEAST_WORDS;
}

/**
 * The task that somebody brings into a conversation about something else: its statement, whole or by halves over several
 * messages, also with its gap filled; a program that begins as it must; or one that works as its solution does.
 * `earlier`: what was said before, so that a task that comes in pieces is one.
 */
export function findPastedTask(
  said: SaidText,
  earlier: readonly SaidText[],
  tasks: readonly TutorActivity[],
): TutorActivity | undefined {
  const all = [...earlier, said];
  return tasks.find((task) => holdsStatement(all, task) || holdsProgram(all, task));
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[], size: number): string[] {
  return words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));
}

/** Runs that the last message has to bring: "is a dictionary" is said in many a question that comes later. */
const LEAST_NEW = 3;

/** Whether the last message adds to the runs of a text, and all together hold that share of them. */
function isHeld(
  own: ReadonlySet<string>,
  said: readonly ReadonlySet<string>[],
  share: number,
  least: number,
) {
  const found = [...own].filter((run) => said.some((runs) => runs.has(run)));
  const latest = said.at(-1);
  return (
    found.length >= least &&
    found.length / own.size >= share &&
    found.filter((run) => latest?.has(run) === true).length >= LEAST_NEW
  );
}

/** What of a task nobody else would say: of an item what stands below the words that say what is to be done. */
function textOf({ kind, statement, options = [] }: TutorActivity): string {
  if (kind === 'python' || kind === 'essay') return statement;
  const lines = statement.split('\n').filter((line) => line.trim() !== '');
  const body = lines.length > 1 ? lines.slice(1).join('\n') : statement;
  return wordsOf(body).length >= LEAST_WORDS_OF_TASK ? body : [statement, ...options].join('\n');
}

function holdsStatement(all: readonly SaidText[], task: TutorActivity): boolean {
  const text = textOf(task);
  const words = wordsOf(text);
  const said = all.map(({ message }) => wordsOf(message));
  if (words.length < LONG_WORDS) return holdsSentence(said.at(-1) ?? [], text);
  const runs = said.map((message) => new Set(runsOf(message, 3)));
  return isHeld(new Set(runsOf(words, 3)), runs, MOST_OF_STATEMENT, 1);
}

/** All words of a short text in a row, its gaps open or filled. */
function holdsSentence(said: readonly string[], text: string): boolean {
  const parts = text.split(GAP).map((part) => wordsOf(part).join(' ')).filter((part) => part !== ''); // biome-ignore format: one line
  if (wordsOf(parts.join(' ')).length < LEAST_WORDS_OF_TASK) return false;
  // Only letters, digits and blanks are left in the parts.
  return new RegExp(` ${parts.join(FILLED)} `, 'u').test(` ${said.join(' ')} `);
}

function programOf({ message, code }: SaidText): string {
  return [code ?? '', message].join('\n');
}

/** Tokens with the names of a program's author made one: those that are called are the language's, or the task's. */
function tokenRuns(program: string): Set<string> {
  const lines = tokeniseLines(program).map((line) =>
    line.map((token, at) => {
      if (!/^[\p{L}_]/u.test(token) || KEYWORDS.has(token)) return token;
      return line[at + 1] === '(' || line[at - 1] === '.' ? token : 'v';
    }),
  );
  return new Set(lines.flatMap((line) => runsOf(line, RUN_TOKENS)));
}

function holdsProgram(all: readonly SaidText[], task: TutorActivity): boolean {
  const { entryPoint, referenceSolution } = task;
  if (task.kind !== 'python' || referenceSolution === undefined) return false;
  const latest = programOf(all.at(-1) ?? { message: '' });
  if (
    entryPoint !== undefined &&
    !ANYBODYS.has(entryPoint) &&
    definesAs(latest, referenceSolution, entryPoint)
  )
    return true;
  const own = tokenRuns(referenceSolution);
  return own.size >= LEAST_RUNS && isHeld(own, all.map((one) => tokenRuns(programOf(one))), MOST_OF_PROGRAM, LEAST_RUNS / 2); // biome-ignore format: one line
}

/** Whether a program defines what the task asks for, with the same parameters. */
function definesAs(program: string, solution: string, name: string): boolean {
  const headIn = (source: string) =>
    tokeniseLines(source)
      .find((line) => (line[0] === 'def' || line[0] === 'class') && line[1] === name)
      ?.join(' ');
  const head = headIn(solution);
  return head !== undefined && headIn(program) === head;
}
