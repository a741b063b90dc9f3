import { frequencyOf } from '../lexicon/english-lexicon.ts';
import { bondOf } from '../lexicon/english-pairs.ts';
import type { SentenceWord } from './sentence-words.ts';
import { after, before, type Mending, replaceWord, type WordRule } from './word-rule.ts';

/** Words that are taken for each other; every one of a set for every other. */
const ALIKE =
  `then than, there their, to too, lose loose, form from, though thought through, board broad, fell feel, fill feel,
  fore for, true truth, live life, were where, cheep cheap, safe save, patients patience, adds ads, weather whether,
  quiet quite, accept except, affect effect, advice advise, breath breathe, chose choose, costumer customer,
  costumers customers, cloths clothes, desert dessert, price prize, sea see, hear here, buy by, meat meet, week weak,
  piece peace, hole whole, tree three, thing think, things thinks, sing sign, bought brought, bad bed, men man, woman women,
  an and, now know, most must, passed past, leave live, word work, words works, sale sell, chance change, wild while,
  every very, them then, his this, hard heart, health healthy, difference different, important importance, dead death,
  choice choose, belief believe, danger dangerous, nature natural, culture cultural`
    .split(/,\s+/)
    .map((set) => set.trim().split(' '));
const OTHERS = new Map<string, readonly string[]>();
for (const set of ALIKE)
  for (const word of set)
    OTHERS.set(word, [...(OTHERS.get(word) ?? []), ...set.filter((other) => other !== word)]);

/** So many times likelier (in powers of ten) the other word must be between its neighbours: less is wrong too often. */
const LEAST_LEAD = 2.5;

/** In a better *word*; I *fell* happy: the words at both sides tell which of two look-alikes was meant. */
function findByNeighbours(words: readonly SentenceWord[], at: number): Mending | undefined {
  const word = words[at];
  const [left, right] = [before(words, at)?.small, after(words, at)?.small];
  if (word === undefined || word.text !== word.small || left === undefined || right === undefined)
    return undefined;
  const fit = (small: string) => frequencyOf(small) + bondOf(left, small) + bondOf(small, right);
  const own = fit(word.small);
  const [best] = (OTHERS.get(word.small) ?? [])
    .map((other) => ({ other, lead: fit(other) - own }))
    .sort((one, two) => two.lead - one.lead);
  return best !== undefined && best.lead >= LEAST_LEAD ? replaceWord(at, best.other) : undefined;
}

export const NEIGHBOUR_RULES: readonly WordRule[] = [
  { type: 'word-choice', find: findByNeighbours, why: { en: 'These two words look or sound alike; between these words stands the other one.', es: 'Las dos palabras se parecen; entre estas palabras va la otra.' } },
]; // biome-ignore format: one rule a line
