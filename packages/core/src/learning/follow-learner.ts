import { AppError, type Id, type Principal } from '@kindling/shared';

/** What ties a viewer to a learner of the same school. */
export interface Relation {
  /** The learner belongs to the school at all. */
  isMember: boolean;
  /** The learner is in a class the viewer teaches. */
  isTaught: boolean;
  /** The viewer is a guardian linked to the learner. */
  isWard: boolean;
}

export interface RelationStore {
  findRelation(viewerId: Id, learnerId: Id): Promise<Relation>;
}

function isAllowed(principal: Principal, learnerId: Id, relation: Relation): boolean {
  if (!relation.isMember) return false;
  if (principal.personId === learnerId) return true;
  switch (principal.role) {
    case 'admin':
      return true;
    case 'teacher':
      return relation.isTaught;
    case 'guardian':
      return relation.isWard;
    case 'student':
      return false;
  }
}

/**
 * Lets through who may read a learner's work: the learner, a teacher of a class they are in, a linked guardian, an
 * admin of the school. Everyone else gets `not-found`, as if the person did not exist.
 */
export async function assertMayFollow(
  relations: RelationStore,
  principal: Principal,
  learnerId: Id,
): Promise<void> {
  const relation = await relations.findRelation(principal.personId, learnerId);
  if (!isAllowed(principal, learnerId, relation)) {
    throw new AppError('not-found', 'There is no such person here.');
  }
}
