import { AppError, type ai, type Id, type Principal } from '@kindling/shared';
import type { AuditLog } from '../accounts/audit.ts';
import type { MembershipStore } from '../accounts/membership-store.ts';
import { assertMayFollow, type RelationStore } from '../learning/follow-learner.ts';
import type { NewId, Transact } from '../ports/index.ts';

interface AskedForReply {
  learnerId: Id;
  /** Whether its conversation tells of danger that may come from one of the staff. */
  isAboutStaff: boolean;
  prompts: ai.AskedPrompt[];
}

export interface PromptReader {
  /** Calls made for a reply, oldest first; undefined when there are none. */
  findPrompts(replyId: Id): Promise<AskedForReply | undefined>;
}

export interface PromptPorts {
  transact: Transact<{
    aiPrompts: PromptReader;
    progress: RelationStore;
    memberships: MembershipStore;
    audit: AuditLog;
  }>;
  newId: NewId;
}

const noSuchReply = () => new AppError('not-found', 'No model was asked for this reply.');

/** What models were asked for one reply. Staff who may follow the learner only, and each look is audited. */
export function listReplyPrompts(
  { transact, newId }: PromptPorts,
  principal: Principal,
  replyId: Id,
): Promise<{ prompts: ai.AskedPrompt[] }> {
  return transact(principal, async ({ aiPrompts, progress, memberships, audit }) => {
    const found = await aiPrompts.findPrompts(replyId);
    // A prompt holds what was said before: whoever may not read the conversation does not read it there.
    if (found === undefined || (found.isAboutStaff && principal.role === 'teacher')) throw noSuchReply();
    await assertMayFollow(progress, principal, found.learnerId).catch((error) => {
      // The same words as for a reply that is not there.
      throw error instanceof AppError && error.code === 'not-found' ? noSuchReply() : error;
    });
    const learner = await memberships.find(found.learnerId);
    await audit.append({
      id: newId(),
      actorId: principal.personId,
      action: 'ai.prompt-read',
      subject: learner?.displayName ?? found.learnerId,
      details: { replyId },
    });
    return { prompts: found.prompts };
  });
}
