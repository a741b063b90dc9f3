import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesOf, readReplayLine } from './replay-case.ts';

function read(line: object) {
  const found = readReplayLine(JSON.stringify(line), 1);
  if ('error' in found) throw found.error;
  return found.case;
}

describe('a line of a corpus', () => {
  it('may leave out what it does not need, say null, and hold fields of its own', () => {
    const one = read({
      id: 7,
      activityId: null,
      code: null,
      maxRung: null,
      turns: null,
      label: 'x',
      text: 'hi',
    });
    expect(one).toEqual({ id: '7', activityId: null, language: 'en', turns: [], text: 'hi' });
    expect(messagesOf(one)).toEqual([{ message: 'hi' }]);
  });

  it('says nothing when it has no turns', () => {
    expect(messagesOf(read({ id: 'a', turns: [] }))).toEqual([]);
    expect(messagesOf(read({ id: 'a', turns: [''] }))).toEqual([{ message: '' }]);
  });

  it('shows its code with every message that has none of its own', () => {
    const turns = ['why?', { message: 'and now?', code: 'b' }];
    expect(messagesOf(read({ id: 'a', turns, code: 'a' }))).toEqual([
      { message: 'why?', code: 'a' },
      { message: 'and now?', code: 'b' },
    ]);
  });

  it('is cut where it goes on for ever', () => {
    const { turns, text, code } = read({
      id: 'a',
      turns: ['x'.repeat(1e6)],
      text: 'x'.repeat(1e6),
      code: 'x'.repeat(1e6),
    });
    expect([turns[0], text, code].map((said) => (said as string).length)).toEqual([20_000, 20_000, 20_000]);
  });

  it.each([
    ['{"id":"a"', null, /Line 1 is not JSON/],
    ['["a"]', null, /Line 1:[\s\S]*object/],
    ['{"turns":["hello"]}', null, /Line 1:[\s\S]*id/],
    ['{"id":"a","turns":[3]}', 'a', /Line 1:[\s\S]*turns\[0\]/],
    ['{"id":"a","maxRung":9}', 'a', /Line 1:[\s\S]*maxRung/],
    [JSON.stringify({ id: 'a', turns: Array(101).fill('x') }), 'a', /Line 1:[\s\S]*100/],
  ])('that is wrong says where: %s', (line, id, message) => {
    const found = readReplayLine(line, 1);
    expect(found).toMatchObject({ line: 1, id });
    expect('error' in found && found.error.message).toMatch(message);
  });

  it('is read or told of, whatever it holds', () => {
    const anything = fc.oneof(fc.string(), fc.json(), fc.object().map((value) => JSON.stringify(value))); // biome-ignore format: one line
    fc.assert(
      fc.property(anything, (line) => {
        const found = readReplayLine(line, 3);
        expect('error' in found ? found.error.message : found.case.id).toBeTypeOf('string');
      }),
    );
  });
});
