import { tokeniseLines } from '../curriculum/index.ts';
import { foldText, remember } from '../text/index.ts';
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
  if (tasks.length === 0) return undefined;
  // Read once, however many tasks there are.
  const messages = [...earlier, said];
  const words = gather(messages.map(({ message }) => new Set(runsOf(wordsOf(message), WORD_RUN))));
  const tokens = gather(messages.map((one) => readTokenRuns(programOf(one))));
  return tasks.find((task) => holdsStatement(said, words, task) || holdsProgram(said, tokens, task));
}

/** Runs of the last message, and of all. */
interface SaidRuns {
  latest: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

function gather(runs: readonly ReadonlySet<string>[]): SaidRuns {
  return { latest: runs.at(-1) ?? new Set(), all: new Set(runs.flatMap((of) => [...of])) };
}

/** Tasks whose runs are kept: they are asked about with every message of a class. */
const MOST_KEPT = 200;
const WORD_RUN = 3;
const wordRunsOf = remember(MOST_KEPT, (text) => new Set(runsOf(wordsOf(text), WORD_RUN)));
const tokenRunsOf = remember(MOST_KEPT, readTokenRuns);

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[], size: number): string[] {
  return words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));
}

/** Runs that the last message has to bring: "is a dictionary" is said in many a question that comes later. */
const LEAST_NEW = 3;

/** Whether the last message adds to the runs of a text, and all together hold that share of them. */
function isHeld(own: ReadonlySet<string>, { latest, all }: SaidRuns, share: number, least: number): boolean {
  const found = [...own].filter((run) => all.has(run));
  return (
    found.length >= least &&
    found.length / own.size >= share &&
    found.filter((run) => latest.has(run)).length >= LEAST_NEW
  );
}

/** What of a task nobody else would say: of an item what stands below the words that say what is to be done. */
function textOf({ kind, statement, options = [] }: TutorActivity): string {
  if (kind === 'python' || kind === 'essay') return statement;
  const lines = statement.split('\n').filter((line) => line.trim() !== '');
  const body = lines.length > 1 ? lines.slice(1).join('\n') : statement;
  return wordsOf(body).length >= LEAST_WORDS_OF_TASK ? body : [statement, ...options].join('\n');
}

function holdsStatement({ message }: SaidText, words: SaidRuns, task: TutorActivity): boolean {
  const text = textOf(task);
  if (wordsOf(text).length < LONG_WORDS) return holdsSentence(wordsOf(message), text);
  return isHeld(wordRunsOf(text), words, MOST_OF_STATEMENT, 1);
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
function readTokenRuns(program: string): Set<string> {
  const lines = tokeniseLines(program).map((line) =>
    line.map((token, at) => {
      if (!/^[\p{L}_]/u.test(token) || KEYWORDS.has(token)) return token;
      return line[at + 1] === '(' || line[at - 1] === '.' ? token : 'v';
    }),
  );
  return new Set(lines.flatMap((line) => runsOf(line, RUN_TOKENS)));
}

function holdsProgram(said: SaidText, tokens: SaidRuns, task: TutorActivity): boolean {
  const { entryPoint, referenceSolution } = task;
  if (task.kind !== 'python' || referenceSolution === undefined) return false;
  if (
    entryPoint !== undefined &&
    !ANYBODYS.has(entryPoint) &&
    definesAs(programOf(said), referenceSolution, entryPoint)
  )
    return true;
  const own = tokenRunsOf(referenceSolution);
  return own.size >= LEAST_RUNS && isHeld(own, tokens, MOST_OF_PROGRAM, LEAST_RUNS / 2);
}

/** Whether a program defines what the task asks for, with the same parameters. */
function definesAs(program: string, solution: string, name: string): boolean {
  // Most programs do not even name it.
  if (!program.includes(name)) return false;
  const headIn = (source: string) =>
    tokeniseLines(source)
      .find((line) => (line[0] === 'def' || line[0] === 'class') && line[1] === name)
      ?.join(' ');
  const head = headIn(solution);
  return head !== undefined && headIn(program) === head;
}
