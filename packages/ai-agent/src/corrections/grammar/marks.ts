import type { SentenceWord } from './sentence-words.ts';
import type { Mending, WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

/** A sentence of fewer words is as good as a word called out: nobody minds its first letter. */
const FEWEST_WORDS = 5;
/** Who laughs does not write sentences. */
const CHAT = /^(?:lol|haha|ok|okay|hey|hi|yeah|omg)$/;

function findSmallStart(words: Words, at: number): Mending | undefined {
  const word = words[at];
  if (!word?.opens || word.text !== word.small || !/^\p{Ll}/u.test(word.text) || !endsBefore(words, at))
    return undefined;
  const isSentence =
    words.slice(at + 1, at + FEWEST_WORDS).filter(({ opens }) => !opens).length === FEWEST_WORDS - 1;
  return isSentence && word.tags !== 0 && !CHAT.test(word.small)
    ? { first: at, last: at, to: word.text.slice(0, 1).toUpperCase() + word.text.slice(1) }
    : undefined;
}

/** Whether a sentence is over before this word, and not just an abbreviation (U.S.) or what was quoted ("Go!" he said). */
function endsBefore(words: Words, at: number): boolean {
  const last = words[at - 1];
  if (last === undefined) return true;
  return (
    last.small.length > 2 &&
    !/\d|^(?:etc|mrs|vs)$/.test(last.small) &&
    (words[at]?.start ?? 0) - last.end === 2
  );
}

/** What is written small within a sentence, whatever it is about. */
const SMALL =
  /^(?:they|it|we|he|she|you|there|when|if|but|and|because|so|then|these|those|this|that|how|is|are|was|were|have|has|do|in|on|for|with|of|to|my|your|our|their|many|some|most|not)$/;

/** So *It* will be good. Behind quotation marks and colons another sentence may begin, and names hold such words, too. */
function findBigInside(words: Words, at: number, text: string): Mending | undefined {
  const [left, word, right] = [words[at - 1], words[at], words[at + 1]];
  if (left === undefined || word === undefined || right === undefined || word.opens) return undefined;
  const isBig = SMALL.test(word.small) && /^\p{Lu}\p{Ll}+$/u.test(word.text);
  const isAmongSmall =
    (left.opens || /^\p{Ll}+$/u.test(left.text)) && right.text === right.small && right.isJoined;
  return isBig && isAmongSmall && /^,? $/.test(text.slice(left.end, word.start))
    ? { first: at, last: at, to: word.small }
    : undefined;
}

export const MARK_RULES: readonly WordRule[] = [
  {
    type: 'capital',
    find: findSmallStart,
    why: { en: 'A sentence begins with a capital letter.', es: 'La frase empieza con mayúscula.' },
  },
  { type: 'capital', find: findBigInside, why: { en: 'Within a sentence this word is written small.', es: 'Dentro de la frase esta palabra va en minúscula.' } },
]; // biome-ignore format: one rule a line
