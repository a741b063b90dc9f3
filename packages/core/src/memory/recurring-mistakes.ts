import type { Correction, coaching, TutorLanguage } from '@kindling/shared';
import type { MemoryDraft } from './extract-memories.ts';
import { findSensitive } from './sensitive-rules.ts';

/** A kind of mistake that came up in so many of the last sessions comes back. */
const RECURS_IN = 3;
export const SESSIONS_LOOKED_AT = 10;

const TEXT: Record<TutorLanguage, string> = {
  en: 'Often says “{from}” for “{to}”',
  es: 'A menudo dice «{from}» en vez de «{to}»',
};

/**
 * Mistakes of a message whose kind came up in several sessions, one for each kind, by its newest example. `sessions`:
 * the last ones, with that of the message.
 */
export function findRecurringMistakes(
  corrections: readonly Correction[],
  sessions: readonly Pick<coaching.SessionSummary, 'mistakes'>[],
  language: TutorLanguage,
): MemoryDraft[] {
  const byType = new Map(corrections.map((correction) => [correction.type, correction]));
  return [...byType.values()].flatMap(({ type, from, to }) => {
    const times = sessions.filter(({ mistakes }) => mistakes.some((mistake) => mistake.type === type)).length;
    const text = TEXT[language].replace('{from}', from).replace('{to}', to);
    // Mistakes are made in all kinds of sentences.
    if (times < RECURS_IN || text.length > 200 || findSensitive(`${from}. ${to}`) !== undefined) return [];
    return [{ kind: 'mistake', key: `mistake:${type}`, text, confidencePercent: 90 }];
  });
}
