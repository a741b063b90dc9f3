import { remember } from '../text/index.ts';
import type { SummingPorts } from './sum-up-conversation.ts';

/** The messages of some dozen conversations that are going on: a few megabytes at the very most. */
const MOST_TEXTS = 500;

type FindCorrections = SummingPorts['findCorrections'];

/**
 * Finds the same again without looking again. After every turn a conversation is summed up from all of its messages, of
 * which all but one were looked at the turn before. `mostTexts`: in each language of the reasons.
 */
export function rememberCorrections(find: FindCorrections, mostTexts = MOST_TEXTS): FindCorrections {
  const known = {
    en: remember(mostTexts, (text) => find(text, 'en')),
    es: remember(mostTexts, (text) => find(text, 'es')),
  };
  return (text, language) => known[language](text);
}
