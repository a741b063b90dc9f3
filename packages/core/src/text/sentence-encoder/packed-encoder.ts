import { fromBase64 } from '../pack-weights.ts';

/** A matrix as signed bytes, row after row, with a scale for each column; both in base64, scales as 32-bit floats. */
export interface PackedMatrix {
  columns: number;
  scales: string;
  bytes: string;
}

/** An encoder of sentences as it is kept: pieces in the order of the rows of `pieces`, which are in two parts. */
export interface PackedEncoder {
  /** A blank between them. */
  vocabulary: string;
  /** Hundredths of how likely each piece is, as signed 16-bit numbers in base64. */
  scores: string;
  pieces: readonly PackedMatrix[];
  /** Three matrices for the piece before, itself, and the one behind, below each other. */
  near: PackedMatrix;
  nearBias: PackedMatrix;
  far: PackedMatrix;
  farBias: PackedMatrix;
  hidden: PackedMatrix;
  hiddenBias: PackedMatrix;
  out: PackedMatrix;
  outBias: PackedMatrix;
}

export interface Matrix {
  columns: number;
  /** Row after row. */
  values: Float32Array;
}

export function unpackMatrix({ columns, scales, bytes }: PackedMatrix): Matrix {
  const scale = new Float32Array(fromBase64(scales).buffer);
  const steps = new Int8Array(fromBase64(bytes).buffer);
  return { columns, values: Float32Array.from(steps, (step, at) => step * (scale[at % columns] as number)) };
}

export function unpackScores(scores: string): Float32Array {
  return Float32Array.from(new Int16Array(fromBase64(scores).buffer), (hundredths) => hundredths / 100);
}
