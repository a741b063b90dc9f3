/** Milliseconds: keystrokes of this time are one save, which comes this long after the first of them. */
export const SAVE_DELAY_MS = 2_000;
