import { expect, test } from 'vitest';
import { createRateGate, isAllowedOrigin } from './handshake-rules.ts';

const ALLOWED = ['https://school.example', 'http://localhost:3000'];

test.each([
  ['https://school.example', true],
  ['http://localhost:3000', true],
  ['https://school.example.evil.test', false],
  ['https://school.example:444', false],
  ['http://school.example', false],
  ['null', false],
  ['', false],
])('origin %s', (origin, allowed) => {
  expect(isAllowedOrigin({ origin }, ALLOWED)).toBe(allowed);
});

test('a named origin counts whatever Sec-Fetch-Site says', () => {
  expect(isAllowedOrigin({ origin: ALLOWED[0], 'sec-fetch-site': 'cross-site' }, ALLOWED)).toBe(true);
  expect(isAllowedOrigin({ origin: 'https://evil.test', 'sec-fetch-site': 'same-origin' }, ALLOWED)).toBe(
    false,
  );
});

test('the gate counts each key by itself and opens again after its minute', () => {
  let now = 0;
  const gate = createRateGate(2, () => now);
  const tries = (key: string, count: number) => Array.from({ length: count }, () => gate.admit(key));
  expect(tries('a', 3)).toEqual([true, true, false]);
  expect(tries('b', 1)).toEqual([true]);
  now = 59_999;
  expect(tries('a', 1)).toEqual([false]);
  now = 60_000;
  expect(tries('a', 3)).toEqual([true, true, false]);
});

test('the gate does not grow without bound', () => {
  const gate = createRateGate(1, () => 0);
  for (let n = 0; n < 50_000; n += 1) gate.admit(`address-${n}`);
  // The bound was reached: counting starts anew instead of growing.
  expect(gate.admit('address-0')).toBe(true);
});
