import { type LinearModel, NO_ROW } from './linear-model.ts';

/** Weights as signed bytes of one scale, in base64: a fifth of the text, and no answer changes by it. */
export interface PackedWeights {
  scale: number;
  bytes: string;
}

const HIGHEST = 127;
const CHUNK = 8192;

/** A model of which some places have no row. */
export interface PackedModel extends PackedWeights {
  /** A bit for each place, the lowest first, in base64: whether it has a row. */
  places: string;
}

const BITS = 8;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array {
  const units = atob(text);
  return Uint8Array.from({ length: units.length }, (_, at) => units.charCodeAt(at));
}

export function packWeights(weights: Float32Array): PackedWeights {
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const scale = most === 0 ? 1 : most / HIGHEST;
  const bytes = new Uint8Array(Int8Array.from(weights, (weight) => Math.round(weight / scale)).buffer);
  return { scale, bytes: toBase64(bytes) };
}

export function unpackWeights({ scale, bytes }: PackedWeights): Float32Array {
  return Float32Array.from(new Int8Array(fromBase64(bytes).buffer), (step) => step * scale);
}

/** @throws where each place is a row: `packWeights` is for those. */
export function packModel({ weights, rows }: LinearModel<string>): PackedModel {
  if (rows === undefined) throw new Error('A model whose places are rows is packed by its weights alone.');
  const bits = new Uint8Array(rows.length / BITS);
  for (const [place, row] of rows.entries())
    if (row !== NO_ROW) bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place % BITS));
  return { ...packWeights(weights), places: toBase64(bits) };
}

export function unpackModel<Label extends string>(
  labels: readonly Label[],
  packed: PackedModel,
): LinearModel<Label> {
  const bits = fromBase64(packed.places);
  let next = 0;
  const rows = Int32Array.from({ length: bits.length * BITS }, (_, place) =>
    ((bits[place >> 3] as number) >> (place % BITS)) & 1 ? next++ : NO_ROW,
  );
  return { labels, weights: unpackWeights(packed), rows };
}
