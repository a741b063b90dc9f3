import { AGE_BANDS, type AgeBand } from '@kindling/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgeFacts, assertOwnWord, assertStaffWord, bandOf, isMinor, toLearnerAge } from './age.ts';

const student = (more: Partial<AgeFacts> = {}): AgeFacts => ({
  role: 'student',
  adultLearners: false,
  age: null,
  ...more,
});
const school = (band: AgeBand) => ({ band, saidBy: 'school' as const });
const own = (band: AgeBand) => ({ band, saidBy: 'learner' as const });

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
    const anyAge = fc.option(
      fc.record({ band: fc.constantFrom(...AGE_BANDS), saidBy: fc.constant('learner' as const) }),
    );
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

  it('by staff: what ends the protection of a minor only by admins', () => {
    const forbidden = expect.objectContaining({ code: 'forbidden' });
    const ends: [AgeFacts, AgeFacts][] = [
      [student(), student({ age: school('adult') })],
      [student({ adultLearners: true, age: school('13-15') }), student({ adultLearners: true })],
    ];
    for (const [before, after] of ends) {
      expect(() => assertStaffWord('teacher', before, after)).toThrow(forbidden);
      expect(() => assertStaffWord('admin', before, after)).not.toThrow();
    }
    const adult = student({ age: school('adult') });
    expect(() => assertStaffWord('teacher', student(), student({ age: school('16-17') }))).not.toThrow();
    expect(() => assertStaffWord('teacher', adult, student({ age: school('under-13') }))).not.toThrow();
  });
});
