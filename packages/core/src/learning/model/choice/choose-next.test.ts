import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startModel, Tracer } from '../tracing/tracing-model.ts';
import { type Candidate, type ChoiceInput, chooseNext } from './choose-next.ts';

const NOW = Number.NaN;
const candidate = (item: number, skill = 0): Candidate => ({ item, skills: [skill] });

function setUp(outcomes: readonly boolean[] = [], skill = 9) {
  const tracer = new Tracer(startModel());
  const learner = tracer.start();
  for (const correct of outcomes)
    tracer.record(learner, { item: 99, skills: [skill], seconds: NOW }, correct);
  return (input: Partial<ChoiceInput>) =>
    chooseNext(tracer, learner, {
      candidates: [],
      prerequisites: new Map(),
      recentItems: [],
      seconds: NOW,
      ...input,
    });
}

describe('chooseNext', () => {
  it('offers the best three, best first, the earlier of equals first', () => {
    const offered = setUp()({ candidates: [1, 2, 3, 4, 5].map((item) => candidate(item)) });
    expect(offered.map((choice) => choice.candidate.item)).toEqual([1, 2, 3]);
  });

  it('never offers an item twice within five answers', () => {
    const choose = setUp();
    const items = fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 12 });
    fc.assert(
      fc.property(items, (recentItems) => {
        const candidates = Array.from({ length: 8 }, (_, item) => candidate(item));
        const offered = choose({ candidates, recentItems }).map((choice) => choice.candidate.item);
        const lastFour = recentItems.slice(-4);
        expect(offered.filter((item) => lastFour.includes(item))).toEqual([]);
        expect(offered).toHaveLength(3);
      }),
    );
    expect(choose({ candidates: [candidate(1)], recentItems: [1, 2, 3, 4] })).toEqual([]);
    expect(choose({ candidates: [candidate(1)], recentItems: [1, 2, 3, 4, 5] })).toHaveLength(1);
  });

  it('waits with a skill until what it builds on is known', () => {
    const prerequisites = new Map([[1, [0]]]);
    const candidates = [candidate(10, 1), candidate(20, 0)];
    const first = (outcomes: boolean[]) => setUp(outcomes, 0)({ candidates, prerequisites })[0];
    expect(first([])?.candidate.item).toBe(20);
    expect(first(Array(12).fill(true))?.candidate.item).toBe(10);
  });

  it('brings back what is about to be forgotten, and says so', () => {
    const fading = { ...candidate(2), retrievability: 0.3 };
    const [best] = setUp([true, false, true])({ candidates: [candidate(1), fading] });
    expect(best?.candidate.item).toBe(2);
    expect(best?.reasons[0]).toEqual({ key: 'review-due', weight: expect.closeTo(0.6, 9) });
  });

  it('asks for easier items after wrong answers and harder ones after right ones', () => {
    // One skill the learner is good at and one they are not: p is the only difference between the items.
    const tracer = new Tracer(startModel());
    const learner = tracer.start();
    const tell = (skill: number, correct: boolean) =>
      tracer.record(learner, { item: skill, skills: [skill], seconds: NOW }, correct);
    for (let round = 0; round < 3; round++) {
      tell(1, true);
      tell(2, false);
    }
    const score = (skill: number) =>
      chooseNext(tracer, learner, {
        candidates: [candidate(skill, skill)],
        prerequisites: new Map(),
        recentItems: [],
        seconds: NOW,
      })[0]?.score ?? 0;
    const lead = () => score(1) / score(2);
    const before = lead();
    for (let round = 0; round < 2; round++) tell(3, false);
    expect(lead()).toBeGreaterThan(before);
  });

  it('gives one or two reasons, largest first, none without weight', () => {
    const skills = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 20 }), skills, (outcomes, needed) => {
        const [best] = setUp(outcomes, 1)({ candidates: [{ item: 5, skills: needed }] });
        const weights = best?.reasons.map(({ weight }) => weight) ?? [];
        expect(weights.length).toBeGreaterThan(0);
        expect(weights.length).toBeLessThanOrEqual(2);
        expect(weights).toEqual(weights.toSorted((left, right) => right - left));
        expect(Math.min(...weights)).toBeGreaterThan(0);
        expect(best?.score).toBeGreaterThan(0);
      }),
    );
  });
});

describe('before the first fit', () => {
  const course = Array.from({ length: 12 }, (_, item) => candidate(item, Math.floor(item / 2)));

  /** Answers what is offered first, in turn right or wrong as told. */
  function follow(outcomes: readonly boolean[], candidates = course): number[] {
    const tracer = new Tracer(startModel());
    const learner = tracer.start();
    const taken: number[] = [];
    for (const correct of outcomes) {
      const input = { candidates, prerequisites: new Map(), recentItems: taken, seconds: NOW };
      const item = chooseNext(tracer, learner, input)[0]?.candidate.item ?? -1;
      tracer.record(learner, { item, skills: candidates[item]?.skills ?? [], seconds: NOW }, correct);
      taken.push(item);
    }
    return taken;
  }

  it('follows the course, whatever the answers', () => {
    expect(follow([true, true, true, true])).toEqual([0, 1, 2, 3]);
    expect(follow([false, false, false, false])).toEqual([0, 1, 2, 3]);
  });

  it('gives every fifth answer to what was wrong, and goes on where it was', () => {
    const outcomes = [false, ...Array(10).fill(true)];
    expect(follow(outcomes)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 9]);
  });

  it('brings back what was wrong of the skill just practised before what was wrong elsewhere', () => {
    const twoSkills = Array.from({ length: 16 }, (_, item) => candidate(item, Math.floor(item / 8)));
    const wrong = new Set([0, 8, 9]);
    const outcomes = Array.from({ length: 15 }, (_, answer) => !wrong.has(answer));
    expect(follow(outcomes, twoSkills).slice(8)).toEqual([8, 0, 9, 10, 11, 12, 8]);
  });
});
