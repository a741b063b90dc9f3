/** Letters a word of the graph is made of; their places are the numbers edges carry. */
export const GRAPH_LETTERS = " 'abcdefghijklmnopqrstuvwxyzáéíñóúü";

/**
 * Words as a graph that shares beginnings and ends (a minimal acyclic automaton), in four flat arrays: 180,000 words take
 * about as many edges and no object each. A word's number is its place in the sorted list; what is known of it stands there.
 */
export interface WordGraph {
  /** An edge: the place of its letter in 6 bits, ends-a-word, last-of-its-node, and the first edge of where it leads. */
  edges: Uint32Array;
  /** Words that come before this edge's own among those of its node. */
  before: Uint32Array;
  /** How often a word is met: its Zipf value (log10 of uses in a billion words) in 32nds. */
  zipf32: Uint8Array;
  /** Bits of `WORD_TAGS`. */
  tags: Uint16Array;
}

export const ENDS_WORD = 1 << 6;
export const LAST_EDGE = 1 << 7;
export const TARGET_SHIFT = 8;
const LETTER = 0x3f;

export const letterOf = (edge: number) => edge & LETTER;
export const targetOf = (edge: number) => edge >>> TARGET_SHIFT;

/** The number of a word, in lower case; -1 where the graph has none such. */
export function findWord(graph: WordGraph, word: string): number {
  let at = 0;
  let number = 0;
  for (const [place, letter] of [...word].entries()) {
    const edge = findEdge(graph, at, GRAPH_LETTERS.indexOf(letter));
    if (edge < 0) return -1;
    const value = graph.edges[edge] ?? 0;
    number += graph.before[edge] ?? 0;
    if (place === word.length - 1) return value & ENDS_WORD ? number : -1;
    if (value & ENDS_WORD) number++;
    at = targetOf(value);
    if (at === 0) return -1;
  }
  return -1;
}

/** The root's edges begin at 0, so a target of 0 says that nothing follows. */
function findEdge({ edges }: WordGraph, first: number, letter: number): number {
  for (let at = first; ; at++) {
    const value = edges[at] ?? LAST_EDGE;
    if (letterOf(value) === letter) return at;
    if (value & LAST_EDGE) return -1;
  }
}
