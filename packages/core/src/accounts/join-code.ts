import type { RandomBytes } from './ports.ts';

/** 32 signs that nobody mixes up when they are read from a board: no I, O, 0, 1. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 6;

/** A new join code: 30 bits, drawn evenly because the alphabet divides 256. */
export function makeJoinCode(randomBytes: RandomBytes): string {
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
