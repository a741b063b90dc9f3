/** Every tree asks this many questions of a row and ends in one of 2^depth leaves. */
export const TREE_DEPTH = 3;
export const TREE_NODES = 2 ** TREE_DEPTH - 1;
export const TREE_LEAVES = 2 ** TREE_DEPTH;

/** Small trees whose leaves add up; complete, so that they lie in three flat arrays and are walked without pointers. */
export interface BoostedTrees {
  /** TREE_NODES for each tree: the place of the number that a node asks for. */
  feature: Int32Array;
  /** For each node; at or above it the row goes right. Infinity for a node that parts nothing. */
  threshold: Float64Array;
  /** TREE_LEAVES for each tree: what it adds to the log odds. */
  leaf: Float64Array;
}

export function noTrees(): BoostedTrees {
  return { feature: new Int32Array(0), threshold: new Float64Array(0), leaf: new Float64Array(0) };
}

/** What all trees together add to the log odds of a row. */
export function sumTrees({ feature, threshold, leaf }: BoostedTrees, row: Float64Array): number {
  let sum = 0;
  let leaves = 0;
  for (let root = 0; root < feature.length; root += TREE_NODES) {
    // Children of node n are 2n + 1 and 2n + 2; unrolled for TREE_DEPTH levels, since this is the hot path.
    const second = (row[feature[root] as number] as number) >= (threshold[root] as number) ? 2 : 1;
    const middle = root + second;
    const third =
      2 * second + ((row[feature[middle] as number] as number) >= (threshold[middle] as number) ? 2 : 1);
    const last = root + third;
    const place =
      2 * third + ((row[feature[last] as number] as number) >= (threshold[last] as number) ? 2 : 1);
    sum += leaf[leaves + place - TREE_NODES] as number;
    leaves += TREE_LEAVES;
  }
  return sum;
}
