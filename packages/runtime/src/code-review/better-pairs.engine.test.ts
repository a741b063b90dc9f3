import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openPython, reviewCode } from '../python.ts';
import { PAIR_SETS, readPairs } from './read-pairs.fixture.ts';

const STATE = fileURLToPath(new URL('../../../../.kindling', import.meta.url));
const LEAST_SHARE = 0.95;

it.each(PAIR_SETS)('prefers in %s what a teacher would prefer', { timeout: 180_000 }, async (file) => {
  const python = await openPython(STATE);
  try {
    const pairs = readPairs(file);
    expect(pairs.length).toBeGreaterThanOrEqual(69);
    const wrong: string[] = [];
    for (const { name, worse, better } of pairs) {
      const [one, other] = await Promise.all([reviewCode(python, worse), reviewCode(python, better)]);
      if (other.score <= one.score) wrong.push(`${name}: ${one.score} before ${other.score}`);
    }
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual((1 - LEAST_SHARE) * pairs.length);
  } finally {
    await python.close();
  }
});
