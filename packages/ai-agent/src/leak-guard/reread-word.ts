import { spellOtherwise } from './spell-otherwise.ts';

/** Every so many-th letter counts. */
const MOST_STEPS = 4;
/** What is put into a word again and again is no longer. */
const MOST_FILLER = 3;
/** One letter left out twice makes some word of another. */
const LEAST_FILLED = 3;
/** Letters around a word that are no ending and no beginning of any. */
const LEAST_NOISE = 3;

/** `bxoxuxgxhxtx`: whether every second, third or fourth letter makes the word. */
function isEveryNth(token: string, word: string): boolean {
  for (let step = 2; step <= MOST_STEPS; step += 1) {
    if (token.length < (word.length - 1) * step + 1) return false;
    for (let from = 0; from < step; from += 1) {
      const taken = [...token].filter((_, at) => at % step === from).join('');
      if (taken === word) return true;
    }
  }
  return false;
}

/** `boboobught`: whether the word is left once something that comes twice is taken out. */
function isWithoutFiller(token: string, word: string): boolean {
  const [first = ''] = word;
  if (token.length < word.length + 2 || token.length > word.length * (MOST_FILLER + 1)) return false;
  if (!token.includes(first)) return false;
  for (let length = 1; length <= MOST_FILLER; length += 1)
    for (let from = 0; from + length <= token.length; from += 1) {
      const filler = token.slice(from, from + length);
      const left = token.replaceAll(filler, '');
      if (left === word && token.length - left.length >= Math.max(LEAST_FILLED, length * 2)) return true;
    }
  return false;
}

/** `qzxboughtvkj`: whether the word stands among letters that no word has around it. */
function isInNoise(token: string, word: string): boolean {
  const at = token.indexOf(word);
  if (at < 0) return false;
  const noise = token.slice(0, at) + token.slice(at + word.length);
  return noise.length >= LEAST_NOISE && !/[aeiouyáéíóú]/u.test(noise);
}

/** Every second letter, then the others, as on two rails; and each word by itself. */
function onRails(word: string): string {
  const signs = [...word];
  return signs.filter((_, at) => at % 2 === 0).join('') + signs.filter((_, at) => at % 2 === 1).join('');
}

/**
 * Makes a reader of one word of a reply: the word of the key that it is in disguise, or itself. `words` in small
 * letters.
 */
export function createWordReader(words: readonly string[]): (token: string) => string {
  const spelled = new Map(
    words.flatMap((word) =>
      [...spellOtherwise(word), onRails(word)]
        .filter((other) => !words.includes(other))
        .map((other) => [other, word] as const),
    ),
  );
  return (token) =>
    spelled.get(token) ??
    words.find((word) => isEveryNth(token, word) || isWithoutFiller(token, word) || isInNoise(token, word)) ??
    token;
}
