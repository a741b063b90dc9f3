import { readFileSync } from 'node:fs';
import { frequencyOf, readEnglish } from './english-lexicon.ts';
import { findWord } from './word-graph.ts';

const FILE = new URL('english-pairs.bin', import.meta.url);
/** Pairs met less often are not in the table: log10 of the least count, less that of all that was counted. */
const LEAST_SHARE = 6.8 - 13.2;
/** Zipf values count a thousand million words. */
const ZIPF_BASE = 9;
/** A step of the table in powers of ten. */
const BOND_STEP = 1 / 16;
const MOST_STEPS = 127;
/** Of a pair that is not in the table, and may or may not be met. */
const UNKNOWN_BOND = -0.2;

/**
 * Words that stand side by side. By the number of the left one: where its pairs begin in `rights` (three bytes a number,
 * ascending) and `bonds` (a byte each, in steps).
 */
export interface WordPairs {
  lefts: Uint32Array;
  starts: Uint32Array;
  rights: Uint8Array;
  bonds: Int8Array;
}

let opened: WordPairs | undefined;

/** The pairs of English, read when the first is looked up. */
function readPairs(): WordPairs {
  opened ??= openPairs(readFileSync(FILE));
  return opened;
}

/** As `packPairs` wrote it: how many left words, how many pairs, then the four arrays. */
export function openPairs(file: Uint8Array): WordPairs {
  // A copy of its own: numbers of four bytes stand only where four divides their place.
  const bytes = new Uint8Array(file);
  const [lefts = 0, pairs = 0] = new Uint32Array(bytes.buffer, 0, 2);
  const starts = 8 + 4 * lefts;
  const rights = starts + 4 * (lefts + 1);
  return {
    lefts: new Uint32Array(bytes.buffer, 8, lefts),
    starts: new Uint32Array(bytes.buffer, starts, lefts + 1),
    rights: new Uint8Array(bytes.buffer, rights, 3 * pairs),
    bonds: new Int8Array(bytes.buffer, rights + 3 * pairs, pairs),
  };
}

/** Pairs of word numbers with their bonds in powers of ten, in any order, as a file: a bond is kept to a sixteenth. */
export function packPairs(pairs: readonly { left: number; right: number; bond: number }[]): Uint8Array {
  const sorted = [...pairs].sort((one, other) => one.left - other.left || one.right - other.right);
  const lefts = [...new Set(sorted.map(({ left }) => left))];
  const firsts = new Map(sorted.map(({ left }, at) => [left, at] as const).reverse());
  const starts = [...lefts.map((left) => firsts.get(left) ?? 0), sorted.length];
  const numbers = Uint32Array.from([lefts.length, sorted.length, ...lefts, ...starts]);
  const rights = sorted.flatMap(({ right }) => [right & 255, (right >> 8) & 255, right >> 16]);
  const bonds = Int8Array.from(sorted, ({ bond }) =>
    Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(bond / BOND_STEP))),
  );
  return Buffer.concat([
    new Uint8Array(numbers.buffer),
    Uint8Array.from(rights),
    new Uint8Array(bonds.buffer),
  ]);
}

/** The place of a number among `count` ascending ones; -1 where it is none of them. */
function findPlace(count: number, numberAt: (place: number) => number, wanted: number, from = 0): number {
  let [low, high] = [from, count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = numberAt(middle);
    if (number === wanted) return middle;
    if (number < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function findBond(
  { lefts, starts, rights, bonds }: WordPairs,
  left: number,
  right: number,
): number | undefined {
  const place = findPlace(lefts.length, (at) => lefts[at] ?? 0, left);
  if (place < 0) return undefined;
  const rightAt = (at: number) =>
    (rights[3 * at] ?? 0) + ((rights[3 * at + 1] ?? 0) << 8) + ((rights[3 * at + 2] ?? 0) << 16);
  const pair = findPlace(starts[place + 1] ?? 0, rightAt, right, starts[place] ?? 0);
  return pair < 0 ? undefined : (bonds[pair] ?? 0) * BOND_STEP;
}

/**
 * How much more often two words stand side by side than by chance, in powers of ten (pointwise mutual information). Of a
 * pair that is not in the table, what it is at most: of two frequent words much less than nothing. Nothing of unknown words.
 */
export function bondOf(left: string, right: string): number {
  const graph = readEnglish();
  const [leftNumber, rightNumber] = [
    findWord(graph, left.toLowerCase()),
    findWord(graph, right.toLowerCase()),
  ];
  if (leftNumber < 0 || rightNumber < 0) return 0;
  const known = findBond(readPairs(), leftNumber, rightNumber);
  if (known !== undefined) return known;
  const byChance = frequencyOf(left) + frequencyOf(right) - 2 * ZIPF_BASE;
  return Math.min(0, LEAST_SHARE - byChance) + UNKNOWN_BOND;
}
