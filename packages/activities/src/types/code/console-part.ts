/** A piece of what a tried program printed, or of what was typed for it. */
export interface ConsolePart {
  stream: 'stdout' | 'stderr' | 'typed';
  text: string;
}
