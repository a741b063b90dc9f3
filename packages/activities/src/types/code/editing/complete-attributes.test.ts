import { describe, expect, it } from 'vitest';
import { completeAttributes, guessType } from './complete-attributes.ts';

const labels = (source: string) => completeAttributes(source)?.options.map(({ label }) => label) ?? [];

describe('what is offered after a dot', () => {
  it.each([
    ['words = []\nwords.', 'append', 'upper'],
    ['name = input()\nname.', 'upper', 'append'],
    ['ages = {"Ana": 9}\nages.', 'items', 'append'],
    ['seen = set()\nseen.', 'add', 'append'],
    ['with open("a.txt") as notes:\n    notes.', 'readline', 'append'],
    ['def f(words: list):\n    words.', 'append', 'upper'],
    ['"a b".', 'split', 'append'],
  ])('%j', (source, offered, other) => {
    expect(labels(source)).toContain(offered);
    expect(labels(source)).not.toContain(other);
  });

  it('is everything usual where the program does not tell, with the types it belongs to', () => {
    const options = completeAttributes('def f(thing):\n    thing.po')?.options ?? [];
    expect(options.find(({ label }) => label === 'pop')?.detail).toBe('list, dict, set');
    expect(options.find(({ label }) => label === 'upper')?.detail).toBe('str');
  });

  it('is nothing after a module, a number, or no dot', () => {
    for (const source of ['import math\nmath.', 'import random as r\nr.', '3.', 'words'])
      expect(completeAttributes(source)).toBeNull();
  });

  it('replaces what is written after the dot', () => {
    expect(completeAttributes('words = []\nwords.ap')?.from).toBe('words = []\nwords.'.length);
  });
});

it('knows the latest value of a name', () => {
  expect(guessType('x', 'x = []\nx = "a"\n')).toBe('str');
  expect(guessType('x', 'x == []\n')).toBeUndefined();
  expect(guessType('x', 'xx = []\n')).toBeUndefined();
  expect(guessType('x', 'x: list = load()\n')).toBeUndefined();
});
