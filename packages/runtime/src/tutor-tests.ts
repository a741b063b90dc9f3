import { writePython } from '@kindling/activities/python-text';
import { type PlainTest, plainTests } from '@kindling/code-analysis/diagnosis';
import type { TutorActivity } from '@kindling/core/turns';
import type { Exercise } from '@kindling/shared';

type TutorTest = TutorActivity['visibleTests'][number];

/** A call this long is a measurement with thousands of values: nothing to talk about. */
const LONGEST_CALL = 2000;

/**
 * The tests a learner can see, each as a call and its value, the one form a tutor speaks of. None when one of them wants
 * something else, such as a line on the screen or a list that stays as it was: whoever knows half of the tests would say
 * of a wrong program that it does what they ask.
 */
export function listVisibleCalls({ tests, entry }: Pick<Exercise, 'tests' | 'entry'>): TutorTest[] {
  const visible = tests.filter((test) => test.visible);
  const calls = plainTests(visible, entry, writePython).flatMap(toCall);
  return calls.length === visible.length ? calls : [];
}

function toCall({ shown, call, stdin, files, filesWritten }: PlainTest): TutorTest[] {
  const { expected, arguments: given, keywords, ...beyond } = (call ?? {}) as Record<string, unknown>;
  const isPlain = stdin === '' && [files, filesWritten, beyond].every((part) => isEmpty(part));
  if (!isPlain || shown === undefined || typeof expected !== 'string') return [];
  const isReadable = [shown, expected].every((text) => text.length <= LONGEST_CALL && !NO_LITERAL.test(text));
  return isReadable ? [{ call: shown, expect: expected }] : [];
}

/** Python has no literal for them, so that no expression of the tests reads them back. */
const NO_LITERAL = /\b(?:inf|nan)\b/;

const isEmpty = (part: object) => Object.keys(part).length === 0;
