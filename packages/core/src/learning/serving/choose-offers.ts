import type { Id, learning } from '@kindling/shared';
import { SOLUTION_FRESH_MS } from '../aid.ts';
import { lessonStatusOf } from '../lesson-status.ts';
import { type Choice, chooseNext, type Reason } from '../model/choice/choose-next.ts';
import { retrievabilityAt } from '../model/reviews/review-card.ts';
import { at, SKILL } from '../model/tracing/learner-state.ts';
import type { TracedLearner } from './learner-tracing.ts';
import type { PracticeItem, PracticeMap } from './model-store.ts';

const DAY_SECONDS = 86_400;
const percent = (share: number) => Math.round(100 * share);

/** What may be offered: an item whose solution is fresh in mind would say nothing. */
function isRested({ trace }: TracedLearner, { activityId }: PracticeItem, now: Date): boolean {
  const last = trace.lastAnswers.get(activityId);
  return last === undefined || now.getTime() - last.getTime() >= SOLUTION_FRESH_MS;
}

/**
 * The three items that are worth most to the learner now, best first, each with its reasons; fewer when there are no
 * more, never one of the last four answers. Before a first fit the course's own order is the better guide to what is
 * new (see docs/learning-model.md), so only lessons already begun are drawn from.
 */
export function chooseOffers(traced: TracedLearner, map: PracticeMap, now: Date): learning.Offer[] {
  const { model, trace } = traced;
  const isOpen = (item: PracticeItem) =>
    model.isFitted || map.lessons.get(item.lessonId)?.standing.started === true;
  const seconds = now.getTime() / 1000;
  const byNumber = new Map<number, PracticeItem>();
  const candidates = map.items
    .filter((item) => isRested(traced, item, now) && isOpen(item))
    .map((item) => {
      const number = model.itemOf(item.activityId, item.difficulty);
      byNumber.set(number, item);
      const skills = model.skillsOf(item.skillIds);
      const card = map.cards.get(item.activityId);
      const due = card && { retrievability: retrievabilityAt(card, seconds) };
      return { item: number, skills, ...due };
    });
  const { recentItems } = trace;
  const prerequisites = numberPrerequisites(traced, map);
  return chooseNext(model.tracer, trace.state, { candidates, prerequisites, recentItems, seconds }).flatMap(
    (choice) => {
      const item = byNumber.get(choice.candidate.item);
      const lesson = item && map.lessons.get(item.lessonId);
      if (item === undefined || lesson === undefined) return [];
      const { courseId, courseTitle, language, subject, id: lessonId, title: lessonTitle, standing } = lesson;
      return [
        {
          activityId: item.activityId,
          activityTitle: item.title,
          lessonId,
          lessonTitle,
          lessonStatus: lessonStatusOf(standing),
          courseId,
          courseTitle,
          language,
          subject,
          chancePercent: percent(choice.probability),
          reasons: describeReasons(traced, map, item, choice, now),
        },
      ];
    },
  );
}

function numberPrerequisites({ model }: TracedLearner, map: PracticeMap): Map<number, number[]> {
  const numbered = new Map<number, number[]>();
  for (const { skillId, prerequisiteIds } of map.skills.values()) {
    const [skill = -1] = model.skillsOf([skillId]);
    numbered.set(skill, model.skillsOf(prerequisiteIds));
  }
  return numbered;
}

/** The largest parts of the score in the numbers a reader can check; never without one. */
function describeReasons(
  traced: TracedLearner,
  map: PracticeMap,
  item: PracticeItem,
  { probability, reasons }: Choice,
  now: Date,
): learning.Reason[] {
  const told = reasons.flatMap((reason) => describeReason(traced, map, item, reason, now) ?? []);
  if (told.length > 0) return told;
  return [{ code: 'well-matched', values: { percent: percent(probability) } }];
}

function describeReason(
  traced: TracedLearner,
  map: PracticeMap,
  item: PracticeItem,
  { key }: Reason,
  now: Date,
): learning.Reason | undefined {
  const seconds = now.getTime() / 1000;
  const card = map.cards.get(item.activityId);
  if (key === 'review-due' && card !== undefined)
    return { code: key, values: { percent: percent(retrievabilityAt(card, seconds)) } };
  const { model, trace } = traced;
  const question = {
    item: model.itemOf(item.activityId, item.difficulty),
    skills: model.skillsOf(item.skillIds),
  };
  const chance = model.tracer.predict(trace.state, { ...question, seconds });
  if (key === 'well-matched') return { code: key, values: { percent: percent(chance) } };
  if (key === 'new-skill') {
    const fresh = item.skillIds.find((skillId) => recordOf(traced, skillId).answers === 0) ?? '';
    const named = map.skills.get(fresh);
    return named && { code: key, values: { skill: named.skillName } };
  }
  const weakest = weakestSkillOf(traced, item.skillIds, seconds);
  if (weakest === undefined) return undefined;
  const skill = map.skills.get(weakest.skillId)?.skillName ?? '';
  const record = recordOf(traced, weakest.skillId);
  if (key === 'weak-skill' && record.answers > 0)
    return { code: key, values: { skill, right: record.right, answers: record.answers } };
  const days = record.lastAt === undefined ? 0 : Math.floor((seconds - record.lastAt) / DAY_SECONDS);
  return key === 'long-unseen' && days > 0 ? { code: key, values: { skill, days } } : undefined;
}

function weakestSkillOf({ model, trace }: TracedLearner, skillIds: readonly Id[], seconds: number) {
  const chances = skillIds.map((skillId) => ({
    skillId,
    chance: model.tracer.predict(trace.state, { item: -1, skills: model.skillsOf([skillId]), seconds }),
  }));
  return chances.sort((left, right) => left.chance - right.chance)[0];
}

/** Unaided answers to a skill, how many of them were right, and when the last was. */
function recordOf({ model, trace }: TracedLearner, skillId: Id) {
  const [skill = -1] = model.skillsOf([skillId]);
  const { skills } = trace.state;
  const place = skills.find(skill);
  if (place < 0) return { answers: 0, right: 0, lastAt: undefined };
  return {
    answers: at(skills.values, place + SKILL.attempts),
    right: at(skills.values, place + SKILL.wins),
    lastAt: at(skills.values, place + SKILL.lastSeconds),
  };
}
