import type { CodeAnswer } from '@kindling/core/code';
import { GuestTrap, type Surroundings } from '../engine/index.ts';
import type { RunOrder } from './protocol.ts';
import { RunChannel } from './run-channel.ts';

/** Claims of one run together: a trace of a few thousand steps. */
const ANSWER_BYTES = 8 * 1_048_576;
/** The program hears of its limit this share of it before, but no earlier than so many milliseconds. */
const [WARNING_SHARE, LONGEST_WARNING_MS] = [0.2, 400];
const NOTHING = new Uint8Array(0);
const decoder = new TextDecoder();

/** How long before a limit the program hears of it. */
export function warningMs(limitMs: number): number {
  return Math.min(LONGEST_WARNING_MS, limitMs * WARNING_SHARE);
}

/** A program may write anything to the descriptor of answers: what is no JSON claims nothing. */
function parseClaim(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What the host functions of one run work on. */
export class CurrentRun implements Pick<Surroundings, 'write' | 'writeAnswer' | 'read' | 'isInterruptDue'> {
  readonly answers: CodeAnswer[] = [];
  /** Its time was up and it heard of that, by a KeyboardInterrupt or by a sleep cut short. */
  isOver = false;
  readonly #channel: RunChannel;
  readonly #order: RunOrder;
  readonly #tell: (message: { kind: 'output' | 'waiting' }) => void;
  #stdin: Uint8Array;
  #interruptAt: number;
  #wasInterrupted = false;
  #answerBytes = 0;
  #answerText = '';

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
    this.#answerBytes += bytes.length;
    if (this.#answerBytes > ANSWER_BYTES) throw new GuestTrap('output-limit', 'The answer is too long.');
    const lines = (this.#answerText + decoder.decode(bytes)).split('\n');
    this.#answerText = lines.pop() ?? '';
    const stdoutBytes = this.#channel.lengthOf('stdout');
    for (const line of lines) this.answers.push({ value: parseClaim(line), stdoutBytes });
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
