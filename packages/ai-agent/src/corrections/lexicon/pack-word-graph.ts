import { ENDS_WORD, GRAPH_LETTERS, LAST_EDGE, TARGET_SHIFT, type WordGraph } from './word-graph.ts';

export interface ListedWord {
  word: string;
  zipf: number;
  tags: number;
}

interface Node {
  next: Map<string, Node>;
  ends: boolean;
  /** Words that begin here. */
  words: number;
  place: number;
}

const newNode = (): Node => ({ next: new Map(), ends: false, words: 0, place: -1 });

/** The graph of a list of words. @throws RangeError where a word has another letter than those of the graph */
export function packWordGraph(list: readonly ListedWord[]): WordGraph {
  const sorted = list.toSorted((one, other) => compareWords(one.word, other.word));
  const root = shareEnds(plant(sorted.map(({ word }) => word)), new Map(), { next: 0 });
  const nodes = placeNodes(root);
  const count = nodes.reduce((total, { next }) => total + next.size, 0);
  const edges = new Uint32Array(count);
  const before = new Uint32Array(count);
  for (const node of nodes) writeNode(node, edges, before);
  return {
    edges,
    before,
    zipf32: Uint8Array.from(sorted, ({ zipf }) => Math.round(zipf * 32)),
    tags: Uint16Array.from(sorted, ({ tags }) => tags),
  };
}

/** The order of the graph's letters, not that of the code points. */
function compareWords(one: string, other: string): number {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const between = placeOf(one[at] ?? '') - placeOf(other[at] ?? '');
    if (between !== 0) return between;
  }
  return one.length - other.length;
}

function placeOf(letter: string): number {
  const place = GRAPH_LETTERS.indexOf(letter);
  if (place < 1) throw new RangeError(`"${letter}" is no letter of the graph`);
  return place;
}

function plant(words: readonly string[]): Node {
  const root = newNode();
  for (const word of words) {
    let at = root;
    for (const letter of word) {
      const next = at.next.get(letter) ?? newNode();
      at.next.set(letter, next);
      at = next;
    }
    at.ends = true;
  }
  return root;
}

/** Nodes from which the same ends follow become one. */
function shareEnds(node: Node, known: Map<string, Node>, numbers: { next: number }): Node {
  for (const [letter, next] of node.next) node.next.set(letter, shareEnds(next, known, numbers));
  const sign = `${node.ends}${[...node.next].map(([letter, next]) => `${letter}${next.place}`).join()}`;
  const same = known.get(sign);
  if (same !== undefined) return same;
  node.words = [...node.next.values()].reduce((sum, { words }) => sum + words, node.ends ? 1 : 0);
  node.place = numbers.next++;
  known.set(sign, node);
  return node;
}

/** Every node with edges, the root first; `place` becomes that of its first edge. */
function placeNodes(root: Node): Node[] {
  const nodes = new Set([root]);
  for (const node of nodes) for (const next of node.next.values()) if (next.next.size > 0) nodes.add(next);
  let place = 0;
  for (const node of nodes) {
    node.place = place;
    place += node.next.size;
  }
  return [...nodes];
}

function writeNode(node: Node, edges: Uint32Array, before: Uint32Array): void {
  let words = 0;
  let at = node.place;
  for (const [letter, next] of node.next) {
    const target = next.next.size > 0 ? next.place : 0;
    edges[at] = ((target << TARGET_SHIFT) | placeOf(letter) | (next.ends ? ENDS_WORD : 0)) >>> 0;
    before[at] = words;
    words += next.words;
    at++;
  }
  edges[at - 1] = ((edges[at - 1] ?? 0) | LAST_EDGE) >>> 0;
}

const HEAD_BYTES = 8;

/** As a file holds it: how many edges and words there are, then the four arrays. */
export function writeWordGraph({ edges, before, zipf32, tags }: WordGraph): Uint8Array {
  const head = Uint32Array.of(edges.length, zipf32.length);
  const parts = [head, edges, before, tags, zipf32].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => {
    bytes.set(part, at);
    return at + part.length;
  }, 0);
  return bytes;
}

/** What `writeWordGraph` wrote, without copying it. */
export function openWordGraph(bytes: Uint8Array): WordGraph {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const { buffer, byteOffset } = aligned;
  const [edgeCount = 0, wordCount = 0] = new Uint32Array(buffer, byteOffset, 2);
  const afterEdges = byteOffset + HEAD_BYTES + edgeCount * 4;
  const afterBefore = afterEdges + edgeCount * 4;
  const afterTags = afterBefore + wordCount * 2;
  return {
    edges: new Uint32Array(buffer, byteOffset + HEAD_BYTES, edgeCount),
    before: new Uint32Array(buffer, afterEdges, edgeCount),
    tags: new Uint16Array(buffer, afterBefore, wordCount),
    zipf32: new Uint8Array(buffer, afterTags, wordCount),
  };
}
