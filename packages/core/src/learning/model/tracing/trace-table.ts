const FIRST_ROWS = 16;

/**
 * One row of numbers for each id a learner has met, packed in one array. A learner meets few of a school's items,
 * so rows are found through a map; the numbers of a row lie together.
 */
export class TraceTable {
  readonly width: number;
  values: Float64Array;
  readonly #offsets = new Map<number, number>();

  constructor(width: number) {
    this.width = width;
    this.values = new Float64Array(width * FIRST_ROWS);
  }

  /** How many ids the learner has met. */
  get size(): number {
    return this.#offsets.size;
  }

  /** Where the row of `id` begins in `values`; -1 when the learner has not met it. */
  find(id: number): number {
    return this.#offsets.get(id) ?? -1;
  }

  /** Like `find`, and begins a row of zeros for a new id. May replace `values`. */
  open(id: number): number {
    const known = this.#offsets.get(id);
    if (known !== undefined) return known;
    const offset = this.#offsets.size * this.width;
    if (offset + this.width > this.values.length) {
      const larger = new Float64Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.#offsets.set(id, offset);
    return offset;
  }

  /** Every row as [id, numbers], in the order the ids were first met. */
  *entries(): Generator<[id: number, numbers: Float64Array]> {
    for (const [id, offset] of this.#offsets) yield [id, this.values.subarray(offset, offset + this.width)];
  }
}
