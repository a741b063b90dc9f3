import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentOf, decidePolicy, levelSetUp, mostForLearner, narrow, type PolicyFacts } from './policy.ts';

const levels = ['builtin', 'local', 'cloud'] as const;
const level = fc.constantFrom(...levels);
const rank = (one: (typeof levels)[number]) => levels.indexOf(one);
const facts: fc.Arbitrary<PolicyFacts> = fc.record({
  school: level,
  classes: fc.array(level, { maxLength: 3 }),
  learner: fc.option(level),
  consentOf: fc.constantFrom('guardians', 'self', 'nobody'),
  hasConsent: fc.boolean(),
  ownConsent: fc.option(fc.boolean()),
});
const CLOUD: PolicyFacts = {
  school: 'cloud',
  classes: [],
  learner: null,
  consentOf: 'nobody',
  hasConsent: false,
  ownConsent: null,
};
const MINOR = { consentOf: 'guardians' } as const;
const ADULT = { consentOf: 'self' } as const;

describe('the policy of a learner', () => {
  it.each([
    ['is the school’s', {}, { level: 'cloud', by: 'school' }],
    ['is narrowed by a class', { classes: ['cloud', 'local'] }, { level: 'local', by: 'class' }],
    ['is narrowed for the learner', { learner: 'builtin' }, { level: 'builtin', by: 'learner' }],
    ['stays in the house for a minor without consent', MINOR, { level: 'local', by: 'consent' }],
    ['goes out for a minor with consent', { ...MINOR, hasConsent: true }, { level: 'cloud', by: 'school' }],
    ['needs no consent for what is local', { school: 'local', ...MINOR }, { level: 'local', by: 'school' }],
    [
      'stays in the house for a minor who says no, whatever guardians say',
      { ...MINOR, hasConsent: true, ownConsent: false },
      { level: 'local', by: 'own-consent' },
    ],
    ['takes no yes of a minor', { ...MINOR, ownConsent: true }, { level: 'local', by: 'consent' }],
    ['waits for the word of an adult who learns', ADULT, { level: 'local', by: 'own-consent' }],
    [
      'is not for guardians to say for an adult',
      { ...ADULT, hasConsent: true },
      { level: 'local', by: 'own-consent' },
    ],
    ['goes out for an adult who agrees', { ...ADULT, ownConsent: true }, { level: 'cloud', by: 'school' }],
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
        const { consentOf, hasConsent, ownConsent } = known;
        if (consentOf === 'guardians' && !hasConsent) expect(decided).toBeLessThan(rank('cloud'));
        if (consentOf === 'self' && ownConsent !== true) expect(decided).toBeLessThan(rank('cloud'));
        if (ownConsent === false) expect(decided).toBeLessThan(rank('cloud'));
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

it('knows which models that are allowed are there', () => {
  const found = (...names: ('anthropic' | 'openai' | 'local')[]) => ({
    providers: (['anthropic', 'openai', 'local'] as const).map((provider) => ({
      provider,
      configured: names.includes(provider),
    })),
  });
  for (const level of levels) {
    expect(levelSetUp(level, found())).toBe('builtin');
    expect(levelSetUp(level, found('openai', 'local'))).toBe(level);
    expect(levelSetUp(level, found('local'))).toBe(level === 'builtin' ? 'builtin' : 'local');
    expect(levelSetUp(level, found('anthropic'))).toBe(level === 'cloud' ? 'cloud' : 'builtin');
  }
});

it('asks guardians about minors, other learners themselves, and nobody about staff', () => {
  const facts = { role: 'student', adultLearners: false, age: null } as const;
  expect(consentOf(facts)).toBe('guardians');
  expect(consentOf({ ...facts, age: { band: 'adult', saidBy: 'learner', byAdmin: false } })).toBe(
    'guardians',
  );
  expect(consentOf({ ...facts, age: { band: 'adult', saidBy: 'school', byAdmin: true } })).toBe('self');
  expect(consentOf({ ...facts, adultLearners: true })).toBe('self');
  expect(consentOf({ ...facts, role: 'teacher' })).toBe('nobody');
});
