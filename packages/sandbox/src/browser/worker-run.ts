import type { CodeLimits } from '@kindling/core/code';
import { AnswerLines } from '../engine/answer-lines.ts';
import type { RunFacts } from '../engine/index.ts';
import { statusOf, warningMs } from '../engine/run-status.ts';
import type { InputLine } from './input-line.ts';
import { OutputPieces } from './output-pieces.ts';
import type { News, WorkerResult } from './protocol.ts';

interface WorkerRunParts {
  stdin: Uint8Array;
  limits: CodeLimits;
  /** Asked when `stdin` is used up. */
  input: InputLine | undefined;
  tell(news: News): void;
}

/** What the host functions of one run in a worker work on. */
export class WorkerRun {
  readonly output: OutputPieces;
  readonly answers = new AnswerLines();
  readonly #parts: WorkerRunParts;
  readonly #startedAt = performance.now();
  #stdin: Uint8Array;
  /** Of which the program did not work. */
  #asleepMs = 0;
  /** Of which the learner typed: none of the program's time. */
  #askedMs = 0;
  #isOver = false;
  #isInterruptAsked = false;
  #wasInterrupted = false;

  constructor(parts: WorkerRunParts) {
    this.#parts = parts;
    this.#stdin = parts.stdin;
    const send = (stream: 'stdout' | 'stderr', bytes: Uint8Array) =>
      parts.tell({ kind: 'output', stream, bytes });
    this.output = new OutputPieces(parts.limits.outputBytes, send, () => performance.now());
  }

  get #ranMs(): number {
    return performance.now() - this.#startedAt - this.#askedMs;
  }

  /** The thread sleeps now: who waits for output should not. */
  pausing(milliseconds: number): void {
    this.output.sendDue();
    this.#asleepMs += milliseconds;
  }

  read(length: number): Uint8Array | undefined {
    this.output.sendAll();
    // Who goes on after an interrupt meets the end of input: waiting again would be waiting without a limit.
    if (this.#stdin.length === 0 && this.#parts.input !== undefined && !this.#wasInterrupted) {
      const line = this.#ask(this.#parts.input);
      if (line === undefined) return undefined;
      this.#stdin = line;
    }
    const part = this.#stdin.subarray(0, length);
    this.#stdin = this.#stdin.subarray(part.length);
    return part;
  }

  #ask(input: InputLine): Uint8Array | undefined {
    const askedAt = performance.now();
    this.#parts.tell({ kind: 'asks' });
    const line = input.wait();
    this.#askedMs += performance.now() - askedAt;
    this.#isInterruptAsked ||= line === undefined;
    return line;
  }

  /** A browser tells no processor time; what a thread does not sleep is close to it. */
  isInterruptDue(): boolean {
    this.output.sendDue();
    if (this.#wasInterrupted) return false;
    const { timeoutMs, cpuMs } = this.#parts.limits;
    const ranMs = this.#ranMs;
    const isDue =
      this.#isInterruptAsked ||
      ranMs >= timeoutMs - warningMs(timeoutMs) ||
      ranMs - this.#asleepMs >= cpuMs - warningMs(cpuMs);
    this.#isOver ||= isDue;
    return isDue;
  }

  interrupted(): void {
    this.#wasInterrupted = true;
  }

  /** Sends what is left and says how it came out. */
  finish(facts: RunFacts): Omit<WorkerResult, 'files'> {
    this.output.sendAll();
    const status = statusOf(facts, this.#isOver, this.output.stderrEnd);
    return {
      status,
      exitCode: facts.ending.kind === 'exit' ? facts.ending.exitCode : null,
      durationMs: this.#ranMs,
      truncated: status === 'output-limit',
      answers: this.answers.answers,
    };
  }
}
