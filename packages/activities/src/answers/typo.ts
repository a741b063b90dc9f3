import { computeDistance } from './edit-steps.ts';

/** More slips than this are no slip, however long the answer. */
const MAX_SLIPS = 2;

/**
 * Whether `given` is `expected` with a slip of the finger. Both are normalised. Words are compared one to one;
 * a word may be off by the number of letters its length allows, digits never. A slip that leads at least as close
 * to one of `otherAnswers` (wrong answers, or right ones of other questions) is none: it may well be meant.
 */
export function isTypo(given: string, expected: string, otherAnswers: readonly string[]): boolean {
  const distance = countSlips(given, expected);
  if (distance === undefined || distance === 0) return false;
  return otherAnswers.every((other) => computeDistance(given, other) > distance);
}

function countSlips(given: string, expected: string): number | undefined {
  const givenWords = given.split(' ');
  const expectedWords = expected.split(' ');
  if (givenWords.length !== expectedWords.length) return undefined;
  let slips = 0;
  for (const [index, expectedWord] of expectedWords.entries()) {
    const givenWord = givenWords[index] ?? '';
    const distance = computeDistance(givenWord, expectedWord);
    if (distance > allowedSlips(expectedWord)) return undefined;
    if (distance > 0 && /\p{N}/u.test(givenWord + expectedWord)) return undefined;
    slips += distance;
  }
  return slips <= MAX_SLIPS ? slips : undefined;
}

/** In short words one letter makes another word (is, it, in), so up to four letters nothing is forgiven. */
function allowedSlips(word: string): number {
  const letters = [...word].length;
  if (letters <= 4) return 0;
  return letters <= 8 ? 1 : 2;
}
