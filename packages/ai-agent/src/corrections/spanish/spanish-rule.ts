import type { Correction, TutorLanguage } from '@kindling/core/turns';
import type { CorrectionType } from '../correction-type.ts';

/** A mistake that is told by a pattern, and by what its words can be. */
export interface SpanishRule {
  type: CorrectionType;
  why: Record<TutorLanguage, string>;
  /** Written without boundaries: `compile` sets them, and makes it see letters of every kind. */
  pattern: RegExp;
  /** What stands there better, given what the pattern caught; undefined where nothing is wrong. */
  mend(groups: readonly string[], place: Place): string | undefined;
}

/** What stands around what a pattern found, and whether a sentence begins with it. */
export interface Place {
  /** As it was written; all else is in lower case. */
  from: string;
  before: string;
  after: string;
  opens: boolean;
  /** The next word has a capital. */
  precedesName: boolean;
}

/** A pattern of words: nothing before or after it goes on as a word; `_` is one word, caught. */
export function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${source.replaceAll('_', '(\\p{L}+)')}(?![\\p{L}\\p{N}])`, 'giu');
}

const capitalise = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
/** As far as rules look around. */
const SEEN = 30;

/** What stands before a sentence; a line break stands for the beginning of the text. */
const OPENS = /(?:[.!?¿¡\n]["”»)]*\s*["“«¿¡]*|^\n[^\p{L}]*)$/u;

/** All that the rules find, in the order of the rules; two of them may meet the same words. */
export function runRules(rules: readonly SpanishRule[], text: string, language: TutorLanguage): Correction[] {
  return rules.flatMap(({ pattern, mend, type, why }) =>
    [...text.matchAll(pattern)].flatMap((match): Correction[] => {
      const from = match[0];
      const end = match.index + from.length;
      const before = text.slice(Math.max(0, match.index - SEEN), match.index).toLowerCase();
      const opens = OPENS.test(`\n${text.slice(0, match.index)}`.slice(-SEEN));
      const groups = match.map((group) => (group ?? '').toLowerCase());
      const better = mend(groups, {
        from,
        before,
        after: text.slice(end, end + SEEN).toLowerCase(),
        opens,
        precedesName: /^ \p{Lu}/u.test(text.slice(end, end + 3)),
      });
      // What is written in capitals is a name, or cried out.
      if (better === undefined || better === from.toLowerCase() || /^\p{Lu}{2}/u.test(from)) return [];
      const to = /^\p{Lu}/u.test(from) ? capitalise(better) : better;
      return [{ from, to, type, start: match.index, end, why: why[language] }];
    }),
  );
}

/** Whether the last word of what was found is a name: "el Valencia", "de El Salvador". */
export const endsInName = (from: string) => /\s\p{Lu}\S*$/u.test(from);

/** Nothing goes on behind: the text or the sentence ends, or a sign stands there. */
export const closes = (after: string) => /^(?:\s*$|[.,;:!?)…])/.test(after);
