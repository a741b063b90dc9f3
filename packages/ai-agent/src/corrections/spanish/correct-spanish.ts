import type { Correction, TutorLanguage } from '@kindling/core/turns';
import { applyCorrections, keepApart, weaveCorrections } from '../weave-corrections.ts';
import { ACCENT_RULES } from './accents.ts';
import { FORM_RULES } from './agreement.ts';
import { COUNTED_RULES } from './counted-nouns.ts';
import { findMarks } from './marks.ts';
import { MOOD_RULES } from './moods.ts';
import { PHRASE_RULES } from './phrases.ts';
import { runRules } from './spanish-rule.ts';
import { correctSpelling } from './spelling.ts';
import { VERB_RULES } from './subject-verb.ts';

/** Of two that meet the same words the longer one counts, and of two as long the first. */
const RULES = [
  ...PHRASE_RULES,
  ...MOOD_RULES,
  ...VERB_RULES,
  ...COUNTED_RULES,
  ...FORM_RULES,
  ...ACCENT_RULES,
];

/** Each round reads what the one before has mended: of "mi padres vive" the second finds the verb. */
const ROUNDS = 3;

/**
 * Mistakes in Spanish that are sure, first to last, none over another. `language` is that of the reasons; positions count
 * UTF-16 units of `text`. Accents are set first, as the rest is told by words that carry them.
 */
export function findSpanishCorrections(text: string, language: TutorLanguage): Correction[] {
  const spelled = keepApart(correctSpelling(text, language));
  const accented = keepApart(runRules(ACCENT_RULES, applyCorrections(text, spelled), language));
  let found = weaveCorrections(text, spelled, accented);
  for (let round = 0; round < ROUNDS; round++) {
    const meant = applyCorrections(text, found);
    const more = keepApart([...runRules(RULES, meant, language), ...findMarks(meant, language)]);
    if (more.length === 0) break;
    found = weaveCorrections(text, found, more);
  }
  return found;
}
