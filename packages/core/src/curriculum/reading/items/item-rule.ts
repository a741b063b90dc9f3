import type { ReadItem } from './read-item.ts';

export interface ItemFault {
  /** Inside the activity: `content.options.0.feedback`, `hints.1`; empty for all of it. */
  path: string;
  message: string;
}

/** One family of slips in an activity; nothing when it is sound. */
export type ItemRule = (item: ReadItem) => ItemFault[];
