import { canBe, frequencyOf } from './english-lexicon.ts';
import { compareAdjective, inflectVerb, isIrregular, pluralise, type VerbForm } from './inflect.ts';

const VERB_FORMS: readonly VerbForm[] = ['third', 'past', 'participle', 'ing'];
const IRREGULAR_BASES = new Map<string, string>(
  `am be, is be, are be, was be, were be, been be, being be, has have, had have, does do, did do, done do, went go, gone go,
  ate eat, eaten eat, saw see, seen see, came come, became become, bought buy, brought bring, thought think, taught teach,
  caught catch, made make, said say, told tell, got get, met meet, left leave, lost lose, slept sleep, spent spend,
  sent send, won win, kept keep, understood understand, sat sit, stood stand, paid pay, sold sell, heard hear, held hold,
  grew grow, grown grow, stole steal, stolen steal, wrote write, written write, spoke speak, spoken speak, took take,
  taken take, gave give, given give, broke break, broken break, forgot forget, forgotten forget, knew know, known know,
  drank drink, drunk drink, began begin, begun begin, swam swim, swum swim, sang sing, sung sing, drove drive, driven drive,
  flew fly, flown fly, chose choose, chosen choose, wore wear, worn wear, woke wake, woken wake, felt feel, found find,
  built build, rode ride, ridden ride, ran run, rose rise, risen rise, drew draw, drawn draw, threw throw, thrown throw,
  hid hide, hidden hide, fought fight, meant mean, led lead, lent lend, shot shoot, shook shake, shaken shake, fed feed`
    .split(/,\s+/)
    .map((row): [string, string] => [row.split(' ')[0] ?? '', row.split(' ')[1] ?? '']),
);

/** The plain form of a verb, from any of its forms; undefined where no verb has this form. */
export function baseOf(word: string): string | undefined {
  const small = word.toLowerCase();
  const irregular = IRREGULAR_BASES.get(small);
  if (irregular !== undefined) return irregular;
  if (canBe(small, 'base')) return small;
  return listStems(small).find(
    (stem) =>
      canBe(stem, 'base') && VERB_FORMS.some((form) => inflectVerb(stem, form, frequencyOf) === small),
  );
}

/** What stands before an ending, in every way it may have been written there. */
function listStems(word: string): string[] {
  const cut = word.replace(/(?:ing|ed|es|s|d)$/, '');
  const stem = word.replace(/(?:ing|ed|es|s)$/, '');
  return [
    word.replace(/(?:ies|ied)$/, 'y'),
    word.replace(/s$/, ''),
    stem,
    `${stem}e`,
    cut,
    stem.replace(/(.)\1$/, '$1'),
    word.replace(/ying$/, 'ie'),
  ].filter((way) => way !== word && way.length > 1);
}

/** Another form of a verb; undefined where the word is no form of one. */
export function toVerbForm(word: string, form: VerbForm | 'base'): string | undefined {
  const base = baseOf(word);
  return base === undefined || form === 'base' ? base : inflectVerb(base, form, frequencyOf);
}

/** The plural of a noun that can be counted; undefined for every other word. */
export function pluralOf(noun: string): string | undefined {
  const small = noun.toLowerCase();
  if (!canBe(small, 'singular')) return undefined;
  const plural = pluralise(small, frequencyOf);
  return plural !== small && frequencyOf(plural) > 0 ? plural : undefined;
}

/** The singular of a plural; undefined for every other word. */
export function singularOf(plural: string): string | undefined {
  const small = plural.toLowerCase();
  if (small === 'people') return 'person';
  if (!canBe(small, 'plural')) return undefined;
  const ways = [small.replace(/s$/, ''), small.replace(/es$/, ''), small.replace(/ies$/, 'y'), small.replace(/ves$/, 'fe'), small.replace(/men$/, 'man'), small.replace(/ren$/, '')]; // biome-ignore format: a list
  return ways.find((way) => way !== small && pluralOf(way) === small);
}

/** The form with -er or -est of an adjective that takes one in everyday use; undefined for every other. */
export function comparedOf(adjective: string, ending: 'er' | 'est'): string | undefined {
  const small = adjective.toLowerCase();
  if (small.length > 6 || !canBe(small, 'adjective')) return undefined;
  const compared = compareAdjective(small, ending, frequencyOf);
  // Of "real" and "ill" somebody has once said more: in use is what is met once in a million words.
  return frequencyOf(compared) >= 3 && compared.endsWith(ending) ? compared : undefined;
}

/** The past of a verb that was made by rule where it has one of its own (goed: went); undefined for every other word. */
export function findIrregular(word: string): string | undefined {
  if (!word.endsWith('ed') || canBe(word, 'past', 'participle', 'adjective', 'base', 'singular'))
    return undefined;
  const stem = listStems(word).find((way) => canBe(way, 'base') && isIrregular(way));
  return stem === undefined || frequencyOf(word) >= 2.3 ? undefined : inflectVerb(stem, 'past', frequencyOf);
}
