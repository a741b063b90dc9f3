import { changedNames, writtenValue } from './find-steps.ts';
import type { StepperWords } from './stepper-words.ts';
import type { Step } from './trace.ts';
import { writeValue } from './values.ts';

/** More of a value than this is for the picture, not for the sentence. */
const LONGEST_VALUE = 60;
/** As many changes as one sentence can carry. */
const MOST_CHANGES = 3;
export const FILE_FRAME = '<module>';

/** One or a few sentences on a step: what changed just before, and what happens. Inline Markdown. */
export function describeStep(steps: readonly Step[], at: number, words: StepperWords): string {
  const step = steps[at];
  if (step === undefined) return '';
  const changes = changedNames(steps, at)
    .slice(0, MOST_CHANGES)
    .map((name) => words.nowIs(name, brief(writtenValue(step, name) ?? '')));
  return [...changes, describeEvent(step, words)].join(' ');
}

function describeEvent({ event, line, frame, returned, raised, heap }: Step, words: StepperWords): string {
  if (event === 'exception' && raised !== undefined) return words.raised(raised.type, brief(raised.message));
  if (event === 'call') return words.called(frame.name);
  if (event !== 'return') return words.runs(line);
  if (frame.name === FILE_FRAME) return words.ended;
  return words.returned(frame.name, returned === undefined ? 'None' : brief(writeValue(returned, heap)));
}

function brief(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
}
