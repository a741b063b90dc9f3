import type { ExerciseEntry, ExerciseTest } from '@kindling/shared';
import { shorten, toPythonText } from './python-text.ts';
import type { Part } from './schema.ts';

type Outcome = Partial<
  Pick<NonNullable<ExerciseTest['call']>, 'expected' | 'raises' | 'stdout' | 'argumentsAfter'>
> & { exitCode?: number | undefined };

/** What a visible test gives a program and wants of it, as lines of Python. */
export function describeTest(test: ExerciseTest, entry: ExerciseEntry): { given: Part[]; wanted: Part[] } {
  const { call, script, program } = test;
  const files = (what: 'given-file' | 'file', of: Record<string, string>): Part[] =>
    Object.entries(of).map(([name, text]) => ({ what, name, text: shorten(text) }));
  const stdin: Part[] = test.stdin === '' ? [] : [{ what: 'stdin', text: shorten(test.stdin) }];
  const calls: Part[] = call ? [{ what: 'call', text: describeCall(call, entry) }] : [];
  const steps: Part[] = (script ?? []).map(({ code }) => ({ what: 'step', text: code }));
  const wanted = [call ?? {}, program ?? {}].flatMap((part) => describeOutcome(part));
  return {
    given: [...files('given-file', test.files), ...stdin, ...calls, ...steps],
    wanted: [
      ...wanted,
      ...(script ?? []).flatMap((step) => describeOutcome(step, step.code)),
      ...files('file', test.filesWritten),
    ],
  };
}

/** The line a learner would type: `longest(['sea'], first=True)`. */
function describeCall(call: NonNullable<ExerciseTest['call']>, entry: ExerciseEntry): string {
  const name = entry.kind === 'program' ? '' : entry.name;
  const keywords = Object.entries(call.keywords).map(([key, value]) => `${key}=${toPythonText(value)}`);
  return shorten(`${name}(${[...call.arguments.map(toPythonText), ...keywords].join(', ')})`);
}

function describeOutcome(outcome: Outcome, step?: string): Part[] {
  const { expected, raises, stdout, argumentsAfter, exitCode } = outcome;
  const about = step === undefined ? {} : { name: step };
  const parts: Part[] = [];
  if (expected !== undefined) parts.push({ what: 'value', ...about, text: toPythonText(expected) });
  if (raises !== undefined) parts.push({ what: 'raises', ...about, text: describeRaised(raises) });
  if (stdout !== undefined) parts.push({ what: 'stdout', ...about, text: shorten(stdout) });
  if (argumentsAfter !== undefined) {
    parts.push({ what: 'arguments', text: argumentsAfter.map(toPythonText).join(', ') });
  }
  if (exitCode !== undefined) parts.push({ what: 'exit-code', text: String(exitCode) });
  return parts;
}

export function describeRaised({ type, messageContains }: NonNullable<Outcome['raises']>): string {
  return messageContains === undefined ? type : `${type}: … ${messageContains} …`;
}
