import { readNoun } from './agreement.ts';
import { canBe } from './spanish-lexicon.ts';
import { type Place, type SpanishRule, words } from './spanish-rule.ts';
import { formOf, isInfinitive, type Person, participleOf, readForm } from './verbs.ts';

const PERSON: Readonly<Record<string, Person>> = { yo: 0, tú: 1, él: 2, ella: 2, usted: 2, nosotros: 3, nosotras: 3, ellos: 5, ellas: 5, ustedes: 5 }; // biome-ignore format: a row
const BETWEEN = '((?:(?:no|me|te|se|le|lo|la|nos|les|los|las|también|siempre|nunca|ya|solo|todavía) )*)';
/** Forms that are more often something else. */
const NO_VERB =
  /^(?:como|para|sobre|entre|nada|cerca|bajo|vino|solo|cada|una|junta|juntos|contra|mientras|según|hasta|dentro|era|fuera|sea|parte|mayor|gusta|gustan|encanta|encantan|mañana|media|hora|cuenta|bebe|uso|apoyo)$/;

/** Whether a clause begins at a place: the sentence does, or it is joined on. */
const beginsClause = ({ before, opens }: Place) => opens || /(?:[,;:]|(?:^|\s)(?:y|pero|porque|que|cuando|si|entonces|donde|aunque|mientras|hoy|ayer|anoche|mañana|siempre|ahora|también|después|luego|además)) $/.test(before); // biome-ignore format: a list

/** The same verb for whom it is said of; undefined where the form is right, or can be nothing that is known. */
function putInto(verb: string, person: Person): string | undefined {
  const readings = readForm(verb);
  if (readings.length === 0 || NO_VERB.test(verb) || readings.some((reading) => reading.person === person))
    return undefined;
  const [reading] = readings;
  return reading === undefined ? undefined : formOf({ ...reading, person });
}

/** Yo *tiene*, ellos *vive*, yo *hablar*. */
function mendAfterPronoun(
  [, who = '', between = '', verb = '']: readonly string[],
  place: Place,
): string | undefined {
  const person = PERSON[who];
  const joined =
    place.before.endsWith(' y ') || place.before.endsWith(' o ') || place.before.endsWith(' ni ');
  if (person === undefined || (joined && person < 3) || !(person < 2 || beginsClause(place)))
    return undefined;
  if (isInfinitive(verb)) {
    const right = formOf({ verb, tense: 'present', person });
    return /(?:^|\s)(?:que|si|para|de|sin|al) $/.test(place.before) ? undefined : `${who} ${between}${right}`;
  }
  // "Él hablo": the accent was left out of a past.
  const accented = verb.replace(/o$/, 'ó');
  if (person === 2 && accented !== verb && readForm(accented).some((reading) => reading.person === 2))
    return `${who} ${between}${accented}`;
  const right = putInto(verb, person);
  return right === undefined ? undefined : `${who} ${between}${right}`;
}

const GROUPS = /^(?:mayoría|mitad|parte|resto|grupo|par|número|serie|cantidad)$/;

/** Mis padres *vive*; mi hermana *tienen*; la gente *son*. */
function mendAfterNoun(
  [, owner = '', noun = '', between = '', verb = '']: readonly string[],
  place: Place,
): string | undefined {
  const form = readNoun(noun);
  const isPerson = /^(?:mi|mis|tu|tus|su|sus|nuestr[oa]s?)$/.test(owner) || noun === 'gente';
  if (
    form === undefined ||
    GROUPS.test(noun) ||
    !beginsClause(place) ||
    / y $/.test(place.before) ||
    (readForm(noun).length > 0 && !isPerson)
  )
    return undefined;
  if (
    form.isPlural !== /s$/.test(owner) ||
    /(?:^|\s)que $/.test(place.before) ||
    (canBe(verb, 'noun', 'pair', 'participle') && verb !== 'son')
  )
    return undefined;
  const readings = readForm(verb);
  if (!readings.some(({ person }) => person === 2 || person === 5)) return undefined;
  const right = putInto(verb, form.isPlural ? 5 : 2);
  return right === undefined ? undefined : `${owner} ${noun} ${between}${right}`;
}

/** Mi hermana y yo *va*; mis hermanos y mi madre *vive*. */
function mendAfterTwo([, two = '', last = '', between = '', verb = '']: readonly string[], place: Place): string | undefined {
  if (!place.opens || canBe(verb, 'noun', 'pair', 'participle')) return undefined;
  if (!readForm(verb).some(({ person, tense }) => tense === 'present' && (person === 0 || person === 2))) return undefined;
  const right = putInto(verb, last === 'yo' ? 3 : 5);
  return right === undefined ? undefined : `${two} y ${last} ${between}${right}`;
} // biome-ignore format: one thought

const MODALS =
  'puedo|puedes|puede|podemos|pueden|debo|debes|debe|debemos|deben|quiero|quieres|quiere|queremos|quieren|necesito|necesita|prefiero|prefiere|espero|pude|pudo|podía|quería';
const isPlainForm = (word: string) =>
  readForm(word).length > 0 &&
  !canBe(word, 'noun', 'pair', 'infinitive', 'participle') &&
  !NO_VERB.test(word);
const toInfinitive = (word: string) => (isPlainForm(word) ? readForm(word)[0]?.verb : undefined);

/** He *hablar*, ha *escribo*. */
function mendParticiple([, have = '', between = '', verb = '']: readonly string[]): string | undefined {
  const infinitive = isInfinitive(verb) ? verb : toInfinitive(verb);
  return infinitive === undefined ? undefined : `${have} ${between}${participleOf(infinitive)}`;
}

/** Para *hablo*, después de *comiendo*. */
function mendAfterPreposition([, preposition = '', verb = '']: readonly string[]): string | undefined {
  const infinitive = toInfinitive(verb) ?? fromGerund(verb);
  return infinitive === undefined ? undefined : `${preposition} ${infinitive}`;
}

function fromGerund(word: string): string | undefined {
  if (word === 'leyendo') return 'leer';
  const stem = /^(.+?)(ando|iendo|yendo)$/.exec(word);
  if (stem === null || !canBe(word, 'gerund')) return undefined;
  return [`${stem[1]}ar`, `${stem[1]}er`, `${stem[1]}ir`].find(isInfinitive);
}

const toGerund = (verb: string) =>
  isInfinitive(verb) ? verb.replace(/ar$/, 'ando').replace(/[ei]r$/, 'iendo') : undefined;

const SUBJECT = {
  en: 'The verb goes with who does it: yo tengo, ella tiene, ellos tienen.',
  es: 'El verbo concuerda con quien lo hace: yo tengo, ella tiene, ellos tienen.',
};
const INFINITIVE = {
  en: 'Here the verb stays in the infinitive: -ar, -er, -ir.',
  es: 'Aquí el verbo va en infinitivo: -ar, -er, -ir.',
};

export const VERB_RULES: readonly SpanishRule[] = [
  { type: 'agreement', pattern: words(`(${Object.keys(PERSON).join('|')}) ${BETWEEN}_`), mend: mendAfterPronoun, why: SUBJECT },
  { type: 'agreement', pattern: words(`(mi|mis|tu|tus|su|sus|el|la|los|las|nuestro|nuestra|nuestros|nuestras) _ ${BETWEEN}_`), mend: mendAfterNoun, why: SUBJECT },
  { type: 'agreement', pattern: words(`((?:mi|mis|tu|tus|su|sus|el|la|los|las) \\p{L}+) y (yo|(?:mi|mis|tu|tus|su|sus|el|la|los|las) \\p{L}+) ${BETWEEN}_`), mend: mendAfterTwo, why: SUBJECT },
  { type: 'agreement', pattern: words('(me|te|le|nos|les) (gusta|encanta|interesa|molesta|duele|importa|gustaba|encantaba|dolía)( mucho)? (los|las|mis|sus|tus|estos|estas|esos|esas|muchos|muchas)'), mend: ([, whom, like, much, many]) => `${whom} ${like}n${much} ${many}`, why: { en: 'The verb goes with what is liked: me gustan los libros.', es: 'El verbo concuerda con lo que gusta: me gustan los libros.' } },
  { type: 'agreement', pattern: words('(me|te|le|nos|les) (gusta|encanta|interesa)n( mucho)? (el|la|mi|tu|su|un|una)'), mend: ([, whom, like, much, one], { after }) => (/^[^.;]*(?:,| y | ni | e )/.test(after) ? undefined : `${whom} ${like}${much} ${one}`), why: { en: 'The verb goes with what is liked: me gusta la casa.', es: 'El verbo concuerda con lo que gusta: me gusta la casa.' } },
  { type: 'agreement', pattern: words('(me|te|le|nos|les) (gusta|encanta)n _'), mend: ([, whom, like, verb = '']) => (isInfinitive(verb) ? `${whom} ${like} ${verb}` : undefined), why: { en: 'With an infinitive: me gusta leer.', es: 'Con infinitivo: me gusta leer.' } },
  { type: 'verb-form', pattern: words('(me|te|le|nos|les) (gusta|encanta|gustaría|encantaría) _'), mend: ([, whom, like, verb = '']) => { const better = toInfinitive(verb) ?? fromGerund(verb); return better === undefined ? undefined : `${whom} ${like} ${better}`; }, why: INFINITIVE },
  { type: 'word-choice', pattern: words('yo gusto'), mend: () => 'me gusta', why: { en: 'In Spanish things please you: me gusta.', es: 'Las cosas gustan a alguien: me gusta.' } },
  { type: 'verb-form', pattern: words(`(${MODALS}) _`), mend: ([, modal = '', verb = '']) => { const better = /^(?:que|como|y|pero|porque|si)$/.test(verb) ? undefined : (toInfinitive(verb) ?? fromGerund(verb)); return better === undefined ? undefined : `${modal} ${better}`; }, why: INFINITIVE },
  { type: 'verb-form', pattern: words(`(${MODALS}) a _`), mend: ([, modal, verb = '']) => (isInfinitive(verb) ? `${modal} ${verb}` : undefined), why: { en: 'No a between these verbs: quiero comer.', es: 'Entre estos verbos no va a: quiero comer.' } },
  { type: 'missing-word', pattern: words('(voy|vas|va|vamos|van|iba|ibas|iban|íbamos) _'), mend: ([, go, verb = '']) => (isInfinitive(verb) ? `${go} a ${verb}` : undefined), why: { en: 'Ir a and the infinitive: voy a comer.', es: 'Ir a más infinitivo: voy a comer.' } },
  { type: 'missing-word', pattern: words('(tengo|tienes|tiene|tenemos|tienen|tuve|tuvo|tenía|tuvimos) (?:de |a )?_'), mend: ([, have, verb = '']) => (isInfinitive(verb) && !/^(?:poder|deber|ser|saber)$/.test(verb) ? `${have} que ${verb}` : undefined), why: { en: 'Tener que and the infinitive: tengo que ir.', es: 'Tener que más infinitivo: tengo que ir.' } },
  { type: 'missing-word', pattern: words('(aprendo|aprendí|aprendió|aprender|aprende|empecé|empezó|empiezo|empieza|comencé|comenzó|ayuda|ayudó|ayudar) _'), mend: ([, begin, verb = '']) => (isInfinitive(verb) ? `${begin} a ${verb}` : undefined), why: { en: 'After aprender, empezar and ayudar stands a.', es: 'Tras aprender, empezar y ayudar va a.' } },
  { type: 'verb-form', pattern: words('(he|has|ha|hemos|han|había|habían|habíamos) ((?:ya )?)_'), mend: mendParticiple, why: { en: 'After haber comes the participle: he hablado.', es: 'Tras haber va el participio: he hablado.' } },
  { type: 'verb-form', pattern: words('(para|sin|antes de|después de|en vez de|además de) _'), mend: mendAfterPreposition, why: INFINITIVE },
  { type: 'verb-form', pattern: words('(estoy|estás|está|estamos|están|estaba|estaban) _'), mend: ([, be, verb = '']) => { const better = toGerund(verb); return better === undefined ? undefined : `${be} ${better}`; }, why: { en: 'What is going on: estar and -ando or -iendo.', es: 'Lo que está pasando: estar y -ando o -iendo.' } },
]; // biome-ignore format: a rule a line
