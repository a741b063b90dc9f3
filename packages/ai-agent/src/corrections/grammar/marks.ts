import { isA, type SentenceWord } from './sentence-words.ts';
import { after, type Mending, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

/** A sentence of fewer words is as good as a word called out: nobody minds its first letter. */
const FEWEST_WORDS = 5;
/** What a sentence begins with before a comma. */
const OPENINGS = ['for example', 'for instance', 'in my opinion', 'in addition', 'in conclusion', 'first of all', 'as a result', 'on the other hand', 'in fact', 'in general', 'however', 'moreover', 'furthermore', 'therefore', 'nevertheless', 'firstly', 'secondly', 'thirdly', 'finally', 'fortunately', 'unfortunately', 'consequently', 'additionally', 'nowadays', 'to sum up', 'in short', 'in contrast', 'on the contrary', 'at the same time', 'to my surprise', 'in other words'].map((text) => text.split(' ')); // biome-ignore format: a list
/** After an opening these begin the sentence itself. */
const BEGINS =
  /^(?:i|you|he|she|it|we|they|there|this|that|these|those|the|my|your|his|her|our|their|people|some|many|if|when|a|an|most|it's|i'm|in|because)$/;

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

function findMissingComma(words: Words, at: number): Mending | undefined {
  if (!words[at]?.opens) return undefined;
  for (const opening of OPENINGS) {
    const last = at + opening.length - 1;
    if (!opening.every((small, place) => words[at + place]?.small === small)) continue;
    const isWhole = opening.every((_, place) => place === 0 || words[at + place]?.isJoined);
    const next = after(words, last);
    if (!isWhole || next === undefined || !BEGINS.test(next.small)) return undefined;
    return { first: last, last, to: `${words[last]?.text},` };
  }
  return undefined;
}

const TURNS = /^(?:will|would|can|could|should|must|might|may|i'll|you'll|we'll|they'll)$/;

/** If you study *hard you* will pass: where the main clause begins, a comma. */
function findCommaAfterClause(words: Words, at: number): Mending | undefined {
  if (!words[at]?.opens || !/^(?:if|when|although|because|while|unless)$/.test(words[at]?.small ?? ''))
    return undefined;
  for (
    let place = at + 4;
    words[place]?.isJoined && words.slice(at + 1, place).every(({ isJoined }) => isJoined);
    place++
  ) {
    const isSubject =
      /^(?:i|you|he|she|it|we|they)$/.test(words[place]?.small ?? '') &&
      TURNS.test(after(words, place)?.small ?? '');
    const last = words[place - 1];
    if (!isSubject || last === undefined) continue;
    const endsClause =
      isA(last, 'singular', 'plural', 'mass', 'adjective', 'adverb') &&
      !isA(last, 'base', 'third', 'past', 'small');
    return endsClause && !words.slice(at + 1, place - 1).some(({ small }) => TURNS.test(small))
      ? { first: place - 1, last: place - 1, to: `${last.text},` }
      : undefined;
  }
  return undefined;
}

export const MARK_RULES: readonly WordRule[] = [
  {
    type: 'capital',
    find: findSmallStart,
    why: { en: 'A sentence begins with a capital letter.', es: 'La frase empieza con mayúscula.' },
  },
  {
    type: 'punctuation',
    find: findMissingComma,
    why: {
      en: 'After an opening like “for example” or “however” stands a comma.',
      es: 'Después de un comienzo como «for example» o «however» va una coma.',
    },
  },
  {
    type: 'punctuation',
    find: findCommaAfterClause,
    why: {
      en: 'When the sentence begins with if, when or because, a comma ends that part.',
      es: 'Si la frase empieza con if, when o because, una coma cierra esa parte.',
    },
  },
];
