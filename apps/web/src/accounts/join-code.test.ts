import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanJoinCode } from './join-code.tsx';

describe('cleanJoinCode', () => {
  it.each([
    ['kndl42', 'KNDL42'],
    ['KND-L42', 'KNDL42'],
    [' k n d l 4 2 ', 'KNDL42'],
    ['KNDL42EXTRA', 'KNDL42'],
    ['ñ', ''],
  ])('%s is %s', (typed, code) => {
    expect(cleanJoinCode(typed)).toBe(code);
  });

  it('settles: cleaning twice changes nothing, and six characters are the most', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const once = cleanJoinCode(typed);
        expect(cleanJoinCode(once)).toBe(once);
        expect(once).toMatch(/^[A-Z0-9]{0,6}$/);
      }),
    );
  });
});
