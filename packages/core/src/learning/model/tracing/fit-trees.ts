import { type BoostedTrees, noTrees, TREE_DEPTH, TREE_LEAVES, TREE_NODES } from './boosted-trees.ts';
import { sigmoid } from './logistic.ts';
import { type BinnedRows, binRows, type TreeRows } from './tree-rows.ts';

/** Each tree may only go this share of the way: many small steps generalise, large ones learn the sample. */
const RATE = 0.06;
const MOST_TREES = 100;
/** Pseudo-evidence (sum of p(1-p)) at no change in each leaf, and the least evidence that may stand alone. */
const LEAF_PRIOR = 20;
const LEAST_EVIDENCE = 20;
/** Every tree sees half of the rows and half of the features, so that they err differently. */
const ROWS_SHARE = 0.5;
const FEATURES_SHARE = 0.5;
/** So many further trees may fail to help the rows left out before no more are tried. */
const PATIENCE = 15;
const SEED = 1;
const BINS = 32;

interface Fit {
  rows: TreeRows;
  binned: BinnedRows;
  /** Log odds so far, moved by every tree. */
  score: Float64Array;
  random: () => number;
}

/** One tree in the making: nodes and leaves as `BoostedTrees` has them, `bin` the bin below each threshold. */
interface Tree {
  feature: Int32Array;
  bin: Int32Array;
  threshold: Float64Array;
  leaf: Float64Array;
}

/**
 * Gradient boosting (Friedman 2001) with second derivatives on the errors that `offset` leaves.
 * @param early of a small log: rows up to here are fitted on first, those behind say how many trees help, and so many
 * are then fitted on all; possibly none. With `rows.count` there is no such trial.
 */
export function fitTrees(rows: TreeRows, early: number): BoostedTrees {
  const binned = binRows(rows);
  const start = (): Fit => ({ rows, binned, score: rows.offset.slice(), random: createRandom() });
  const count = early < rows.count ? countTrees(start(), early) : MOST_TREES;
  const fit = start();
  return join(Array.from({ length: count }, () => growTree(fit, rows.count)));
}

/** How many trees, grown on the early rows, predict the others best. */
function countTrees(fit: Fit, early: number): number {
  let best = { count: 0, loss: lossFrom(fit, early) };
  for (let count = 1; count <= MOST_TREES && count - best.count <= PATIENCE; count++) {
    growTree(fit, early);
    const loss = lossFrom(fit, early);
    if (loss < best.loss) best = { count, loss };
  }
  return best.count;
}

/** Numerical Recipes' linear congruential generator: the same trees from the same rows. */
function createRandom(): () => number {
  let state = SEED;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function lossFrom({ rows, score }: Fit, first: number): number {
  let loss = 0;
  for (let row = first; row < rows.count; row++) {
    const value = score[row] as number;
    loss -= Math.log(sigmoid(rows.correct[row] === 1 ? value : -value));
  }
  return loss;
}

function join(trees: readonly Tree[]): BoostedTrees {
  const joined: BoostedTrees = {
    feature: new Int32Array(trees.length * TREE_NODES),
    threshold: new Float64Array(trees.length * TREE_NODES),
    leaf: new Float64Array(trees.length * TREE_LEAVES),
  };
  trees.forEach((tree, place) => {
    joined.feature.set(tree.feature, place * TREE_NODES);
    joined.threshold.set(tree.threshold, place * TREE_NODES);
    joined.leaf.set(tree.leaf, place * TREE_LEAVES);
  });
  return trees.length === 0 ? noTrees() : joined;
}

/** The rows a tree sees, with the first and second derivative of their loss and the node each stands at. */
interface Sample {
  row: Uint32Array;
  gradient: Float64Array;
  curvature: Float64Array;
  node: Uint8Array;
  count: number;
}

function drawSample({ rows, score, random }: Fit, fitted: number): Sample {
  const sample: Sample = {
    row: new Uint32Array(fitted),
    gradient: new Float64Array(fitted),
    curvature: new Float64Array(fitted),
    node: new Uint8Array(fitted),
    count: 0,
  };
  for (let row = 0; row < fitted; row++) {
    if (random() >= ROWS_SHARE) continue;
    const probability = sigmoid(score[row] as number);
    sample.row[sample.count] = row;
    sample.gradient[sample.count] = probability - (rows.correct[row] as number);
    sample.curvature[sample.count] = probability * (1 - probability);
    sample.count++;
  }
  return sample;
}

function growTree(fit: Fit, fitted: number): Tree {
  const tree: Tree = {
    feature: new Int32Array(TREE_NODES),
    bin: new Int32Array(TREE_NODES).fill(BINS),
    threshold: new Float64Array(TREE_NODES).fill(Number.POSITIVE_INFINITY),
    leaf: new Float64Array(TREE_LEAVES),
  };
  const sample = drawSample(fit, fitted);
  const features = [...fit.binned.edges.keys()].filter(
    (feature) => fit.binned.edges[feature]?.length !== 0 && fit.random() < FEATURES_SHARE,
  );
  for (let level = 0; level < TREE_DEPTH; level++) {
    splitLevel(fit, tree, sample, features, 2 ** level);
    descend(fit, tree, sample);
  }
  setLeaves(tree, sample);
  addTree(fit, tree);
  return tree;
}

/** Finds for each node of a level, `nodes` of them, the split that lowers the loss most. */
function splitLevel(fit: Fit, tree: Tree, sample: Sample, features: readonly number[], nodes: number): void {
  const firstNode = nodes - 1;
  const gains = new Float64Array(nodes);
  const gradient = new Float64Array(nodes * BINS);
  const curvature = new Float64Array(nodes * BINS);
  for (const feature of features) {
    gradient.fill(0);
    curvature.fill(0);
    const column = fit.binned.bins.subarray(feature * fit.rows.count, (feature + 1) * fit.rows.count);
    for (let place = 0; place < sample.count; place++) {
      const cell =
        ((sample.node[place] as number) - firstNode) * BINS + (column[sample.row[place] as number] as number);
      gradient[cell] = (gradient[cell] as number) + (sample.gradient[place] as number);
      curvature[cell] = (curvature[cell] as number) + (sample.curvature[place] as number);
    }
    const edges = fit.binned.edges[feature] as Float64Array;
    for (let node = 0; node < nodes; node++) {
      const from = node * BINS;
      const split = bestSplit(gradient.subarray(from, from + BINS), curvature.subarray(from, from + BINS));
      if (split.gain <= (gains[node] as number)) continue;
      gains[node] = split.gain;
      tree.feature[firstNode + node] = feature;
      tree.bin[firstNode + node] = split.bin;
      tree.threshold[firstNode + node] = edges[split.bin] as number;
    }
  }
}

const worth = (gradient: number, curvature: number) => gradient ** 2 / (curvature + LEAF_PRIOR);

/** The bin whose rows and all below go left. */
function bestSplit(gradient: Float64Array, curvature: Float64Array): { gain: number; bin: number } {
  let allGradient = 0;
  let allCurvature = 0;
  for (let bin = 0; bin < BINS; bin++) {
    allGradient += gradient[bin] as number;
    allCurvature += curvature[bin] as number;
  }
  const before = worth(allGradient, allCurvature);
  const best = { gain: 0, bin: BINS };
  let left = 0;
  let leftCurvature = 0;
  for (let bin = 0; bin < BINS - 1; bin++) {
    left += gradient[bin] as number;
    leftCurvature += curvature[bin] as number;
    if (leftCurvature < LEAST_EVIDENCE || allCurvature - leftCurvature < LEAST_EVIDENCE) continue;
    const gain =
      worth(left, leftCurvature) + worth(allGradient - left, allCurvature - leftCurvature) - before;
    if (gain <= best.gain) continue;
    best.gain = gain;
    best.bin = bin;
  }
  return best;
}

function childOf({ binned, rows }: Fit, tree: Tree, node: number, row: number): number {
  const bin = binned.bins[(tree.feature[node] as number) * rows.count + row] as number;
  return 2 * node + (bin > (tree.bin[node] as number) ? 2 : 1);
}

function descend(fit: Fit, tree: Tree, sample: Sample): void {
  for (let place = 0; place < sample.count; place++)
    sample.node[place] = childOf(fit, tree, sample.node[place] as number, sample.row[place] as number);
}

function setLeaves(tree: Tree, sample: Sample): void {
  const curvature = new Float64Array(TREE_LEAVES).fill(LEAF_PRIOR);
  for (let place = 0; place < sample.count; place++) {
    const leaf = (sample.node[place] as number) - TREE_NODES;
    tree.leaf[leaf] = (tree.leaf[leaf] as number) - (sample.gradient[place] as number);
    curvature[leaf] = (curvature[leaf] as number) + (sample.curvature[place] as number);
  }
  for (let leaf = 0; leaf < TREE_LEAVES; leaf++)
    tree.leaf[leaf] = (RATE * (tree.leaf[leaf] as number)) / (curvature[leaf] as number);
}

/** Moves the score of every row, also of those left out. */
function addTree(fit: Fit, tree: Tree): void {
  for (let row = 0; row < fit.rows.count; row++) {
    let node = 0;
    while (node < TREE_NODES) node = childOf(fit, tree, node, row);
    fit.score[row] = (fit.score[row] as number) + (tree.leaf[node - TREE_NODES] as number);
  }
}
