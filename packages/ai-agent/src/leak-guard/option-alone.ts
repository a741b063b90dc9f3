import { wordDistance } from '@kindling/core/role-play';
import { remember } from '@kindling/core/text';
import { isSmallWord } from './coded-word.ts';
import { readAsSeen, splitWords } from './fold-text.ts';
import type { Leak, Secret } from './secret.ts';

/** Shorter ones are words of any sentence, and others look like them. */
const LEAST_LETTERS = 5;
/** A letter in so many may be another: `cloroplasto`. In shorter words than `LEAST_ALIKE` none. */
const LETTERS_A_CHANGE = 5;
const LEAST_ALIKE = 7;
/** Who goes through this many of the others singles none out. */
const MOST_OTHERS = 2;
/** Sentences of one reply, which is read anew whenever it has grown. */
const MOST_KEPT = 200;
const SENTENCE = /[^.!?\n;[\]]+[.!?\n;[\]]*/gu;
const BETWEEN_PARTS = /(?<=\p{L}) ?[·‧•|/~–_-] ?(?=\p{L})/gu;
const ACCENTS = /\p{M}/gu;

const fold = (text: string) => readAsSeen(text).normalize('NFD').replace(ACCENTS, '');
/** The words of an option that say which it is, in one. */
const wordsOf = (text: string) => splitWords(fold(text)).filter((word) => !isSmallWord(word));

/** Options by the letters of the words that say which they are, and how many words those are. */
interface Folded {
  letters: readonly string[];
  sizes: readonly number[];
}

function foldOptions(texts: readonly string[]): Folded {
  const words = texts.map(wordsOf);
  return { letters: words.map((own) => own.join('')), sizes: [...new Set(words.map((own) => own.length))] };
}

/** Which of the options a text names, as they are written or nearly so: in another language, in parts. */
function listNamed(text: string, { letters: options, sizes }: Folded): number[] {
  const words = wordsOf(text);
  const rows = sizes.flatMap((size) => words.map((_, at) => words.slice(at, at + size).join('')));
  const named = new Set<number>();
  for (const row of new Set(rows)) {
    const changes = options.map((option) => {
      const most = option.length < LEAST_ALIKE ? 0 : Math.floor(option.length / LETTERS_A_CHANGE);
      const count = option === '' ? most + 1 : wordDistance(row, option, most);
      return count > most ? Number.POSITIVE_INFINITY : count;
    });
    const least = Math.min(...changes);
    if (least < Number.POSITIVE_INFINITY)
      for (const [at, count] of changes.entries()) if (count === least) named.add(at);
  }
  return [...named];
}

/**
 * Makes a check whether a reply says anything of a right option by its name, and in that sentence of no other: while it
 * is open, a model has no reason to. Questions may name it, and what the learner `said` may be taken up.
 */
export function createAloneCheck(
  { options, publicText }: Secret,
  said: readonly string[],
): (reply: string) => Leak | undefined {
  if (options === undefined || options.areInTask) return () => undefined;
  const folded = foldOptions(options.texts);
  const task = fold(options.texts.reduce((text, option) => text.replaceAll(option, ' '), publicText));
  const known = new Set(listNamed([task, ...said].join('\n'), folded));
  const telling = options.right.filter(
    (at) => (folded.letters[at] ?? '').length >= LEAST_LETTERS && !known.has(at),
  );
  if (telling.length === 0) return () => undefined;
  const namedIn = remember(MOST_KEPT, (sentence) => listNamed(sentence, folded));
  return (reply) => {
    const readings = [reply, reply.replace(BETWEEN_PARTS, ''), readInitials(reply)];
    const sentences = readings
      .flatMap((text) => text.match(SENTENCE) ?? [])
      .map((sentence) => ({
        isQuestion: sentence.trimEnd().endsWith('?'),
        named: namedIn(sentence),
      }));
    const others = new Set(
      sentences.flatMap(({ named }) => named).filter((at) => !options.right.includes(at)),
    );
    if (others.size >= MOST_OTHERS) return undefined;
    const isAlone = sentences.some(
      ({ isQuestion, named }) =>
        !isQuestion &&
        named.some((at) => telling.includes(at)) &&
        named.every((at) => options.right.includes(at)),
    );
    return isAlone ? { kind: 'option', by: 'alone' } : undefined;
  };
}

/** First letters of lines, one word for every run of lines. */
function readInitials(reply: string): string {
  return reply
    .split(/\n\s*\n/u)
    .map((part) =>
      part
        .split('\n')
        .map((line) => /\p{L}/u.exec(line)?.[0] ?? '')
        .join(''),
    )
    .join('.\n');
}
