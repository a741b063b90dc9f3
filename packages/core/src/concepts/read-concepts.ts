import {
  AppError,
  type Id,
  type learning,
  type Mastery,
  type Principal,
  type ResponseOf,
} from '@kindling/shared';
import type { ConceptCard } from '../curriculum/index.ts';
import type { ProgressStore } from '../learning/index.ts';
import type { Clock, Transact } from '../ports/index.ts';
import type { ConceptCards } from './concept-cards.ts';
import type { ConceptCourse, ConceptStore } from './concept-store.ts';
import { layerConcepts, listOpened } from './order-concepts.ts';
import { findSkill, readOwnMastery } from './own-standing.ts';
import { findTeachingLesson, namesConcept } from './teaching-lesson.ts';

export interface ConceptPorts {
  transact: Transact<{ concepts: ConceptStore; progress: ProgressStore }>;
  conceptCards: ConceptCards;
  clock: Clock;
}

type Concept = ResponseOf<typeof learning.getConcept>;

/** As many as a learner looks through to find one to do. */
const MOST_ACTIVITIES = 8;

function toName({ key, en, es }: ConceptCard): learning.ConceptName {
  return { key, title: { en: en.title, es: es.title } };
}

/**
 * An idea with what is around it. The card comes with Kindling; course, skill and activities are those of the school,
 * and none where it does not have the course.
 * @throws `not-found` for a key of no card
 */
export async function getConcept(ports: ConceptPorts, principal: Principal, key: string): Promise<Concept> {
  const found = await ports.conceptCards.find(key);
  if (found === undefined) throw new AppError('not-found', 'There is no such concept.');
  const { slug, card } = found;
  const cards = await ports.conceptCards.listOf(slug);
  return ports.transact(principal, async ({ concepts, progress }) => {
    const course = await concepts.findCourse({ slug });
    const masteries = await readOwnMastery(progress, principal, ports.clock());
    const toStanding = (one: ConceptCard) => ({
      ...toName(one),
      mastery: findSkill(course, one.skill, masteries)?.mastery ?? null,
    });
    const needed = card.before.flatMap((before) => cards.find((one) => one.key === before) ?? []);
    return {
      ...tell(card),
      before: needed.map(toStanding),
      opens: listOpened(cards, key).map(toStanding),
      course: course === undefined ? null : await aboutConcept(concepts, course, card, principal, masteries),
    };
  });
}

/** What the card says by itself. */
function tell(card: ConceptCard) {
  const side = ({ title, says, mistake, ask }: ConceptCard['en']) => ({ title, says, mistake, ask });
  const { key, en, es, example, prints = null } = card;
  return { key, en: side(en), es: side(es), example, prints };
}

/** What of a course is about an idea: skill, lesson, activities. */
async function aboutConcept(
  concepts: ConceptStore,
  { skills, ...course }: ConceptCourse,
  card: ConceptCard,
  principal: Principal,
  masteries: ReadonlyMap<Id, Mastery>,
): Promise<NonNullable<Concept['course']>> {
  const { id, title, language } = course;
  const skill = findSkill({ ...course, skills }, card.skill, masteries);
  if (skill === undefined || card.skill === undefined) {
    return { id, title, language, skill: null, lesson: null, activities: [] };
  }
  const lesson = findTeachingLesson(await concepts.listLessons(id, [card.skill]), card);
  const activities = await concepts.listActivities(principal.personId, skill.id);
  return {
    ...{ id, title, language, skill },
    lesson: lesson === undefined ? null : { id: lesson.id, title: lesson.title },
    activities: nearestFirst(activities, card, lesson?.id).slice(0, MOST_ACTIVITIES),
  };
}

/** Activities named after an idea, then those of the lesson that teaches it, then programs to write, then the others. */
function nearestFirst(
  activities: readonly learning.ConceptActivity[],
  card: ConceptCard,
  lessonId: Id | undefined,
): learning.ConceptActivity[] {
  const nearness = ({ title, lessonId: at, type }: learning.ConceptActivity) =>
    (namesConcept(title, card) ? 4 : 0) + (at === lessonId ? 2 : 0) + (type === 'code' ? 1 : 0);
  return activities.toSorted((one, other) => nearness(other) - nearness(one));
}

/** The courses of the school that have ideas to map. */
export async function listConceptMaps(
  ports: ConceptPorts,
  principal: Principal,
): Promise<ResponseOf<typeof learning.listConceptMaps>> {
  const courses = await ports.transact(principal, ({ concepts }) => concepts.listCourses());
  const mapped = await Promise.all(
    courses.map(async ({ id, slug, ...course }) => {
      const cards = await ports.conceptCards.listOf(slug);
      return cards.length === 0 ? [] : [{ courseId: id, ...course }];
    }),
  );
  return { courses: mapped.flat() };
}

/**
 * The ideas of a course with what each needs, by layer.
 * @throws `not-found` for a course the school does not have
 */
export async function listConcepts(
  ports: ConceptPorts,
  principal: Principal,
  courseId: Id,
): Promise<ResponseOf<typeof learning.listConcepts>> {
  return ports.transact(principal, async ({ concepts, progress }) => {
    const course = await concepts.findCourse({ courseId });
    if (course === undefined) throw new AppError('not-found', 'There is no such course.');
    const [cards, masteries] = await Promise.all([
      ports.conceptCards.listOf(course.slug),
      readOwnMastery(progress, principal, ports.clock()),
    ]);
    const layers = layerConcepts(cards);
    const mapped = cards.map((card) => ({
      ...toName(card),
      before: card.before,
      layer: layers.get(card.key) ?? 0,
      mastery: findSkill(course, card.skill, masteries)?.mastery ?? null,
    }));
    return {
      courseId,
      courseTitle: course.title,
      language: course.language,
      concepts: mapped.toSorted((one, other) => one.layer - other.layer),
    };
  });
}

/** Ideas behind an activity that are told of at once. */
const MOST_BEHIND = 3;

/**
 * The ideas a lesson teaches, and those behind each of its activities: of the skills it practises, those it names, or
 * else those this lesson teaches.
 * @throws `not-found` for a lesson the school does not have
 */
export async function listLessonConcepts(
  ports: ConceptPorts,
  principal: Principal,
  lessonId: Id,
): Promise<ResponseOf<typeof learning.listLessonConcepts>> {
  return ports.transact(principal, async ({ concepts }) => {
    const course = await concepts.findCourse({ lessonId });
    if (course === undefined) throw new AppError('not-found', 'There is no such lesson.');
    const cards = await ports.conceptCards.listOf(course.slug);
    const skills = [...new Set(cards.flatMap(({ skill }) => skill ?? []))];
    const lessons = await concepts.listLessons(course.id, skills);
    const activities = lessons.find(({ id }) => id === lessonId)?.activities ?? [];
    const practised = new Set(activities.flatMap((activity) => activity.skills));
    const ofLesson = cards.filter(({ skill }) => skill !== undefined && practised.has(skill));
    const taught = ofLesson.filter((card) => findTeachingLesson(lessons, card)?.id === lessonId);
    return {
      taught: taught.map(toName),
      activities: activities.map((activity) => {
        const possible = ofLesson.filter(({ skill = '' }) => activity.skills.includes(skill));
        const named = possible.filter((card) => namesConcept(activity.text, card));
        const behind = named.length > 0 ? named : possible.filter((card) => taught.includes(card));
        return { activityId: activity.id, concepts: behind.slice(0, MOST_BEHIND).map(toName) };
      }),
    };
  });
}
