import { AppError, type Id, type learning, type Principal } from '@kindling/shared';
import type { Clock, Transact } from '../../ports/index.ts';
import type { AttemptStore } from '../attempt-store.ts';
import { logit } from '../model/tracing/logistic.ts';
import type { LearnerTracing, TracingStores } from '../serving/learner-tracing.ts';
import type { SchoolModel } from '../serving/school-model.ts';
import {
  LEAST_ITEMS,
  MOST_QUESTIONS,
  type PlacementItem,
  type PlacementReply,
  placeLearner,
} from './place-learner.ts';
import type { AskableItem, PlacementCourse, PlacementStore, StoredPlacement } from './placement-store.ts';

/** Whoever has answered more is under way already: the learner model knows them better than a test would. */
const MOST_ANSWERS_BEFORE = 5;

export interface PlacementPorts {
  transact: Transact<{ placements: PlacementStore; attempts: AttemptStore } & TracingStores>;
  tracing: LearnerTracing;
  clock: Clock;
}

/** Whether the test makes sense: a course one has hardly begun, with enough to ask. */
export function mayBePlaced(course: PlacementCourse, items: number): boolean {
  return course.placement === undefined && course.answers <= MOST_ANSWERS_BEFORE && items >= LEAST_ITEMS;
}

async function selectCourse(
  placements: PlacementStore,
  learnerId: Id,
  courseId: Id,
): Promise<PlacementCourse> {
  const course = await placements.findCourse(learnerId, courseId);
  if (course === undefined) throw new AppError('not-found', 'There is no such course.');
  return course;
}

function describe(
  course: PlacementCourse,
  status: learning.Placement['status'],
  rest: Partial<Pick<learning.Placement, 'answered' | 'question' | 'outcome'>> = {},
): learning.Placement {
  const { courseId, title: courseTitle, language } = course;
  return {
    courseId,
    courseTitle,
    language,
    status,
    answered: 0,
    atMost: MOST_QUESTIONS,
    question: null,
    outcome: null,
    ...rest,
  };
}

/** Where the caller stands with the course's placement test. */
export async function getPlacement(
  ports: PlacementPorts,
  principal: Principal,
  courseId: Id,
): Promise<learning.Placement> {
  return ports.transact(principal, async ({ placements }) => {
    const course = await selectCourse(placements, principal.personId, courseId);
    const { placement } = course;
    if (placement === undefined) {
      const items = await placements.listItems(courseId);
      return describe(course, mayBePlaced(course, items.length) ? 'offered' : 'unavailable');
    }
    const { status, outcome, asked } = placement;
    if (status !== 'running') return describe(course, status, { outcome, answered: outcome?.answers ?? 0 });
    const replies = await placements.listReplies(principal.personId, asked, placement.startedAt);
    return describe(course, status, { answered: replies.length });
  });
}

/** How easy an item is for a learner of whom nothing is known, by the school's model. */
function toPlacementItems(model: SchoolModel, items: readonly AskableItem[]): PlacementItem[] {
  const anybody = model.tracer.start();
  return items.map(({ difficulty, ...item }) => {
    const question = {
      item: model.itemOf(item.activityId, difficulty),
      skills: model.skillsOf(item.skillIds),
      seconds: Number.NaN,
    };
    return { ...item, readyEasiness: logit(model.tracer.predict(anybody, question)) };
  });
}

function inOrderAsked(asked: readonly Id[], replies: readonly PlacementReply[]): PlacementReply[] {
  const byId = new Map(replies.map((reply) => [reply.activityId, reply]));
  return asked.flatMap((id) => byId.get(id) ?? []);
}

/**
 * Begins the test, or goes on with it: the same question again as long as it is not answered, then the next, and in the
 * end the outcome. Answers are ordinary attempts with the occasion `placement`.
 * @throws `not-found` for an unknown course, `conflict` when there is no test to take (any more).
 */
export async function advancePlacement(
  ports: PlacementPorts,
  principal: Principal,
  courseId: Id,
): Promise<learning.Placement> {
  return ports.transact(principal, async ({ placements, attempts, ...stores }) => {
    const learnerId = principal.personId;
    await attempts.lockLearner(learnerId);
    const course = await selectCourse(placements, learnerId, courseId);
    const askable = await placements.listItems(courseId);
    const now = ports.clock();
    const placement = course.placement ?? startPlacement(course, askable.length, now);
    if (placement.status !== 'running')
      return describe(course, placement.status, { outcome: placement.outcome });
    const { model } = await ports.tracing.follow(stores, principal, learnerId);
    const replies = inOrderAsked(
      placement.asked,
      await placements.listReplies(learnerId, placement.asked, placement.startedAt),
    );
    const waiting = askable.find(
      ({ activityId }) => activityId === placement.asked.at(-1) && !isAnswered(replies, activityId),
    );
    const answered = replies.length;
    if (waiting !== undefined)
      return describe(course, 'running', { answered, question: toQuestion(waiting) });
    const step = placeLearner(toPlacementItems(model, askable), replies);
    if (step.kind === 'done') {
      const { outcome } = step;
      await placements.save(learnerId, courseId, { ...placement, status: 'done', outcome, finishedAt: now });
      return describe(course, 'done', { answered, outcome });
    }
    const asked = [...placement.asked, step.activityId];
    await placements.save(learnerId, courseId, { ...placement, asked });
    return describe(course, 'running', { answered, question: toQuestion(step) });
  });
}

const isAnswered = (replies: readonly PlacementReply[], id: Id) =>
  replies.some((reply) => reply.activityId === id);

const toQuestion = ({ activityId, lessonId }: { activityId: Id; lessonId: Id }) => ({ activityId, lessonId });

function startPlacement(course: PlacementCourse, items: number, startedAt: Date): StoredPlacement {
  if (!mayBePlaced(course, items)) {
    throw new AppError('conflict', 'There is no placement test to take in this course.', {
      hint: 'Go on with its lessons.',
    });
  }
  return { status: 'running', asked: [], outcome: null, startedAt, finishedAt: null };
}

/**
 * Does without the test, also half-way; it is not offered again.
 * @throws `conflict` when it is finished.
 */
export async function skipPlacement(
  ports: PlacementPorts,
  principal: Principal,
  courseId: Id,
): Promise<learning.Placement> {
  return ports.transact(principal, async ({ placements, attempts }) => {
    const learnerId = principal.personId;
    await attempts.lockLearner(learnerId);
    const course = await selectCourse(placements, learnerId, courseId);
    if (course.placement?.status === 'done')
      throw new AppError('conflict', 'The placement test is finished.', { hint: 'Begin where it says.' });
    const now = ports.clock();
    const { asked = [], startedAt = now } = course.placement ?? {};
    await placements.save(learnerId, courseId, {
      status: 'skipped',
      asked,
      outcome: null,
      startedAt,
      finishedAt: now,
    });
    return describe(course, 'skipped');
  });
}
