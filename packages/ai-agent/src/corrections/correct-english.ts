import type { Correction, TutorLanguage } from '@kindling/core/turns';
import { type CorrectionRule, ENGLISH_RULES, fillOpen } from './english-rules.ts';
import { SENTENCE_RULES } from './sentence-rules.ts';

/** More at once discourage, and are not read. */
const MAX_CORRECTIONS = 5;

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Of two that meet the same words the first counts: what a clause tells is surer than what a word does. */
const RULES = [...SENTENCE_RULES, ...ENGLISH_RULES];

function writeBetter(match: RegExpMatchArray, to: CorrectionRule['to']): string {
  const from = match[0];
  if (typeof to === 'function') return to(match);
  if (to === '') return capitalise(from);
  // What a pattern looks for around a mistake is not there once it stands alone: groups are filled in by hand.
  return to.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '');
}

/**
 * Mistakes in English that fixed rules are sure of, first to last, none over another. Finds some, never all: the absence
 * of corrections says nothing. `language` is that of the reasons; positions count UTF-16 units of `text`.
 */
export function correctEnglish(text: string, language: TutorLanguage): Correction[] {
  const found = RULES.flatMap(({ pattern, to, type, why }) =>
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
  const sorted = found
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Correction[] = [];
  for (const correction of sorted) {
    if (correction.start >= (kept.at(-1)?.end ?? 0)) kept.push(correction);
  }
  return kept.slice(0, MAX_CORRECTIONS);
}

/** The text with all corrections made. */
export function applyCorrections(text: string, corrections: readonly Correction[]): string {
  return [...corrections]
    .sort((a, b) => b.start - a.start)
    .reduce((said, { start, end, to }) => said.slice(0, start) + to + said.slice(end), text);
}
