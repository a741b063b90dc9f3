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

/** What one school's replies said: to be written next, and since. */
interface SchoolLog {
  tenant: Tenant;
  /** Stays as it is until it is written: it may have been, and the answer was lost. */
  due: readonly ReplyBatch[];
  /** By reply, each as one batch that grows. */
  open: Map<Id, ReplyBatch>;
}

/**
 * Writes what was said behind the pages' back: hundreds of replies together are one statement per school and quarter of
 * a second, with one row for each reply. What a write fails with is written with the next one, so that what is kept of a
 * reply has no gap; what is not written yet is lost with the process, and a reply goes on from what was.
 */
export function createBatchLog({ transact, timer, keepMs, onFailure }: BatchLogPorts): BatchLog {
  const schools = new Map<Id, SchoolLog>();
  let isScheduled = false;

  const writeSchool = async (school: SchoolLog) => {
    if (school.due.length === 0) {
      school.due = [...school.open.values()];
      school.open.clear();
    }
    const { tenant, due } = school;
    if (due.length > 0) await transact(tenant, ({ messages }) => messages.appendBatches(due));
    school.due = [];
    if (school.open.size === 0) schools.delete(tenant.schoolId);
  };
  const write = async () => {
    for (const school of [...schools.values()]) await writeSchool(school).catch(onFailure);
    isScheduled = false;
    if (schools.size > 0) schedule();
  };
  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    timer.after(keepMs, () => void write());
  };
  return {
    add(tenant, { messageId, seq, text }) {
      const school = schools.get(tenant.schoolId) ?? { tenant, due: [], open: new Map() };
      schools.set(tenant.schoolId, school);
      const before = school.open.get(messageId)?.text ?? '';
      school.open.set(messageId, { messageId, seq, text: before + text });
      schedule();
    },
    forget(messageId) {
      for (const school of schools.values()) {
        school.open.delete(messageId);
        school.due = school.due.filter((batch) => batch.messageId !== messageId);
      }
    },
  };
}
