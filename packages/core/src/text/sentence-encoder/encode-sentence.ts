import { SENTENCE_ENCODER } from './encoder.data.ts';
import { type Matrix, type PackedEncoder, unpackMatrix, unpackScores } from './packed-encoder.ts';
import { createSplitter } from './split-pieces.ts';

/** Pieces of a sentence that are read: some twenty words. */
const MOST_PIECES = 32;
/** How many pieces a layer sees at once. */
const WINDOW = 3;

/**
 * Adds a row times a matrix to what is in `into`, four numbers of the row at a time, which halves the time; all rows have
 * a multiple of four. `from`: the first row of the matrix that counts.
 */
function addProduct(into: Float32Array, row: Float32Array, { columns, values }: Matrix, from: number): void {
  for (let at = 0; at < row.length; at += 4) {
    const one = row[at] as number;
    const two = row[at + 1] as number;
    const three = row[at + 2] as number;
    const four = row[at + 3] as number;
    const base = (from + at) * columns;
    for (let column = 0; column < columns; column += 1) {
      const place = base + column;
      into[column] =
        (into[column] as number) +
        one * (values[place] as number) +
        two * (values[place + columns] as number) +
        three * (values[place + 2 * columns] as number) +
        four * (values[place + 3 * columns] as number);
    }
  }
}

function rectify(row: Float32Array): Float32Array {
  return row.map((value) => Math.max(0, value));
}

/** Each row with its neighbours through one layer. */
function convolve(rows: readonly Float32Array[], weights: Matrix, bias: Matrix): Float32Array[] {
  return rows.map((row, place) => {
    const sum = Float32Array.from(bias.values);
    for (let side = 0; side < WINDOW; side += 1) {
      const near = rows[place + side - 1];
      if (near !== undefined) addProduct(sum, near, weights, side * row.length);
    }
    return rectify(sum);
  });
}

function meanOf(rows: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(rows[0]?.length ?? 0);
  for (const row of rows)
    for (let at = 0; at < sum.length; at += 1)
      sum[at] = (sum[at] as number) + (row[at] as number) / rows.length;
  return sum;
}

function topOf(rows: readonly Float32Array[]): Float32Array {
  return Float32Array.from(rows[0] ?? [], (_, at) => Math.max(...rows.map((row) => row[at] as number)));
}

function joinRows(parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]));
}

function listRows({ columns, values }: Matrix): Float32Array[] {
  return Array.from({ length: values.length / columns }, (_, at) =>
    values.subarray(at * columns, (at + 1) * columns),
  );
}

/** A piece as the first layer sees it: its vector, and what it adds to the piece behind it, itself, and the one before. */
interface SeenPiece {
  row: Float32Array;
  adds: readonly Float32Array[];
}

function seePiece(row: Float32Array, near: Matrix): SeenPiece {
  const adds = Array.from({ length: WINDOW }, (_, side) => {
    const sum = new Float32Array(near.columns);
    addProduct(sum, row, near, side * row.length);
    return sum;
  });
  return { row, adds };
}

/** The first layer, of which each piece was seen before. */
function joinNear(pieces: readonly SeenPiece[], bias: Matrix): Float32Array[] {
  return pieces.map((_, place) => {
    const sides = Array.from({ length: WINDOW }, (_, side) => pieces[place + side - 1]?.adds[side]);
    return bias.values.map((value, at) =>
      Math.max(
        0,
        sides.reduce((sum, side) => sum + (side?.[at] ?? 0), value),
      ),
    );
  });
}

type Layer = 'nearBias' | 'far' | 'farBias' | 'hidden' | 'hiddenBias' | 'out' | 'outBias';

function encode(pieces: readonly SeenPiece[], layers: Record<Layer, Matrix>): readonly number[] {
  const near = joinNear(pieces, layers.nearBias);
  const far = convolve(near, layers.far, layers.farBias).map((row, place) =>
    row.map((value, at) => value + (near[place]?.[at] ?? 0)),
  );
  const read = joinRows([meanOf(pieces.map(({ row }) => row)), meanOf(near), meanOf(far), topOf(far)]);
  const hidden = Float32Array.from(layers.hiddenBias.values);
  addProduct(hidden, read, layers.hidden, 0);
  const out = Float32Array.from(layers.outBias.values);
  addProduct(out, rectify(hidden), layers.out, 0);
  const length = Math.hypot(...out) || 1;
  return Array.from(out, (value) => value / length);
}

function openEncoder(packed: PackedEncoder): (words: readonly string[]) => readonly number[] {
  const names = packed.vocabulary.split(' ');
  const split = createSplitter({
    numberOf: new Map(names.map((name, number) => [name, number])),
    scores: unpackScores(packed.scores),
    longest: Math.max(...names.map(({ length }) => length)),
  });
  const rows = packed.pieces.map(unpackMatrix).flatMap(listRows);
  const near = unpackMatrix(packed.near);
  const layers = {
    nearBias: unpackMatrix(packed.nearBias),
    far: unpackMatrix(packed.far),
    farBias: unpackMatrix(packed.farBias),
    hidden: unpackMatrix(packed.hidden),
    hiddenBias: unpackMatrix(packed.hiddenBias),
    out: unpackMatrix(packed.out),
    outBias: unpackMatrix(packed.outBias),
  };
  // A school writes the same few thousand pieces: a kilobyte each.
  const seen = new Map<number, SeenPiece>();
  const see = (piece: number): SeenPiece => {
    const known = seen.get(piece) ?? seePiece(rows[piece] as Float32Array, near);
    seen.set(piece, known);
    return known;
  };
  return (words) => {
    const pieces = words.flatMap(split).slice(0, MOST_PIECES).map(see);
    return pieces.length === 0 ? [] : encode(pieces, layers);
  };
}

let opened: ((words: readonly string[]) => readonly number[]) | undefined;

/**
 * What a sentence of English or Spanish is about, as a vector of length 1: near to each other where two say alike, in whichever words and language. Empty where no word can be read. `words`:
 * folded, small; some twenty of them are read. Takes less than a millisecond; where it comes from: `encoder.md`.
 */
export function encodeSentence(words: readonly string[]): readonly number[] {
  opened ??= openEncoder(SENTENCE_ENCODER);
  return opened(words);
}
