import type { PackProblem } from '@kindling/core/curriculum';
import { z } from 'zod';
import type { Claim, Question, Verdict } from './claim.ts';
import { listBlocks, readOneSpan, toCodeText } from './code-in-text.ts';

/** An expression and what is said to come of it. */
interface Said {
  expression: string;
  result: string;
}

const Matched = z.looseObject({
  prompt: z.string(),
  code: z.looseObject({ text: z.string() }).optional(),
  pairs: z.array(z.looseObject({ left: z.string(), right: z.string() })),
});

type Place = Pick<PackProblem, 'file' | 'path'>;

/** Expressions on the left, values on the right; where most are so, all must be. */
export function claimPairs(content: unknown, { file, path }: Place): Claim[] {
  const parsed = Matched.safeParse(content);
  if (!parsed.success) return [];
  const { prompt, code, pairs } = parsed.data;
  const said = pairs.map(({ left, right }) => ({
    expression: readOneSpan(left) ?? '',
    result: readOneSpan(right) ?? right,
  }));
  if (said.some(({ expression }) => expression === '')) return [];
  return [
    claimMost(said, [code?.text ?? '', ...listDefinitions(prompt)], (index, message) => ({
      file,
      path: `${path}.content.pairs.${index}`,
      message,
    })),
  ];
}

/** “`days` is `["mon", "tue"]`” */
function listDefinitions(prompt: string): string[] {
  return [...prompt.matchAll(/`(\w+)` is `([^`]+)`/gu)].map(([, name, value]) => `${name} = ${value}`);
}

/** Rows of tables that end in an expression and what it gives. */
export function claimTables(markdown: string, file: string, setup: readonly string[]): Claim[] {
  const tables = markdown
    .split(/\n(?!\|)/u)
    .map((part) => part.split('\n').filter((line) => line.startsWith('|')));
  return tables.flatMap((rows) => {
    const said = rows.flatMap((row): Said[] => {
      const cells = row.split('|').map((cell) => readOneSpan(cell));
      const [expression, result] = cells.slice(-3, -1);
      return expression === undefined || result === undefined ? [] : [{ expression, result }];
    });
    return said.length < 2
      ? []
      : [claimMost(said, setup, (_index, message) => ({ file, path: '', message }))];
  });
}

function claimMost(
  said: readonly Said[],
  setup: readonly string[],
  report: (index: number, message: string) => PackProblem,
): Claim {
  return {
    questions: said.map(({ expression }): Question => ({ kind: 'evaluate', setup: [...setup], expression })),
    judge: (verdicts) => {
      const areTrue = said.map(({ result }, index) => comesTo(verdicts[index], result));
      // Where hardly one is a value, the right sides say something else.
      if (areTrue.filter(Boolean).length * 2 < said.length || said.length < 2) return [];
      return said.flatMap(({ expression, result }, index) =>
        areTrue[index] || verdicts[index]?.error?.startsWith('NameError')
          ? []
          : [report(index, `says that \`${expression}\` gives ${result}, and it ${tell(verdicts[index])}`)],
      );
    },
  };
}

const SENTENCE = /`([^`\n]+)` (?:is|gives|gives back|returns|makes|shows|prints) `([^`\n]+)`/gu;

/** “`vowels("Iguana")` returns `4`”: what prose says of a call, with the programs around it. */
export function claimSentences(text: string, place: Place, given: readonly string[]): Claim[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ index, 1: expression = '', 2: result = '' }) => {
    if (!/[(["'\d]/u.test(expression)) return [];
    // What comes behind may give the names another meaning.
    const setup = [...given, ...listBlocks(text.slice(0, index))];
    return [
      {
        questions: [{ kind: 'evaluate' as const, setup, expression, wanted: result }],
        judge: ([verdict]: readonly Verdict[]) => {
          if (
            !verdict ||
            comesTo(verdict, result) ||
            /^(NameError|SyntaxError|AttributeError|IndentationError)/u.test(verdict.error ?? '')
          )
            return [];
          return [
            { ...place, message: `says that \`${expression}\` gives \`${result}\`, and it ${tell(verdict)}` },
          ];
        },
      },
    ];
  });
}

function comesTo(verdict: Verdict | undefined, result: string): boolean {
  if (!verdict) return false;
  // “a KeyError”
  if (verdict.error !== undefined) return result.includes(verdict.error.split(':')[0] ?? '');
  if (verdict.equal) return true;
  const { repr = '', text = '', items, stdout = '' } = verdict;
  const wanted = toCodeText(result);
  return (
    [repr, text, stdout, items].some(
      (seen) => seen !== undefined && seen !== '' && toCodeText(seen) === wanted,
    ) || items?.trim() === result.trim()
  );
}

function tell({ error, repr, stdout }: Verdict = {}): string {
  if (error !== undefined) return `stops: ${error}`;
  return stdout ? `shows ${stdout.trim()}` : `gives ${repr}`;
}
