import { isA, isOnly, type SentenceWord } from './sentence-words.ts';
import { after, before, type Mending, replaceWord, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

/** Better *then*: behind what compares stands than. */
function findThen(words: Words, at: number): Mending | undefined {
  if (words[at]?.small !== 'then') return undefined;
  const left = before(words, at);
  const leftOfIt = before(words, at - 1);
  const isCompared =
    (isOnly(left, 'adjective', 'base', 'singular') &&
      /..er$|^(?:better|worse|less|more)$/.test(left?.small ?? '')) ||
    (isA(left, 'adjective', 'adverb', 'plural', 'singular', 'mass') &&
      /^(?:more|less)$/.test(leftOfIt?.small ?? ''));
  const right = after(words, at);
  return isCompared && right !== undefined && !/^(?:ever)$/.test(left?.small ?? '') && !isA(right, 'past')
    ? replaceWord(at, 'than')
    : undefined;
}

/** In *there* house. */
function findThere(words: Words, at: number): Mending | undefined {
  if (words[at]?.small !== 'there') return undefined;
  const noun = after(words, at);
  const left = before(words, at)?.small ?? '';
  if (
    !isOnly(
      noun,
      isA(noun, 'plural') ? 'plural' : 'singular',
      'third',
      'base',
      'adverb',
      'small',
      'adjective',
    )
  )
    return undefined;
  return /^(?:of|with|in|for|to|from|about|by|on|use|using|do|did|have|spend|like|love|and|at|lose|take|make)$/.test(
    left,
  )
    ? replaceWord(at, 'their')
    : undefined;
}

/** *Its* very big. */
function findIts(words: Words, at: number): Mending | undefined {
  const word = words[at];
  if (word?.small !== 'its') return undefined;
  if (
    !/^(?:a|an|the|not|too|so|really|very|been|because|my|your|important|difficult|easy|hard|good|nice|true|cold|hot|raining|nothing|getting|going|what|where|why|because)$/.test(
      after(words, at)?.small ?? '',
    )
  )
    return undefined;
  // "Its very nature", "its important role": with a noun behind it, its is right.
  const place = /^(?:so|very|really|too|not)$/.test(after(words, at)?.small ?? '') ? at + 2 : at + 1;
  const described = words[place];
  const next = after(words, place);
  const isEnd = next === undefined || /^(?:to|for|that|because|and|but|when|if)$/.test(next.small);
  if (isA(described, 'adjective') && !isEnd) return undefined;
  if (place > at + 1 && !isA(described, 'adjective')) return undefined;
  return replaceWord(at, word.text.startsWith('I') ? "It's" : "it's");
}

/** I *thing* that. */
function findThing(words: Words, at: number): Mending | undefined {
  if (words[at]?.small !== 'thing' || !/^(?:i|we|they|you|people)$/.test(before(words, at)?.small ?? ''))
    return undefined;
  return /^(?:that|it|about|of|is|so|the|this|we|they|you|he|she|i)$/.test(after(words, at)?.small ?? '')
    ? replaceWord(at, 'think')
    : undefined;
}

/** *To* much. */
function findTooMuch(words: Words, at: number): Mending | undefined {
  if (words[at]?.small !== 'to' || !/^(?:much|many)$/.test(after(words, at)?.small ?? '')) return undefined;
  return /^(?:is|are|was|were|not|be|have|has|eat|eats|cost|costs|spend|spends|so|way|work|works|talk|talks)$/.test(
    before(words, at)?.small ?? '',
  ) && words[at + 1]?.closes !== false
    ? replaceWord(at, 'too')
    : undefined;
}

/** To *loose* the game; my *live*. */
function findLookAlike(words: Words, at: number): Mending | undefined {
  const word = words[at]?.small;
  const left = before(words, at)?.small ?? '';
  if (word === 'loose' && /^(?:to|can|will|could|would|may|might|don't|didn't|not|i|we|they|you)$/.test(left))
    return replaceWord(at, 'lose');
  const isMine = /^(?:my|your|his|her|our|their)$/.test(left);
  if (word === 'live' && isMine && !isA(after(words, at), 'singular', 'plural', 'ing', 'mass'))
    return replaceWord(at, 'life');
  if (
    word === 'advice' &&
    /^(?:to|can|will|would|could|should|i|we)$/.test(left) &&
    !/^(?:according|listen|due|thanks)$/.test(words[at - 2]?.small ?? '')
  )
    return replaceWord(at, 'advise');
  return undefined;
}

const WHY = {
  en: 'These two words look or sound alike and mean different things.',
  es: 'Las dos palabras se parecen y significan cosas distintas.',
};

export const CONFUSED_RULES: readonly WordRule[] = [
  { type: 'word-choice', find: findThen, why: { en: 'Than compares; then tells when.', es: 'Than compara; then dice cuándo.' } },
  { type: 'word-choice', find: findThere, why: { en: 'Their is whose it is; there is where.', es: 'Their dice de quién es; there dice dónde.' } },
  { type: 'word-choice', find: findIts, why: { en: 'It’s is “it is”; its is whose it is.', es: 'It’s es «it is»; its dice de quién es.' } },
  { type: 'word-choice', find: findTooMuch, why: { en: 'Too much is more than enough: too with two o’s.', es: 'Too much es demasiado: too con dos oes.' } },
  { type: 'word-choice', find: findThing, why: { en: 'Think is the verb; a thing is an object.', es: 'Think es el verbo; thing es una cosa.' } },
  { type: 'word-choice', find: findLookAlike, why: WHY },
]; // biome-ignore format: one rule a line
