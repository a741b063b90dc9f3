import type { KeptTry } from '../../rendering/practice.ts';

/** A piece of what a tried program printed, or of what was typed for it. */
export type ConsolePart = KeptTry['parts'][number];
