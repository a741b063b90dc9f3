import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findChange, noteTyped, retrace, startTyped, type TextChange } from './typed-text.ts';

const apply = (text: string, { from, to, insert }: TextChange) =>
  text.slice(0, from) + insert + text.slice(to);
const caret = { anchor: 0, head: 0 };

test('a text is what its steps make of the first one, whatever was written', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', ' ', '😀'), maxLength: 12 });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 6 }), (first, texts) => {
      const typed = texts.reduce((so, next, at) => noteTyped(so, next, caret, at), startTyped(first));
      expect(typed.steps.reduce(apply, first)).toBe(typed.text);
      expect(typed.text).toBe(texts.at(-1) ?? first);
    }),
  );
});

test('only the stretch that differs is a change', () => {
  expect(findChange('total = 1\n', 'total = 12\n')).toEqual({ from: 9, to: 9, insert: '2' });
  expect(findChange('aaa', 'aa')).toEqual({ from: 2, to: 3, insert: '' });
  expect(findChange('x = 1', 'y = 1')).toEqual({ from: 0, to: 1, insert: 'y' });
});

test('a step keeps the caret and its time; what changes nothing is no step', () => {
  const typed = noteTyped(startTyped('a'), 'ab', { anchor: 2, head: 2 }, 5);
  expect(typed).toEqual({
    first: 'a',
    text: 'ab',
    steps: [{ from: 1, to: 1, insert: 'b', anchor: 2, head: 2, atMs: 5 }],
  });
  expect(noteTyped(typed, 'ab', { anchor: 0, head: 0 }, 9)).toBe(typed);
});

test('tells how a text came about by walking its way back', () => {
  const past = [
    { text: '', anchor: 0, head: 0 },
    { text: 'a', anchor: 1, head: 1 },
    { text: 'ab', anchor: 0, head: 2 },
  ];
  let at = 2;
  const read = () => past[at] ?? { text: '?', anchor: 0, head: 0 };
  const undo = () => {
    if (at === 0) return false;
    at -= 1;
    return true;
  };
  expect(retrace(read, undo, 10_000)).toEqual({
    first: '',
    text: 'ab',
    steps: [
      { from: 0, to: 0, insert: 'a', anchor: 1, head: 1, atMs: 8_000 },
      { from: 1, to: 1, insert: 'b', anchor: 0, head: 2, atMs: 9_000 },
    ],
  });
});
