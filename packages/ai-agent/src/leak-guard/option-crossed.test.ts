import { describe, expect, it } from 'vitest';
import { listCrossed } from './option-crossed.ts';

const OPTIONS = ['Atlantic', 'Indian', 'Pacific', 'Arctic'];

describe('options that are crossed out', () => {
  it.each([
    ['A: no.', [0]],
    ['❌ B', [1]],
    ['Arctic → out', [3]],
    ['You can forget A and B.', [0, 1]],
    ['D is out as well.', [3]],
    ['Atlantic, no. Arctic, no.', [0, 3]],
    ['not Atlantic, not Indian', [0, 1]],
    ['Not the first two.', [0, 1]],
    ['~~Indian~~', [1]],
  ])('are read in %s', (text, crossed) =>
    expect([...new Set(listCrossed(text, OPTIONS))].toSorted()).toEqual(crossed),
  );

  it.each([
    'Is it A?',
    'Not every ocean is warm.',
    'The Atlantic is not the deepest one of them.',
    'No problem!',
  ])('are none in %s', (text) => expect(listCrossed(text, OPTIONS)).toEqual([]));
});
