import { AppError, type Id, type memory, type Page, type PageQuery, type Principal } from '@kindling/shared';
import type { Clock, NewId, Transact } from '../ports/index.ts';
import { screenMessage } from '../safety/index.ts';
import type { MemoryStore } from './memory-store.ts';
import { MOST_MEMORIES } from './remember-message.ts';
import { findSensitive } from './sensitive-rules.ts';

export interface MemoryPorts {
  transact: Transact<{ memories: MemoryStore }>;
  clock: Clock;
  newId: NewId;
}

/** What the tutor remembers of the caller. */
export function listMemories(
  ports: MemoryPorts,
  principal: Principal,
  { kind, ...page }: PageQuery & { kind?: memory.MemoryKind | undefined },
): Promise<Page<memory.Memory>> {
  return ports.transact(principal, ({ memories }) => memories.page(principal.personId, kind, page));
}

/** As the table has it. */
const MOST_OF_KEY = 300;

/** The same words are one, however they are written; "C", "C++" and "C#" are three, and so are a ball and a racket. */
function keyOf(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,;:!?¡¿"'“”‘’«»()]+/gu, ' ')
    .trim();
  return `own:${folded || text}`.slice(0, MOST_OF_KEY);
}

/**
 * Remembers what the learner wrote of themselves. The same words again are one; of too many the oldest go.
 * @throws `invalid-input` for what is never kept
 */
export async function addMemory(
  { transact, clock, newId }: MemoryPorts,
  principal: Principal,
  { kind, text }: { kind: memory.OwnMemoryKind; text: string },
): Promise<memory.Memory> {
  assertKeepable(text);
  const { personId: learnerId } = principal;
  return transact(principal, async ({ memories }) => {
    const added = { id: newId(), learnerId, kind, text, key: keyOf(text), at: clock() };
    const written = await memories.write(added);
    await memories.keepNewest(learnerId, MOST_MEMORIES);
    return written;
  });
}

/** The learner's own words in place of what was understood. @throws `not-found`, `invalid-input` for what is never kept */
export async function editMemory(
  ports: MemoryPorts,
  principal: Principal,
  memoryId: Id,
  text: string,
): Promise<memory.Memory> {
  assertKeepable(text);
  const change = { text, key: keyOf(text), at: ports.clock() };
  const edited = await ports.transact(principal, ({ memories }) =>
    memories.edit(principal.personId, memoryId, change),
  );
  return edited ?? notThere();
}

/** Forgets one thing for good. @throws `not-found` */
export async function deleteMemory(ports: MemoryPorts, principal: Principal, memoryId: Id): Promise<void> {
  const at = ports.clock();
  const deleted = await ports.transact(principal, ({ memories }) =>
    memories.forget(principal.personId, memoryId, at),
  );
  if (deleted === 0) notThere();
}

/** Forgets everything; messages sent before are never read again, also not when they are answered anew. */
export async function deleteMemories(ports: MemoryPorts, principal: Principal): Promise<{ deleted: number }> {
  const at = ports.clock();
  const deleted = await ports.transact(principal, ({ memories }) =>
    memories.forget(principal.personId, undefined, at),
  );
  return { deleted };
}

/** What is not taken up from a conversation is not kept when it is typed here either: models are told of it all the same. */
function assertKeepable(text: string): void {
  if (findSensitive(text) === undefined && screenMessage(text, { isMinor: true }) === undefined) return;
  throw new AppError('invalid-input', 'That is one of the things that are never kept.', {
    hint: 'Leave out health, religion, family trouble, love, politics, addresses and numbers.',
  });
}

function notThere(): never {
  throw new AppError('not-found', 'The tutor remembers no such thing.');
}
