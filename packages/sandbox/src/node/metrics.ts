import type { CodeStatus } from '@kindling/core/code';
import type { KillReason } from './protocol.ts';

/** Counts since the start, for the metrics page and the benchmark. */
export interface SandboxMetrics {
  /** Waiting now, and running now. */
  waiting: number;
  running: number;
  runs: number;
  runMsTotal: number;
  waitMsTotal: number;
  byStatus: Record<CodeStatus, number>;
  killed: Record<KillReason, number>;
  /** Times the sandbox process was replaced, by plan or not. */
  processesReplaced: number;
}

export function emptyMetrics(): SandboxMetrics {
  return {
    waiting: 0,
    running: 0,
    runs: 0,
    runMsTotal: 0,
    waitMsTotal: 0,
    byStatus: { ok: 0, error: 0, timeout: 0, memory: 0, 'output-limit': 0, crash: 0 },
    killed: { timeout: 0, cancel: 0, crash: 0 },
    processesReplaced: 0,
  };
}
