import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateAbility } from './estimate-ability.ts';
import {
  LEAST_QUESTIONS,
  MOST_QUESTIONS,
  type PlacementItem,
  type PlacementReply,
  placeLearner,
} from './place-learner.ts';

const LESSONS = 12;
const items: PlacementItem[] = Array.from({ length: LESSONS * 5 }, (_, index) => ({
  activityId: `item-${index}`,
  lessonId: `lesson-${Math.floor(index / 5)}`,
  lessonTitle: `Lesson ${Math.floor(index / 5)}`,
  skillIds: [],
  readyEasiness: 1 + ((index % 5) - 2) / 4,
}));

/** Takes the test, each question answered as `knows` says for its lesson. */
function takeTest(knows: (lesson: number) => boolean) {
  const replies: PlacementReply[] = [];
  for (;;) {
    const step = placeLearner(items, replies);
    if (step.kind === 'done') return { replies, outcome: step.outcome };
    replies.push({ activityId: step.activityId, correct: knows(Number(step.lessonId.split('-')[1])) });
  }
}

describe('a placement test', () => {
  it('begins at the beginning for who knows nothing, and at the end for who knows all', () => {
    expect(takeTest(() => false).outcome).toMatchObject({ lessonsBefore: 0, correct: 0 });
    const expert = takeTest(() => true).outcome;
    expect(expert.lessonsBefore).toBeGreaterThan(LESSONS / 2);
    expect(expert.correct).toBe(expert.answers);
  });

  it('finds about where somebody stands, the further the later', () => {
    const beginnings = [2, 5, 8, 11].map(
      (known) => takeTest((lesson) => lesson < known).outcome.lessonsBefore,
    );
    expect([...beginnings].sort((left, right) => left - right)).toEqual(beginnings);
    expect(new Set(beginnings).size).toBeGreaterThan(2);
  });

  it('asks six to ten questions, none twice, and gives a band around what is known', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (random) => {
        const { replies, outcome } = takeTest(() => random.next().value as boolean);
        expect(replies.length).toBeGreaterThanOrEqual(LEAST_QUESTIONS);
        expect(replies.length).toBeLessThanOrEqual(MOST_QUESTIONS);
        expect(new Set(replies.map((reply) => reply.activityId)).size).toBe(replies.length);
        expect(outcome.lowPercent).toBeLessThan(outcome.knownPercent);
        expect(outcome.knownPercent).toBeLessThan(outcome.highPercent);
      }),
    );
  });

  it('goes up after a right answer and down after a wrong one', () => {
    const first = placeLearner(items, []);
    if (first.kind === 'done') throw new Error('It should ask something');
    const lessonAfter = (correct: boolean) => {
      const step = placeLearner(items, [{ activityId: first.activityId, correct }]);
      return step.kind === 'ask' ? Number(step.lessonId.split('-')[1]) : Number.NaN;
    };
    expect(lessonAfter(true)).toBeGreaterThan(lessonAfter(false));
  });

  it('ends when there is nothing left to ask', () => {
    const two = items.slice(0, 2);
    const replies = two.map(({ activityId }) => ({ activityId, correct: true }));
    expect(placeLearner(two, replies)).toMatchObject({ kind: 'done', outcome: { answers: 2 } });
  });
});

it('is the surer of an ability the more answers there are, and never certain', () => {
  const answers = Array.from({ length: 10 }, () => ({ easiness: 0, correct: true }));
  const few = estimateAbility(answers.slice(0, 3));
  const many = estimateAbility(answers);
  expect(many.deviation).toBeLessThan(few.deviation);
  expect(many.mean).toBeGreaterThan(few.mean);
  expect(many.high).toBeLessThan(6);
  expect(estimateAbility([])).toMatchObject({ mean: expect.closeTo(0, 6) });
});
