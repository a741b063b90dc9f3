import type { CodeAnswer, CodeResult, GradeTask } from '@kindling/core/code';
import type { ExerciseEntry, ExerciseTest, PythonValue, RaisedException } from '@kindling/shared';
import { z } from 'zod';
import { equalsExpected } from './compare-values.ts';

/** One thing that was not as it should be. */
export interface Difference {
  /** Which step of a script, from 1. */
  step?: number;
  what: 'value' | 'raises' | 'stdout' | 'arguments' | 'exit-code' | 'file' | 'no-answer';
  expected?: unknown;
  actual?: unknown;
}

const Claim = z.union([
  z.object({ value: z.unknown() }).refine((claim) => 'value' in claim),
  z.object({ raised: z.array(z.string()).min(1), message: z.string() }),
  z.object({ exit: z.number() }),
  z.object({ argumentsAfter: z.array(z.unknown()) }),
]);
type Claim = z.infer<typeof Claim>;

/** What one call or step must do. */
interface Outcome {
  expected?: PythonValue | undefined;
  tolerance?: number | undefined;
  raises?: RaisedException | undefined;
  stdout?: string | undefined;
}

/** The request for a test without what it expects: that never enters the interpreter. */
export function taskOf(entry: ExerciseEntry, test: ExerciseTest, path: string): GradeTask {
  const { call, script } = test;
  if (call !== undefined) {
    const name = entry.kind === 'program' ? '' : entry.name;
    const given = { name, arguments: call.arguments, keywords: call.keywords };
    return { mode: 'grade', path, module: 'solution', call: given };
  }
  if (script === undefined) return { mode: 'grade', path, module: '__main__' };
  const steps = script.map(({ code, expected }) => ({ code, isExpression: expected !== undefined }));
  return { mode: 'grade', path, module: 'solution', script: steps };
}

/** Text as it is compared: without spaces at line ends and empty lines at the end. */
function comparable(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

function claimOf(answer: CodeAnswer | undefined): Claim | undefined {
  const parsed = Claim.safeParse(answer?.value);
  return parsed.success ? parsed.data : undefined;
}

function printedBetween(result: CodeResult, from: number, to: number): string {
  return Buffer.from(result.stdout, 'utf8').subarray(from, to).toString('utf8');
}

function matches(wanted: RaisedException, claim: Claim): boolean {
  if (!('raised' in claim)) return false;
  const part = wanted.messageContains?.toLowerCase() ?? '';
  return claim.raised.includes(wanted.type) && claim.message.toLowerCase().includes(part);
}

function judgeOutcome(wanted: Outcome, claim: Claim | undefined, printed: string): Difference[] {
  if (claim === undefined) return [{ what: 'no-answer' }];
  const differences: Difference[] = [];
  if (wanted.raises !== undefined && !matches(wanted.raises, claim)) {
    differences.push({ what: 'raises', expected: wanted.raises, actual: claim });
  }
  if (wanted.raises === undefined && 'raised' in claim) {
    differences.push({ what: 'raises', expected: null, actual: claim });
  } else if (wanted.expected !== undefined) {
    const isEqual = 'value' in claim && equalsExpected(wanted.expected, claim.value, wanted.tolerance);
    if (!isEqual) {
      const actual = 'value' in claim ? claim.value : claim;
      differences.push({ what: 'value', expected: wanted.expected, actual });
    }
  }
  if (wanted.stdout !== undefined && comparable(printed) !== comparable(wanted.stdout)) {
    differences.push({ what: 'stdout', expected: wanted.stdout, actual: printed });
  }
  return differences;
}

function judgeCall(call: NonNullable<ExerciseTest['call']>, result: CodeResult): Difference[] {
  const [loaded, called, after] = result.answers;
  const printed = printedBetween(result, loaded?.stdoutBytes ?? 0, called?.stdoutBytes ?? 0);
  const differences = judgeOutcome(call, claimOf(called), printed);
  if (call.argumentsAfter === undefined) return differences;
  const claim = claimOf(after);
  const actual = claim !== undefined && 'argumentsAfter' in claim ? claim.argumentsAfter : undefined;
  if (actual === undefined || !equalsExpected(call.argumentsAfter, actual)) {
    differences.push({ what: 'arguments', expected: call.argumentsAfter, actual });
  }
  return differences;
}

function judgeScript(script: NonNullable<ExerciseTest['script']>, result: CodeResult): Difference[] {
  return script.flatMap((step, index) => {
    const [before, here] = [result.answers[index], result.answers[index + 1]];
    const printed = printedBetween(result, before?.stdoutBytes ?? 0, here?.stdoutBytes ?? 0);
    return judgeOutcome(step, claimOf(here), printed).map((difference) => ({
      step: index + 1,
      ...difference,
    }));
  });
}

function judgeProgram(program: NonNullable<ExerciseTest['program']>, result: CodeResult): Difference[] {
  const claim =
    claimOf(result.answers[0]) ?? (result.exitCode === null ? undefined : { exit: result.exitCode });
  const differences = judgeOutcome({ raises: program.raises, stdout: program.stdout }, claim, result.stdout);
  const exitCode = claim === undefined ? null : 'exit' in claim ? claim.exit : 'raised' in claim ? 1 : 0;
  if (program.exitCode !== undefined && exitCode !== program.exitCode) {
    differences.push({ what: 'exit-code', expected: program.exitCode, actual: exitCode });
  }
  return differences;
}

function judgeFiles(test: ExerciseTest, result: CodeResult): Difference[] {
  return Object.entries(test.filesWritten).flatMap(([name, expected]): Difference[] => {
    const bytes = result.files.get(name);
    const actual = bytes === undefined ? null : Buffer.from(bytes).toString('utf8');
    if (actual !== null && comparable(actual) === comparable(expected)) return [];
    return [{ what: 'file', expected: { [name]: expected }, actual: { [name]: actual } }];
  });
}

/** Compares what the program claims and left behind with what the test wants. Empty when all is as it should be. */
export function judgeTest(test: ExerciseTest, result: CodeResult): Difference[] {
  const isEnded = result.status === 'ok' || result.status === 'error';
  if (!isEnded) return [{ what: 'no-answer', actual: result.status }];
  // A file that does not even load answers once, with its exception.
  const loaded = claimOf(result.answers[0]);
  if (test.program === undefined && (loaded === undefined || !('value' in loaded))) {
    return [{ what: 'no-answer', ...(loaded !== undefined && { actual: loaded }) }];
  }
  const differences = test.call
    ? judgeCall(test.call, result)
    : test.script
      ? judgeScript(test.script, result)
      : judgeProgram(test.program ?? {}, result);
  return [...differences, ...judgeFiles(test, result)];
}
