/** Pieces of words with how likely each is (a logarithm); `▁` stands where a word begins. */
export interface Vocabulary {
  numberOf: ReadonlyMap<string, number>;
  scores: Float32Array;
  longest: number;
}

/** What a letter costs that is no piece: more than any split without it. */
const UNKNOWN = -40;
const MOST_KNOWN = 20_000;

interface Way {
  score: number;
  /** Where its last piece begins. */
  from: number;
  /** The number of that piece, -1 for an unknown letter. */
  piece: number;
}

function findLast(word: string, end: number, ways: readonly Way[], vocabulary: Vocabulary): Way {
  const { numberOf, scores, longest } = vocabulary;
  let best: Way = { score: Number(ways[end - 1]?.score) + UNKNOWN, from: end - 1, piece: -1 };
  for (let from = Math.max(0, end - longest); from < end; from += 1) {
    const piece = numberOf.get(word.slice(from, end));
    if (piece === undefined) continue;
    const score = Number(ways[from]?.score) + (scores[piece] as number);
    if (score > best.score) best = { score, from, piece };
  }
  return best;
}

function splitWord(word: string, vocabulary: Vocabulary): number[] {
  const marked = `▁${word}`;
  const ways: Way[] = [{ score: 0, from: 0, piece: -1 }];
  for (let end = 1; end <= marked.length; end += 1) ways.push(findLast(marked, end, ways, vocabulary));
  const pieces: number[] = [];
  for (let at = marked.length; at > 0; at = Number(ways[at]?.from)) pieces.unshift(Number(ways[at]?.piece));
  return pieces.filter((piece) => piece >= 0);
}

/**
 * Splits words into the likeliest pieces, by their numbers (a unigram language model: Kudo, 2018); letters in no piece
 * are left out. Each word is split once: a school writes the same few thousand.
 */
export function createSplitter(vocabulary: Vocabulary): (word: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const pieces = splitWord(word, vocabulary);
    if (known.size < MOST_KNOWN) known.set(word, pieces);
    return pieces;
  };
}
