import { wordDistance } from '@kindling/core/role-play';
import { remember } from '@kindling/core/text';
import { isSmallWord } from './coded-word.ts';
import { readAsSeen, splitWords } from './fold-text.ts';
import { listMarked } from './key-words.ts';
import type { Leak, Secret } from './secret.ts';

/** Shorter ones are words of any sentence, and others look like them: they are named where they are set apart. */
const LEAST_LETTERS = 5;
const LEAST_SET_APART = 3;
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

/** One way to write a sound in the languages nearby: `fotosintesis`, `photosynthesis`. */
const SOUNDS: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/y/g, 'i'],
  [/([bcdfglmnprst])\1/g, '$1'],
];
const sound = (text: string) => SOUNDS.reduce((left, [from, to]) => left.replace(from, to), text);
const plain = (text: string) => readAsSeen(text).normalize('NFD').replace(ACCENTS, '');
/** The words of an option that say which it is, as they sound. */
const wordsOf = (text: string) =>
  splitWords(plain(text))
    .filter((word) => !isSmallWord(word))
    .map(sound);

/** A name of an option by the letters of the words that say which it is. */
interface Name {
  at: number;
  letters: string;
  size: number;
}

function toNames(texts: readonly string[], at: number): Name[] {
  const words = texts.map(wordsOf).filter((own) => own.length > 0);
  return words.map((own) => ({ at, letters: own.join(''), size: own.length }));
}

/** Which of the options a text names, as they are written or nearly so: in another language, in parts. */
function listNamed(text: string, names: readonly Name[]): number[] {
  const words = wordsOf(text);
  const sizes = [...new Set(names.map(({ size }) => size))];
  const rows = sizes.flatMap((size) => words.map((_, at) => words.slice(at, at + size).join('')));
  const named = new Set<number>();
  for (const row of new Set(rows)) {
    const changes = names.map(({ letters }) => {
      if (row === `${letters}s`) return 0;
      const most = letters.length < LEAST_ALIKE ? 0 : Math.floor(letters.length / LETTERS_A_CHANGE);
      const count = wordDistance(row, letters, most);
      return count > most ? Number.POSITIVE_INFINITY : count;
    });
    const least = Math.min(...changes);
    if (least < Number.POSITIVE_INFINITY)
      for (const [which, count] of changes.entries()) if (count === least) named.add(names[which]?.at ?? 0);
  }
  return [...named];
}

/** The same for words that are set apart, or all that is said: of these three letters are enough. */
function listSetApart(sentence: string, names: readonly Name[]): number[] {
  const marked = [...listMarked(sentence), sentence].map((text) => wordsOf(text).join(''));
  return names.flatMap(({ at, letters }) =>
    letters.length >= LEAST_SET_APART && letters.length < LEAST_LETTERS && marked.includes(letters)
      ? [at]
      : [],
  );
}

/**
 * Makes a check whether a reply says anything of a right option by its name, and in that sentence of no other: while it
 * is open, a model has no reason to, nor to ask about it alone. What the learner `said` may be taken up. `translated`:
 * what each option is called in another language.
 */
export function createAloneCheck(
  { options, publicText }: Secret,
  said: readonly string[],
  translated: readonly (readonly string[])[] = [],
): (reply: string) => Leak | undefined {
  if (options === undefined || options.areInTask) return () => undefined;
  const { texts, right } = options;
  const names = texts.flatMap((text, at) => toNames([text, ...(translated[at] ?? [])], at));
  const task = texts.reduce((text, option) => text.replaceAll(option, ' '), publicText);
  const page = [task, ...said].join('\n');
  const known = new Set([...listNamed(page, names), ...listSetApart(page, names)]);
  const isTelling = (at: number) => right.includes(at) && !known.has(at);
  if (!right.some(isTelling)) return () => undefined;
  const all = names.filter(({ letters }) => letters.length >= LEAST_SET_APART);
  const long = names.filter(({ letters }) => letters.length >= LEAST_LETTERS);
  const namedIn = remember(MOST_KEPT, (sentence) => [
    ...listNamed(sentence, long),
    ...listSetApart(sentence, names),
  ]);
  return (reply) => {
    const readings = [reply, reply.replace(BETWEEN_PARTS, ''), readInitials(reply)];
    const sentences = readings.flatMap((text) => text.match(SENTENCE) ?? []).map(namedIn);
    const others = new Set(listNamed(reply, all).filter((at) => !right.includes(at)));
    if (others.size >= MOST_OTHERS) return undefined;
    const isAlone = sentences.some(
      (named) => named.some(isTelling) && named.every((at) => right.includes(at)),
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
