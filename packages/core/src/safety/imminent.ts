import { readMeanings } from './read-meanings.ts';
import type { SafetyCategory } from './safety-rule.ts';

/** What cannot wait, whatever else is said. */
const ALWAYS = ['emergency', 'collapse', 'weapon-at-me', 'massacre'];
/** What cannot wait where it is for today, by what is told of. */
const SOON: Record<SafetyCategory, readonly string[]> = {
  'self-harm': ['die', 'no-life', 'method', 'farewell', 'poison', 'hurt-self', 'run-away', 'gone-from-home'],
  abuse: ['hit', 'weapon', 'hiding-place', 'kill'],
  grooming: ['meet', 'car', 'known-from-online', 'grown-lover'],
  violence: ['weapon', 'kill', 'hurt', 'revenge', 'massacre', 'hit'],
};

/** Whether what is told of happens now or is about to: somebody should look at once, not with the next coffee. */
export function isImminent(words: readonly string[], category: SafetyCategory): boolean {
  const places = readMeanings(words);
  if (ALWAYS.some((meaning) => places.has(meaning))) return true;
  if (places.has('took') && places.has('poison') && places.has('unwell')) return true;
  return places.has('soon') && SOON[category].some((meaning) => places.has(meaning));
}
