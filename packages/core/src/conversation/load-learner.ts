import type { Id, Principal, TutorLanguage } from '@kindling/shared';
import { toLocalDate } from '../learning/calendar.ts';
import { activeDaysOf } from '../learning/get-progress.ts';
import { type NextStores, planNext } from '../learning/lesson-map.ts';
import { toMastery } from '../learning/mastery.ts';
import type { LearnerSummary, ProgressStore } from '../learning/progress-store.ts';
import { toMinutes, UNKNOWN_REVIEW_MS } from '../learning/reviews/review-days.ts';
import { foldStreak } from '../motivation/streak.ts';
import { readOrderAsked, type SpecialistName } from '../triage/index.ts';
import type { LearnerProfile, SkillStanding } from '../turns/index.ts';
import type { ConversationPorts, ConversationStores } from './conversation-ports.ts';

/** Skills that are told; of many those in the middle say least. */
const MOST_SKILLS = 6;
/** Who speaks of what comes next. Deciding it reads whole courses, so nobody else waits for it. */
const SPEAK_OF_NEXT: ReadonlySet<SpecialistName> = new Set(['progress', 'practice', 'exercise']);

type LoadPorts = Pick<ConversationPorts, 'tracing' | 'clock'>;

/** Whether this specialist of the built-in tutor speaks of where the learner stands, and what comes next. */
export function speaksOfLearner(specialist: SpecialistName, activityId: Id | null): boolean {
  return specialist === 'progress' || (activityId === null && SPEAK_OF_NEXT.has(specialist));
}

/** Whether a reply to this message tells how the learner stands in the ideas it is about. */
export function tellsStanding(specialist: SpecialistName, message: string): boolean {
  return specialist === 'concepts' && readOrderAsked(message) !== undefined;
}

/**
 * Reads where a learner stands, but for what comes next. Of answers, those to the activity that the conversation is
 * about. Undefined for somebody the school does not have.
 */
export async function loadLearner(
  { clock }: Pick<LoadPorts, 'clock'>,
  stores: Pick<ConversationStores, 'progress' | 'reviews' | 'motivation' | 'tutorMaterial'>,
  personId: Id,
  conversationId: Id,
  language?: TutorLanguage,
): Promise<{ profile: LearnerProfile; summary: LearnerSummary } | undefined> {
  const now = clock();
  const [summary, states, reviews, days, notes] = await Promise.all([
    stores.progress.findSummary(personId, now),
    stores.progress.listSkillStates(personId, language),
    stores.reviews.findDue(personId, now, UNKNOWN_REVIEW_MS),
    stores.motivation.listActiveDays(personId),
    stores.tutorMaterial.readLearner(personId, conversationId),
  ]);
  if (summary === undefined) return undefined;
  const standing = listStanding(states, activeDaysOf(summary, now));
  const profile = {
    name: summary.displayName,
    answers: summary.answers,
    lessonsDone: summary.lessonsDone,
    streakDays: foldStreak(days, toLocalDate(now, summary.timeZone)).length,
    skills: leastAndMostSure(standing),
    standing,
    reviews: { due: reviews.due, minutes: toMinutes(reviews.ms), titles: reviews.titles },
    latest: notes.latest,
    memories: notes.memories,
  };
  return { profile, summary };
}

/** What Today would offer. It reads whole courses: only for turns that speak of it. */
export async function loadNext(
  ports: LoadPorts,
  stores: NextStores,
  principal: Principal,
  summary: LearnerSummary,
  locale: TutorLanguage,
): Promise<NonNullable<LearnerProfile['next']> | null> {
  const { next } = await planNext(ports, stores, principal, { ...summary, locale });
  if (next.kind !== 'lesson') return null;
  const { courseId, courseTitle: course, lesson } = next;
  return { courseId, course, lessonId: lesson.id, lesson: lesson.title, minutes: lesson.minutes };
}

/** Skills with an unaided answer, the least sure first. */
function listStanding(
  states: Awaited<ReturnType<ProgressStore['listSkillStates']>>,
  activeDays: number,
): SkillStanding[] {
  return states
    .flatMap(({ skillKey: key, skillName: name, subject, state }) => {
      const mastery = toMastery(state, activeDays);
      if (mastery.state !== 'started') return [];
      const { scorePercent: percent, level, unaidedAnswers } = mastery;
      return [{ key, name, subject, percent, level, unaidedAnswers }];
    })
    .sort((left, right) => left.percent - right.percent);
}

/** Of many skills both ends. */
function leastAndMostSure(standing: readonly SkillStanding[]): LearnerProfile['skills'] {
  const skills = standing.map(({ name, percent, level }) => ({ name, percent, level }));
  if (skills.length <= MOST_SKILLS) return skills;
  return [...skills.slice(0, MOST_SKILLS / 2), ...skills.slice(-MOST_SKILLS / 2)];
}
