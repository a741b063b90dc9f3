import { tellLanguage } from '@kindling/core/text';
import type { Correction, TurnContext, TutorLanguage } from '@kindling/core/turns';
import { correctMessage, isSpanish } from '../corrections/index.ts';

/** Who grew up with Spanish slips with accents and letters, and never says "la problema" or "yo tiene". */
const OF_LEARNERS = new Set<string>(['agreement', 'article', 'missing-word', 'verb-form']);

/**
 * The language somebody practises in a talk. Who has things explained in English and writes Spanish is learning Spanish,
 * and still is when English slips in between. Who has them explained in Spanish is learning English, but where their
 * Spanish has mistakes that only a learner makes.
 */
export function tellPractised({ message, language, past }: TurnContext): TutorLanguage {
  if (isSpanish(message)) {
    const isLearner = language === 'en' || correctMessage(message, language).some(isOfLearners);
    return isLearner ? 'es' : 'en';
  }
  if (language === 'es') return 'en';
  const told = past.map((turn) => tellLanguage(turn.message));
  const spanish = told.filter((one) => one === 'es').length;
  return spanish > 1 && spanish > told.length - spanish ? 'es' : 'en';
}

const isOfLearners = ({ type }: Correction) => OF_LEARNERS.has(type);
