import type { Id, memory, Page, PageQuery } from '@kindling/shared';
import type { MemoryDraft } from './extract-memories.ts';

export interface MemorySource {
  conversationId: Id;
  messageId: Id;
  at: Date;
}

export interface MemoryStore {
  /** Held until the transaction ends; true when the message is newer than all that was read or forgotten before. */
  beginReading(learnerId: Id, source: MemorySource): Promise<boolean>;
  /** Inserted, or in the place of the one with its key: newer words count. */
  put(memory: MemoryDraft & { id: Id; learnerId: Id; source: MemorySource }): Promise<void>;
  /** What the learner wrote themselves, in the place of the one with its key. */
  write(memory: {
    id: Id;
    learnerId: Id;
    kind: memory.OwnMemoryKind;
    key: string;
    text: string;
    at: Date;
  }): Promise<memory.Memory>;
  /** Takes away what is no longer so. */
  end(learnerId: Id, keys: readonly string[]): Promise<void>;
  /** Keeps the newest `most`. */
  keepNewest(learnerId: Id, most: number): Promise<void>;
  page(learnerId: Id, kind: memory.MemoryKind | undefined, page: PageQuery): Promise<Page<memory.Memory>>;
  /** Undefined when the learner has no such memory. `key` takes the old words out of where they stood. */
  edit(
    learnerId: Id,
    memoryId: Id,
    change: { text: string; key: string; at: Date },
  ): Promise<memory.Memory | undefined>;
  /** With every copy in what models were asked. How many there were; all of them without an id. */
  forget(learnerId: Id, memoryId: Id | undefined, at: Date): Promise<number>;
  /** What the learner likes, newest first. */
  listInterests(learnerId: Id, most: number): Promise<string[]>;
}
