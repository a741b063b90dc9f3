import { expect, it } from 'vitest';
import { findVersionAt } from './find-version-at.ts';

const versions = [{ savedAt: '2026-11-22T08:17:34.000Z' }, { savedAt: '2026-11-22T08:17:39.000Z' }];

it.each([
  ['what was checked and saved a moment later', '2026-11-22T08:17:37.400Z', 1],
  ['what had been saved, and was changed after it was run', '2026-11-22T08:17:36.900Z', 0],
  ['the newest, long after', '2026-11-22T09:00:00.000Z', 1],
  ['none, long before the first', '2026-11-22T08:00:00.000Z', -1],
])('finds %s', (_, when, found) => {
  expect(findVersionAt(versions, when)).toBe(found);
});
