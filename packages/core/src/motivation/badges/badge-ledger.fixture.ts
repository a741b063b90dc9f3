import type { BadgeId } from '@kindling/shared';
import fc from 'fast-check';
import { shiftDate } from '../../learning/calendar.ts';
import { type AnswerHistory, type JudgedAnswer, stepsOf } from './badge-steps.ts';

/** Activities of each lesson of the made-up school. */
const LESSONS: Record<string, readonly string[]> = {
  'lesson-a': ['a1', 'a2', 'a3', 'a4'],
  'lesson-b': ['b1', 'b2'],
};

/** The plainest way to say what came before an answer: look at everything before it. */
export function historyOf(before: readonly JudgedAnswer[], answer: JudgedAnswer): AnswerHistory {
  const upToThis = [...before, answer];
  const ofActivity = before.filter((one) => one.activityId === answer.activityId);
  const isRight = (one: JudgedAnswer) => one.correct && !one.aided;
  const firstOf = (activityId: string) => upToThis.find((one) => one.activityId === activityId);
  const rightIn = (skillId: string) =>
    upToThis.filter((one) => isRight(one) && one.skills.some((skill) => skill.skillId === skillId));
  return {
    answeredBefore: ofActivity.length > 0,
    firstWasWrong: ofActivity[0]?.correct === false,
    firstRightAt: ofActivity.find(isRight)?.answeredAt ?? null,
    rightActivities: new Map(
      answer.skills.map(({ skillId }) => [
        skillId,
        new Set(rightIn(skillId).map((one) => one.activityId)).size,
      ]),
    ),
    lessonIsClean: (LESSONS[answer.lessonId ?? ''] ?? []).every((activityId) => {
      const first = firstOf(activityId);
      return first !== undefined && isRight(first);
    }),
  };
}

/** Every step of a ledger: badge and key, each once. */
export function stepsOfLedger(ledger: readonly JudgedAnswer[]): Map<BadgeId, Set<string>> {
  const steps = new Map<BadgeId, Set<string>>();
  for (const [index, answer] of ledger.entries()) {
    for (const { badge, key } of stepsOf(answer, historyOf(ledger.slice(0, index), answer)))
      steps.set(badge, (steps.get(badge) ?? new Set()).add(key));
  }
  return steps;
}

export function answerTo(activityId: string, change: Partial<JudgedAnswer> = {}): JudgedAnswer {
  const day = change.day ?? '2026-11-21';
  return {
    activityId,
    lessonId: `lesson-${activityId[0]}`,
    difficulty: 0.5,
    correct: true,
    aided: false,
    answeredAt: new Date(`${day}T12:00:00Z`),
    day,
    skills: [{ skillId: 'loops', level: 'learning' }],
    ...change,
  };
}

const LEVELS = ['beginner', 'learning', 'proficient', 'mastered', null] as const;

/** Any ledger: answers in the order they were recorded, on days that need not rise. */
export const anyLedger = fc.array(
  fc
    .record({
      activityId: fc.constantFrom(...Object.values(LESSONS).flat()),
      correct: fc.boolean(),
      aided: fc.boolean(),
      difficulty: fc.constantFrom(0.2, 0.6, 0.9),
      offset: fc.nat(30),
      level: fc.constantFrom(...LEVELS),
      skillId: fc.constantFrom('loops', 'names'),
    })
    .map(({ activityId, offset, level, skillId, ...rest }) =>
      answerTo(activityId, {
        ...rest,
        day: shiftDate('2026-11-01', offset),
        skills: [{ skillId, level }],
      }),
    ),
  { maxLength: 40 },
);
