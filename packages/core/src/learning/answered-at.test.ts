import { expect, it } from 'vitest';
import { clampAnsweredAt } from './answered-at.ts';

const receivedAt = new Date('2026-11-21T09:00:00Z');

it.each([
  ['2026-11-21T08:59:00Z', '2026-11-21T08:59:00.000Z'],
  ['2026-11-21T09:00:01Z', '2026-11-21T09:00:00.000Z'],
  ['2099-01-01T00:00:00Z', '2026-11-21T09:00:00.000Z'],
  ['2026-10-22T09:00:00Z', '2026-10-22T09:00:00.000Z'],
  ['2026-10-22T08:59:59Z', '2026-10-22T09:00:00.000Z'],
  ['1970-01-01T00:00:00Z', '2026-10-22T09:00:00.000Z'],
])('an answer claimed for %s is recorded at %s', (claimed, recorded) => {
  expect(clampAnsweredAt(new Date(claimed), receivedAt).toISOString()).toBe(recorded);
});
