import { MAX_STRUGGLE_EVIDENCE, StruggleThresholds } from '@kindling/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectStruggle } from './detect-struggle.ts';
import { makeScene, makeSkill, makeTries, makeTry, newTestId } from './scene.fixture.ts';

const limits = StruggleThresholds.parse({});

test('a quiet scene has nothing', () => expect(detectStruggle(makeScene(), limits)).toEqual([]));

test('the most telling rule speaks, for the leading skill; other skills speak for themselves', () => {
  const tries = makeTries('-----');
  const other = makeSkill(tries, { skillId: newTestId() });
  const found = detectStruggle(makeScene({ tries, skills: [makeSkill(tries), other] }), limits);
  expect(found.map(({ rule }) => rule)).toEqual(['same-error', 'failed-in-a-row']);
  expect(found.map(({ skillId }) => skillId)).toEqual([makeSkill([]).skillId, other.skillId]);
});

test('an exercise without a skill raises nothing: there is nothing to file it under', () => {
  expect(detectStruggle(makeScene({ tries: makeTries('---'), skills: [] }), limits)).toEqual([]);
});

test('carries the newest evidence when there is too much', () => {
  const tries = makeTries('-'.repeat(MAX_STRUGGLE_EVIDENCE + 3));
  const [found] = detectStruggle(makeScene({ tries }), limits);
  expect(found?.evidence).toHaveLength(MAX_STRUGGLE_EVIDENCE);
  expect(found?.evidence.at(-1)?.id).toBe(tries.at(-1)?.id);
});

test('whatever went on, one signal for each skill at most, none after a success at once', () => {
  const outcomes = fc.string({ unit: fc.constantFrom('+', '-', '?', '!'), maxLength: 30 });
  fc.assert(
    fc.property(outcomes, fc.boolean(), (text, succeeded) => {
      const tries = [...makeTries(text), ...(succeeded ? [makeTry({ minute: 99, correct: true })] : [])];
      const found = detectStruggle(makeScene({ tries, skills: [makeSkill(tries)] }), limits);
      expect(found.length).toBeLessThanOrEqual(succeeded ? 0 : 1);
    }),
  );
});
