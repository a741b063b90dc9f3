import { AppError, type Id } from '@kindling/shared';
import type { ReplyLimits } from './reply-limits.ts';

interface Waiting {
  id: Id;
  learnerId: Id;
}

export interface WaitingLine<Item extends Waiting> {
  /** @throws AppError unavailable when too many wait. */
  assertRoom(): void;
  join(item: Item): void;
  /** Takes out those whose turn it is now, first come first served but for learners who have enough running. */
  takeReady(): Item[];
  /** One that `takeReady` gave is through. */
  leave(item: Item): void;
  /** Takes out one that waits. */
  remove(id: Id): Item | undefined;
  listWaiting(): readonly Item[];
  /** 1 is next; undefined for one that does not wait. */
  positionOf(id: Id): number | undefined;
}

/** Who is answered now and who waits. Bounded on all sides: what comes beyond is refused, never piled up. */
export function createWaitingLine<Item extends Waiting>(
  limits: Pick<ReplyLimits, 'running' | 'runningPerLearner' | 'waiting'>,
): WaitingLine<Item> {
  const waiting: Item[] = [];
  const runningOf = new Map<Id, number>();
  let running = 0;
  const isReady = ({ learnerId }: Item) => (runningOf.get(learnerId) ?? 0) < limits.runningPerLearner;
  return {
    assertRoom() {
      if (waiting.length >= limits.waiting) {
        throw new AppError('unavailable', 'The tutor has too much to do at the moment.', {
          hint: 'Send it again in a minute.',
        });
      }
    },
    join: (item) => void waiting.push(item),
    takeReady() {
      const ready: Item[] = [];
      for (let at = 0; at < waiting.length && running < limits.running; ) {
        const item = waiting[at];
        if (item === undefined || !isReady(item)) {
          at += 1;
          continue;
        }
        waiting.splice(at, 1);
        ready.push(item);
        running += 1;
        runningOf.set(item.learnerId, (runningOf.get(item.learnerId) ?? 0) + 1);
      }
      return ready;
    },
    leave({ learnerId }) {
      running -= 1;
      const left = (runningOf.get(learnerId) ?? 1) - 1;
      if (left === 0) runningOf.delete(learnerId);
      else runningOf.set(learnerId, left);
    },
    remove(id) {
      const at = waiting.findIndex((item) => item.id === id);
      return at < 0 ? undefined : waiting.splice(at, 1)[0];
    },
    listWaiting: () => waiting,
    positionOf(id) {
      const at = waiting.findIndex((item) => item.id === id);
      return at < 0 ? undefined : at + 1;
    },
  };
}
