import { isA, type SentenceWord } from './sentence-words.ts';
import { after, before, type Mending, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

/** What a sentence begins with before a comma. */
const OPENINGS =
  `for example, for instance, in my opinion, in my view, in addition, in conclusion, in summary, in brief,
  in other words, in simple words, in short, in general, in fact, in contrast, in this case, in that case, in my case,
  in this way, in today's world, in my country, from my point of view, first of all, all in all, after all, as a result,
  as a conclusion, as a consequence, on the other hand, on the contrary, at the same time, to my surprise, to sum up,
  to conclude, to begin with, for this reason, for that reason, for these reasons, because of this, because of that,
  after that, however, moreover, furthermore, therefore, nevertheless, thus, hence, firstly, second,
  secondly, third, thirdly, finally, lastly, fortunately, unfortunately, consequently, additionally, nowadays, generally,
  personally, obviously, similarly, likewise, otherwise, meanwhile, overall, briefly, these days`
    .split(/,\s+/)
    .map((opening) => opening.split(' '));
/** After an opening these begin the sentence itself. */
const BEGINS =
  /^(?:i|you|he|she|it|we|they|there|this|that|these|those|the|my|your|his|her|our|their|people|some|many|if|when|a|an|most|it's|i'm|in|because|one|everyone|everybody|students|children|parents|young)$/;

function findAfterOpening(words: Words, at: number): Mending | undefined {
  if (!words[at]?.opens) return undefined;
  for (const opening of OPENINGS) {
    const last = at + opening.length - 1;
    if (!opening.every((small, place) => words[at + place]?.small === small)) continue;
    const isWhole = opening.every((_, place) => place === 0 || words[at + place]?.isJoined);
    const next = after(words, last);
    // "After all this time", "third in line": the opening goes on.
    if (
      /^(?:all|third|second)$/.test(words[last]?.small ?? '') &&
      /^(?:this|that|these|those|in|most)$/.test(next?.small ?? '')
    )
      return undefined;
    if (!isWhole || next === undefined || !BEGINS.test(next.small)) return undefined;
    return commaBehind(words, last);
  }
  return undefined;
}

function commaBehind(words: Words, place: number): Mending | undefined {
  const word = words[place];
  return word === undefined ? undefined : { first: place, last: place, to: `${word.text},` };
}

const SUBJECT = /^(?:i|you|he|she|it|we|they|there)$/;
const ACTS =
  /^(?:am|is|are|was|were|have|has|had|do|does|did|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|will|would|can|could|should|must|might|may|won't|can't|cannot|couldn't|wouldn't|i'll|you'll|we'll|they'll)$/;
/** A verb that follows its subject: an aid, or what can be nothing but a verb. */
const isVerb = (word: SentenceWord | undefined) =>
  ACTS.test(word?.small ?? '') ||
  (isA(word, 'base', 'third', 'past') &&
    !isA(word, 'singular', 'plural', 'mass', 'adjective', 'adverb', 'small'));

const TURNS = /^(?:will|would|can|could|should|must|might|may|i'll|you'll|we'll|they'll)$/;
const CLAUSES = /^(?:if|when|although|because|while|unless|after|before|since|as|once|whenever)$/;
/** Behind these a noun may be told more of: the man I saw, everything you need. */
const TOLD_MORE =
  /^(?:the|that|those|every|all|any|each|only|first|last|best|same|what|who|which|an?|someone|of)$/;

/** If you study *hard you* will pass: where the main clause begins, a comma. */
function findAfterClause(words: Words, at: number): Mending | undefined {
  if (!words[at]?.opens || !CLAUSES.test(words[at]?.small ?? '')) return undefined;
  for (let place = at + 3; words[place]?.isJoined; place++) {
    if (!words.slice(at + 1, place).every(({ isJoined }) => isJoined)) return undefined;
    if (SUBJECT.test(words[place]?.small ?? '') && beginsMain(words, at, place))
      return commaBehind(words, place - 1);
  }
  return undefined;
}

function beginsMain(words: Words, at: number, place: number): boolean {
  const last = words[place - 1];
  const clause = words.slice(at + 1, place - 1);
  const verb = after(words, place);
  const endsClause =
    isA(last, 'singular', 'plural', 'mass', 'adjective', 'adverb') &&
    !isA(last, 'base', 'third', 'past', 'small');
  if (!endsClause || clause.some(({ small }) => TURNS.test(small))) return false;
  if (TURNS.test(verb?.small ?? '')) return true;
  const isOpenNoun =
    isA(last, 'singular', 'plural', 'mass') && clause.slice(-4).some(({ small }) => TOLD_MORE.test(small));
  return isVerb(verb) && !isOpenNoun && clause.some(isVerb);
}

/** I *think, that* it is. */
function findBeforeThat(words: Words, at: number, text: string): Mending | undefined {
  const [verb, that] = [words[at], words[at + 1]];
  if (
    that?.small !== 'that' ||
    !/^(?:think|believe|know|say|said|hope|feel|agree|thought)$/.test(verb?.small ?? '')
  )
    return undefined;
  if (!SUBJECT.test(before(words, at)?.small ?? '') || text.slice(verb?.end, that.start) !== ', ')
    return undefined;
  return BEGINS.test(after(words, at + 1)?.small ?? '')
    ? { first: at, last: at + 1, to: `${verb?.text} ${that.text}` }
    : undefined;
}

export const COMMA_RULES: readonly WordRule[] = [
  { type: 'punctuation', find: findAfterOpening, why: { en: 'After an opening like “for example” or “however” stands a comma.', es: 'Después de un comienzo como «for example» o «however» va una coma.' } },
  { type: 'punctuation', find: findAfterClause, why: { en: 'When the sentence begins with if, when or because, a comma ends that part.', es: 'Si la frase empieza con if, when o because, una coma cierra esa parte.' } },
  { type: 'punctuation', find: findBeforeThat, why: { en: 'No comma before that.', es: 'Delante de that no va coma.' } },
]; // biome-ignore format: one rule a line
