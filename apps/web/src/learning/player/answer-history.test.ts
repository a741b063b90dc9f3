import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeAnswer, redo, startHistory, undo } from './answer-history.ts';

const SLOWLY_MS = 1000;
const write = (...answers: string[]) =>
  answers.reduce(
    (history, answer, index) => changeAnswer(history, answer, index * SLOWLY_MS),
    startHistory(''),
  );

describe('undo and redo', () => {
  it('go back and forth step by step', () => {
    const history = write('a', 'b');
    expect(undo(history).present).toBe('a');
    expect(undo(undo(history)).present).toBe('');
    expect(redo(undo(history)).present).toBe('b');
  });

  it('stay where they are at the ends', () => {
    const start = startHistory('');
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  it('treat quick changes as one step, but never join the first one with the start', () => {
    const typed = [...'cat'].reduce(
      (history, _letter, index) => changeAnswer(history, 'cat'.slice(0, index + 1), 5000 + index * 100),
      startHistory(''),
    );
    expect(typed.present).toBe('cat');
    expect(undo(typed).present).toBe('');
  });

  it('keep every press apart, however quick, also from what was typed before and after it', () => {
    const pressed = changeAnswer(changeAnswer(startHistory(''), 'first', null), 'second', null);
    expect(undo(pressed).present).toBe('first');
    const typed = changeAnswer(pressed, 'second letter', 5000);
    expect(undo(typed).present).toBe('second');
    expect(undo(changeAnswer(typed, 'third', null)).present).toBe('second letter');
  });

  it('begin a new step after an undo, however quick', () => {
    const undone = undo(write('a', 'b'));
    const changed = changeAnswer(undone, 'c', SLOWLY_MS + 1);
    expect(undo(changed).present).toBe('a');
    expect(changed.future).toEqual([]);
  });

  it('hold a hundred steps', () => {
    const long = write(...Array.from({ length: 150 }, (_, index) => String(index)));
    expect(long.past).toHaveLength(100);
  });
});

it('redo takes back any number of undos', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 20 }), fc.nat(30), (answers, count) => {
      const history = write(...answers);
      const times = Math.min(count, history.past.length);
      let there = history;
      for (let step = 0; step < times; step++) there = undo(there);
      let back = there;
      for (let step = 0; step < times; step++) back = redo(back);
      expect(back.present).toEqual(history.present);
      expect(back.past).toEqual(history.past);
    }),
  );
});
