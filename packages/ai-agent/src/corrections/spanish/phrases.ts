import { agreeAdjective, readNoun } from './agreement.ts';
import { canBe, frequencyOf } from './spanish-lexicon.ts';
import { closes, endsInName, type Place, type SpanishRule, words } from './spanish-rule.ts';
import { formOf, isInfinitive, readForm } from './verbs.ts';

const SER = /^(?:soy|eres|es|somos|son|era|eras|eran|éramos)$/;
/** The form of one verb that is said of the same persons at the same time. */
function swap(form: string, verb: 'ser' | 'estar' | 'tener'): string | undefined {
  const reading = readForm(form)[0];
  return reading === undefined ? undefined : formOf({ ...reading, verb });
}

const KIN =
  'madre|padre|mamá|papá|padres|hermanos?|hermanas?|amig[oa]s?|abuel[oa]s?|tí[oa]s?|prim[oa]s?|familia|hij[oa]s?|novi[oa]|espos[oa]|profesora?|profesores|maestr[oa]s?|mejor amig[oa]|mejores amig[oa]s';
const MEET =
  'conocer|conocí|conoció|ver|veo|vi|vio|visitar|visito|visité|visitó|visitamos|visita|amar|amo|ama|ayudar|ayudo|ayudé|ayudó|ayuda|llamar|llamo|llamé|llamó|cuidar|cuido|cuida|cuidó|extrañar|extraño|extraña|escuchar|invitar|invité|invitó|respetar|respeto|admirar|admiro|abrazar|abracé|abrazó|besar|encontrar|encontré|encontró|buscar|esperar|quiero mucho';
const OF_STATE =
  '(cansad[oa]s?|enojad[oa]s?|content[oa]s?|preocupad[oa]s?|ocupad[oa]s?|emocionad[oa]s?|embarazadas?|sentad[oa]s?|enferm[oa]s?|nervios[oa]s?|enamorad[oa]s?)';
const OF_KIND =
  '(importantes?|necesari[oa]s?|posible|imposible|inteligentes?|interesantes?|difícil|difíciles|divertid[oa]s?|simpátic[oa]s?|amables?|trabajador|trabajadora)';
const BE = '(soy|eres|es|somos|son|era|eras|eran)';
const IS = '(estoy|estás|está|estamos|están|estaba|estaban)';
const NUMBER =
  '(\\d{1,2}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\p{L}+|veinti?\\p{L}*|treinta|cuarenta)';

const PHRASES: Readonly<Record<string, string>> = {
  'para ejemplo': 'por ejemplo', 'para favor': 'por favor', 'para fin': 'por fin', 'gracias para': 'gracias por', 'para supuesto': 'por supuesto', 'por lo menos': 'por lo menos',
  'depende en': 'depende de', 'depende sobre': 'depende de', 'enamorado con': 'enamorado de', 'enamorada con': 'enamorada de', 'casado a': 'casado con', 'casada a': 'casada con', 'soñar de': 'soñar con', 'sueño de ser': 'sueño con ser',
  'más mejor': 'mejor', 'más peor': 'peor', 'más mejores': 'mejores', 'muy mucho': 'mucho', 'mucho gracias': 'muchas gracias', 'muchos gracias': 'muchas gracias', 'buenos noches': 'buenas noches', 'buenos tardes': 'buenas tardes', 'buenas días': 'buenos días', 'buen día': 'buen día',
  'a el': 'al', 'de el': 'del', 'en la noche pasada': 'anoche', 'es las dos': 'son las dos', 'es las tres': 'son las tres', 'es las cuatro': 'son las cuatro', 'es las cinco': 'son las cinco', 'es las seis': 'son las seis', 'es las siete': 'son las siete', 'es las ocho': 'son las ocho', 'es las nueve': 'son las nueve', 'es las diez': 'son las diez', 'son la una': 'es la una',
  'haber si': 'a ver si', 'no ay': 'no hay', 'que ay': 'que hay', 'si ay': 'si hay', 'ay que': 'hay que', 'vamos haber': 'vamos a ver', 'por hay': 'por ahí', 'tal ves': 'tal vez', 'otra ves': 'otra vez', 'una ves': 'una vez', 'a echo': 'ha hecho', 'he echo': 'he hecho', 'ha echo': 'ha hecho', 'han echo': 'han hecho', 'has echo': 'has hecho', 'e ido': 'he ido', 'e hecho': 'he hecho', 'e visto': 'he visto', 'e estado': 'he estado', 'a sido': 'ha sido', 'a ido': 'ha ido', 'a estado': 'ha estado', 'a tenido': 'ha tenido', 'an ido': 'han ido',
  'valla a': 'vaya a', 'ves en cuando': 'vez en cuando', 'asta luego': 'hasta luego', 'asta mañana': 'hasta mañana', 'asta que': 'hasta que', 'asta el': 'hasta el', 'asta la': 'hasta la', 'asta las': 'hasta las', 'asta ahora': 'hasta ahora', 'ase frío': 'hace frío', 'ase calor': 'hace calor', 'ase mucho': 'hace mucho', 'ase años': 'hace años', 'boy a': 'voy a', 'ba a': 'va a', 'bas a': 'vas a', 'ban a': 'van a',
  'habían muchos': 'había muchos', 'habían muchas': 'había muchas', 'hubieron muchos': 'hubo muchos', 'hubieron muchas': 'hubo muchas', 'habían dos': 'había dos', 'habían tres': 'había tres', 'en este momento': 'en este momento', 'cada días': 'cada día', 'en mi opinion': 'en mi opinión', 'tu estas': 'tú estás', 'voy ha': 'voy a', 'vas ha': 'vas a', 'va ha': 'va a', 'vamos ha': 'vamos a', 'van ha': 'van a',
}; // biome-ignore format: a table

function mendPhrase([said = '']: readonly string[], { after, before, from }: Place): string | undefined {
  if (said === 'a el' || said === 'de el') return endsInName(from) ? undefined : joinArticle(said, after);
  if (
    /^[ae] /.test(said) &&
    !/(?:^|se|me|te|le|lo|la|nos|no|yo|ya|que|ella|él|nunca|siempre|[,.¿]) ?$/.test(before)
  )
    return undefined;
  return PHRASES[said];
}

/** Al, del: but "de El Salvador", and "a él". */
function joinArticle(said: string, after: string): string | undefined {
  const noun = /^ (\p{L}+)/u.exec(after)?.[1] ?? '';
  const isNoun = readNoun(noun)?.gender === 'masculine' || (said === 'a el' && isInfinitive(noun));
  return isNoun && !/^ (?:salvador|país|mundo deportivo)/.test(after)
    ? said === 'a el'
      ? 'al'
      : 'del'
    : undefined;
}

/** Y before a sound of i, o before one of o. */
const SOUNDS: Readonly<Record<string, string>> = { y: 'e', o: 'u' };

const LIKE = '((?:no )?(?:me|te|le|les|nos) (?:gust|encant|interes|fascin|molest)\\p{L}+)';
const TO_WHOM: Readonly<Record<string, string>> = { yo: 'a mí', tú: 'a ti', él: 'a él', el: 'a él', ella: 'a ella', ellos: 'a ellos', ellas: 'a ellas', usted: 'a usted', ustedes: 'a ustedes', nosotros: 'a nosotros' }; // biome-ignore format: a row

/** *Él* le gusta: what pleases has somebody it pleases to. */
function mendWhom([, who = '', like = '']: readonly string[], { before, opens }: Place): string | undefined {
  if (!opens && !/(?:,|(?:^|\s)(?:y|pero|porque|que)) $/.test(before)) return undefined;
  const whom = TO_WHOM[who] ?? (who.includes(' ') ? `a ${who}` : undefined);
  return whom === undefined ? undefined : `${whom} ${like}`;
}

export const PHRASE_RULES: readonly SpanishRule[] = [
  { type: 'missing-word', pattern: words(`(${Object.keys(TO_WHOM).join('|')}|(?:mi|mis|tu|su|sus) (?:${KIN})) ${LIKE}`), mend: mendWhom, why: { en: 'What you like pleases to you: a mí me gusta, a ella le gusta.', es: 'Las cosas gustan a alguien: a mí me gusta, a ella le gusta.' } },
  { type: 'word-choice', pattern: words(`(?:${Object.keys(PHRASES).toSorted((one, other) => other.length - one.length).join('|')})`), mend: mendPhrase, why: { en: 'This is how it is said and written.', es: 'Así se dice y se escribe.' } },
  { type: 'word-choice', pattern: words('y(?= (h?i(?![eao])\\p{L}+))'), mend: ([, next = '']) => (frequencyOf(next) > 1 && !canBe(next, 'unlisted') ? SOUNDS.y : undefined), why: { en: 'Before a sound of i, y becomes e.', es: 'Ante sonido i, y pasa a e.' } },
  { type: 'word-choice', pattern: words('(\\p{L}+) o(?= (h?o\\p{L}+))'), mend: ([, left, next = '']) => (frequencyOf(next) > 1 && !canBe(next, 'unlisted') ? `${left} ${SOUNDS.o}` : undefined), why: { en: 'Before a sound of o, o becomes u.', es: 'Ante sonido o, o pasa a u.' } },
  { type: 'word-choice', pattern: words(`(soy|eres|es|somos|son|estoy|está|era|estaba) ${NUMBER} años`), mend: ([, be = '', count]) => { const have = swap(be, 'tener'); return have === undefined ? undefined : `${have} ${count} años`; }, why: { en: 'In Spanish you have years: tengo veinte años.', es: 'La edad se tiene: tengo veinte años.' } },
  { type: 'word-choice', pattern: words('(soy|eres|es|son|estoy|estás|está|están|somos|estamos) (?:muy )?(hambre|sed|frío|calor|miedo|sueño|prisa|razón)'), mend: ([, be = '', what = '']) => { const have = swap(be, 'tener'); return have === undefined || (/^es/.test(be) && /frío|calor|razón/.test(what)) ? undefined : `${have} ${what}`; }, why: { en: 'This is said with tener: tengo hambre.', es: 'Se dice con tener: tengo hambre.' } },
  { type: 'word-choice', pattern: words(`${BE} ((?:muy |tan |un poco )?)${OF_STATE}`), mend: ([, be = '', much, state = '']) => { const better = swap(be, 'estar'); return better === undefined || /(?:mos|n)$/.test(be) !== /s$/.test(state) ? undefined : `${better} ${much}${state}`; }, why: { en: 'How somebody is just now: estar.', es: 'El estado va con estar.' } },
  { type: 'word-choice', pattern: words('(soy|eres|somos) (bien|mal|de acuerdo|aquí|allí|ahí|en casa)'), mend: ([, be = '', what], { before, after }) => { const better = swap(be, 'estar'); return better === undefined || /que $/.test(before) || !closes(after) ? undefined : `${better} ${what}`; }, why: { en: 'How and where: estar.', es: 'Cómo y dónde se está: estar.' } },
  { type: 'word-choice', pattern: words(`${IS} ((?:muy |tan |más )?)${OF_KIND}`), mend: ([, be = '', much, kind]) => { const better = swap(be, 'ser'); return better === undefined ? undefined : `${better} ${much}${kind}`; }, why: { en: 'What something is like: ser.', es: 'Cómo es algo o alguien: ser.' } },
  { type: 'word-choice', pattern: words('(estoy|está|están|estamos) (estudiantes?|profesora?|médic[oa]|doctora?|abogad[oa]|ingenier[oa]|maestr[oa]|enfermer[oa])'), mend: ([, be = '', job]) => `${swap(be, 'ser')} ${job}`, why: { en: 'Who or what somebody is: ser.', es: 'Quién o qué es alguien: ser.' } },
  { type: 'word-choice', pattern: words(`(yo|él|ella|nosotros|ellos|ellas|mi \\p{L}+) (estoy|está|estamos|están) (una?) (?!poco|rato|tanto|día|hora|semana|mes|año|montón)_`), mend: ([, who, be = '', article, noun = '']) => (readNoun(noun) === undefined ? undefined : `${who} ${swap(be, 'ser')} ${article} ${noun}`), why: { en: 'Who or what somebody is: ser.', es: 'Quién o qué es alguien: ser.' } },
  { type: 'verb-form', pattern: words(`${BE} _`), mend: ([, be = '', verb = '']) => (canBe(verb, 'gerund') && SER.test(be) ? `${swap(be, 'estar')} ${verb}` : undefined), why: { en: 'What is going on: estar and -ando or -iendo.', es: 'Lo que está pasando: estar y -ando o -iendo.' } },
  { type: 'preposition', pattern: words(`(${MEET}) ((?:mi|mis|tu|tus|su|sus|nuestr[oa]s?) (?:${KIN}))`), mend: ([, meet, who], { before }) => (/(?:que|como|donde) $/.test(before) ? undefined : `${meet} a ${who}`), why: { en: 'Before a person who is seen, helped or visited stands a.', es: 'Ante la persona que se ve, ayuda o visita va a.' } },
  { type: 'preposition', pattern: words('en (el )?(lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?! santo)'), mend: ([, article, day], { opens }) => (article !== '' || opens ? `el ${day}` : undefined), why: { en: 'Days go with el, without en.', es: 'Los días van con el, sin en.' } },
  { type: 'preposition', pattern: words('(escuch\\p{L}+) a (música|la música|la radio|canciones)'), mend: ([, hear, what]) => `${hear} ${what}`, why: { en: 'Escuchar takes things without a.', es: 'Escuchar lleva las cosas sin a.' } },
  { type: 'preposition', pattern: words('(busc(?:o|a|ar|amos|an|é|ó|aba)) (?:por|para) (un|una|mi|el|la)'), mend: ([, seek, what]) => `${seek} ${what}`, why: { en: 'Buscar is “look for” already.', es: 'Buscar ya lleva lo buscado sin preposición.' } },
  { type: 'article', pattern: words('(en|a) (escuela|universidad|iglesia|playa|biblioteca|tienda|oficina)'), mend: ([, at, where], { after }) => (closes(after) || /^ (?:y|pero|porque|con|para|cuando)(?!\p{L})/u.test(after) ? `${at} la ${where}` : undefined), why: { en: 'Places go with their article.', es: 'Los lugares van con su artículo.' } },
  { type: 'word-choice', pattern: words('(es|son|soy|está|era) much[oa]s? _'), mend: ([, be, adjective = '']) => (canBe(adjective, 'pair') && !canBe(adjective, 'noun') && frequencyOf(adjective) > 3 && !/^(?:más|menos|mejor|peor)$/.test(adjective) && agreeAdjective(adjective, { gender: 'feminine', isPlural: true }) !== undefined ? `${be} muy ${adjective}` : undefined), why: { en: 'Before an adjective: muy.', es: 'Ante adjetivo: muy.' } },
  { type: 'word-choice', pattern: words('(estoy|estás|estamos|están) de'), mend: ([, be = ''], { precedesName }) => (precedesName ? `${swap(be, 'ser')} de` : undefined), why: { en: 'Where somebody comes from: ser de.', es: 'El origen va con ser: ser de.' } },
  { type: 'word-choice', pattern: words('me llamo es'), mend: () => 'me llamo', why: { en: 'Me llamo is “my name is” already.', es: 'Me llamo va directamente con el nombre.' } },
  { type: 'preposition', pattern: words('en el (mañana|noche|tarde)'), mend: ([, when]) => `por la ${when}`, why: { en: 'A part of the day: por la mañana.', es: 'Las partes del día: por la mañana.' } },
  { type: 'agreement', pattern: words('(semana|noche|tarde|primavera) pasado'), mend: ([, when]) => `${when} pasada`, why: { en: 'The adjective goes with its noun: la semana pasada.', es: 'El adjetivo concuerda con el sustantivo: la semana pasada.' } },
]; // biome-ignore format: a rule a line
