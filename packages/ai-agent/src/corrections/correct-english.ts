import { tellLanguage } from '@kindling/core/text';
import type { Correction, TutorLanguage } from '@kindling/core/turns';
import { type CorrectionRule, ENGLISH_RULES, fillOpen } from './english-rules.ts';
import { findGrammar } from './grammar/find-grammar.ts';
import { SENTENCE_RULES } from './sentence-rules.ts';
import { correctSpelling } from './spelling.ts';
import { TRANSFER_RULES } from './transfer-rules.ts';
import { applyCorrections, keepApart, weaveCorrections } from './weave-corrections.ts';

/** More at once discourage, and are not read. */
const MAX_CORRECTIONS = 5;

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Of two that meet the same words the first counts: what a clause tells is surer than what a word does. */
const RULES = [...SENTENCE_RULES, ...TRANSFER_RULES, ...ENGLISH_RULES];

function writeBetter(match: RegExpMatchArray, to: CorrectionRule['to']): string {
  const from = match[0];
  if (typeof to === 'function') return to(match);
  if (to === '') return capitalise(from);
  // What a pattern looks for around a mistake is not there once it stands alone: groups are filled in by hand.
  return to.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '');
}

/** What the patterns of whole clauses and fixed words find. */
function findByPattern(text: string, language: TutorLanguage): Correction[] {
  return RULES.flatMap(({ pattern, to, type, why }) =>
    [...text.matchAll(pattern)].map((match): Correction => {
      const from = match[0];
      const written = writeBetter(match, to);
      const filled = (written.includes('…') ? fillOpen(from, written) : written).replace(/\bi\b/g, 'I');
      const better = /^[A-Z]/.test(from) && from !== 'I' ? capitalise(filled) : filled;
      return {
        from,
        to: better,
        type,
        start: match.index,
        end: match.index + from.length,
        why: why[language],
      };
    }),
  );
}

/**
 * Mistakes in English that the built-in tutor is sure of, first to last, none over another: of spelling, and of grammar in
 * what was meant. Finds some, never all: the absence of corrections says nothing. What is Spanish is left alone.
 * `language` is that of the reasons; positions count UTF-16 units of `text`.
 */
export function correctEnglish(text: string, language: TutorLanguage): Correction[] {
  return findCorrections(text, language).slice(0, MAX_CORRECTIONS);
}

/** All of them: what measures of the rules count. */
export function findCorrections(text: string, language: TutorLanguage): Correction[] {
  if (tellLanguage(text) === 'es') return [];
  const spelled = keepApart(correctSpelling(text, language));
  const meant = applyCorrections(text, spelled);
  const grammar = keepApart([...findByPattern(meant, language), ...findGrammar(meant, language)]);
  return weaveCorrections(text, spelled, grammar);
}
