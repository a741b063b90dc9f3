import { AppError, type code, type Id, type Principal } from '@kindling/shared';
import type { AnswerRunner } from '../learning/activity-grading.ts';
import type { ExerciseRuleStore } from '../learning/exercise-rules.ts';
import type { Relation, RelationStore } from '../learning/follow-learner.ts';
import { isStorableJson } from '../learning/storable-json.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** Of one author; the oldest end when there are more. */
export const MOST_STEP_LINKS = 50;

/** A link with what decides who may open it. */
export interface StoredStepLink extends Omit<code.StepLink, 'isOwn'> {
  authorId: Id;
}

export interface StepLinkStore {
  insert(
    link: Pick<StoredStepLink, 'authorId' | 'activityId' | 'program' | 'step'> & { id: Id; createdAt: Date },
  ): Promise<void>;
  /** Ends all links of an author but the newest. */
  keepNewest(authorId: Id, most: number): Promise<void>;
  find(linkId: Id): Promise<StoredStepLink | undefined>;
  /** False where the author has no such link. */
  delete(authorId: Id, linkId: Id): Promise<boolean>;
  /** Both are students of one class. */
  areClassMates(one: Id, other: Id): Promise<boolean>;
  hasSolved(learnerId: Id, activityId: Id): Promise<boolean>;
}

export interface StepLinkPorts {
  transact: Transact<{
    stepLinks: StepLinkStore;
    workspaces: Pick<WorkspaceStore, 'findActivityType'>;
    progress: RelationStore;
    exerciseRules: ExerciseRuleStore;
  }>;
  answers: Pick<AnswerRunner, 'runs'>;
  clock: Clock;
  newId: NewId;
}

/**
 * Keeps a program of the caller's with one of its steps under a link.
 * @throws `not-found` for an activity the school does not have or that is no program, `invalid-input` for text that
 *   cannot be stored
 */
export async function shareSteps(
  { transact, answers, clock, newId }: StepLinkPorts,
  principal: Principal,
  link: Pick<StoredStepLink, 'activityId' | 'program' | 'step'>,
): Promise<{ linkId: Id }> {
  if (!isStorableJson(link.program)) {
    throw new AppError('invalid-input', 'The text holds characters that cannot be stored.');
  }
  return transact(principal, async ({ stepLinks, workspaces }) => {
    const type = await workspaces.findActivityType(link.activityId);
    if (type === undefined || !answers.runs(type)) {
      throw new AppError('not-found', 'There is no such exercise to write a program for.');
    }
    const linkId = newId();
    const authorId = principal.personId;
    await stepLinks.insert({ ...link, id: linkId, authorId, createdAt: clock() });
    await stepLinks.keepNewest(authorId, MOST_STEP_LINKS);
    return { linkId };
  });
}

/**
 * The program and the step behind a link, for whom `mayOpen` lets.
 * @throws `not-found` for everybody else, as if there were no such link
 */
export function openSteps(ports: StepLinkPorts, principal: Principal, linkId: Id): Promise<code.StepLink> {
  return ports.transact(principal, async (stores) => {
    const viewerId = principal.personId;
    const found = await stores.stepLinks.find(linkId);
    if (found === undefined) throw NO_LINK();
    const { authorId, activityId, ...link } = found;
    const [asTeacher, asStudent] = [
      await stores.progress.findRelation(viewerId, authorId),
      await stores.progress.findRelation(authorId, viewerId),
    ];
    const isOpen =
      isForStaff(principal, authorId, asTeacher) ||
      asStudent.isTaught ||
      (asTeacher.isMember && (await hasNothingToGain(ports, stores, viewerId, { authorId, activityId })));
    if (!isOpen) throw NO_LINK();
    return { ...link, activityId, isOwn: authorId === viewerId };
  });
}

/**
 * Ends a link of the caller's own.
 * @throws `not-found` for one that is gone or somebody else's
 */
export function endStepLink(
  { transact }: Pick<StepLinkPorts, 'transact'>,
  principal: Principal,
  linkId: Id,
): Promise<void> {
  return transact(principal, async ({ stepLinks }) => {
    if (!(await stepLinks.delete(principal.personId, linkId))) throw NO_LINK();
  });
}

const NO_LINK = () => new AppError('not-found', 'There is no such link, or it is not meant for you.');

/** The author, a teacher of a class they are in, an admin. Guardians follow marks, not programs. */
function isForStaff({ personId, role }: Principal, authorId: Id, relation: Relation): boolean {
  if (personId === authorId) return true;
  return relation.isMember && (role === 'admin' || (role === 'teacher' && relation.isTaught));
}

/**
 * A class mate who has solved the exercise, also for every assignment that is open to them: to anybody else a program that
 * is correct would be a solution handed round.
 */
async function hasNothingToGain(
  { clock }: StepLinkPorts,
  { stepLinks, exerciseRules }: { stepLinks: StepLinkStore; exerciseRules: ExerciseRuleStore },
  viewerId: Id,
  { authorId, activityId }: { authorId: Id; activityId: Id },
): Promise<boolean> {
  if (!(await stepLinks.areClassMates(viewerId, authorId))) return false;
  if (!(await stepLinks.hasSolved(viewerId, activityId))) return false;
  const rules = await exerciseRules.listRules(viewerId, activityId, clock());
  return rules.every(({ solved }) => solved);
}
