import type { DifferenceSegment } from './difference.schema.ts';
import { computeEditSteps, type EditStep } from './edit-steps.ts';

/**
 * Compares two texts letter by letter and joins equal steps into stretches. With `matchCase` false, letters that
 * differ in case only count as the same.
 */
export function computeDifference(given: string, expected: string, matchCase: boolean): DifferenceSegment[] {
  const isSame = (left: string, right: string) =>
    left === right || (!matchCase && left.toLowerCase() === right.toLowerCase());
  const segments: DifferenceSegment[] = [];
  for (const step of computeEditSteps(given, expected, isSame)) append(segments, step);
  return segments;
}

/** How many letters the learner got right and in line, of the longer text: 0-1. */
export function computeLikeness(segments: readonly DifferenceSegment[]): number {
  const lengthOf = (text: string) => [...text].length;
  let same = 0;
  let all = 0;
  for (const segment of segments) {
    if (segment.kind === 'same') same += lengthOf(segment.text);
    all += Math.max(lengthOf(segment.text), segment.kind === 'changed' ? lengthOf(segment.expected) : 0);
  }
  return all === 0 ? 1 : same / all;
}

function append(segments: DifferenceSegment[], step: EditStep): void {
  const last = segments.at(-1);
  const text = step.kind === 'missing' ? step.expected : step.given;
  if (last?.kind !== step.kind) {
    segments.push(
      step.kind === 'changed'
        ? { kind: 'changed', text, expected: step.expected }
        : { kind: step.kind, text },
    );
    return;
  }
  last.text += text;
  if (last.kind === 'changed' && step.kind === 'changed') last.expected += step.expected;
}
