import { GuestTrap } from '../engine/host/endings.ts';
import { join } from './join-bytes.ts';

type Stream = 'stdout' | 'stderr';
/** A line a moment is sent at once, a flood in pieces. */
const [PIECE_BYTES, PIECE_MS] = [16_384, 30];
const END_BYTES = 2000;

/**
 * Output of one run on its way to the page: counted against the limit, sent in pieces, in order. A program that blocks
 * sends nothing by itself, so whoever is called next sends what waits (`sendDue`).
 */
export class OutputPieces {
  readonly #limitBytes: number;
  readonly #send: (stream: Stream, bytes: Uint8Array) => void;
  readonly #ticks: () => number;
  readonly #counts = { stdout: 0, stderr: 0 };
  #waiting: { stream: Stream; bytes: Uint8Array }[] = [];
  #waitingBytes = 0;
  #sentAt = Number.NEGATIVE_INFINITY;
  #stderrEnd = new Uint8Array(0);

  constructor(limitBytes: number, send: (stream: Stream, bytes: Uint8Array) => void, ticks: () => number) {
    this.#limitBytes = limitBytes;
    this.#send = send;
    this.#ticks = ticks;
  }

  /** Keeps what fits. @throws GuestTrap when not all of it does */
  append(stream: Stream, bytes: Uint8Array): void {
    const part = bytes.slice(0, this.#limitBytes - this.#counts[stream]);
    this.#counts[stream] += part.length;
    if (stream === 'stderr') this.#stderrEnd = endOf(this.#stderrEnd, part);
    this.#waiting.push({ stream, bytes: part });
    this.#waitingBytes += part.length;
    if (this.#waitingBytes >= PIECE_BYTES) this.sendAll();
    else this.sendDue();
    if (part.length < bytes.length) throw new GuestTrap('output-limit', 'The program printed too much.');
  }

  get stdoutBytes(): number {
    return this.#counts.stdout;
  }

  get stderrEnd(): string {
    return new TextDecoder().decode(this.#stderrEnd);
  }

  /** Sends what has waited long enough. */
  sendDue(): void {
    if (this.#waiting.length > 0 && this.#ticks() - this.#sentAt >= PIECE_MS) this.sendAll();
  }

  sendAll(): void {
    let pieces = this.#waiting;
    while (pieces.length > 0) {
      const { stream } = pieces[0] as { stream: Stream };
      const other = pieces.findIndex((piece) => piece.stream !== stream);
      const same = other < 0 ? pieces : pieces.slice(0, other);
      this.#send(stream, join(same.map(({ bytes }) => bytes)));
      pieces = other < 0 ? [] : pieces.slice(other);
    }
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#sentAt = this.#ticks();
  }
}

function endOf(before: Uint8Array, more: Uint8Array): Uint8Array<ArrayBuffer> {
  return join([before, more]).slice(-END_BYTES);
}
