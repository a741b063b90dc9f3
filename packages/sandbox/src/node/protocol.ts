import type { CodeAnswer, CodeLimits, CodeResult, CodeTask } from '@kindling/core/code';
import type { RunFacts } from '../engine/index.ts';
import type { SnapshotFacts } from './artifacts.ts';

/** One run as it travels: from the driver to the sandbox process and on to a thread. */
export interface RunOrder {
  id: number;
  files: [string, Uint8Array][];
  task: CodeTask;
  stdin: Uint8Array;
  limits: CodeLimits;
}

/** What the sandbox process is told at its start, as its one argument. */
export interface ProcessOptions {
  artifactFolder: string;
  threads: number;
  usualMemoryMb: number;
}

/** Driver to sandbox process. */
export type Command = { kind: 'run'; order: RunOrder } | { kind: 'cancel'; id: number };

/** Why a thread was ended instead of being used again. */
export type KillReason = 'timeout' | 'cancel' | 'crash';

/** What a run cost, besides its result. */
export interface RunMetrics {
  runMs: number;
  killed?: KillReason;
}

export type DeliveredResult = Omit<CodeResult, 'stdout' | 'stderr'>;

/** Sandbox process to driver. Output always comes before the result. */
export type Report =
  | { kind: 'ready' }
  | { kind: 'refused'; problem: string }
  | { kind: 'output'; id: number; stream: 'stdout' | 'stderr'; bytes: Uint8Array }
  | { kind: 'done'; id: number; result: DeliveredResult; metrics: RunMetrics };

/** What a thread is given once. */
export interface ThreadParts {
  module: WebAssembly.Module;
  snapshot: SnapshotFacts;
  memory: SharedArrayBuffer;
  library: SharedArrayBuffer;
  /** What a thread prepares for without being asked. */
  usualMemoryMb: number;
}

/** Sandbox process to thread. */
export interface ThreadOrder {
  order: RunOrder;
  output: SharedArrayBuffer;
}

/** Thread to sandbox process. */
export type ThreadReport =
  | { kind: 'prepared' }
  | { kind: 'output' }
  | {
      kind: 'done';
      facts: RunFacts;
      isOver: boolean;
      runMs: number;
      answers: CodeAnswer[];
      files: Map<string, Uint8Array>;
    };
