import type { MovedLearners } from '@kindling/core/live';
import type { Tenant } from '@kindling/shared';
import type { Log } from '../log/index.ts';

/** Shorter than a person notices on another's screen, long enough to make one of many. */
const FLUSH_MS = 250;
/** Whoever moves after a quiet moment is told of at once, with those who move with them. */
const FIRST_MS = 20;
/** Learners told of in one go: keeps one query and one round of frames small. */
const MAX_AT_ONCE = 500;

export interface MovedLearnersOptions {
  /** See `tellProgress`. */
  tell(tenant: Tenant, learnerIds: readonly string[]): Promise<void>;
  log: Log;
  flushMs?: number;
}

/** Collects learners by school and tells of them together. `stop` tells of the last ones. */
export function createMovedLearners(
  options: MovedLearnersOptions,
): MovedLearners & { stop(): Promise<void> } {
  const waiting = new Map<string, { tenant: Tenant; learnerIds: Set<string> }>();
  let timer: NodeJS.Timeout | undefined;
  let telling: Promise<void> = Promise.resolve();
  let toldAt = Number.NEGATIVE_INFINITY;

  const flush = async () => {
    timer = undefined;
    toldAt = performance.now();
    const rounds = [...waiting.values()];
    waiting.clear();
    for (const { tenant, learnerIds } of rounds) {
      const ids = [...learnerIds];
      for (let from = 0; from < ids.length; from += MAX_AT_ONCE) {
        await options.tell(tenant, ids.slice(from, from + MAX_AT_ONCE)).catch((error) => {
          // Hints only: pages that missed this one show the change when they ask next.
          options.log.warn({ err: error, correlationId: tenant.correlationId }, 'live update not sent');
        });
      }
    }
  };
  const flushInTurn = () => {
    telling = telling.then(flush);
  };
  return {
    add(tenant, learnerId) {
      const school = waiting.get(tenant.schoolId);
      if (school === undefined) waiting.set(tenant.schoolId, { tenant, learnerIds: new Set([learnerId]) });
      else school.learnerIds.add(learnerId);
      const { flushMs = FLUSH_MS } = options;
      timer ??= setTimeout(
        flushInTurn,
        Math.max(Math.min(FIRST_MS, flushMs), toldAt + flushMs - performance.now()),
      );
    },
    async stop() {
      clearTimeout(timer);
      flushInTurn();
      await telling;
    },
  };
}
