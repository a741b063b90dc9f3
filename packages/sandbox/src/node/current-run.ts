import type { CodeAnswer } from '@kindling/core/code';
import { AnswerLines } from '../engine/answer-lines.ts';
import { GuestTrap, type Surroundings } from '../engine/index.ts';
import { warningMs } from '../engine/run-status.ts';
import type { RunOrder } from './protocol.ts';
import { RunChannel } from './run-channel.ts';

const NOTHING = new Uint8Array(0);

/** What the host functions of one run work on. */
export class CurrentRun implements Pick<Surroundings, 'write' | 'writeAnswer' | 'read' | 'isInterruptDue'> {
  /** Its time was up and it heard of that, by a KeyboardInterrupt or by a sleep cut short. */
  isOver = false;
  readonly #channel: RunChannel;
  readonly #order: RunOrder;
  readonly #tell: (message: { kind: 'output' | 'waiting' }) => void;
  #stdin: Uint8Array;
  #interruptAt: number;
  #wasInterrupted = false;
  readonly #answers = new AnswerLines();

  constructor(
    order: RunOrder,
    channel: SharedArrayBuffer,
    tell: (message: { kind: 'output' | 'waiting' }) => void,
  ) {
    this.#order = order;
    this.#stdin = order.stdin;
    this.#tell = tell;
    this.#channel = new RunChannel(channel);
    this.#channel.begin();
    const { timeoutMs } = order.limits;
    this.#interruptAt = performance.now() + timeoutMs - warningMs(timeoutMs);
  }

  write(stream: 'stdout' | 'stderr', bytes: Uint8Array): void {
    const fitted = this.#channel.append(stream, bytes);
    if (this.#channel.needsWake()) this.#tell({ kind: 'output' });
    if (!fitted) throw new GuestTrap('output-limit', 'The program printed too much.');
  }

  writeAnswer(bytes: Uint8Array): void {
    this.#answers.take(bytes, this.#channel.lengthOf('stdout'));
  }

  get answers(): CodeAnswer[] {
    return this.#answers.answers;
  }

  read(length: number): Uint8Array | undefined {
    // Who goes on after an interrupt meets the end of input: waiting again would be waiting without a limit.
    if (this.#stdin.length === 0 && this.#order.isInteractive && !this.#wasInterrupted) {
      const input = this.#await();
      if (input === undefined) return undefined;
      this.#stdin = input;
    }
    const part = this.#stdin.subarray(0, length);
    this.#stdin = this.#stdin.subarray(part.length);
    return part;
  }

  /** The clock of the limit stands still meanwhile. */
  #await(): Uint8Array | undefined {
    const start = performance.now();
    this.#tell({ kind: 'waiting' });
    const input = this.#channel.awaitInput();
    this.#interruptAt += performance.now() - start;
    return input;
  }

  isInterruptDue(): boolean {
    if (this.#wasInterrupted) return false;
    const isDue = this.#channel.isInterrupted || performance.now() >= this.#interruptAt;
    this.isOver ||= isDue;
    return isDue;
  }

  interrupted(): void {
    this.#wasInterrupted = true;
  }

  /** What the host functions see between two runs. */
  static readonly idle = {
    write: () => undefined,
    writeAnswer: () => undefined,
    read: () => NOTHING,
    isInterruptDue: () => false,
    interrupted: () => undefined,
  };
}
