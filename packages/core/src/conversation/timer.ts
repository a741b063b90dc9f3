/** Time that passes, given to core so that it has none of its own. */
export interface Timer {
  /** Calls `work` once, later. @returns how to call it off. */
  after(ms: number, work: () => void): () => void;
}
