import {
  AppError,
  type assignments,
  type Id,
  type Page,
  type PageQuery,
  type Principal,
} from '@kindling/shared';
import { attemptsLeft, type ExerciseRule, helpAllowed } from '../learning/exercise-rules.ts';
import type { OwnAssignmentFacts } from './assignment-store.ts';
import { isLate, stateOf, toPercent } from './judge-exercise.ts';
import type { AssignmentPorts } from './ports.ts';

type Item = OwnAssignmentFacts['items'][number];

function toItem(item: Item, { dueAt, maxAttempts }: OwnAssignmentFacts): assignments.OwnAssignmentItem {
  const { activityId, title, type, lessonId, lessonTitle, language, attempts, bestScore, bestAt } = item;
  return {
    activityId,
    title,
    type,
    lessonId,
    lessonTitle,
    language,
    state: stateOf(item),
    bestScorePercent: bestScore === null ? null : toPercent(bestScore),
    attempts,
    attemptsLeft: maxAttempts === null ? null : Math.max(0, maxAttempts - attempts),
    late: isLate(bestAt, dueAt),
  };
}

function toOwn(facts: OwnAssignmentFacts, now: Date): assignments.OwnAssignment {
  const { closesAt, dueAt, items, ...assignment } = facts;
  return {
    ...assignment,
    dueAt: dueAt.toISOString(),
    isClosed: closesAt !== null && closesAt <= now,
    isLate: now > dueAt && items.some(({ solved }) => !solved),
    items: items.map((item) => toItem(item, facts)),
  };
}

/** What was set for the caller. */
export function listOwnAssignments(
  ports: AssignmentPorts,
  principal: Principal,
  { waiting, ...page }: PageQuery & { waiting: boolean },
): Promise<Page<assignments.OwnAssignment>> {
  const now = ports.clock();
  return ports.transact(principal, async ({ ownAssignments }) => {
    const found = await ownAssignments.pageOwn(principal.personId, { waiting, now }, page);
    return { ...found, items: found.items.map((facts) => toOwn(facts, now)) };
  });
}

/** What the rules of an exercise come to for one learner; null without any. */
function toTerms(rules: readonly ExerciseRule[], now: Date): assignments.ExerciseTerms | null {
  const [first] = rules;
  if (first === undefined) return null;
  return {
    title: first.title,
    dueAt: first.dueAt.toISOString(),
    timeZone: first.timeZone,
    isLate: !first.solved && now > first.dueAt,
    attemptsLeft: attemptsLeft(rules),
    help: helpAllowed(rules),
  };
}

/** The rules the caller keeps at an exercise now. @throws `not-found` for an activity the school does not have. */
export function getExerciseTerms(
  ports: AssignmentPorts,
  principal: Principal,
  activityId: Id,
): Promise<{ terms: assignments.ExerciseTerms | null }> {
  const now = ports.clock();
  return ports.transact(principal, async ({ assignments, exerciseRules }) => {
    const [known, rules] = await Promise.all([
      assignments.countActivities([activityId]),
      exerciseRules.listRules(principal.personId, activityId, now),
    ]);
    if (known === 0) throw new AppError('not-found', 'There is no such activity.');
    return { terms: toTerms(rules, now) };
  });
}
