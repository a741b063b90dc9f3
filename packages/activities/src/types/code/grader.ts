import type { ExerciseTest } from '@kindling/shared';
import type { Grader } from '../../contract.ts';
import { describeRaised, describeTest } from './describe-test.ts';
import { shorten, toPythonText } from './python-text.ts';
import type {
  Answer,
  CodeRun,
  Content,
  Difference,
  Feedback,
  RunDifference,
  TestResult,
  TestRun,
} from './schema.ts';

const LONGEST_OUTPUT = 4000;
/** The learner's file as the sandbox names it; a frame of it in a traceback. */
const OWN_FRAME = /^ {2}File "\/exercise\/solution\.py", line (\d+)/gm;

const NOT_RUN: CodeRun = { tests: [], review: null };

/** Says in the learner's words what running each test showed. The score is the share of tests that passed. */
export const grade: Grader<Content, Answer, CodeRun> = (content, _answer, run = NOT_RUN) => {
  const tests = content.tests.map((test) => describeRun(content, test, findRun(run.tests, test.key)));
  const passedTests = tests.filter(({ passed }) => passed).length;
  const isRight = passedTests === tests.length;
  const feedback: Feedback = {
    passedTests,
    totalTests: tests.length,
    tests,
    ...(isRight && run.review && { review: run.review }),
    ...(content.explanation !== undefined && { explanation: content.explanation }),
  };
  return {
    correct: isRight,
    score: passedTests / tests.length,
    ...(feedback.review && { codeQuality: feedback.review.score / 100 }),
    feedback,
  };
};

/** A test nobody ran was not passed. */
function findRun(runs: readonly TestRun[], key: string): TestRun {
  return runs.find((run) => run.key === key) ?? { key, passed: false, status: 'not-run', durationMs: 0 };
}

function describeRun(content: Content, test: ExerciseTest, run: TestRun): TestResult {
  const facts = {
    key: test.key,
    passed: run.passed,
    status: run.status,
    durationMs: Math.round(run.durationMs),
    hint: run.passed ? null : test.hint,
  };
  if (!test.visible) {
    const nothing = { given: [], wanted: [], differences: [], stdout: '', traceback: null };
    return { ...facts, visible: false, ...nothing };
  }
  return {
    ...facts,
    visible: true,
    ...describeTest(test, content.entry),
    differences: (run.differences ?? []).map((difference) => describeDifference(test, difference)),
    stdout: shorten(run.stdout ?? '', LONGEST_OUTPUT),
    traceback: describeTraceback(run.stderr ?? ''),
  };
}

function describeTraceback(stderr: string): TestResult['traceback'] {
  if (stderr.trim() === '') return null;
  const line = [...stderr.matchAll(OWN_FRAME)].at(-1)?.[1];
  // The end says what happened: a long one loses its beginning.
  const text = stderr.length > LONGEST_OUTPUT ? `…${stderr.slice(-LONGEST_OUTPUT)}` : stderr;
  return { text: shorten(text, LONGEST_OUTPUT + 1), line: line === undefined ? null : Number(line) };
}

function describeDifference(test: ExerciseTest, difference: RunDifference): Difference {
  const { what, step, expected, actual } = difference;
  const name = step === undefined ? undefined : test.script?.[step - 1]?.code;
  if (what === 'file') return describeFile(expected, actual);
  return {
    what,
    ...(name !== undefined && { name }),
    expected: describeSide(what, expected),
    actual: describeSide(what, actual),
  };
}

function describeFile(expected: unknown, actual: unknown): Difference {
  const [name = '', text] = Object.entries(expected as Record<string, string>)[0] ?? [];
  const found = (actual as Record<string, string | null> | undefined)?.[name] ?? null;
  return {
    what: 'file',
    name,
    expected: shorten(text ?? ''),
    actual: found === null ? null : shorten(found),
  };
}

interface Claim {
  value?: unknown;
  raised?: string[];
  message?: string;
  exit?: number;
  type?: string;
  messageContains?: string;
}

const SIDES: Partial<Record<RunDifference['what'], (side: unknown) => string | null>> = {
  stdout: (side) => shorten(String(side ?? '')),
  arguments: (side) => (Array.isArray(side) ? side.map(toPythonText).join(', ') : null),
  'exit-code': (side) => (side === null || side === undefined ? null : String(side)),
};

/** One side of a comparison: text as it is, an exception with its message, anything else as Python writes it. */
function describeSide(what: RunDifference['what'], side: unknown): string | null {
  const describe = SIDES[what];
  if (describe) return describe(side);
  if (what === 'no-answer' && (side === undefined || typeof side === 'string')) return null;
  const claim = (typeof side === 'object' && side !== null ? side : {}) as Claim;
  if (Array.isArray(claim.raised)) return shorten(`${claim.raised[0]}: ${claim.message ?? ''}`);
  if (what !== 'value') return describeEnd(claim);
  return typeof claim.exit === 'number' && Object.keys(claim).length === 1
    ? `sys.exit(${claim.exit})`
    : toPythonText(side);
}

/** Where an exception is wanted or came: the exception, or what came instead of it. */
function describeEnd(claim: Claim): string | null {
  if (typeof claim.type === 'string') return describeRaised({ ...claim, type: claim.type });
  if (typeof claim.exit === 'number') return `sys.exit(${claim.exit})`;
  return 'value' in claim ? toPythonText(claim.value) : null;
}
