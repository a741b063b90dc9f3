import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAnswerLog } from '../model/logs/answer-log.ts';
import { reviewCard } from '../model/reviews/review-card.ts';
import { createRandom } from '../model/simulation/random.ts';
import { fitModel } from '../model/tracing/fit-model.ts';
import type { VersionedModel } from '../model/tracing/stored-model.ts';
import { chooseOffers } from './choose-offers.ts';
import { replayTrace } from './learner-trace.ts';
import type { PracticeMap, RecordedAnswer } from './model-store.ts';
import { SchoolModel } from './school-model.ts';

const now = new Date('2026-11-21T09:00:00Z');
const DAY_MS = 86_400_000;
const ITEMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

function mapOf(change: Partial<PracticeMap> = {}): PracticeMap {
  return {
    items: ITEMS.map((activityId, index) => ({
      activityId,
      title: activityId.toUpperCase(),
      difficulty: 0.4,
      skillIds: [index < 4 ? 'names' : 'loops'],
      lessonId: 'lesson',
    })),
    cards: new Map(),
    lessons: new Map([
      [
        'lesson',
        {
          id: 'lesson',
          title: 'Lesson',
          standing: { activityCount: 8, activitiesAnswered: 1, started: true, completed: false },
          courseId: 'python',
          courseTitle: 'Python',
          language: 'en',
          subject: 'python' as const,
        },
      ],
    ]),
    skills: new Map([
      ['names', { skillId: 'names', skillName: 'Names', prerequisiteIds: [] }],
      ['loops', { skillId: 'loops', skillName: 'Loops', prerequisiteIds: ['names'] }],
    ]),
    ...change,
  };
}

const answerTo = (activityId: string, ordinal: number, correct = true, daysAgo = 3): RecordedAnswer => ({
  ordinal,
  attemptId: `attempt-${ordinal}`,
  activityId,
  skillIds: [ITEMS.indexOf(activityId) < 4 ? 'names' : 'loops'],
  difficulty: 0.4,
  correct,
  aided: false,
  answeredAt: new Date(now.getTime() - daysAgo * DAY_MS + ordinal * 1000),
});

/** Six items, named for the share of people who get them wrong. */
const HARDNESS = [0.6, 0.1, 0.9, 0.4, 0.2, 0.8];
/** A model of a hundred others, who find the items of `ITEMS` middling. */
const FITTED = fitOthers();

function fitOthers(): VersionedModel {
  const random = createRandom(1);
  const tasks = [
    ...ITEMS.map((item, place) => ({ item, skill: place < 4 ? 'names' : 'loops', hardness: 0.4 })),
    ...HARDNESS.map((hardness) => ({ item: String(hardness), skill: 'names', hardness })),
  ];
  const answers = Array.from({ length: 100 }, (_, learner) =>
    tasks.map(({ item, skill, hardness }, place) => ({
      learner: `learner ${learner}`,
      item,
      skills: [skill],
      correct: random() >= hardness,
      seconds: place * 60,
    })),
  ).flat();
  const { log, catalogue, learners } = buildAnswerLog(answers);
  return { version: 1, catalogue, model: fitModel(log, [...learners.keys()]) };
}

function offersAfter(rows: readonly RecordedAnswer[], map = mapOf(), model = new SchoolModel(undefined)) {
  return chooseOffers({ model, trace: replayTrace(model, rows) }, map, now);
}

describe('offers', () => {
  it('are three at most, none of the last four answered or with its solution fresh, each with a reason', () => {
    const row = fc.record({ item: fc.constantFrom(...ITEMS), correct: fc.boolean(), days: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.boolean(), (list, isFitted) => {
        const rows = list.map(({ item, correct, days }, place) => answerTo(item, place + 1, correct, days));
        const ordered = [...rows].sort(
          (left, right) => left.answeredAt.getTime() - right.answeredAt.getTime(),
        );
        const recent = ordered.slice(-4).map((one) => one.activityId);
        const fresh = rows.filter((one) => now.getTime() - one.answeredAt.getTime() < DAY_MS);
        const offers = offersAfter(rows, mapOf(), new SchoolModel(isFitted ? FITTED : undefined));
        expect(offers.length).toBeLessThanOrEqual(3);
        for (const offer of offers) {
          expect(recent).not.toContain(offer.activityId);
          expect(fresh.map((one) => one.activityId)).not.toContain(offer.activityId);
          expect(offer.reasons.length).toBeGreaterThan(0);
          expect(offer.chancePercent).toBeGreaterThanOrEqual(0);
          expect(offer.chancePercent).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('put what is half forgotten first, and say how likely it is still known', () => {
    const card = reviewCard(undefined, { grade: 'good', at: now.getTime() / 1000 - 60 * 86_400 });
    const [first] = offersAfter([answerTo('a', 1)], mapOf({ cards: new Map([['c', card]]) }));
    expect(first?.activityId).toBe('c');
    const due = first?.reasons.find(({ code }) => code === 'review-due');
    expect(due?.values.percent).toBeLessThan(90);
  });

  it('say in numbers that can be checked what a weak skill comes from', () => {
    const rows = [answerTo('a', 1, false), answerTo('b', 2, false), answerTo('c', 3, true)];
    const reasons = offersAfter(rows).flatMap((offer) => offer.reasons);
    expect(reasons).toContainEqual({
      code: 'weak-skill',
      values: { skill: 'Names', right: 1, answers: 3 },
    });
  });

  it('call new only what nobody practised: of two skills the one without an answer', () => {
    const wrong = ['a', 'b', 'c', 'd'].map((activityId, place) => answerTo(activityId, place + 1, false));
    const map = mapOf();
    const items = map.items.map((item) =>
      item.activityId === 'e' ? { ...item, skillIds: ['loops', 'names'] } : item,
    );
    const offer = offersAfter(wrong, mapOf({ items })).find(({ activityId }) => activityId === 'e');
    expect(offer?.reasons.map(({ code, values }) => [code, values.skill])).toContainEqual([
      'new-skill',
      'Loops',
    ]);
  });

  it('stay within lessons begun as long as nothing was fitted', () => {
    const map = mapOf();
    const lesson = map.lessons.get('lesson');
    if (lesson === undefined) throw new Error('The map has a lesson');
    const standing = { ...lesson.standing, started: false };
    expect(offersAfter([], mapOf({ lessons: new Map([['lesson', { ...lesson, standing }]]) }))).toEqual([]);
  });

  it.each([
    ['before a fit', undefined],
    ['after it', FITTED],
  ])('are easier after two wrong answers in a row and harder after five right ones, %s', (_, served) => {
    // Six items answered and six of the same skill to choose from, in no order of difficulty.
    const items = [...ITEMS.slice(0, 6), ...HARDNESS.map(String)].map((activityId, index) => ({
      activityId,
      title: activityId,
      difficulty: index < 6 ? 0.4 : (HARDNESS[index - 6] ?? 0),
      skillIds: ['names'],
      lessonId: 'lesson',
    }));
    const hardnessAfter = (outcomes: readonly boolean[]) => {
      const rows = outcomes.map((correct, place) => ({
        ...answerTo(ITEMS[place] ?? '', place + 1, correct, 0.5),
        skillIds: ['names'],
      }));
      return Number(offersAfter(rows, mapOf({ items }), new SchoolModel(served))[0]?.activityTitle);
    };
    const usual = hardnessAfter([false, true, true, true, false, true]);
    const afterWrong = hardnessAfter([true, true, true, true, false, false]);
    const afterRight = hardnessAfter([false, true, true, true, true, true]);
    expect(afterWrong).toBeLessThanOrEqual(usual);
    expect(afterRight).toBeGreaterThanOrEqual(usual);
    expect(afterRight).toBeGreaterThan(afterWrong);
  });
});
