import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewCard } from '../model/reviews/review-card.ts';
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

function offersAfter(rows: readonly RecordedAnswer[], map = mapOf()) {
  const model = new SchoolModel(undefined);
  return chooseOffers({ model, trace: replayTrace(model, rows) }, map, now);
}

describe('offers', () => {
  it('are three at most, none of the last four answered or with its solution fresh, each with a reason', () => {
    const row = fc.record({ item: fc.constantFrom(...ITEMS), correct: fc.boolean(), days: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (list) => {
        const rows = list.map(({ item, correct, days }, place) => answerTo(item, place + 1, correct, days));
        const ordered = [...rows].sort(
          (left, right) => left.answeredAt.getTime() - right.answeredAt.getTime(),
        );
        const recent = ordered.slice(-4).map((one) => one.activityId);
        const fresh = rows.filter((one) => now.getTime() - one.answeredAt.getTime() < DAY_MS);
        const offers = offersAfter(rows);
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

  it('stay within lessons begun as long as nothing was fitted', () => {
    const map = mapOf();
    const lesson = map.lessons.get('lesson');
    if (lesson === undefined) throw new Error('The map has a lesson');
    const standing = { ...lesson.standing, started: false };
    expect(offersAfter([], mapOf({ lessons: new Map([['lesson', { ...lesson, standing }]]) }))).toEqual([]);
  });
});
