import { randomFillSync } from 'node:crypto';
import type { Surroundings } from '../engine/index.ts';

const napping = new Int32Array(new SharedArrayBuffer(4));

/** What Node gives every interpreter: clocks, randomness, naps. No input, no output, no interrupt. */
export const nodeSurroundings: Surroundings = {
  now: () => Date.now(),
  ticks: () => performance.now(),
  fillRandom: (bytes) => void randomFillSync(bytes),
  pause: (milliseconds) => void Atomics.wait(napping, 0, 0, milliseconds),
  write: () => undefined,
  writeAnswer: () => undefined,
  read: () => new Uint8Array(0),
  isInterruptDue: () => false,
  interrupted: () => undefined,
};
