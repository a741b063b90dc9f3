import { CefrLevel } from '@kindling/shared';
import { listBaseForms } from './english-forms.ts';

/** Levels at which learners of a language usually meet its words. */
export interface WordList {
  /** BCP 47 tag without region. */
  language: string;
  /** Level by dictionary form in lower case. */
  levels: ReadonlyMap<string, CefrLevel>;
}

/**
 * The lowest level of the forms `word` may belong to; undefined for a word nobody listed (a name, a slip, a word of
 * another language). Only English forms are known.
 */
export function findLevel(word: string, { levels }: WordList): CefrLevel | undefined {
  const found = new Set(listBaseForms(word).flatMap((base) => levels.get(base) ?? []));
  return CefrLevel.options.find((level) => found.has(level));
}
