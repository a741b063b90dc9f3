import { baseOf } from '../lexicon/word-forms.ts';
import { isA, type SentenceWord } from './sentence-words.ts';
import { after, before, type Mending, type WordRule } from './word-rule.ts';

type Words = readonly SentenceWord[];

/** Verbs that reach a thing or somebody only by a preposition. */
const WITH_THINGS: Readonly<Record<string, string>> = {
  listen: 'to', wait: 'for', agree: 'with', depend: 'on', deal: 'with', participate: 'in', belong: 'to', concentrate: 'on',
  rely: 'on', consist: 'of', apologise: 'for', apologize: 'for', succeed: 'in',
}; // biome-ignore format: a table
/** Verbs that may have a thing at once, but nobody. */
const WITH_PEOPLE: Readonly<Record<string, string>> = { talk: 'to', speak: 'to', look: 'at', smile: 'at', shout: 'at', laugh: 'at' }; // biome-ignore format: a table
const PERSON = /^(?:me|him|us|them)$/;
const THING = /^(?:me|him|us|them|it|the|my|your|his|our|their|this|these|those|music)$/;

/** She *listens the* radio; *wait me*. */
function findMissingPreposition(words: Words, at: number): Mending | undefined {
  const verb = words[at];
  const next = after(words, at);
  if (verb === undefined || next === undefined || !isA(verb, 'base', 'third', 'past', 'ing'))
    return undefined;
  const base = baseOf(verb.small) ?? '';
  const preposition =
    (THING.test(next.small) ? WITH_THINGS[base] : undefined) ??
    (PERSON.test(next.small) ? WITH_PEOPLE[base] : undefined);
  // "The deal the two made", "on the wait": with an article before it, it is no verb. "Wait the night out" is rare.
  const isNoun = /^(?:the|a|an|this|that|my|your|his|her|our|their|no|of|good|new|first)$/.test(
    before(words, at)?.small ?? '',
  );
  return preposition === undefined || isNoun
    ? undefined
    : { first: at, last: at, to: `${verb.text} ${preposition}` };
}

export const PREPOSITION_RULES: readonly WordRule[] = [
  { type: 'preposition', find: findMissingPreposition, why: { en: 'This verb needs a little word before what follows: listen to, wait for, agree with.', es: 'Este verbo lleva una preposición antes de lo que sigue: listen to, wait for, agree with.' } },
]; // biome-ignore format: one rule a line
