import type { CodeAnswer } from '@kindling/core/code';
import { GuestTrap } from './host/endings.ts';

/** Claims of one run together: a trace of a few thousand steps. */
const MOST_BYTES = 8 * 1_048_576;
/** Each is copied twice on its way out: two million small ones would keep everybody else waiting. */
const MOST_ANSWERS = 50_000;

/** Takes the private answers of one run, a line of JSON each, in whatever pieces they come. */
export class AnswerLines {
  readonly answers: CodeAnswer[] = [];
  readonly #decoder = new TextDecoder();
  #bytes = 0;
  #rest = '';

  /** `stdoutBytes` is what the program had printed by now. @throws GuestTrap when it is too much */
  take(bytes: Uint8Array, stdoutBytes: number): void {
    this.#bytes += bytes.length;
    if (this.#bytes > MOST_BYTES) throw new GuestTrap('output-limit', 'The answer is too long.');
    const lines = (this.#rest + this.#decoder.decode(bytes)).split('\n');
    this.#rest = lines.pop() ?? '';
    if (this.answers.length + lines.length > MOST_ANSWERS)
      throw new GuestTrap('output-limit', 'There are too many answers.');
    for (const line of lines) this.answers.push({ value: parseClaim(line), stdoutBytes });
  }
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
