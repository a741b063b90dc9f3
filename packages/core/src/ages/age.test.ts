import { AGE_BANDS, type AgeBand } from '@kindling/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgeFacts, assertOwnWord, bandOf, isMinor, takeStaffWord, toLearnerAge } from './age.ts';

const student = (more: Partial<AgeFacts> = {}): AgeFacts => ({
  role: 'student',
  adultLearners: false,
  age: null,
  ...more,
});
const school = (band: AgeBand, byAdmin = false) => ({ band, saidBy: 'school' as const, byAdmin });
const own = (band: AgeBand) => ({ band, saidBy: 'learner' as const, byAdmin: false });

describe('who is a minor', () => {
  it.each<[string, AgeFacts, boolean]>([
    ['a student nobody knows the age of', student(), true],
    ['a student of a school for adults', student({ adultLearners: true }), false],
    ['a minor in a school for adults', student({ adultLearners: true, age: school('16-17') }), true],
    ['who says so of themselves there', student({ adultLearners: true, age: own('13-15') }), true],
    ['an adult among minors', student({ age: school('adult') }), false],
    ['who only says they are of age', student({ age: own('adult') }), true],
    ['who says so in a school for adults', student({ adultLearners: true, age: own('adult') }), false],
    ['a teacher', student({ role: 'teacher' }), false],
    ['a guardian, whatever they said', student({ role: 'guardian', age: own('under-13') }), false],
  ])('%s', (_who, facts, minor) => {
    expect(isMinor(facts)).toBe(minor);
    expect(toLearnerAge(facts).isMinor).toBe(minor);
  });

  it('is never made an adult by their own word alone', () => {
    const anyAge = fc.option(fc.constantFrom(...AGE_BANDS).map(own));
    fc.assert(
      fc.property(anyAge, (age) => {
        expect(bandOf(student({ age }))).not.toBe('adult');
      }),
    );
  });
});

describe('what may be said', () => {
  const refused = { code: 'conflict' };
  it('by learners: anything once, then only what protects them more', () => {
    for (const band of AGE_BANDS) expect(() => assertOwnWord(null, band)).not.toThrow();
    expect(() => assertOwnWord(own('16-17'), '13-15')).not.toThrow();
    expect(() => assertOwnWord(own('16-17'), '16-17')).not.toThrow();
    expect(() => assertOwnWord(own('13-15'), '16-17')).toThrow(expect.objectContaining(refused));
    expect(() => assertOwnWord(own('13-15'), null)).toThrow(expect.objectContaining(refused));
  });

  it('by learners: nothing against what the school said', () => {
    for (const band of AGE_BANDS)
      expect(() => assertOwnWord(school('16-17'), band)).toThrow(expect.objectContaining(refused));
  });

  const forbidden = expect.objectContaining({ code: 'forbidden' });
  it('by staff: what ends the protection of a minor only by admins', () => {
    const ends: [AgeFacts, AgeBand | null][] = [
      [student(), 'adult'],
      [student({ adultLearners: true, age: school('13-15') }), null],
    ];
    for (const [before, band] of ends) {
      expect(() => takeStaffWord('teacher', before, band)).toThrow(forbidden);
      expect(() => takeStaffWord('admin', before, band)).not.toThrow();
    }
    expect(takeStaffWord('teacher', student(), '16-17')).toEqual(school('16-17'));
    expect(takeStaffWord('admin', student(), 'adult')).toEqual(school('adult', true));
    expect(takeStaffWord('teacher', student({ age: own('under-13') }), '13-15')).toEqual(school('13-15'));
  });

  it('by teachers of whom an admin said something: only what protects more, from one time to the next', () => {
    const grown = student({ age: school('adult', true) });
    const younger = takeStaffWord('teacher', grown, '13-15');
    expect(younger).toEqual(school('13-15', true));
    for (const band of ['16-17', null] as const)
      expect(() => takeStaffWord('teacher', student({ age: younger }), band)).toThrow(forbidden);
    expect(() => takeStaffWord('teacher', grown, null)).toThrow(forbidden);
    expect(takeStaffWord('admin', student({ age: younger }), null)).toBeNull();
  });
});
