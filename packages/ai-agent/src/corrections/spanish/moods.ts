import { conjugate, type Person } from './conjugate.ts';
import { canBe } from './spanish-lexicon.ts';
import { type SpanishRule, words } from './spanish-rule.ts';
import { formOf, isInfinitive, type Reading, readForm } from './verbs.ts';

const SUBJUNCTIVES: Readonly<Record<string, string>> = { ser: 'sea', estar: 'esté', ir: 'vaya', haber: 'haya', saber: 'sepa', dar: 'dé' }; // biome-ignore format: a row
const ENDINGS: Readonly<Record<Person, string>> = { 0: '', 1: 's', 2: '', 3: '', 4: '', 5: 'n' };

/** The present subjunctive, made of "yo": tengo, tenga. Not of nosotros and vosotros, whose stem is another. */
function toSubjunctive({ verb, person }: Reading): string | undefined {
  if (person === 3 || person === 4) return undefined;
  const first = conjugate(verb, 'present')[0] ?? '';
  const vowel = verb.endsWith('ar') ? 'e' : 'a';
  const stem = verb.endsWith('ar')
    ? first.slice(0, -1).replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c')
    : first.slice(0, -1);
  const form = SUBJUNCTIVES[verb] ?? (first.endsWith('o') ? stem + vowel : undefined);
  return form === undefined ? undefined : form + ENDINGS[person];
}

/** What a form is, where it can be nothing but a present. */
function readPresent(form: string): Reading | undefined {
  const readings = readForm(form);
  const [reading] = readings;
  if (reading === undefined || readings.some(({ tense }) => tense !== 'present')) return undefined;
  return /^(?:como|para|sobre|entre|nada|cuenta|parte)$/.test(form) ? undefined : reading;
}

/** Where a noun may stand as well: not what can be one. */
const readOnlyPresent = (form: string) =>
  canBe(form, 'noun', 'pair', 'infinitive') ? undefined : readPresent(form);

/** Quiero que *vienes*. */
function mendWish([, wish = '', who = '', verb = '']: readonly string[]): string | undefined {
  const reading = readOnlyPresent(verb);
  const better = reading && toSubjunctive(reading);
  return better === undefined ? undefined : `${wish} que ${who}${better}`;
}

const inTense = (tense: Reading['tense'], who: string, form: string): string | undefined => {
  const reading = who === 'yo ' ? readPresent(form) : readOnlyPresent(form);
  return reading === undefined ? undefined : formOf({ ...reading, tense });
};

/** Ayer *voy*. */
function mendYesterday([, when = '', who = '', verb = '']: readonly string[]): string | undefined {
  const better = inTense('preterite', who, verb);
  return better === undefined ? undefined : `${when} ${who}${better}`;
}

/** Cuando era niño *juego*. */
function mendChildhood([, when = '', who = '', verb = '']: readonly string[]): string | undefined {
  const better = inTense('imperfect', who, verb);
  return better === undefined ? undefined : `${when}${who}${better}`;
}

/** Tengo que *estudio*: "lo que tengo que digo" is said by nobody. */
function mendDuty([, have = '', verb = '']: readonly string[]): string | undefined {
  const reading = readPresent(verb);
  return reading === undefined || reading.person !== 0 || isInfinitive(verb)
    ? undefined
    : `${have} que ${reading.verb}`;
}

export const MOOD_RULES: readonly SpanishRule[] = [
  { type: 'verb-form', pattern: words('(quiero|quieres|quiere|queremos|quieren|espero|necesito|prefiero) que ((?:tú |él |ella |usted |ellos |ellas |ustedes )?)_'), mend: mendWish, why: { en: 'A wish for somebody takes the subjunctive: quiero que vengas.', es: 'Un deseo para otra persona lleva subjuntivo: quiero que vengas.' } },
  { type: 'tense', pattern: words('(ayer|anoche|anteayer) ((?:yo |tú |nosotros )?)_'), mend: mendYesterday, why: { en: 'What is over is told in the past: ayer fui.', es: 'Lo que ya pasó se cuenta en pasado: ayer fui.' } },
  { type: 'tense', pattern: words('(cuando (?:yo )?era (?:niñ[oa]|pequeñ[oa]|chic[oa]|joven),? )((?:yo )?)_'), mend: mendChildhood, why: { en: 'What one used to do is told in the imperfect: jugaba.', es: 'Lo que se hacía antes se cuenta en imperfecto: jugaba.' } },
  { type: 'verb-form', pattern: words('(tengo|tienes|tiene|tenemos|tienen|tenía|tuve) que _'), mend: mendDuty, why: { en: 'Tener que and the infinitive: tengo que ir.', es: 'Tener que más infinitivo: tengo que ir.' } },
]; // biome-ignore format: a rule a line
