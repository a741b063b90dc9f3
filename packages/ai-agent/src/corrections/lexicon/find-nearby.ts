import { ENDS_WORD, GRAPH_LETTERS, LAST_EDGE, letterOf, targetOf, type WordGraph } from './word-graph.ts';

export interface NearbyWord {
  word: string;
  number: number;
  /** What the slips between the two cost together: 1 for any letter, less for a slip that learners often make. */
  cost: number;
}

const VOWELS = new Set('aeiouy');
/** Letters that Spanish speakers hear or write alike. */
const ALIKE = new Set(
  'cs sc ck kc sz zs iy yi bv vb mn nm gj jg hj jh qk kq xs sx wu uw dt td cq qc fv vf tz zt'.split(' '),
);
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** A letter and the same with an accent or a tilde: the slip that is made most in Spanish. */
const ACCENTED = new Set(
  'aá eé ií oó uú uü nñ'.split(' ').flatMap((pair) => [pair, [...pair].reverse().join('')]),
);

/** Whether two letters are often taken for each other, wherever they stand. */
export function soundsAlike(one: string, other: string): boolean {
  return ALIKE.has(one + other) || (VOWELS.has(one) && VOWELS.has(other));
}

const COSTS = { accent: 0.25, any: 1, vowel: 0.7, alike: 0.75, neighbour: 0.85, doubled: 0.5, missing: 0.85, extra: 0.9, silent: 0.7, swapped: 0.7, apostrophe: 0.3 }; // biome-ignore format: one table

function isNeighbour(one: string, other: string): boolean {
  return KEYS.some((row) => {
    const at = row.indexOf(one);
    return at >= 0 && (row[at - 1] === other || row[at + 1] === other);
  });
}

function costOfReplacing(written: string, meant: string): number {
  if (written === meant) return 0;
  if (ACCENTED.has(written + meant)) return COSTS.accent;
  if (VOWELS.has(written) && VOWELS.has(meant)) return COSTS.vowel;
  if (ALIKE.has(written + meant)) return COSTS.alike;
  return isNeighbour(written, meant) ? COSTS.neighbour : COSTS.any;
}

/** Of a letter that was left out, after the letter before it. */
function costOfMissing(meant: string, before: string): number {
  if (meant === "'") return COSTS.apostrophe;
  if (meant === before) return COSTS.doubled;
  return meant === 'h' || meant === 'e' ? COSTS.silent : COSTS.missing;
}

/** Words of Spanish that end in an e where English has none (restaurante) are long. */
const LONG = 8;

/** Of a letter too many; an e before s and a consonant is how Spanish begins such a word. */
function costOfExtra(written: string, at: number): number {
  const letter = written[at] ?? '';
  if (letter === written[at - 1]) return COSTS.doubled;
  if (at === 0 && /^es[^aeiou]/.test(written)) return COSTS.doubled;
  if (letter !== 'e' || at < written.length - 1) return COSTS.extra;
  return at < LONG ? COSTS.silent : COSTS.doubled;
}

/** What each slip costs for one written word, worked out once: the search asks some 10,000 times. */
interface Costs {
  length: number;
  /** By letter of the graph, then place in the word. */
  replacing: Float64Array[];
  extra: Float64Array;
  /** Places of the written letters among those of the graph. */
  letters: Int8Array;
}

function measure(written: string): Costs {
  const letters = Int8Array.from(written, (letter) => GRAPH_LETTERS.indexOf(letter));
  return {
    length: written.length,
    letters,
    extra: Float64Array.from(written, (_, at) => costOfExtra(written, at)),
    replacing: [...GRAPH_LETTERS].map((meant) =>
      Float64Array.from(written, (own) => costOfReplacing(own, meant)),
    ),
  };
}

const MISSING = [...GRAPH_LETTERS].map((meant) =>
  Float64Array.from(GRAPH_LETTERS, (before) => costOfMissing(meant, before)),
);
/** No word of the graph is longer. */
const MOST_LETTERS = 30;

/** Words of the graph no dearer than `most` from `written` (at most 24 letters), in the order of the graph. */
export function findNearby(graph: WordGraph, written: string, most: number): NearbyWord[] {
  const found: NearbyWord[] = [];
  const costs = measure(written);
  const table = openTable(costs);
  const visit = (node: number, number: number, depth: number, leastAbove: number): void => {
    for (let at = node; ; at++) {
      const edge = graph.edges[at] ?? LAST_EDGE;
      table.path[depth] = letterOf(edge);
      const least = fillRow(table, depth, costs);
      const own = number + (graph.before[at] ?? 0);
      const isEnd = (edge & ENDS_WORD) !== 0;
      const cost = table.rows[depth * table.width + costs.length] ?? Number.POSITIVE_INFINITY;
      if (isEnd && cost <= most) found.push({ word: spell(table.path, depth), number: own, cost });
      // Two swapped letters are dear until the second is there: their price comes off the row above.
      const isOpen = Math.min(least, leastAbove + COSTS.swapped) <= most;
      if (isOpen && targetOf(edge) > 0) visit(targetOf(edge), own + Number(isEnd), depth + 1, least);
      if (edge & LAST_EDGE) return;
    }
  };
  visit(0, 0, 1, 0);
  return found;
}

/** Damerau and Levenshtein's table, a row for each letter of the path through the graph. */
interface CostTable {
  rows: Float64Array;
  width: number;
  path: Int8Array;
}

function openTable(costs: Costs): CostTable {
  const width = costs.length + 1;
  const rows = new Float64Array(width * (MOST_LETTERS + 1));
  costs.extra.forEach((extra, at) => {
    rows[at + 1] = (rows[at] ?? 0) + extra;
  });
  return { rows, width, path: new Int8Array(MOST_LETTERS + 1) };
}

function spell(path: Int8Array, depth: number): string {
  return Array.from(path.subarray(1, depth + 1), (place) => GRAPH_LETTERS[place]).join('');
}

/** Fills a row from those above; its least entry is what any longer word costs at least. Every index is within bounds. */
function fillRow({ rows, width, path }: CostTable, depth: number, costs: Costs): number {
  const row = depth * width;
  const above = row - width;
  const letter = path[depth] as number;
  const letterAbove = path[depth - 1] as number;
  const missing = (MISSING[letter] as Float64Array)[letterAbove] as number;
  const replacing = costs.replacing[letter] as Float64Array;
  let least = (rows[above] as number) + missing;
  rows[row] = least;
  for (let at = 1; at < width; at++) {
    const isSwapped = at > 1 && costs.letters[at - 1] === letterAbove && costs.letters[at - 2] === letter;
    const cost = Math.min(
      (rows[above + at - 1] as number) + (replacing[at - 1] as number),
      (rows[above + at] as number) + missing,
      (rows[row + at - 1] as number) + (costs.extra[at - 1] as number),
      isSwapped ? (rows[above - width + at - 2] as number) + COSTS.swapped : Number.POSITIVE_INFINITY,
    );
    rows[row + at] = cost;
    if (cost < least) least = cost;
  }
  return least;
}
