import type { Id, Tenant } from '@kindling/shared';
import type { Transact } from '../ports/index.ts';
import type { MessageStore, ReplyBatch } from './message-store.ts';
import type { Timer } from './timer.ts';

export interface BatchLogPorts {
  transact: Transact<{ messages: Pick<MessageStore, 'appendBatches'> }>;
  timer: Timer;
  keepMs: number;
  onFailure(error: unknown): void;
}

export interface BatchLog {
  add(tenant: Tenant, batch: ReplyBatch): void;
  /** The reply has ended: what waits of it need not be written. */
  forget(messageId: Id): void;
}

/**
 * Writes what was said behind the pages' back: hundreds of replies together are one statement per school and quarter of
 * a second. What is not written yet is lost with the process, so a reply goes on from what was.
 */
export function createBatchLog({ transact, timer, keepMs, onFailure }: BatchLogPorts): BatchLog {
  let schools = new Map<Id, { tenant: Tenant; batches: ReplyBatch[] }>();
  let isScheduled = false;

  const write = async () => {
    const due = schools;
    schools = new Map();
    for (const { tenant, batches } of due.values()) {
      if (batches.length === 0) continue;
      // Not tried again: the end of the reply writes the whole.
      await transact(tenant, ({ messages }) => messages.appendBatches(batches)).catch(onFailure);
    }
    isScheduled = false;
    if (schools.size > 0) schedule();
  };
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    timer.after(keepMs, () => void write());
  };
  return {
    add(tenant, batch) {
      const school = schools.get(tenant.schoolId);
      if (school === undefined) schools.set(tenant.schoolId, { tenant, batches: [batch] });
      else school.batches.push(batch);
      schedule();
    },
    forget(messageId) {
      for (const school of schools.values()) {
        school.batches = school.batches.filter((batch) => batch.messageId !== messageId);
      }
    },
  };
}
