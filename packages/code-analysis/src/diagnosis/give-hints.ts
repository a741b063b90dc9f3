import { PYTHON_MISCONCEPTIONS } from '@kindling/shared';
import type { Examination, Failure } from './examine-program.ts';
import { failingOf } from './failing-tests.ts';
import type { FoundMisconception } from './find-misconceptions.ts';
import { HINT_WORDS, type HintLanguage, type Words } from './hint-words.ts';
import type { SuspiciousLine } from './rank-lines.ts';

export interface Hints {
  /** A nudge: what a test saw, and which stretch to go through by hand. */
  hint1: string | null;
  /** About this very error: the line, what its values do, and the idea behind it. Never what to write instead. */
  hint2: string | null;
}

/** So many lines beside the first still make one stretch. */
const STRETCH = 3;
const MOST_VALUES = 4;
/** More that is typed to a program is not told again: so many lines, so many characters. */
const MOST_TYPED = 3;
const LONGEST_TYPED = 60;
/** What is said of another line than the first: only where that is nearly as likely at fault. */
const NEARLY = 0.85;

export function giveHints(
  examination: Examination,
  lines: SuspiciousLine[],
  misconceptions: FoundMisconception[],
  language: HintLanguage,
): Hints {
  const words = HINT_WORDS[language];
  const { syntax, tests } = examination;
  if (syntax !== undefined) {
    const again = /indent/.test(syntax.message) ? words.indentAgain : words.syntaxAgain;
    return { hint1: words.syntax(syntax.line, syntax.message), hint2: again(syntax.line) };
  }
  const first = lines[0];
  const failed = failingOf(tests);
  // Where tests fail by different faults, the one that tells of the line is one that ran it.
  const failing = failed.find((test) => first && test.lines.includes(first.line)) ?? failed[0];
  const unknown = failing?.failure == null ? undefined : unknownName(failing.failure);
  const lacking = failing?.failure?.line == null ? unknown : undefined;
  if (lacking !== undefined) return { hint1: words.lacking(lacking), hint2: words.lackingAgain(lacking) };
  if (failing?.failure == null || first === undefined) return { hint1: null, hint2: null };
  const what = subjectOf(failing, words);
  const stretch = lines.slice(0, STRETCH).map(({ line }) => line);
  const near = stretch.filter((line) => Math.abs(line - first.line) <= STRETCH);
  return {
    hint1: `${upperFirst(words.failure(what, failing.failure))} ${words.region(Math.min(...near), Math.max(...near), failing.typed === '')}`,
    hint2: [
      words.line(first.line),
      ...tellValues(examination, first.line, language),
      ...(unknown !== undefined && failing.failure.line === first.line
        ? [words.unknown(unknown)]
        : explain(misconceptions, lines, language)),
      words.question,
    ].join(' '),
  };
}

/** What a hint says that it was that failed, as the learner knows it: never by the key of an exercise's test. */
function subjectOf({ shown, typed, name }: Examination['tests'][number], words: Words): string {
  if (shown != null) return `\`${shown}\``;
  if (typed == null) return `\`${name}\``;
  const typedLines = typed.split('\n').filter((line) => line !== '');
  const isShort = typedLines.length <= MOST_TYPED && typed.length <= LONGEST_TYPED;
  return words.program(isShort ? typedLines.map((line) => `\`${line}\``).join(', ') : '');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The name that nothing has: a test asks the program for it where no line of that ran, else the line itself does. */
function unknownName({ kind, type, message = '' }: Failure): string | undefined {
  if (kind !== 'error' || type !== 'NameError') return undefined;
  return /^name '(\w+)' is not defined/.exec(message)?.[1];
}

/** How the name that a line sets moves while the first failing test runs. */
function tellValues({ changes, tests }: Examination, line: number, language: HintLanguage): string[] {
  const words = HINT_WORDS[language];
  const here = changes.filter(([at]) => at === line);
  const [, name] = here[0] ?? [];
  const ran = tests.find(({ passed }) => !passed)?.lines.includes(line) ?? false;
  if (name === undefined || !ran) return [];
  const values = here.filter(([, of]) => of === name).map(([, , value]) => value);
  const [only] = values;
  if (values.length === 1 && only !== undefined) return [words.values(line, name, [only])];
  const shownValues = values.slice(0, MOST_VALUES);
  return [words.values(line, name, values.length > MOST_VALUES ? [...shownValues, '…'] : shownValues)];
}

/** The idea behind it: of the line itself, or of another that is nearly as likely at fault. */
function explain(
  misconceptions: FoundMisconception[],
  lines: SuspiciousLine[],
  language: HintLanguage,
): string[] {
  const [first] = lines;
  const near = lines.filter(({ score }) => score >= NEARLY * (first?.score ?? 0)).map(({ line }) => line);
  const found =
    misconceptions.find((one) => one.line === first?.line) ??
    misconceptions.find((one) => near.includes(one.line));
  const known = PYTHON_MISCONCEPTIONS.find(({ key }) => key === found?.key);
  if (found === undefined || known === undefined) return [];
  const words = known.explanation[language];
  return found.line === first?.line ? [words] : [HINT_WORDS[language].also(found.line), words];
}
