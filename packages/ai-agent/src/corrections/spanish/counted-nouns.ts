import { agreeAdjective, type Form, readNoun } from './agreement.ts';
import { canBe, frequencyOf } from './spanish-lexicon.ts';
import { endsInName, type Place, type SpanishRule, words } from './spanish-rule.ts';
import { readForm } from './verbs.ts';

const MANY =
  'mis|tus|sus|nuestros|nuestras|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|varios|varias';
/** They count themselves, or end what was counted. */
const NOT_COUNTED =
  /^(?:mil|cien|ciento|millón|cuarto|tercio|quinto|media|medio|tarde|mañana|noche|punto|par|más|todo|poco)$/;
const LEAST = 3;

/** Mis *hermano*, tres *habitación*: what is many takes its plural. */
function mendCounted(
  [, many = '', noun = '']: readonly string[],
  { before, from }: Place,
): string | undefined {
  const form = readNoun(noun);
  if (form === undefined || form.isPlural || /[sxz]$/.test(noun) || NOT_COUNTED.test(noun)) return undefined;
  // "A las dos llamada", "sus llama": a time, and what may be a verb.
  if (endsInName(from) || frequencyOf(noun) < LEAST || /(?:las?|el|uno|de) $|las \p{L}+ y $/u.test(before))
    return undefined;
  if (readForm(noun).length > 0 && !/^(?:mis|tus|sus|nuestr[oa]s)$/.test(many)) return undefined;
  const plural = pluralise(noun);
  return frequencyOf(plural) > 2 ? `${many} ${plural}` : undefined;
}

const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

function pluralise(noun: string): string {
  if (/[aeiouáéó]$/.test(noun)) return `${noun}s`;
  return `${noun.replace(/[áéíóú](?=[ns]$)/, (vowel) => PLAIN[vowel] ?? vowel)}es`;
}

/** Adjectives that stand before a noun, in the forms they have there. */
const BEFORE_NOUN: readonly (readonly [masculine: string, feminine: string])[] = [
  ['buen', 'buena'],
  ['mal', 'mala'],
  ['primer', 'primera'],
  ['tercer', 'tercera'],
  ['nuevo', 'nueva'],
  ['pequeño', 'pequeña'],
  ['bonito', 'bonita'],
  ['último', 'última'],
  ['próximo', 'próxima'],
  ['mismo', 'misma'],
];
const ONE = new Map([['un', 'una'], ['el', 'la'], ['este', 'esta'], ['ese', 'esa']]); // biome-ignore format: pairs

/** Un *buen* idea, *un* buena amiga: both words before the noun go with it. */
function mendBoth([, article = '', adjective = '', noun = '']: readonly string[], { from }: Place): string | undefined {
  const form = readNoun(noun);
  if (form === undefined || form.isPlural || endsInName(from) || frequencyOf(noun) < LEAST) return undefined;
  if (canBe(noun, 'participle') || agreeAdjective(noun, OTHER[form.gender]) !== undefined && !canBe(noun, 'noun')) return undefined;
  const [masculine, feminine] = BEFORE_NOUN.find((pair) => pair.includes(adjective)) ?? [];
  const own = [...ONE].find((pair) => pair.includes(article));
  if (own === undefined || masculine === undefined || feminine === undefined) return undefined;
  const isFeminine = form.gender === 'feminine';
  return `${own[isFeminine ? 1 : 0]} ${isFeminine ? feminine : masculine} ${noun}`;
} // biome-ignore format: one thought

const OTHER: Readonly<Record<Form['gender'], Form>> = {
  masculine: { gender: 'feminine', isPlural: false },
  feminine: { gender: 'masculine', isPlural: false },
};

const ARTICLES = [...ONE].flat().join('|');
const ADJECTIVES = BEFORE_NOUN.flat().join('|');

export const COUNTED_RULES: readonly SpanishRule[] = [
  { type: 'plural', pattern: words(`(${MANY}) _`), mend: mendCounted, why: { en: 'More than one: the noun takes its plural.', es: 'Si es más de uno, el sustantivo va en plural.' } },
  { type: 'agreement', pattern: words(`(${ARTICLES}) (${ADJECTIVES}) _`), mend: mendBoth, why: { en: 'Article, noun and adjective agree: una buena idea.', es: 'El artículo, el adjetivo y el sustantivo concuerdan: una buena idea.' } },
]; // biome-ignore format: a rule a line
