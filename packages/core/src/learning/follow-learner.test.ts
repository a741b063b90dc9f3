import { type Principal, ROLES } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { assertMayFollow, type Relation } from './follow-learner.ts';

const stranger: Relation = { isMember: true, isTaught: false, isWard: false };

async function mayFollow(role: Principal['role'], relation: Partial<Relation>, learnerId = 'learner') {
  const principal: Principal = { schoolId: 'school', personId: 'viewer', role, correlationId: 'request' };
  const relations = { findRelation: async () => ({ ...stranger, ...relation }) };
  return assertMayFollow(relations, principal, learnerId).then(
    () => true,
    (error) => {
      expect(error.code).toBe('not-found');
      return false;
    },
  );
}

describe('assertMayFollow', () => {
  it.each(ROLES)('lets a %s see their own work', async (role) => {
    expect(await mayFollow(role, {}, 'viewer')).toBe(true);
  });

  it.each([
    ['admin', {}, true],
    ['teacher', { isTaught: true }, true],
    ['teacher', {}, false],
    ['teacher', { isWard: true }, false],
    ['guardian', { isWard: true }, true],
    ['guardian', {}, false],
    // Someone who taught once and is a guardian now looks as a guardian.
    ['guardian', { isTaught: true }, false],
    ['student', {}, false],
    ['student', { isTaught: true, isWard: true }, false],
  ] as const)('%s with %j: %s', async (role, relation, allowed) => {
    expect(await mayFollow(role, relation)).toBe(allowed);
  });

  it.each(ROLES)('hides from a %s who is not in the school', async (role) => {
    expect(await mayFollow(role, { isMember: false, isTaught: true, isWard: true })).toBe(false);
  });
});
