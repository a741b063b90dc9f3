import type { accounts, Id, learning } from '@kindling/shared';

/** One lesson as the decision sees it. */
export interface LessonOption {
  card: learning.LessonCard;
  courseId: Id;
  courseTitle: string;
  /** Language the course is taught in (BCP 47). */
  language: string;
  subject: learning.CourseCard['subject'];
  skillIds: readonly Id[];
  /** The learner's latest answer in it; null when there is none. */
  lastAnsweredAt: Date | null;
  /** A placement test showed that it needs not be done. */
  isPassed: boolean;
  /** What the course's placement test found to be known; null when none was finished. */
  knownPercent: number | null;
}

export interface LearnerPosition {
  /** Every lesson of the courses begun and of the one new course to offer, courses and lessons in their order. */
  lessons: readonly LessonOption[];
  /** What the learner model offers, best first: activities whose solutions are not fresh in mind. */
  offers: readonly learning.Offer[];
  /** Whether a fitted model ranked them; before that the course's own order is the better guide. */
  isFitted: boolean;
  /** Skills shown well enough to move on, and remembered: no lesson is chosen for these alone. */
  passedSkillIds: ReadonlySet<Id>;
  /** What the learner reads the screens in. */
  locale: accounts.Locale;
}

/** Whether a course in `language`, such as es-MX, speaks to those who read the screens in `locale`. */
const isTaughtIn = (language: string, locale: accounts.Locale) => language.split('-', 1)[0] === locale;

/** Neither begun nor shown to be known. */
const isNew = (one: LessonOption) => one.card.status === 'not-started' && !one.isPassed;

type Decision = { option: LessonOption; reason: learning.Reason };

const timeOf = (option: LessonOption) => option.lastAnsweredAt?.getTime() ?? 0;
const latestFirst = (left: LessonOption, right: LessonOption) => timeOf(right) - timeOf(left);

function continueLesson({ lessons }: LearnerPosition): Decision | undefined {
  const option = lessons.filter((one) => one.card.status === 'in-progress').sort(latestFirst)[0];
  if (option === undefined) return undefined;
  const { activitiesAnswered: answered, activityCount: total } = option.card;
  return { option, reason: { code: 'continue-lesson', values: { answered, total } } };
}

/** How far the learner is in the course of a lesson. */
function describePlace(lessons: readonly LessonOption[], option: LessonOption): learning.Reason {
  const course = lessons.filter((one) => one.courseId === option.courseId);
  const done = course.filter((one) => one.card.status === 'done').length;
  return { code: 'next-in-course', values: { done, total: course.length, course: option.courseTitle } };
}

/** The next lesson of the course worked on last. */
function nextInCourse({ lessons }: LearnerPosition): Decision | undefined {
  const finished = lessons.filter((one) => one.card.status === 'done').sort(latestFirst);
  for (const { courseId } of finished) {
    const course = lessons.filter((one) => one.courseId === courseId);
    const option = course.find(isNew);
    if (option === undefined) continue;
    return { option, reason: describePlace(lessons, option) };
  }
  return undefined;
}

/** The lesson of the best offer that still has something to show, for the reason the offer was made. */
function followOffers({ lessons, offers, passedSkillIds }: LearnerPosition): Decision | undefined {
  for (const { lessonId, reasons } of offers) {
    const option = lessons.find((one) => one.card.id === lessonId);
    const [reason] = reasons;
    if (option === undefined || reason === undefined) continue;
    if (!option.skillIds.every((skillId) => passedSkillIds.has(skillId))) return { option, reason };
  }
  return undefined;
}

/** The lesson a placement test said to begin with, of a course in which nothing else was done yet. */
function beginHere({ lessons }: LearnerPosition): Decision | undefined {
  const placed = lessons.filter((one) => one.knownPercent !== null);
  const isUntouched = ({ courseId }: LessonOption) =>
    placed.every((one) => one.courseId !== courseId || one.card.status === 'not-started');
  const option = placed.find((one) => isNew(one) && isUntouched(one));
  if (option?.knownPercent == null) return undefined;
  const values = { course: option.courseTitle, percent: option.knownPercent };
  return { option, reason: { code: 'begin-here', values } };
}

/** What a placement test let pass, when nothing else is left. */
function passedOver({ lessons }: LearnerPosition): Decision | undefined {
  const option = lessons.find((one) => one.isPassed && one.card.status === 'not-started');
  return option && { option, reason: describePlace(lessons, option) };
}

/** A course taught in the learner's own language before the others, which they may not be able to read. */
function newCourse({ lessons, locale }: LearnerPosition): Decision | undefined {
  const untouched = lessons.filter(isNew);
  const option = untouched.find((one) => isTaughtIn(one.language, locale)) ?? untouched[0];
  if (option === undefined) return undefined;
  const isFirst = lessons.every((one) => one.card.status === 'not-started');
  const code = isFirst ? 'first-lesson' : 'new-course';
  return { option, reason: { code, values: { course: option.courseTitle } } };
}

/**
 * Chooses the one next lesson, everywhere that one is shown, by the first rule that finds one: go on with the lesson in
 * progress; begin where a placement test said to; the lesson of the best offer once a model was fitted, before that
 * the next lesson of the course in progress and then the best offer; the first lesson of a new course, one in the
 * learner's language if there is any. Otherwise everything there is has been done. The reason carries the numbers it
 * was decided by.
 */
export function decideNext(position: LearnerPosition): learning.NextStep {
  const usable = { ...position, lessons: position.lessons.filter((one) => one.card.activityCount > 0) };
  const [guide, other] = position.isFitted ? [followOffers, nextInCourse] : [nextInCourse, followOffers];
  const decision =
    continueLesson(usable) ??
    beginHere(usable) ??
    guide(usable) ??
    other(usable) ??
    newCourse(usable) ??
    passedOver(usable);
  if (decision === undefined) {
    const lessons = usable.lessons.filter((one) => one.card.status === 'done').length;
    return { kind: 'nothing', reason: { code: 'all-done', values: { lessons } } };
  }
  const { option, reason } = decision;
  const { card: lesson, courseId, courseTitle, language, subject } = option;
  return { kind: 'lesson', lesson, courseId, courseTitle, language, subject, reason };
}
