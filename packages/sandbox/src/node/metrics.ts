import type { CodeStatus } from '@kindling/core/code';
import { KILL_REASONS, type KillReason, type RunMetrics } from './protocol.ts';

/** Counts since the start, for the metrics page and the benchmark. */
export interface SandboxMetrics {
  /** Waiting for a turn now, running now, and waiting for input now. */
  waiting: number;
  running: number;
  waitingForInput: number;
  runs: number;
  runMsTotal: number;
  /** Waiting for a turn. */
  waitMsTotal: number;
  /** Making fresh interpreters, between the runs. */
  restoreMsTotal: number;
  byStatus: Record<CodeStatus, number>;
  killed: Record<KillReason, number>;
  /** Times the sandbox process was replaced, by plan or not. */
  processesReplaced: number;
}

export function emptyMetrics(): SandboxMetrics {
  return {
    waiting: 0,
    running: 0,
    waitingForInput: 0,
    runs: 0,
    runMsTotal: 0,
    waitMsTotal: 0,
    restoreMsTotal: 0,
    byStatus: { ok: 0, error: 0, timeout: 0, memory: 0, 'output-limit': 0, crash: 0 },
    killed: Object.fromEntries(KILL_REASONS.map((reason) => [reason, 0])) as Record<KillReason, number>,
    processesReplaced: 0,
  };
}

/** Adds one run that is over. */
export function countRun(metrics: SandboxMetrics, status: CodeStatus, run: RunMetrics): void {
  metrics.runs += 1;
  metrics.runMsTotal += run.runMs;
  metrics.restoreMsTotal += run.restoreMs;
  metrics.byStatus[status] += 1;
  if (run.killed !== undefined) metrics.killed[run.killed] += 1;
}
