import {
  AppError,
  type assignments,
  type EventPayload,
  type Id,
  type Page,
  type PageQuery,
  type Principal,
} from '@kindling/shared';
import { isTimeZone } from '../learning/calendar.ts';
import type { AssignmentTerms } from './assignment-store.ts';
import { type AssignmentPorts, type AssignmentStores, assertClass, selectAssignment } from './ports.ts';

type Change = EventPayload<'exercise.assignment-changed'>['change'];

/** In the audit log. */
const ACTION: Record<Change, string> = {
  set: 'assignment.set',
  edited: 'assignment.edited',
  closed: 'assignment.closed',
  reopened: 'assignment.reopened',
  deleted: 'assignment.deleted',
  extended: 'assignment.extended',
};

/** One line in the audit log and one event, in the transaction of the change. */
async function conclude(
  { newId, clock }: AssignmentPorts,
  { audit, outbox }: AssignmentStores,
  principal: Principal,
  change: Change,
  about: { id: Id; classId: Id; title: string; details?: Record<string, unknown> },
): Promise<void> {
  const { id: assignmentId, classId, title, details } = about;
  await audit.append({
    id: newId(),
    actorId: principal.personId,
    action: ACTION[change],
    subject: title,
    details: { ...details, assignmentId, classId },
  });
  await outbox.append({
    id: newId(),
    name: 'exercise.assignment-changed',
    key: assignmentId,
    payload: { assignmentId, classId, change, at: clock().toISOString() },
  });
}

/** @throws `invalid-input` for a zone nobody knows, exercises that are not there, or students of elsewhere. */
async function readTerms(
  { assignments }: AssignmentStores,
  classId: Id,
  { dueAt, ...wanted }: assignments.NewAssignment,
): Promise<AssignmentTerms> {
  const { activityIds, studentIds, timeZone } = wanted;
  const fields = [];
  if (!isTimeZone(timeZone)) fields.push({ path: 'timeZone', message: 'is not a time zone' });
  if ((await assignments.countActivities(activityIds)) !== activityIds.length) {
    fields.push({ path: 'activityIds', message: 'has an exercise that is not there any more' });
  }
  if (studentIds !== null && (await assignments.countStudents(classId, studentIds)) !== studentIds.length) {
    fields.push({ path: 'studentIds', message: 'has somebody who is no student of this class' });
  }
  if (fields.length === 0) return { ...wanted, dueAt: new Date(dueAt) };
  throw new AppError('invalid-input', 'The assignment cannot be set like this.', { details: { fields } });
}

/**
 * Sets exercises for a class or some of its students. Its rules hold from this moment.
 * @throws `not-found` unless the caller teaches the class or is an admin, `invalid-input` as `readTerms` says.
 */
export function createAssignment(
  ports: AssignmentPorts,
  principal: Principal,
  classId: Id,
  wanted: assignments.NewAssignment,
): Promise<assignments.Assignment> {
  return ports.transact(principal, async (stores) => {
    await assertClass(stores, principal, classId);
    const terms = await readTerms(stores, classId, wanted);
    const id = ports.newId();
    await stores.assignments.insert({
      ...terms,
      id,
      classId,
      setBy: principal.personId,
      setAt: ports.clock(),
    });
    const { title, activityIds } = terms;
    const details = { exercises: activityIds.length, help: terms.help, dueAt: terms.dueAt.toISOString() };
    await conclude(ports, stores, principal, 'set', { id, classId, title, details });
    return selectAssignment(stores, principal, id);
  });
}

/**
 * Changes what an assignment says. Answers stay, and are judged by what it says now: those to an exercise that is taken
 * out leave the table, those of an exercise that comes in join it.
 * @throws `not-found`, `invalid-input` like `createAssignment`.
 */
export function updateAssignment(
  ports: AssignmentPorts,
  principal: Principal,
  assignmentId: Id,
  wanted: assignments.NewAssignment,
): Promise<assignments.Assignment> {
  return ports.transact(principal, async (stores) => {
    const before = await selectAssignment(stores, principal, assignmentId);
    const terms = await readTerms(stores, before.classId, wanted);
    await stores.assignments.update(assignmentId, terms);
    const details = { help: terms.help, dueAt: terms.dueAt.toISOString(), dueBefore: before.dueAt };
    await conclude(ports, stores, principal, 'edited', { ...before, title: terms.title, details });
    return selectAssignment(stores, principal, assignmentId);
  });
}

/** Closes an assignment or opens it again; done twice it stays as it is. @throws `not-found`. */
export function closeAssignment(
  ports: AssignmentPorts,
  principal: Principal,
  assignmentId: Id,
  closed: boolean,
): Promise<assignments.Assignment> {
  return ports.transact(principal, async (stores) => {
    const before = await selectAssignment(stores, principal, assignmentId);
    if ((before.closedAt !== null) === closed) return before;
    await stores.assignments.setClosed(assignmentId, closed ? ports.clock() : null);
    await conclude(ports, stores, principal, closed ? 'closed' : 'reopened', before);
    return selectAssignment(stores, principal, assignmentId);
  });
}

/** Deletes an assignment with its extensions. The answers stay with the learners. @throws `not-found`. */
export async function deleteAssignment(
  ports: AssignmentPorts,
  principal: Principal,
  assignmentId: Id,
): Promise<void> {
  await ports.transact(principal, async (stores) => {
    const before = await selectAssignment(stores, principal, assignmentId);
    await stores.assignments.delete(assignmentId);
    await conclude(ports, stores, principal, 'deleted', before);
  });
}

/**
 * Gives one student another due date, in place of an earlier one of theirs. It reaches beyond the end of a closed one.
 * @throws `not-found` for an assignment or a student that is not the caller's to teach.
 */
export function extendAssignment(
  ports: AssignmentPorts,
  principal: Principal,
  { assignmentId, personId }: { assignmentId: Id; personId: Id },
  { dueAt, reason }: { dueAt: string; reason: string },
): Promise<assignments.Assignment> {
  return ports.transact(principal, async (stores) => {
    const before = await selectAssignment(stores, principal, assignmentId);
    const isMember = (await stores.assignments.countStudents(before.classId, [personId])) === 1;
    if (!isMember || before.studentIds?.includes(personId) === false) {
      throw new AppError('not-found', 'The assignment is not for this student.');
    }
    await stores.assignments.extend({
      assignmentId,
      learnerId: personId,
      dueAt: new Date(dueAt),
      reason,
      givenBy: principal.personId,
      givenAt: ports.clock(),
    });
    await conclude(ports, stores, principal, 'extended', { ...before, details: { personId, dueAt } });
    return selectAssignment(stores, principal, assignmentId);
  });
}

/** Takes an extension back. @throws `not-found` where there is none. */
export function removeExtension(
  ports: AssignmentPorts,
  principal: Principal,
  { assignmentId, personId }: { assignmentId: Id; personId: Id },
): Promise<assignments.Assignment> {
  return ports.transact(principal, async (stores) => {
    const before = await selectAssignment(stores, principal, assignmentId);
    if (!(await stores.assignments.removeExtension(assignmentId, personId))) {
      throw new AppError('not-found', 'There is no such extension.');
    }
    await conclude(ports, stores, principal, 'extended', {
      ...before,
      details: { personId, takenBack: true },
    });
    return selectAssignment(stores, principal, assignmentId);
  });
}

/** Assignments of a class, the one due last first. @throws `not-found`. */
export function listAssignments(
  ports: AssignmentPorts,
  principal: Principal,
  classId: Id,
  page: PageQuery,
): Promise<Page<assignments.AssignmentSummary>> {
  return ports.transact(principal, async (stores) => {
    await assertClass(stores, principal, classId);
    return stores.assignments.pageOfClass(classId, page);
  });
}

/** @throws `not-found`. */
export function getAssignment(
  ports: AssignmentPorts,
  principal: Principal,
  assignmentId: Id,
): Promise<assignments.Assignment> {
  return ports.transact(principal, (stores) => selectAssignment(stores, principal, assignmentId));
}

/** What can be set of a course. @throws `not-found` for a course the school does not have. */
export async function listAssignable(
  ports: AssignmentPorts,
  principal: Principal,
  courseId: Id,
  { search, ...page }: PageQuery & { search: string },
): Promise<Page<assignments.AssignmentItem>> {
  const found = await ports.transact(principal, (stores) =>
    stores.assignments.pageAssignable(courseId, search, page),
  );
  if (found === undefined) throw new AppError('not-found', 'There is no such course.');
  return found;
}
