import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseThinned, type KeptVersion, MOST_CHARACTERS, MOST_VERSIONS } from './thin-versions.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const MINUTE_MS = 60_000;

/** Versions saved so many minutes ago, from the oldest to the newest. */
function savedAgo(minutes: readonly number[], characters = 100): KeptVersion[] {
  return minutes
    .toSorted((a, b) => b - a)
    .map((ago, index) => ({
      version: index + 1,
      savedAt: new Date(NOW.getTime() - ago * MINUTE_MS),
      characters,
    }));
}
const left = (kept: readonly KeptVersion[]) => {
  const gone = new Set(chooseThinned(kept, NOW));
  return kept.filter(({ version }) => !gone.has(version));
};

describe('thinning a history', () => {
  it('keeps everything of the last ten minutes', () => {
    expect(chooseThinned(savedAgo([9, 8.9, 8.8, 0.02, 0.01, 0]), NOW)).toEqual([]);
  });

  it('keeps the last of each minute of an hour, and of each hour of long ago', () => {
    expect(chooseThinned(savedAgo([30.9, 30.5, 30.1, 29.9, 0]), NOW)).toEqual([2, 1]);
    const days = 3 * 1440;
    expect(chooseThinned(savedAgo([days + 59, days + 30, days + 1, days - 1, 0]), NOW)).toEqual([2, 1]);
  });

  it('lets the oldest go when there are too many, or they are too long', () => {
    const many = savedAgo(Array.from({ length: MOST_VERSIONS + 3 }, (_, index) => index / 60));
    expect(chooseThinned(many, NOW)).toEqual([3, 2, 1]);
    const long = savedAgo([3, 2, 1, 0], MOST_CHARACTERS / 2);
    expect(left(long).map(({ version }) => version)).toEqual([3, 4]);
  });

  it('keeps the newest, whatever its size and age', () => {
    expect(chooseThinned(savedAgo([100_000], MOST_CHARACTERS * 2), NOW)).toEqual([]);
  });

  const histories = fc
    .array(fc.record({ ago: fc.double({ min: 0, max: 10_000, noNaN: true }), size: fc.nat(60_000) }), {
      minLength: 1,
      maxLength: 400,
    })
    .map((saves) =>
      savedAgo(saves.map(({ ago }) => ago)).map((kept, index) => ({
        ...kept,
        characters: saves[index]?.size ?? 0,
      })),
    );

  it('stays within both bounds, keeps the newest, and has nothing to do the second time', () => {
    fc.assert(
      fc.property(histories, (kept) => {
        const rest = left(kept);
        expect(rest.length).toBeLessThanOrEqual(MOST_VERSIONS);
        const characters = rest.reduce((total, { characters: size }) => total + size, 0);
        expect(characters <= MOST_CHARACTERS || rest.length === 1).toBe(true);
        expect(rest.at(-1)).toEqual(kept.at(-1));
        expect(chooseThinned(rest, NOW)).toEqual([]);
      }),
    );
  });
});
