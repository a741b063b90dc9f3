import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aidOfRung, climb, LADDER_START, type LadderMove } from './hint-ladder.ts';

const after = (moves: readonly LadderMove[], maxRung?: number) =>
  moves.reduce((state, move) => climb(state, move, maxRung), LADDER_START);

describe('the hint ladder', () => {
  it('goes up a rung for a request', () => {
    expect(after(['asked']).rung).toBe(1);
    expect(after(['asked', 'none', 'asked']).rung).toBe(2);
  });

  it('stops at the second rung for who only begs', () => {
    expect(after(Array(10).fill('asked')).rung).toBe(2);
  });

  it('goes on after a try', () => {
    expect(after(['asked', 'asked', 'asked', 'tried', 'asked']).rung).toBe(3);
    expect(after(['tried', 'asked', 'asked', 'asked', 'asked']).rung).toBe(3);
  });

  it.each([0, 1, 2, 3])('never passes rung %i where that is the highest', (maxRung) => {
    const moves = fc.array(fc.constantFrom<LadderMove>('asked', 'tried', 'none'), { maxLength: 30 });
    fc.assert(
      fc.property(moves, (all) => {
        expect(after(all, maxRung).rung).toBeLessThanOrEqual(maxRung);
      }),
    );
  });

  it('never goes down by itself, and never jumps', () => {
    const moves = fc.array(fc.constantFrom<LadderMove>('asked', 'tried', 'none'), { maxLength: 30 });
    fc.assert(
      fc.property(moves, (all) => {
        let state = LADDER_START;
        for (const move of all) {
          const next = climb(state, move);
          expect([state.rung, state.rung + 1]).toContain(next.rung);
          state = next;
        }
      }),
    );
  });

  it('is recorded as the help that came before an answer', () => {
    expect([0, 1, 2, 3].map(aidOfRung)).toEqual(['none', 'hint-1', 'hint-2', 'worked-example']);
  });
});
