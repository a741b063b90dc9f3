import { type MisconceptionKey, PYTHON_MISCONCEPTIONS } from '@kindling/shared';
import type { Findings } from '../review/read-findings.ts';
import type { ReviewRuleName } from '../review/review-rules.ts';
import type { Examination } from './examine-program.ts';
import type { SuspiciousLine } from './rank-lines.ts';

export interface FoundMisconception {
  key: MisconceptionKey;
  line: number;
}

/** Rules of the review whose finding is a misconception, when the program is wrong. */
const BY_RULE: Partial<Record<ReviewRuleName, MisconceptionKey>> = {
  'mutable-default': 'mutable-default',
  'shadowed-builtin': 'shadowed-builtin',
  'changed-while-looping': 'mutating-while-iterating',
  'needless-value': 'result-not-kept',
  'swallowed-error': 'error-swallowed',
  'bare-except': 'except-too-broad',
  'float-equality': 'float-equality',
  'shared-class-list': 'shared-class-attribute',
  'repeated-recursion': 'repeated-work',
  'prints-result': 'print-instead-of-return',
  'changed-argument': 'argument-mutated',
};

const KEYS = new Set<string>(PYTHON_MISCONCEPTIONS.map(({ key }) => key));
const isKey = (key: string): key is MisconceptionKey => KEYS.has(key);
const MOST = 5;

/**
 * The misconceptions a wrong program shows: those whose undoing makes tests pass, on the most suspicious lines first,
 * then those that are seen in how it is written.
 */
export function findMisconceptions(
  { mutants, tests }: Examination,
  lines: SuspiciousLine[],
  findings: Findings['findings'],
): FoundMisconception[] {
  const failing = tests.filter(({ passed }) => !passed).length;
  const rank = new Map(lines.map(({ line }, index) => [line, index]));
  const helpful = mutants
    .filter(({ broken, helped }) => broken === 0 && helped === failing)
    .sort((one, other) => (rank.get(one.line) ?? 0) - (rank.get(other.line) ?? 0));
  const found = [
    ...helpful.map(({ change, line }) => ({ key: change, line })),
    ...findings.map(({ rule, line }) => ({ key: BY_RULE[rule] ?? '', line })),
  ];
  const known = new Map<MisconceptionKey, FoundMisconception>();
  for (const { key, line } of found) if (isKey(key) && !known.has(key)) known.set(key, { key, line });
  return [...known.values()].slice(0, MOST);
}
