import type { PlacedText } from '../placed-text.ts';

/** One family of slips: what is wrong with a text, in words that tell its author what to do; nothing when it is sound. */
export type TextRule = (text: PlacedText) => string[];
