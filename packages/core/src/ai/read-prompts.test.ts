import type { Principal } from '@kindling/shared';
import { describe, expect, it, vi } from 'vitest';
import { listReplyPrompts, type PromptPorts } from './read-prompts.ts';

const append = vi.fn(async () => undefined);

function portsWith(isAboutStaff: boolean): PromptPorts {
  const stores = {
    aiPrompts: { findPrompts: async () => ({ learnerId: 'ana', isAboutStaff, prompts: [] }) },
    progress: {
      findRelation: async () => ({ isMember: true, isTaught: true, isWard: false }),
    },
    memberships: { find: async () => undefined },
    audit: { append },
  };
  return {
    newId: () => 'id',
    transact: async (_: unknown, work: (all: typeof stores) => unknown) => work(stores),
  } as never;
}
const who = (role: Principal['role']) => ({ role, personId: role, schoolId: 'school' }) as Principal;

describe('what models were asked in a conversation that may be about the staff', () => {
  it('is shown to admins alone', async () => {
    expect(await listReplyPrompts(portsWith(true), who('admin'), 'reply')).toEqual({ prompts: [] });
    await expect(listReplyPrompts(portsWith(true), who('teacher'), 'reply')).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('is shown to teachers, too, in any other, and each look is written down', async () => {
    append.mockClear();
    expect(await listReplyPrompts(portsWith(false), who('teacher'), 'reply')).toEqual({ prompts: [] });
    expect(append).toHaveBeenCalledWith(
      expect.objectContaining({ action: 'ai.prompt-read', actorId: 'teacher' }),
    );
  });
});
