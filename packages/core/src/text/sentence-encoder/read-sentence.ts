import type { FeatureGroup } from '../linear-model.ts';
import { encodeSentence } from './encode-sentence.ts';

/** As much as two groups of words: what a sentence is about, and which words it is said in. */
const WEIGHT = 2;
const MOST_DIMENSIONS = 128;
const NAMES = Array.from({ length: MOST_DIMENSIONS }, (_, at) => `e ${at}`);

/** What some words are about as features of a linear model, beside those that say which words they are. */
export function readSentence(words: readonly string[]): FeatureGroup {
  return { weight: WEIGHT, features: NAMES, amounts: encodeSentence(words) };
}
