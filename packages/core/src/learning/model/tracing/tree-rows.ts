/** Training rows for trees: every row has the same numbers, which lie column by column. */
export class TreeRows {
  readonly width: number;
  readonly values: Float64Array;
  readonly correct: Uint8Array;
  /** Log odds of each row before the trees. */
  readonly offset: Float64Array;
  readonly count: number;

  constructor(width: number, count: number) {
    this.width = width;
    this.count = count;
    this.values = new Float64Array(width * count);
    this.correct = new Uint8Array(count);
    this.offset = new Float64Array(count);
  }

  set(row: number, features: Float64Array, correct: boolean): void {
    for (let feature = 0; feature < this.width; feature++)
      this.values[feature * this.count + row] = features[feature] as number;
    this.correct[row] = correct ? 1 : 0;
  }
}

const MOST_BINS = 32;
const SAMPLED_ROWS = 4096;

/** Columns cut into at most 32 bins of about as many rows each: a split is then sought among 31 places. */
export interface BinnedRows {
  /** By feature; a row is in bin b when b edges are at or below its value. */
  edges: Float64Array[];
  /** Column by column. */
  bins: Uint8Array;
}

export function binRows({ width, values, count }: TreeRows): BinnedRows {
  const bins = new Uint8Array(width * count);
  const edges = Array.from({ length: width }, (_, feature) => {
    const column = values.subarray(feature * count, (feature + 1) * count);
    const cuts = cutColumn(column);
    for (let row = 0; row < count; row++) bins[feature * count + row] = binOf(cuts, column[row] as number);
    return cuts;
  });
  return { edges, bins };
}

function cutColumn(column: Float64Array): Float64Array {
  const stride = Math.max(1, Math.floor(column.length / SAMPLED_ROWS));
  const sample = column.filter((_, row) => row % stride === 0).sort();
  const cuts = new Set<number>();
  for (let cut = 1; cut < MOST_BINS; cut++) {
    const value = sample[Math.floor((cut * sample.length) / MOST_BINS)] as number;
    // Nothing lies below the smallest value: an edge there would part nothing.
    if (value > (sample[0] as number)) cuts.add(value);
  }
  return Float64Array.from(cuts);
}

function binOf(edges: Float64Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
