import { expect, it } from 'vitest';
import { areRejectionsApart } from './contradiction.ts';

const POLICY = { format: 'prose', matchCase: false, ignoreAccents: false } as const;

it('finds a rejected answer that the same policy accepts', () => {
  expect(areRejectionsApart(['Am'], [{ text: 'am.' }], POLICY)).toBe(false);
  expect(areRejectionsApart(['Am'], [{ text: 'am.' }], { ...POLICY, matchCase: true })).toBe(true);
  expect(areRejectionsApart(['am'], [{ text: 'is' }], POLICY)).toBe(true);
});
