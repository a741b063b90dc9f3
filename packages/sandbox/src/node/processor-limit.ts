import type { Worker } from 'node:worker_threads';

/** Newer Nodes tell it, also of a thread in the middle of a loop that never ends. */
type MeasuredWorker = Worker & { cpuUsage?(): Promise<{ user: number; system: number }> };

const SHORTEST_LOOK_MS = 5;

export interface ProcessorLimit {
  limitMs: number;
  /** How long before the limit `warn` is called. */
  warningMs: number;
  warn(): void;
  over(): void;
}

/**
 * Watches the processor time a thread uses from now on. Looks as seldom as it can: as long as what is left could be
 * used up at the earliest. Where Node does not tell, nothing is watched, and the limit of wall time holds alone.
 * @returns how to stop it
 */
export function watchProcessorTime(worker: MeasuredWorker, limit: ProcessorLimit): () => void {
  const watch = { isStopped: false, hasWarned: false, timer: undefined as NodeJS.Timeout | undefined };
  const usedMs = async () => {
    const { user, system } = (await worker.cpuUsage?.()) ?? { user: 0, system: 0 };
    return (user + system) / 1000;
  };
  const look = async (startMs: number): Promise<void> => {
    const leftMs = limit.limitMs - (await usedMs()) + startMs;
    if (watch.isStopped) return;
    if (leftMs <= 0) return limit.over();
    if (leftMs <= limit.warningMs && !watch.hasWarned) {
      watch.hasWarned = true;
      limit.warn();
    }
    const nextMs = watch.hasWarned ? leftMs : leftMs - limit.warningMs;
    watch.timer = setTimeout(() => start(look(startMs)), Math.max(SHORTEST_LOOK_MS, nextMs));
  };
  // A thread that ends while it is asked answers with an error; then there is nothing to watch any more.
  const start = (looking: Promise<void>) => void looking.catch(() => stop());
  const stop = () => {
    watch.isStopped = true;
    clearTimeout(watch.timer);
  };
  if (worker.cpuUsage !== undefined) start(usedMs().then(look));
  return stop;
}
