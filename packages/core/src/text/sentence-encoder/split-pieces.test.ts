import { describe, expect, it } from 'vitest';
import { createSplitter } from './split-pieces.ts';

const PIECES = ['▁', '▁play', '▁pl', 'ay', 'ing', 'in', 'g', 'e', 'r'];
const split = createSplitter({
  numberOf: new Map(PIECES.map((piece, number) => [piece, number])),
  scores: Float32Array.of(-3, -4, -6, -5, -3, -4, -5, -5, -5),
  longest: 5,
});
const name = (word: string) => split(word).map((piece) => PIECES[piece]);

describe('a word', () => {
  it('is split into its likeliest pieces', () => {
    expect(name('playing')).toEqual(['▁play', 'ing']);
    expect(name('player')).toEqual(['▁play', 'e', 'r']);
  });

  it('loses letters that are in no piece', () => {
    expect(name('playzing')).toEqual(['▁play', 'ing']);
    expect(name('zz')).toEqual(['▁']);
  });

  it('is split once', () => {
    expect(split('playing')).toBe(split('playing'));
  });
});
