import type { accounts, Id, learning, Subject, Tenant } from '@kindling/shared';
import type { PersonAccounts } from '../accounts/ports.ts';
import type { Clock, Transact } from '../ports/index.ts';
import { countActiveDays, toLocalDate } from './calendar.ts';
import { decideNext, type LessonOption } from './decide-next.ts';
import { type LessonStanding, lessonStatusOf } from './lesson-status.ts';
import { toMastery } from './mastery.ts';
import type { LearnerSummary, ProgressStore } from './progress-store.ts';
import type { LearnerTracing, TracingStores } from './serving/learner-tracing.ts';
import { offerNext } from './serving/offer-next.ts';
import { judgeGates } from './serving/skill-gate.ts';

/** One lesson with how far the learner is in it. */
export interface LessonOnMap {
  id: Id;
  title: string;
  goal: string;
  minutes: number;
  standing: LessonStanding;
  courseId: Id;
  courseTitle: string;
  /** Language the course is taught in (BCP 47). */
  language: string;
  subject: Subject;
  skillIds: readonly Id[];
  lastAnsweredAt: Date | null;
  /** What the course's placement test found; null when none was finished. */
  placement: { beginLessonId: Id; knownPercent: number } | null;
}

/** A learner's attempts in one lesson, summed up. */
export interface LessonAnswers {
  standing: LessonStanding;
  /** Activities whose very first answer was right and unaided. */
  firstTryCorrect: number;
  /** Each skill: mastery before the first and after the last answer in this lesson. */
  masteryChanges: learning.MasteryChange[];
}

export interface LessonMapStore {
  /**
   * The lessons that can come next, courses and lessons in their order: all of the courses the learner has begun, and
   * of the others with something to do the first that is taught in their language, or else the first of all. What
   * `decideNext` makes of it is what it would make of the whole school, which may be a hundred times as much.
   */
  listLessons(learnerId: Id, locale: accounts.Locale): Promise<LessonOnMap[]>;
  findLessonAnswers(learnerId: Id, lessonId: Id): Promise<LessonAnswers | undefined>;
}

/** What deciding the next lesson reads. */
export type NextStores = { lessonMap: LessonMapStore; progress: ProgressStore } & TracingStores;

export interface LessonMapPorts {
  transact: Transact<NextStores>;
  tracing: LearnerTracing;
  people: Pick<PersonAccounts, 'findProfile'>;
  clock: Clock;
}

export function toLessonCard(
  lesson: Pick<LessonOnMap, 'id' | 'title' | 'goal' | 'minutes' | 'standing'>,
): learning.LessonCard {
  const { id, title, goal, minutes, standing } = lesson;
  const { activityCount, activitiesAnswered } = standing;
  return { id, title, goal, minutes, status: lessonStatusOf(standing), activityCount, activitiesAnswered };
}

/** A lesson that stands before the one a placement test said to begin with needs not be done. */
function toOptions(lessons: readonly LessonOnMap[]): LessonOption[] {
  const reached = new Set<Id>();
  return lessons.map((lesson) => {
    const { courseId, courseTitle, language, subject, skillIds, lastAnsweredAt, placement } = lesson;
    if (placement === null || placement.beginLessonId === lesson.id) reached.add(courseId);
    return {
      card: toLessonCard(lesson),
      courseId,
      courseTitle,
      language,
      subject,
      skillIds,
      lastAnsweredAt,
      isPassed: !reached.has(courseId),
      knownPercent: placement?.knownPercent ?? null,
    };
  });
}

/** What comes next for a learner: one lesson, and activities to choose from. */
export interface NextPlan {
  next: learning.NextStep;
  /** At most three, best first. */
  offers: learning.Offer[];
  /** Which of the two says more: the offers once a fitted model made them. */
  lead: 'next' | 'offers';
}

/** Reads where the learner stands and decides what comes next; the only place where that is decided. */
export async function planNext(
  ports: Pick<LessonMapPorts, 'tracing' | 'clock'>,
  stores: NextStores,
  person: Tenant & { personId: Id },
  learner: LearnerSummary & { locale: accounts.Locale },
): Promise<NextPlan> {
  const { personId } = person;
  const now = ports.clock();
  const activeDays = countActiveDays(learner.unaidedDays, toLocalDate(now, learner.timeZone));
  const lessons = await stores.lessonMap.listLessons(personId, learner.locale);
  const states = await stores.progress.listSkillStates(personId);
  const masteries = new Map(states.map(({ skillId, state }) => [skillId, toMastery(state, activeDays)]));
  const gates = await judgeGates(ports.tracing, stores, person, personId, masteries, now);
  const { offers, isFitted } = await offerNext(ports, stores, person, learner.locale);
  const passed = [...gates].filter(([, gate]) => gate.status === 'passed');
  const next = decideNext({
    lessons: toOptions(lessons),
    offers,
    isFitted,
    passedSkillIds: new Set(passed.map(([skillId]) => skillId)),
    locale: learner.locale,
  });
  return { next, offers, lead: isFitted && offers.length > 0 ? 'offers' : 'next' };
}
