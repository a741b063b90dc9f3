import {
  AppError,
  type Conversation,
  type ConversationKind,
  type conversations,
  type Id,
  type Page,
  type PageQuery,
  type Principal,
  type ResponseOf,
  STAFF_ROLES,
} from '@kindling/shared';
import { assertMayFollow } from '../learning/follow-learner.ts';
import type { ConversationPorts, ConversationStores } from './conversation-ports.ts';
import type { HeldBackKind } from './conversation-store.ts';

export type ReadPorts = Pick<ConversationPorts, 'transact' | 'clock' | 'newId'>;
export type ReadStores = Pick<ConversationStores, 'conversations' | 'messages' | 'progress' | 'audit'>;

const unknown = () => new AppError('not-found', 'There is no such conversation.');

/**
 * Lets through the learner, and whoever may follow a learner who is a student: their teachers, guardians and admins.
 * What staff say to the tutor is their own.
 */
export async function assertMayRead(
  { conversations, progress }: Pick<ReadStores, 'conversations' | 'progress'>,
  principal: Principal,
  learnerId: Id,
): Promise<void> {
  if (principal.personId === learnerId) return;
  await assertMayFollow(progress, principal, learnerId);
  const readers = await conversations.findReaders(learnerId);
  if (!readers.some(({ role }) => role === principal.role)) throw unknown();
}

/**
 * What is held back from a reader. Guardians are not shown what tells of danger: it may come from home, and then reading
 * it tells the very person. For the same reason teachers are not shown what may be about one of the staff. Admins are
 * shown all, and decide who is told.
 */
export function heldBackFrom(principal: Principal, learnerId: Id): HeldBackKind | undefined {
  if (principal.personId === learnerId) return undefined;
  return HELD_BACK.find(({ role }) => role === principal.role)?.kind;
}

const HELD_BACK = [
  { role: 'guardian', kind: 'danger' },
  { role: 'teacher', kind: 'about-staff' },
] as const;

/** Writes down who looked at a list of conversations that are another's. Titles are the beginnings of what was said. */
export async function recordListing(
  { newId }: Pick<ReadPorts, 'newId'>,
  audit: ReadStores['audit'],
  principal: Principal,
  { learner }: Conversation,
): Promise<void> {
  if (principal.personId === learner.personId) return;
  await audit.append({
    id: newId(),
    actorId: principal.personId,
    action: 'conversation.listed',
    subject: learner.displayName,
    details: { learnerId: learner.personId },
  });
}

/** Conversations of the caller, or of a learner they may read. Who looks at the list of another is recorded. */
export function listConversations(
  ports: ReadPorts,
  principal: Principal,
  {
    learnerId = principal.personId,
    activityId,
    kind,
    ...page
  }: PageQuery & {
    learnerId?: Id | undefined;
    activityId?: Id | undefined;
    kind?: ConversationKind | undefined;
  },
): Promise<Page<Conversation>> {
  return ports.transact(principal, async (stores) => {
    await assertMayRead(stores, principal, learnerId);
    const without = heldBackFrom(principal, learnerId);
    const found = await stores.conversations.page(learnerId, { activityId, kind, without }, page);
    const [first] = found.items;
    if (first !== undefined) await recordListing(ports, stores.audit, principal, first);
    return found;
  });
}

/**
 * A conversation with a page of its messages, newest first. Reading somebody else's is written into the audit log, in
 * the same transaction: nobody reads unseen.
 * @throws `not-found` for whoever may not read it.
 */
export async function readConversation(
  ports: ReadPorts,
  principal: Principal,
  conversationId: Id,
  page: PageQuery,
): Promise<ResponseOf<typeof conversations.getConversation>> {
  return ports.transact(principal, async (stores) => {
    const conversation = await stores.conversations.find(conversationId);
    if (conversation === undefined) throw unknown();
    const { learner } = conversation;
    await assertMayRead(stores, principal, learner.personId).catch((error) => {
      // Whoever may not read it learns nothing of whose it is.
      throw error instanceof AppError && error.code === 'not-found' ? unknown() : error;
    });
    await stores.messages.interruptAbandoned(conversationId, ports.clock());
    const isStaff = (STAFF_ROLES as readonly string[]).includes(principal.role);
    const messages = await stores.messages.page(conversationId, page, isStaff);
    // Asked after the messages are read: none of them may tell of danger that this look did not see yet.
    const told = await Promise.all(
      HELD_BACK.map(async (held) =>
        (await stores.conversations.tellsOf(conversationId, held.kind)) ? [held] : [],
      ),
    ).then((all) => all.flat());
    const kept = heldBackFrom(principal, learner.personId);
    if (told.some(({ kind }) => kind === kept)) throw unknown();
    if (principal.personId !== learner.personId) {
      await stores.audit.append({
        id: ports.newId(),
        actorId: principal.personId,
        action: 'conversation.read',
        subject: learner.displayName,
        details: { conversationId },
      });
    }
    const readers = await stores.conversations.findReaders(learner.personId);
    return {
      conversation,
      readers: readers.filter((reader) => !told.some(({ role }) => role === reader.role)),
      messages,
    };
  });
}

/** Deletes a conversation of the caller's own with all its messages. What an adult was told of stays told. */
export async function deleteConversation(
  ports: Pick<ConversationPorts, 'transact' | 'replies' | 'emit' | 'tell'>,
  principal: Principal,
  conversationId: Id,
): Promise<void> {
  const replyId = await ports.transact(principal, async ({ conversations, messages }) => {
    // Waits for a message that is being sent, so that the reply to it is seen here, and stopped.
    await conversations.lock(principal.personId, conversationId);
    const streaming = await messages.findStreaming(conversationId);
    if (!(await conversations.delete(principal.personId, conversationId))) throw unknown();
    return streaming?.id;
  });
  const place = { schoolId: principal.schoolId, conversationId };
  // Whoever makes it elsewhere and does not hear of it finds it gone.
  if (replyId !== undefined && !ports.replies.stop(replyId)) ports.tell({ kind: 'stop', replyId });
  ports.emit(place, { name: 'conversation-deleted', frame: { conversationId } });
  ports.tell({ kind: 'deleted', ...place });
}
