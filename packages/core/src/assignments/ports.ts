import { AppError, type assignments, type Id, type Principal } from '@kindling/shared';
import type { AuditLog } from '../accounts/audit.ts';
import type { Outbox } from '../events/index.ts';
import type { ExerciseRuleStore } from '../learning/exercise-rules.ts';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import type {
  AssignmentStandingStore,
  AssignmentStore,
  OwnAssignmentStore,
  TeacherId,
} from './assignment-store.ts';

export interface AssignmentStores {
  assignments: AssignmentStore;
  assignmentStanding: AssignmentStandingStore;
  ownAssignments: OwnAssignmentStore;
  exerciseRules: ExerciseRuleStore;
  audit: AuditLog;
  outbox: Outbox;
}

export interface AssignmentPorts {
  transact: Transact<AssignmentStores>;
  clock: Clock;
  newId: NewId;
}

function teacherIdOf({ role, personId }: Principal): TeacherId {
  return role === 'admin' ? null : personId;
}

/** @throws `not-found` unless the caller teaches its class or is an admin of the school. */
export async function selectAssignment(
  { assignments }: Pick<AssignmentStores, 'assignments'>,
  principal: Principal,
  assignmentId: Id,
): Promise<assignments.Assignment> {
  const found = await assignments.find(teacherIdOf(principal), assignmentId);
  if (found === undefined) throw new AppError('not-found', 'There is no such assignment.');
  return found;
}

/** @throws `not-found` unless the caller teaches the class or is an admin of the school. */
export async function assertClass(
  { assignments }: Pick<AssignmentStores, 'assignments'>,
  principal: Principal,
  classId: Id,
): Promise<void> {
  if ((await assignments.findClassName(teacherIdOf(principal), classId)) !== undefined) return;
  throw new AppError('not-found', 'There is no such class.');
}
