import { ERROR_PATTERNS } from './error-kinds.ts';
import type { ErrorExplanation } from './error-words.ts';
import { classify, explainError } from './explain-error.ts';

/** Classes by what people type: `nameerror`. Those of a plain word are meant by nobody who writes it. */
const TYPES = new Map(
  ERROR_PATTERNS.flatMap(({ types }) => types)
    .filter((type) => /(?:Error|Interrupt|Exit|Iteration|Warning|Group)$/.test(type) && !type.startsWith('_'))
    .map((type) => [type.toLowerCase(), type]),
);
/** What is asked behind a quoted error is no part of it. */
const QUESTION = /["”»?].*$|,? (?:what|why|how|que|qué|por qu[eé]|c[oó]mo)\b.*$/isu;
/** Longer texts are no quoted errors. */
const MOST_WORDS = 60;

export interface FoundError extends ErrorExplanation {
  /** Its class, as Python writes it. */
  type: string;
}

/** The words of Python without their class: `'(' was never closed`. Only syntax errors are quoted so, and told by them. */
function findQuoted(text: string): string | undefined {
  const starts = [...text.matchAll(/(?<![^\s"“«`])[^\s"“«`]/gu)]
    .slice(0, MOST_WORDS)
    .map(({ index }) => index);
  const messages = starts.map((start) => text.slice(start));
  return messages.find((rest) => classify('SyntaxError', rest).kind !== 'syntax');
}

/** The error that somebody names, or quotes with its words, in a question; undefined where there is none. */
export function findToldError(text: string, language: string): FoundError | undefined {
  for (const { 0: word, index } of text.matchAll(
    /[a-z]+(?: ?(?:error|exit|iteration|warning|interrupt)\b)?/giu,
  )) {
    const type = TYPES.get(word.toLowerCase().replace(' ', ''));
    if (type === undefined) continue;
    const told = /^: (.*)/su.exec(text.slice(index + word.length))?.[1] ?? '';
    return explain(type, told.replace(QUESTION, ''), language);
  }
  const message = findQuoted(text);
  return message === undefined ? undefined : explain('SyntaxError', message, language);
}

function explain(type: string, message: string, language: string): FoundError {
  return { type, ...explainError({ type, message, lines: [] }, language) };
}
