import { createContext } from 'react';

/** A program to try, and where its words go. */
export interface PracticeRequest {
  source: string;
  /** Files beside it, as text. */
  files: Record<string, string>;
  limits: { timeoutMs: number; memoryMb: number };
  onOutput(stream: 'stdout' | 'stderr', text: string): void;
  /** Asked for a line each time the program waits for one; null is the end of input. */
  onInput(): Promise<string | null>;
  signal: AbortSignal;
}

export interface PracticeResult {
  status: 'ok' | 'error' | 'timeout' | 'memory' | 'output-limit' | 'crash';
  durationMs: number;
}

/** A program to record step by step. */
export interface TraceRequest {
  source: string;
  /** All it reads: nobody is asked while it is recorded. */
  stdin: string;
  /** Files of its folder, as text. */
  files: Record<string, string>;
  limits: { timeoutMs: number; memoryMb: number };
  signal: AbortSignal;
}

/** A program as it is stepped through, and one of its steps. */
export interface SharedSteps extends Pick<TraceRequest, 'source' | 'stdin' | 'files'> {
  addedFrom: number | null;
  step: number;
}

export interface TracedProgram {
  /** One for each step, as the recorder claimed it, with how many bytes had been printed by then. */
  answers: readonly { value: unknown; stdoutBytes: number }[];
  stdout: string;
}

/** Runs programs on the learner's own machine: for trying, never for marks. */
export interface Practice {
  /** Gets ready, which the first time means a download; rejects when that fails, and may be asked again. */
  prepare(): Promise<void>;
  /** Whether a running program can ask for input here. */
  canAsk(): boolean;
  /** Rejects with the signal's reason when it is stopped. */
  run(request: PracticeRequest): Promise<PracticeResult>;
  /** Runs a program and records its steps, the first thousand or so. Rejects like `run`. */
  trace(request: TraceRequest): Promise<TracedProgram>;
  /**
   * Makes a link that opens a program at a step, from 1; null when none could be made. Where it is missing there are no links.
   */
  shareSteps?(shared: SharedSteps): Promise<string | null>;
  /** Keeps the last try over a reload of the page; where it is missing nothing is kept. */
  lastTry?: { find(): KeptTry | null; keep(tried: KeptTry): void };
}

/** How the last try came out, as it was shown. */
export interface KeptTry {
  /** The program that was tried. */
  source: string;
  /** The files beside it. */
  files?: Record<string, string>;
  parts: readonly { stream: 'stdout' | 'stderr' | 'typed'; text: string }[];
  result: PracticeResult;
}

/** What the page offers to activities whose answers are programs. */
export const PracticeContext = createContext<Practice | null>(null);
