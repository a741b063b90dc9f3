import { AppError, type Id, type memory, type Page, type PageQuery, type Principal } from '@kindling/shared';
import type { Clock, Transact } from '../ports/index.ts';
import { foldThing } from './extract-memories.ts';
import type { MemoryStore } from './memory-store.ts';

export interface MemoryPorts {
  transact: Transact<{ memories: MemoryStore }>;
  clock: Clock;
}

/** What the tutor remembers of the caller. */
export function listMemories(
  ports: MemoryPorts,
  principal: Principal,
  { kind, ...page }: PageQuery & { kind?: memory.MemoryKind | undefined },
): Promise<Page<memory.Memory>> {
  return ports.transact(principal, ({ memories }) => memories.page(principal.personId, kind, page));
}

/** The learner's own words in place of what was understood. @throws `not-found` */
export async function editMemory(
  ports: MemoryPorts,
  principal: Principal,
  memoryId: Id,
  text: string,
): Promise<memory.Memory> {
  const change = { text, key: `own:${foldThing(text)}`.slice(0, 200), at: ports.clock() };
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

function notThere(): never {
  throw new AppError('not-found', 'The tutor remembers no such thing.');
}
