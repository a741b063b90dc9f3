import type { TutorLanguage } from '@kindling/shared';
import { readMessage } from '../role-play/index.ts';

/**
 * The language that is practised in a conversation, by what its learner said. Who has things explained in English and
 * writes more Spanish than English is learning Spanish; who has them explained in Spanish is learning English, and falls
 * back into Spanish now and then: only who never says a word of English writes Spanish on purpose.
 */
export function tellPractised(said: readonly string[], language: TutorLanguage): TutorLanguage {
  const spanish = said.filter(isInSpanish).length;
  const english = said.length - spanish;
  const isSpanish = language === 'en' ? spanish > english : spanish > 0 && english === 0;
  return isSpanish ? 'es' : 'en';
}

export const isInSpanish = (text: string) => readMessage(text).spanish;
