import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Account, findSpent } from './budget.ts';
import { costOf, type ModelPrice, mostInputTokens, NO_TOKENS, worstCost } from './price.ts';

const PRICE: ModelPrice = { input: 2_000_000, cacheRead: 100_000, cacheWrite: 2_500_000, output: 10_000_000 };
const account = (known: Partial<Account>): Account => ({
  scope: 'school-day',
  subjectId: '0192f1a0-0000-7000-8000-000000000001',
  period: '2026-11-21',
  spentMicros: 0,
  reservedMicros: 0,
  limitMicros: 100,
  ...known,
});

it('counts each kind of token at its own price and rounds up once', () => {
  expect(costOf({ input: 1, cacheRead: 1, cacheWrite: 1, output: 1 }, PRICE)).toBe(Math.ceil(14.6));
  expect(costOf({ ...NO_TOKENS, input: 1_000_000 }, PRICE)).toBe(2_000_000);
  expect(costOf(NO_TOKENS, PRICE)).toBe(0);
});

it('never sets less aside than any call can cost', () => {
  const count = fc.nat(100_000);
  fc.assert(
    fc.property(count, count, count, count, (input, cacheRead, cacheWrite, output) => {
      const cost = costOf({ input, cacheRead, cacheWrite, output }, PRICE);
      expect(worstCost(input + cacheRead + cacheWrite, output, PRICE)).toBeGreaterThanOrEqual(cost);
    }),
  );
  expect(mostInputTokens(120, 3)).toBeGreaterThan(120);
});

it.each([
  [{ spentMicros: 90 }, 10, false],
  [{ spentMicros: 90 }, 11, true],
  [{ spentMicros: 50, reservedMicros: 45 }, 6, true],
  [{ spentMicros: 5_000, limitMicros: null }, 1_000, false],
  [{ limitMicros: 0 }, 1, true],
])('of %o a call of at most %d goes over the limit: %s', (known, worst, isSpent) => {
  expect(findSpent([account({ limitMicros: null }), account(known)], worst) !== undefined).toBe(isSpent);
});
