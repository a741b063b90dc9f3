import { foldWords } from './fold-words.ts';
import { readNumber } from './number-words.ts';
import { isGerund, isParticiple, isPast } from './verb-forms.ts';
import { isSlipOf } from './word-distance.ts';

/** `…` stands for at most so many words. */
const LONGEST_GAP = 8;

type Token = { kind: 'gap' } | { kind: 'word'; test(word: string): boolean; optional: boolean };

const CLASSES: Readonly<Record<string, (word: string) => boolean>> = {
  past: isPast,
  participle: isParticiple,
  ing: isGerund,
  number: (word) => readNumber(word) !== undefined,
  word: () => true,
};

function toTokens(part: string): Token[] {
  if (part === '…') return [{ kind: 'gap' }];
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const named = /^<(\w+)>$/.exec(body)?.[1];
  if (named !== undefined) {
    const test = CLASSES[named];
    if (test === undefined) throw new RangeError(`There is no <${named}>`);
    return [{ kind: 'word', test, optional }];
  }
  const either = body.split('/').map(foldWords);
  if (either.length > 1) {
    const words = either.flat();
    return [{ kind: 'word', optional, test: (word) => words.some((meant) => isSame(word, meant)) }];
  }
  return (either[0] ?? []).map((meant) => ({ kind: 'word', optional, test: (word) => isSame(word, meant) }));
}

function isSame(word: string, meant: string): boolean {
  return word === meant || isSlipOf(word, meant);
}

/** Where a phrase that begins at `at` ends; undefined where it does not fit. */
function fit(tokens: readonly Token[], words: readonly string[], at: number): number | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined) return at;
  if (token.kind === 'gap') {
    for (let end = at; end <= Math.min(at + LONGEST_GAP, words.length); end++) {
      const found = fit(rest, words, end);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const word = words[at];
  const taken = word !== undefined && token.test(word) ? fit(rest, words, at + 1) : undefined;
  return taken ?? (token.optional ? fit(rest, words, at) : undefined);
}

const compiled = new Map<string, Token[]>();

/** Phrases come from courses, which are few and bounded: each is taken apart once. */
function compile(phrase: string): Token[] {
  const known = compiled.get(phrase);
  if (known !== undefined) return known;
  const tokens = phrase
    .replace(/\.\.\.|…/g, ' … ')
    .trim()
    .split(/\s+/)
    .flatMap(toTokens);
  compiled.set(phrase, tokens);
  return tokens;
}

/**
 * Every place of `words` (as `foldWords` gives them) that a phrase fits, as the words found there. Spelling slips of one
 * letter in longer words are let pass. How phrases are written: `Phrase` in the schema of scripts.
 * @throws RangeError for a `<class>` that does not exist
 */
export function findPhrase(phrase: string, words: readonly string[]): string[] {
  const tokens = compile(phrase);
  return words.flatMap((_, at) => {
    const end = fit(tokens, words, at);
    return end === undefined || end === at ? [] : [words.slice(at, end).join(' ')];
  });
}

export function hasPhrase(phrases: readonly string[], words: readonly string[]): boolean {
  return phrases.some((phrase) => findPhrase(phrase, words).length > 0);
}
