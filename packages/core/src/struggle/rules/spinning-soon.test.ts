import { StruggleThresholds } from '@kindling/shared';
import { expect, test } from 'vitest';
import { makeSkill, makeTries } from '../scene.fixture.ts';
import { findSpinning } from './spinning-soon.ts';

const limits = StruggleThresholds.parse({});
const find = (outcomes: string, expectedRate = 0.5, isComplete = true) =>
  findSpinning({ expectedRate }, makeSkill(makeTries(outcomes), { isComplete }), limits);

test.each(['-----', '-------', '-+-----', '!!---'])('%s looks like spinning', (outcomes) => {
  const found = find(outcomes);
  expect(found).toMatchObject({ rule: 'wheel-spinning', facts: { count: outcomes.length } });
  expect(found?.facts.chancePercent).toBeGreaterThanOrEqual(60);
});

test.each([
  ['two tries', '--'],
  ['between the looks', '----'],
  ['a skill that is coming', '-++'],
  ['a right answer last', '----+'],
  ['a mastered skill', '+++--'],
  ['after ten it has been said', '-----------'],
])('%s: %s is quiet', (_what, outcomes) => expect(find(outcomes)).toBeUndefined());

test('after ten tries without mastery it is certain, however good some of them were', () => {
  expect(find('++-++-++--', 0.95)?.facts).toEqual({ count: 10, right: 6, chancePercent: 100 });
});

test('right answers after help say nothing', () => {
  expect(find('-?-?-?-?-')?.facts.count).toBe(5);
});

test('where everybody has a hard time less is needed, and an author who is certain breaks nothing', () => {
  const chance = (rate: number) => Number(find('-----', rate)?.facts.chancePercent);
  expect(chance(0.2)).toBeGreaterThan(chance(0.6));
  expect(chance(0)).toBeLessThanOrEqual(100);
});

test('quiet where the beginning is not known', () => expect(find('-----', 0.5, false)).toBeUndefined());
