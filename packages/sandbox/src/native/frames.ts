export interface Frame {
  /** One letter, by the process that sends it: o stdout, e stderr, a answer, d done. */
  kind: string;
  data: Buffer;
}

const HEADER_BYTES = 5;

/** Frames out of pieces of any size: one letter, four bytes of length, data. */
export class FrameReader {
  #rest: Buffer = Buffer.alloc(0);
  #pieces: Buffer[] = [];
  #length = 0;
  /** Bytes that must be there before it is worth looking again: a long frame comes in many pieces. */
  #wanted = HEADER_BYTES;

  /** @returns the frames that are complete with this piece */
  add(piece: Buffer): Frame[] {
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length < this.#wanted) return [];
    this.#rest = Buffer.concat(this.#pieces);
    const frames = [...this.#takeComplete()];
    this.#pieces = [this.#rest];
    this.#length = this.#rest.length;
    return frames;
  }

  *#takeComplete(): Generator<Frame> {
    this.#wanted = HEADER_BYTES;
    while (this.#rest.length >= HEADER_BYTES) {
      const end = HEADER_BYTES + this.#rest.readUInt32BE(1);
      if (this.#rest.length < end) {
        this.#wanted = end;
        return;
      }
      yield { kind: this.#rest.toString('latin1', 0, 1), data: this.#rest.subarray(HEADER_BYTES, end) };
      this.#rest = this.#rest.subarray(end);
    }
  }
}
