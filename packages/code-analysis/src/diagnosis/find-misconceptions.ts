import { type MisconceptionKey, PYTHON_MISCONCEPTIONS } from '@kindling/shared';
import type { Findings } from '../review/read-findings.ts';
import type { ReviewRuleName } from '../review/review-rules.ts';
import type { Examination } from './examine-program.ts';
import { ideaBehind } from './exception-ideas.ts';
import { failingOf } from './failing-tests.ts';
import type { SuspiciousLine } from './rank-lines.ts';
import type { SmallestRepair } from './repair/smallest-repair.ts';

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
  'parent-fields-again': 'missing-super-init',
};

const KEYS = new Set<string>(PYTHON_MISCONCEPTIONS.map(({ key }) => key));
const isKey = (key: string): key is MisconceptionKey => KEYS.has(key);
const MOST = 5;
/** Ideas that only a function without a result can show. */
const NEEDS_NONE = new Set(['print-instead-of-return', 'missing-return']);
/** So many lines from the top of the ranking an idea is still about the fault. */
const NEAR = 3;

/**
 * The misconceptions a wrong program shows, the surest first: those whose undoing makes all failing tests pass, those that
 * also are patterns of how it is written, those behind an exception, those that undo a part, and patterns alone.
 */
export function findMisconceptions(
  examination: Examination,
  lines: SuspiciousLine[],
  findings: Findings['findings'],
  nearest?: SmallestRepair,
): FoundMisconception[] {
  const sureness = new Map<MisconceptionKey, { line: number; points: number; by: Set<Source> }>();
  const rank = new Map(lines.map(({ line }, index) => [line, index]));
  const givesNone = examination.tests.some(
    ({ failure }) => failure?.actual === 'None' || failure?.kind === 'output',
  );
  const note = (key: string, line: number, points: number, by: Source): void => {
    if (!isKey(key) || (NEEDS_NONE.has(key) && !givesNone && points < CERTAIN)) return;
    const known = sureness.get(key);
    const near = 1 / (1 + (rank.get(line) ?? NEAR * 2));
    if (known === undefined) {
      sureness.set(key, { line, points: points + near, by: new Set([by]) });
      return;
    }
    // Two changes of one kind say the same; a pattern beside a change says more.
    const twice = known.by.has(by) ? 0 : TWICE;
    known.by.add(by);
    known.points = Math.max(known.points, points + near) + twice;
  };
  for (const [line, key, points, by] of evidenceOf(examination)) note(key, line, points, by);
  for (const { rule, line } of findings) note(BY_RULE[rule] ?? '', line, PATTERN / 2, 'review');
  // Of a way to another program that takes one step, the step itself is a sign; of a longer one any may be a matter of taste.
  const [step, ...others] = nearest?.places ?? [];
  if (step && others.length === 0) note(step.idea ?? '', step.line, PATTERN, 'other program');
  return [...sureness]
    .sort(([, one], [, other]) => other.points - one.points)
    .map(([key, { line }]) => ({ key, line }))
    .slice(0, MOST);
}

/** What each kind of evidence is worth; two kinds for one idea are worth more than either. */
const [CERTAIN, RAISED, PATTERN, TWICE] = [3, 2.5, 1.6, 0.8];

type Source = 'change' | 'exception' | 'pattern' | 'review' | 'other program';

function* evidenceOf({
  mutants,
  tests,
  smells,
  syntax,
}: Examination): Generator<[number, string, number, Source]> {
  const failing = failingOf(tests);
  for (const { change, line, helped, broken } of mutants) {
    if (broken === 0) yield [line, change, CERTAIN * (helped.length / failing.length), 'change'];
  }
  for (const { failure } of failing) {
    const idea = failure && ideaBehind(failure);
    if (idea) yield [failure.line ?? 1, idea, RAISED / failing.length + PATTERN, 'exception'];
  }
  for (const [line, key] of smells) yield [line, key, PATTERN, 'pattern'];
  const unread = syntax && ideaBehind({ type: 'SyntaxError', message: syntax.message });
  if (unread) yield [syntax.line, unread, CERTAIN, 'exception'];
}
