import { frequencyOf, tagsOf } from './spanish-lexicon.ts';
import { closes, endsInName, type Place, type SpanishRule, words } from './spanish-rule.ts';
import { SPANISH_TAGS, type SpanishTag } from './spanish-tags.ts';
import { readForm } from './verbs.ts';

export interface Form {
  gender: 'masculine' | 'feminine';
  isPlural: boolean;
}

/** Whether a word is a form of a verb of everyday talk. */
const isForm = (word: string) => readForm(word).length > 0;
const has = (word: string, tag: SpanishTag) => ((tagsOf(word) ?? 0) & SPANISH_TAGS[tag]) !== 0;

/** Determiners that the dictionary has as nouns, too, and numbers. */
const NO_NOUN =
  /^(?:est[aeo]s?|es[aeo]s?|aquell[ao]s?|una?s?|unos?|dos|tres|seis|diez|nada|tod[ao]s?|mayor(?:es)?|menor(?:es)?|mejor(?:es)?|peor(?:es)?|posterior(?:es)?|anterior(?:es)?|que|otr[ao]s?|mism[ao]s?|propi[ao]s?|vez|tele|poquito|poco|poquita|treinta|cuarenta|más)$/;

/** Gender and number of a noun that has one gender, or of a person that has a form for each; undefined where either is open. */
export function readNoun(word: string): Form | undefined {
  if ((!has(word, 'noun') && !has(word, 'pair')) || NO_NOUN.test(word)) return undefined;
  const masculine = has(word, 'masculine');
  if (masculine === has(word, 'feminine')) return undefined;
  return { gender: masculine ? 'masculine' : 'feminine', isPlural: has(word, 'plural') };
}

/** The four forms: el, la, los, las. */
const ROWS = 'el la los las, un una unos unas, este esta estos estas, ese esa esos esas, aquel aquella aquellos aquellas, mucho mucha muchos muchas, poco poca pocos pocas, otro otra otros otras, nuestro nuestra nuestros nuestras, algún alguna algunos algunas, ningún ninguna ningunos ningunas, todo toda todos todas, varios varias varios varias, mismo misma mismos mismas, demasiado demasiada demasiados demasiadas'.split(', ').map((row) => row.split(' ')); // biome-ignore format: a table
const FORMS = new Map(ROWS.flatMap((row) => row.map((form): [string, string[]] => [form, row])));
const DETERMINERS = [...FORMS.keys()].join('|');
const placeOf = ({ gender, isPlural }: Form) => Number(gender === 'feminine') + 2 * Number(isPlural);

/** A determiner as it goes with a noun. */
const agree = (determiner: string, form: Form) => FORMS.get(determiner)?.[placeOf(form)];

const addS = (noun: string) =>
  /[aeiouáé]$/.test(noun)
    ? `${noun}s`
    : `${noun.replace(/z$/, 'c').replace(/[áéíóú](?=[ns]$)/, (vowel) => 'aeiou'['áéíóú'.indexOf(vowel)] ?? vowel)}es`;
/** They stand before a verb as well (los casa el cura); este and its kind stand alone. */
const PRONOUNS =
  /^(?:la|los|las|todo|mucho|poco|otro|este|esta|ese|esa|estos|estas|esos|esas|un|demasiado|mismo|misma|otra|algún)$/;

const PREPOSITION = /(?:^|\s)(?:de|en|con|por|para|a|sin|sobre|entre|es|son|hay|tengo|tiene|tienen) $/;
/** They stand for an amount, and what follows may be anything. */
const AMOUNTS = /^(?:todo|mucho|poco|demasiado|mismo)$/;
const LOOSE = /^(?:parte|resto|mayoría|mitad|vez|final|fin|medio|radio|tipo|modo)$/;

/** They have a form for each gender, and are nouns wherever they stand. */
const PERSONAL =
  /^(?:amig|herman|niñ|chic|hij|abuel|prim|tí|alumn|compañer|novi|vecin|maestr|gat|perr|muchach|espos|sobrin)[oa]s?$/;
/** What is said of one thing: a noun stands before it, and no verb. */
const SAID_OF_IT = /^ (?:es|está|era|fue|tiene|parece|son|están|eran|tienen)(?!\p{L})/u;
const OF_ONE = /^ (?:es|está|era|fue|tiene|parece|me|te|le|se|vive|va)(?!\p{L})/u;

/** Whether it is sure that a determiner belongs to the noun behind it. */
function belong(determiner: string, noun: string, { before, after, from }: Place): boolean {
  if (frequencyOf(noun) < 3 || endsInName(from) || LOOSE.test(noun) || AMOUNTS.test(determiner)) return false;
  // "Él llamada" is as near as "la llamada".
  if ((has(noun, 'pair') && !PERSONAL.test(noun)) || has(noun, 'participle') || /^los? $/.test(before))
    return false;
  return !(PRONOUNS.test(determiner) && isForm(noun)) || PREPOSITION.test(before) || SAID_OF_IT.test(after);
}

/** *La* problema, *muchos* cosas, muchas *casa*. */
function mendDeterminer([, determiner = '', noun = '']: readonly string[], place: Place): string | undefined {
  const form = has(noun, 'noun') || PERSONAL.test(noun) ? readNoun(noun) : undefined;
  if (form === undefined || !belong(determiner, noun, place)) return undefined;
  const [one, other, many, others] = FORMS.get(determiner) ?? [];
  const isMany = determiner === many || determiner === others;
  const isFeminine = determiner === other || determiner === others;
  const isGenderRight = isFeminine === (form.gender === 'feminine') || one === many;
  if (isGenderRight && isMany === form.isPlural) return undefined;
  if (isMany && !form.isPlural && !OF_ONE.test(place.after)) return toMany(determiner, noun, form, place);
  const right = agree(determiner, form);
  return right === undefined ? undefined : `${right} ${noun}`;
}

/** Behind these words no part of the noun's own phrase follows. */
const GOES_ON =
  /^ (?:y|e|o|en|de|con|para|por|que|pero|porque|a|son|están|eran|tienen|viven|van|muy|cuando|como)(?!\p{L})/u;

/** However much there is of them: mucha gente. */
const MASS =
  /^(?:gente|agua|dinero|música|leche|ropa|tráfico|trabajo|arroz|pan|carne|azúcar|ayuda|suerte|miedo|amor)$/;

/** "Muchas casa": that they are many was said by the determiner. */
function toMany(determiner: string, noun: string, form: Form, { after }: Place): string | undefined {
  const one = agree(determiner, form);
  if (MASS.test(noun)) return one === undefined ? undefined : `${one} ${noun}`;
  const plural = addS(noun);
  const right = agree(determiner, { ...form, isPlural: true });
  const ends = closes(after) || GOES_ON.test(after);
  return ends && right !== undefined && frequencyOf(plural) > 2.5 ? `${right} ${plural}` : undefined;
}

/** Words with two forms that are no adjective here, or stand for themselves. */
const NOT_DESCRIBING = /^(?:tod|sol|much|poc|medi|junt|rápid|clar|segur|primer|segund|mism|tant|cuant|otr|un|dentr|list|cas|niñ|hij|herman|amig|abuel|tí|prim|tercer|cuart|quint|número|vari|cad|vist|hech|dich|sobrin|novi|espos|maestr|alumn|médic|polític|music|músic|químic|físic|vecin|perr|gat|muchach|chic|sociólog|abogad|propi|ciert|sant|don|señor|demás|dic|pas|nacid|divers|numeros|distint|cient|veint|trein|fij|direct|exact|recién|temprano|incluid|except|acerc|durant|debid|graci|aproximad|ejército|público|tiempo|estado|gobierno|inclus)/; // biome-ignore format: a list
const DESCRIBED =
  'el|la|los|las|un|una|unos|unas|mi|mis|tu|tus|su|sus|este|esta|estos|estas|ese|esa|nuestro|nuestra|nuestros|nuestras|muchos|muchas|algunos|algunas|otro|otra';

/** An adjective of two forms as it goes with a noun; undefined for every other word. */
export function agreeAdjective(adjective: string, form: Form): string | undefined {
  if (
    !has(adjective, 'pair') ||
    !/[oa]s?$/.test(adjective) ||
    /(?:or|ón|és)as?$/.test(adjective) ||
    NOT_DESCRIBING.test(adjective)
  )
    return undefined;
  const right = adjective.replace(
    /[oa]s?$/,
    (form.gender === 'feminine' ? 'a' : 'o') + (form.isPlural ? 's' : ''),
  );
  return right !== adjective && frequencyOf(right) > 2 ? right : undefined;
}

const COLOUR = /^(?:negr|blanc|roj|amarill|morad)[oa]s?$/;

/** La casa *blanco*. */
function mendAdjective(
  [, determiner = '', noun = '', adjective = '']: readonly string[],
  { before, after }: Place,
): string | undefined {
  const form = readNoun(noun);
  if (form === undefined || isForm(adjective)) return undefined;
  // What may be an adjective itself is a noun where its article goes with it: el pelo, una amiga.
  const isLoose = has(adjective, 'noun') && !COLOUR.test(adjective);
  if (has(noun, 'pair') && (isLoose || agree(determiner, form) !== determiner)) return undefined;
  // In "un grupo de la clase nuevo" it may describe what comes before.
  if (/(?:de|del|y|e|o|como) $/.test(before) || frequencyOf(noun) < 3.2 || frequencyOf(adjective) < 3)
    return undefined;
  if (isForm(noun) && PRONOUNS.test(determiner) && !/(?:^|\s)(?:en|con|por|para|a|sin|desde) $/.test(before))
    return undefined;
  if (
    !closes(after) &&
    !/^ (?:y|e|o|de|que|en|con|para|por|pero|porque|es|son|está|cuando|a|se)(?!\p{L})/u.test(after)
  )
    return undefined;
  const right = agreeAdjective(adjective, form);
  return right === undefined ? undefined : `${determiner} ${noun} ${right}`;
}

const PERSONS: Readonly<Record<string, Form>> = { él: { gender: 'masculine', isPlural: false }, ella: { gender: 'feminine', isPlural: false }, ellos: { gender: 'masculine', isPlural: true }, ellas: { gender: 'feminine', isPlural: true } }; // biome-ignore format: a row
const BEING = 'es|son|está|están|era|eran|fue|fueron|estaba|estaban';

/** Ella es *alto*; las casas son *bonito*. */
function mendDescription(
  [, subject = '', be = '', much = '', adjective = '']: readonly string[],
  { before, after, opens }: Place,
): string | undefined {
  const [first = '', noun = ''] = subject.split(' ');
  const form = noun === '' ? PERSONS[first] : readNoun(noun);
  if (form === undefined || (noun !== '' && isForm(noun) && !has(noun, 'noun'))) return undefined;
  // Behind a verb it is no subject: "empecé el examen estaba nerviosa".
  const isMany = /n$/.test(be);
  // Two things make many: "y la casa es" begins anew, "y las casas son" may not.
  const begins =
    opens ||
    /(?:[,;:.]|pero|porque|cuando|si|aunque|que) $/.test(before) ||
    (!isMany && /(?:^|\s)y $/.test(before));
  if (!begins || isForm(adjective)) return undefined;
  if (
    isMany !== form.isPlural ||
    !(closes(after) || /^ (?:y|e|pero|porque|con|de|en|como|para|por|que)(?!\p{L})/u.test(after))
  )
    return undefined;
  const right = agreeAdjective(adjective, form);
  return right === undefined ? undefined : `${subject} ${be} ${much}${right}`;
}

const ONE_FORM =
  'azul|verde|grande|inteligente|importante|interesante|difícil|fácil|feliz|fuerte|joven|popular|increíble|diferente|triste|amable|especial|elegante|caliente|marrón|débil|normal|igual';

/** Los ojos *azul*. */
function mendNumber(
  [, determiner = '', noun = '', adjective = '']: readonly string[],
  { before, after }: Place,
): string | undefined {
  const form = readNoun(noun);
  if (form?.isPlural !== true || !closes(after) || /(?:de|del) $/.test(before)) return undefined;
  const plural = { joven: 'jóvenes', feliz: 'felices', marrón: 'marrones' }[adjective] ?? addS(adjective);
  return `${determiner} ${noun} ${plural}`;
}

/** *Mi* padres. */
function mendOwner([, owner = '', noun = '']: readonly string[]): string | undefined {
  const form = has(noun, 'noun') || has(noun, 'pair') ? (tagsOf(noun) ?? 0) : 0;
  const isMany =
    (form & SPANISH_TAGS.plural) !== 0 &&
    !/^(?:cumpleaños|crisis|lunes|martes|jueves|viernes|tesis|paraguas|país|mes|autobús|vez|virus)$/.test(
      noun,
    );
  return isMany && /s$/.test(noun) && frequencyOf(noun) > 3 && !isForm(noun)
    ? `${owner}s ${noun}`
    : undefined;
}

const WHY_FORM = {
  en: 'Article, noun and adjective agree: la casa blanca, los libros rojos.',
  es: 'El artículo, el sustantivo y el adjetivo concuerdan: la casa blanca, los libros rojos.',
};
const OWNED = { en: 'More than one: mis, tus, sus.', es: 'Si es más de uno: mis, tus, sus.' };

export const FORM_RULES: readonly SpanishRule[] = [
  { type: 'agreement', pattern: words(`(${DETERMINERS}) _`), mend: mendDeterminer, why: WHY_FORM },
  { type: 'agreement', pattern: words(`(${DESCRIBED}) _ _`), mend: mendAdjective, why: WHY_FORM },
  { type: 'agreement', pattern: words(`(él|ella|ellos|ellas|(?:mi|mis|tu|tus|su|sus|el|la|los|las|nuestra|nuestro|esta|este|estas|estos) \\p{L}+) (${BEING}) ((?:muy |tan |más |bastante |un poco )?)_`), mend: mendDescription, why: WHY_FORM },
  { type: 'agreement', pattern: words(`(los|las|unos|unas|mis|sus|muchos|muchas) _ (${ONE_FORM})`), mend: mendNumber, why: WHY_FORM },
  { type: 'agreement', pattern: words('(mi|tu|su) _'), mend: mendOwner, why: OWNED },
  { type: 'agreement', pattern: words('(tod[oa]s?) (el|la|los|las|mi|mis|su|sus|tu|tus|nuestra|nuestro) _'), mend: mendAll, why: WHY_FORM },
  { type: 'article', pattern: words('la (agua|águila|aula|área|alma|arma|hambre|hacha|ave)'), mend: ([, noun]) => `el ${noun}`, why: { en: 'Before a stressed a- the article is el, though the word is feminine.', es: 'Ante a- tónica va el, aunque la palabra sea femenina.' } },
  { type: 'article', pattern: words('una? (otr[oa])(?= \\p{L})'), mend: ([, other]) => other, why: { en: 'Otro goes without un.', es: 'Otro va sin un.' } },
  { type: 'word-choice', pattern: words('(uno|primero|tercero|alguno|ninguno|bueno|malo) _'), mend: mendShort, why: { en: 'Before a masculine noun the word is cut: un, primer, buen.', es: 'Ante sustantivo masculino se acorta: un, primer, buen.' } },
]; // biome-ignore format: a rule a line

function mendAll(
  [, all = '', article = '', noun = '']: readonly string[],
  { before }: Place,
): string | undefined {
  const form = has(noun, 'noun') ? readNoun(noun) : undefined;
  if (form === undefined || /sobre $/.test(before)) return undefined;
  const isMany = /s$/.test(article);
  const right = agree('todo', { ...form, isPlural: isMany });
  const rightArticle = agree(article, form) ?? article;
  return right === undefined || isMany !== form.isPlural || (right === all && rightArticle === article)
    ? undefined
    : `${right} ${rightArticle} ${noun}`;
}

function mendShort(
  [, word = '', noun = '']: readonly string[],
  { before }: { before: string },
): string | undefined {
  const form = has(noun, 'noun') && !has(noun, 'pair') ? readNoun(noun) : undefined;
  if (form?.gender !== 'masculine' || form.isPlural || /(?:cada|de|lo) $/.test(before)) return undefined;
  return `${{ alguno: 'algún', ninguno: 'ningún' }[word] ?? word.slice(0, -1)} ${noun}`;
}
