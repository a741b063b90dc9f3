import type { Id, Tenant } from '@kindling/shared';
import type { Transact } from '../ports/index.ts';
import type { MessageStore, ReplyBatch } from './message-store.ts';
import type { Timer } from './timer.ts';

export interface BatchLogPorts {
  transact: Transact<{ messages: Pick<MessageStore, 'appendBatches'> }>;
  timer: Timer;
  keepMs: number;
  /** While a reply is followed by pages of another process, which read it from what is kept. */
  keepFollowedMs: number;
  isFollowed(messageId: Id): boolean;
  /** More of a reply is kept. */
  onKept(messageId: Id): void;
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
export function createBatchLog(ports: BatchLogPorts): BatchLog {
  const { transact, keepMs, keepFollowedMs, onFailure } = ports;
  const schools = new Map<Id, SchoolLog>();
  const writeSchool = async (school: SchoolLog) => {
    if (school.due.length === 0) {
      school.due = [...school.open.values()];
      school.open.clear();
    }
    const { tenant, due } = school;
    if (due.length > 0) await transact(tenant, ({ messages }) => messages.appendBatches(due));
    school.due = [];
    if (school.open.size === 0) schools.delete(tenant.schoolId);
    for (const { messageId } of due) ports.onKept(messageId);
  };
  const writing = createWriting(ports.timer, async () => {
    for (const school of [...schools.values()]) await writeSchool(school).catch(onFailure);
    return schools.size > 0 ? keepMs : undefined;
  });
  return {
    add(tenant, { messageId, seq, text, told }) {
      const school = schools.get(tenant.schoolId) ?? { tenant, due: [], open: new Map() };
      schools.set(tenant.schoolId, school);
      const before = school.open.get(messageId);
      const news = told ?? before?.told;
      const whole = { messageId, seq, text: (before?.text ?? '') + text };
      school.open.set(messageId, news === undefined ? whole : { ...whole, told: news });
      writing.within(ports.isFollowed(messageId) ? keepFollowedMs : keepMs);
    },
    forget(messageId) {
      for (const school of schools.values()) {
        school.open.delete(messageId);
        school.due = school.due.filter((batch) => batch.messageId !== messageId);
      }
    },
  };
}

/** One write at a time, as soon as the most hurried of those who wait for it wants. `write` says when the next is due. */
function createWriting(timer: Timer, write: () => Promise<number | undefined>) {
  let scheduled: { ms: number; callOff: () => void } | undefined;
  let isWriting = false;
  /** How soon the most hurried wants who came while it was written. */
  let wishedMs = Number.POSITIVE_INFINITY;
  const run = async () => {
    isWriting = true;
    scheduled = undefined;
    wishedMs = Number.POSITIVE_INFINITY;
    const next = (await write()) ?? Number.POSITIVE_INFINITY;
    isWriting = false;
    // Also for who came when all was written, and this had not been heard yet.
    const ms = Math.min(next, wishedMs);
    if (Number.isFinite(ms)) within(ms);
  };
  const within = (ms: number) => {
    if (isWriting) wishedMs = Math.min(wishedMs, ms);
    if (isWriting || (scheduled !== undefined && scheduled.ms <= ms)) return;
    scheduled?.callOff();
    scheduled = { ms, callOff: timer.after(ms, () => void run()) };
  };
  return { within };
}
