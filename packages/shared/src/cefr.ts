import { z } from 'zod';

/** Levels of the Common European Framework of Reference for Languages, lowest first. */
export const CefrLevel = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);
export type CefrLevel = z.infer<typeof CefrLevel>;

/** How many levels `level` is above `other`; negative below it. */
export function levelsAbove(level: CefrLevel, other: CefrLevel): number {
  return CefrLevel.options.indexOf(level) - CefrLevel.options.indexOf(other);
}
