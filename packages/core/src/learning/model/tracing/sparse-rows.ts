/** One row under construction: the features that are not zero, written over and over without allocation. */
export class FeatureRow {
  readonly index: Int32Array;
  readonly value: Float64Array;
  count = 0;

  constructor(capacity: number) {
    this.index = new Int32Array(capacity);
    this.value = new Float64Array(capacity);
  }

  clear(): void {
    this.count = 0;
  }

  /** Rows longer than the capacity lose their end: an answer with absurdly many skills is still an answer. */
  push(index: number, value: number): void {
    if (value === 0 || this.count === this.index.length) return;
    this.index[this.count] = index;
    this.value[this.count] = value;
    this.count++;
  }

  dot(weights: Float64Array): number {
    let sum = 0;
    for (let place = 0; place < this.count; place++)
      sum += (weights[this.index[place] ?? 0] ?? 0) * (this.value[place] ?? 0);
    return sum;
  }
}

const FIRST_CAPACITY = 1 << 12;

/** Training rows one behind the other (compressed sparse rows), grown by doubling. */
export class SparseRows {
  readonly start: Uint32Array;
  readonly correct: Uint8Array;
  index = new Int32Array(FIRST_CAPACITY);
  value = new Float32Array(FIRST_CAPACITY);
  count = 0;

  constructor(rows: number) {
    this.start = new Uint32Array(rows + 1);
    this.correct = new Uint8Array(rows);
  }

  append(row: FeatureRow, correct: boolean): void {
    const from = this.start[this.count] ?? 0;
    const end = from + row.count;
    if (end > this.index.length) this.#grow(end);
    this.index.set(row.index.subarray(0, row.count), from);
    this.value.set(row.value.subarray(0, row.count), from);
    this.correct[this.count] = correct ? 1 : 0;
    this.count++;
    this.start[this.count] = end;
  }

  /** Weighted sum of a row's features. */
  dot(row: number, weights: Float64Array): number {
    const end = this.start[row + 1] ?? 0;
    let sum = 0;
    for (let place = this.start[row] ?? 0; place < end; place++)
      sum += (weights[this.index[place] as number] ?? 0) * (this.value[place] as number);
    return sum;
  }

  #grow(needed: number): void {
    const capacity = Math.max(needed, this.index.length * 2);
    const index = new Int32Array(capacity);
    index.set(this.index);
    const value = new Float32Array(capacity);
    value.set(this.value);
    this.index = index;
    this.value = value;
  }
}
