import type { RandomBytes } from './ports.ts';
import { WORDS } from './words.ts';

const WORD_COUNT = 5;
const NUMBERS = 90;
const FIRST_NUMBER = 10;
/** The largest multiple of 90 within a byte: bytes above it are drawn again, so that every number is as likely. */
const EVEN_LIMIT = 180;

function drawNumber(randomBytes: RandomBytes): number {
  for (;;) {
    const [byte = EVEN_LIMIT] = randomBytes(1);
    if (byte < EVEN_LIMIT) return FIRST_NUMBER + (byte % NUMBERS);
  }
}

/**
 * A password to read out to a student: five of 512 words and a number of two digits, 5 x 9 + log2(90) = 51.5 bits.
 * Example: `lantern-copper-sparrow-melon-kite-41`.
 */
export function makeTemporaryPassword(randomBytes: RandomBytes): string {
  const bytes = randomBytes(WORD_COUNT * 2);
  const words = Array.from({ length: WORD_COUNT }, (_, index) => {
    const drawn = ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0);
    return WORDS[drawn % WORDS.length];
  });
  return [...words, drawNumber(randomBytes)].join('-');
}
