import type { CodeAnswer, CodeLimits, CodeResult, CodeTask } from '@kindling/core/code';
import type { RunFacts } from '../engine/index.ts';
import type { SnapshotFacts } from './artifacts.ts';
import type { OutputPart } from './run-channel.ts';

/** One run as it travels: from the driver to the sandbox process and on to a thread. */
export interface RunOrder {
  id: number;
  files: [string, Uint8Array][];
  task: CodeTask;
  stdin: Uint8Array;
  limits: CodeLimits;
  /** Somebody hears the output while it runs. Else all of it comes with the result. */
  isStreamed?: boolean;
  /** More input comes while it runs. */
  isInteractive?: boolean;
}

/** What the sandbox process is told at its start, as its one argument. */
export interface ProcessOptions {
  artifactFolder: string;
  threads: number;
  usualMemoryMb: number;
}

/** Driver to sandbox process. */
export type Command =
  | { kind: 'run'; order: RunOrder }
  | { kind: 'cancel'; id: number }
  /** The last output was passed on; the next may come. */
  | { kind: 'took'; id: number }
  /** What a waiting program reads; undefined is the end of input. */
  | { kind: 'input'; id: number; bytes: Uint8Array | undefined };

/** Why a thread was ended instead of being used again. */
export const KILL_REASONS = ['timeout', 'processor-time', 'input-wait', 'cancel', 'crash'] as const;
export type KillReason = (typeof KILL_REASONS)[number];

/** What a run cost, besides its result. */
export interface RunMetrics {
  runMs: number;
  /** What it took to make the interpreter of this run, before the run. */
  restoreMs: number;
  killed?: KillReason;
}

export type DeliveredResult = Omit<CodeResult, 'stdout' | 'stderr'>;

/** Sandbox process to driver. */
export type Report =
  | { kind: 'ready' }
  | { kind: 'refused'; problem: string }
  | { kind: 'output'; id: number; parts: OutputPart[] }
  /** The program waits for input. All it printed was reported before. */
  | { kind: 'waiting'; id: number; parts: OutputPart[] }
  /** The end, with all output that was not reported before. */
  | { kind: 'done'; id: number; parts: OutputPart[]; result: DeliveredResult; metrics: RunMetrics };

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
  channel: SharedArrayBuffer;
}

export interface ThreadResult {
  kind: 'done';
  facts: RunFacts;
  isOver: boolean;
  runMs: number;
  restoreMs: number;
  answers: CodeAnswer[];
  files: Map<string, Uint8Array>;
}

/** Thread to sandbox process. */
export type ThreadReport = { kind: 'prepared' } | { kind: 'output' } | { kind: 'waiting' } | ThreadResult;
