import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidePolicy, isMinor, mostForLearner, narrow, type PolicyFacts } from './policy.ts';

const levels = ['builtin', 'local', 'cloud'] as const;
const level = fc.constantFrom(...levels);
const rank = (one: (typeof levels)[number]) => levels.indexOf(one);
const facts: fc.Arbitrary<PolicyFacts> = fc.record({
  school: level,
  classes: fc.array(level, { maxLength: 3 }),
  learner: fc.option(level),
  isMinor: fc.boolean(),
  hasConsent: fc.boolean(),
});
const CLOUD: PolicyFacts = { school: 'cloud', classes: [], learner: null, isMinor: false, hasConsent: false };

describe('the policy of a learner', () => {
  it.each([
    ['is the school’s', {}, { level: 'cloud', by: 'school' }],
    ['is narrowed by a class', { classes: ['cloud', 'local'] }, { level: 'local', by: 'class' }],
    ['is narrowed for the learner', { learner: 'builtin' }, { level: 'builtin', by: 'learner' }],
    ['stays in the house for a minor without consent', { isMinor: true }, { level: 'local', by: 'consent' }],
    [
      'goes out for a minor with consent',
      { isMinor: true, hasConsent: true },
      { level: 'cloud', by: 'school' },
    ],
    [
      'needs no consent for what is local',
      { school: 'local', isMinor: true },
      { level: 'local', by: 'school' },
    ],
  ] as const)('%s', (_name, change, decided) => {
    expect(decidePolicy({ ...CLOUD, ...change })).toEqual(decided);
  });

  it('is never wider than any that has a say', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const decided = rank(decidePolicy(known).level);
        for (const one of [known.school, ...known.classes, known.learner ?? known.school])
          expect(decided).toBeLessThanOrEqual(rank(one));
        const most = rank(mostForLearner(known));
        expect(most).toBe(Math.min(rank(known.school), ...known.classes.map(rank)));
        expect(decided).toBeLessThanOrEqual(most);
        if (known.isMinor && !known.hasConsent) expect(decided).toBeLessThan(rank('cloud'));
      }),
    );
  });
});

it('narrows to the narrower of two, in any order', () => {
  for (const one of levels)
    for (const other of levels) {
      expect(narrow(one, other)).toBe(narrow(other, one));
      expect(rank(narrow(one, other))).toBe(Math.min(rank(one), rank(other)));
    }
});

it.each([
  ['a student of a school that says nothing', { role: 'student', adultLearners: false, isAdult: null }, true],
  ['a student of a school for adults', { role: 'student', adultLearners: true, isAdult: null }, false],
  ['a minor in a school for adults', { role: 'student', adultLearners: true, isAdult: false }, true],
  ['an adult among minors', { role: 'student', adultLearners: false, isAdult: true }, false],
  ['a teacher', { role: 'teacher', adultLearners: false, isAdult: null }, false],
])('%s', (_who, known, minor) => {
  expect(isMinor(known)).toBe(minor);
});
