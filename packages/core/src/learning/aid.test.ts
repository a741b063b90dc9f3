import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideAid, isAided, SOLUTION_FRESH_MS } from './aid.ts';

const unaided = { previousGradedAt: null, hintRung: 0, hasTalked: false };
const at = (offsetMs: number) => new Date(Date.UTC(2026, 10, 21, 9) + offsetMs);

describe('decideAid', () => {
  it.each([
    [0, 'none'],
    [1, 'hint-1'],
    [2, 'hint-2'],
    [3, 'hint-3'],
    [4, 'hint-3'],
  ] as const)('hint rung %i counts as %s', (hintRung, aid) => {
    expect(decideAid({ ...unaided, hintRung }, at(0))).toBe(aid);
  });

  it('is a chat when the tutor was asked about it, unless a hint or the solution says more', () => {
    const talked = { ...unaided, hasTalked: true };
    expect(decideAid(talked, at(0))).toBe('chat');
    expect(decideAid({ ...talked, hintRung: 1 }, at(0))).toBe('hint-1');
    expect(decideAid({ ...talked, previousGradedAt: at(0) }, at(1))).toBe('worked-example');
  });

  it('is a worked example within a day of the solution, hints or not', () => {
    expect(decideAid({ ...unaided, previousGradedAt: at(0), hintRung: 0 }, at(1))).toBe('worked-example');
    expect(decideAid({ ...unaided, previousGradedAt: at(0), hintRung: 2 }, at(SOLUTION_FRESH_MS - 1))).toBe(
      'worked-example',
    );
  });

  it('forgets the solution after a day, not the hints taken since', () => {
    expect(decideAid({ ...unaided, previousGradedAt: at(0), hintRung: 0 }, at(SOLUTION_FRESH_MS))).toBe(
      'none',
    );
    expect(decideAid({ ...unaided, previousGradedAt: at(0), hintRung: 1 }, at(SOLUTION_FRESH_MS))).toBe(
      'hint-1',
    );
  });

  it('does not believe a device clock that says the answer came before the solution', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * SOLUTION_FRESH_MS }), (earlier) => {
        expect(decideAid({ ...unaided, previousGradedAt: at(0), hintRung: 0 }, at(-earlier))).toBe(
          'worked-example',
        );
      }),
    );
  });
});

describe('isAided', () => {
  it('is false for none alone', () => {
    expect(isAided('none')).toBe(false);
    for (const aid of ['hint-1', 'hint-2', 'hint-3', 'worked-example', 'chat'] as const)
      expect(isAided(aid)).toBe(true);
  });
});
