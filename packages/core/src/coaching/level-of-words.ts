import { CefrLevel, type coaching } from '@kindling/shared';

/** The level of the words somebody used in their sessions: the mean over the listed words, A1 = 1. */
export function levelOfWords(scores: readonly coaching.VocabularyScore[]): CefrLevel | undefined {
  const words = scores.reduce((sum, score) => sum + score.words, 0);
  if (words === 0) return undefined;
  const mean = scores.reduce((sum, score) => sum + score.mean * score.words, 0) / words;
  const place = Math.min(CefrLevel.options.length, Math.max(1, Math.round(mean))) - 1;
  return CefrLevel.options[place];
}
