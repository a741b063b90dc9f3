import { canBe } from './spanish-lexicon.ts';
import { closes, type SpanishRule, words } from './spanish-rule.ts';
import { readForm } from './verbs.ts';

const isAct = (word: string) =>
  readForm(word).some(({ person }) => person === 2) && !canBe(word, 'noun', 'pair', 'infinitive');
const isYours = (word: string) =>
  /^(?:eres|tienes|quieres|estás|vas|puedes|sabes|haces|vives|hablas|ves|dices|vienes)$/.test(word) ||
  (readForm(word).some(({ person }) => person === 1) && !canBe(word, 'noun', 'pair'));
const ASKING: Readonly<Record<string, string>> = { que: 'qué', como: 'cómo', cuando: 'cuándo', donde: 'dónde', quien: 'quién', quienes: 'quiénes', cual: 'cuál', cuales: 'cuáles', cuanto: 'cuánto', cuanta: 'cuánta', cuantos: 'cuántos', cuantas: 'cuántas', 'por que': 'por qué', porque: 'por qué', adonde: 'adónde' }; // biome-ignore format: a table
const asking = 'que|como|cuando|donde|quien(?:es)?|cual(?:es)?|cuant[oa]s?|adonde';
/** Behind "él" alone: little words that only belong to a verb. */
const OF_VERBS =
  /^(?:es|no|se|me|te|le|les|nos|está|tiene|fue|era|ha|había|también|siempre|nunca|va|dijo|hizo|quiere|puede|tenía|iba|estaba|hace|vive|sabe|vio|dice)$/;

/** Words that are told apart by an accent, by what stands beside them. */
export const ACCENT_RULES: readonly SpanishRule[] = [
  { type: 'spelling', pattern: words('mas'), mend: () => 'más', why: { en: 'Más with an accent is “more”; mas without is an old “but”.', es: 'Más con tilde es cantidad; mas sin tilde es un «pero» antiguo.' } },
  { type: 'spelling', pattern: words('(a|para|de|por|sin|en|hacia|contra|sobre|hasta) mi'), mend: ([, at], { after }) => (closes(after) || /^ (?:me|que|y|no|es|fue|pero|porque|ni|mism[oa]|también|siempre|se)(?!\p{L})/u.test(after) ? `${at} mí` : undefined), why: { en: 'Mí after a preposition is “me”; mi is “my”.', es: 'Mí con tilde va tras preposición; mi sin tilde indica posesión.' } },
  { type: 'spelling', pattern: words('el(?= (\\p{L}+))'), mend: ([, next = ''], { before, precedesName }) => (precedesName ? undefined : OF_VERBS.test(next) && !(/^(?:no|es|me|se|te|fue|era|va|vive|sabe)$/.test(next) && /(?:palabra|verbo|por) $/.test(before)) ? 'él' : isAct(next) && !/(?:con|de|a|en|por|para) $/.test(before) ? 'él' : undefined), why: { en: 'Él with an accent is “he”; el is “the”.', es: 'Él con tilde es la persona; el sin tilde es artículo.' } },
  { type: 'spelling', pattern: words('(con|para|de|por|sin|a|en) el'), mend: ([, at], { after }) => (closes(after) ? `${at} él` : undefined), why: { en: 'Él with an accent is “he”; el is “the”.', es: 'Él con tilde es la persona; el sin tilde es artículo.' } },
  { type: 'spelling', pattern: words('tu(?= (\\p{L}+))'), mend: ([, next = '']) => (isYours(next) || /^(?:no|también|y|me|te)$/.test(next) ? 'tú' : undefined), why: { en: 'Tú with an accent is “you”; tu is “your”.', es: 'Tú con tilde es la persona; tu sin tilde indica posesión.' } },
  { type: 'spelling', pattern: words('(y|que|como) tu'), mend: ([, at], { after }) => (closes(after) ? `${at} tú` : undefined), why: { en: 'Tú with an accent is “you”; tu is “your”.', es: 'Tú con tilde es la persona; tu sin tilde indica posesión.' } },
  { type: 'spelling', pattern: words('si'), mend: (_, { before, after, opens }) => ((opens && /^,/.test(after)) || (/(?:que|a|claro|eso) $/.test(before) && /^\s*(?:[.!?]|$| mism[oa])/.test(after)) ? 'sí' : undefined), why: { en: 'Sí with an accent is “yes”; si is “if”.', es: 'Sí con tilde afirma; si sin tilde pone una condición.' } },
  { type: 'spelling', pattern: words('(no|yo|lo|ya) se(?= (?:que|qué|si|cómo|dónde|por|nada|mucho|muy|hablar|cocinar|nadar|leer|escribir|bailar)(?!\\p{L})|[.,!?]|$)'), mend: ([, at]) => `${at} sé`, why: { en: 'Sé with an accent is “I know”.', es: 'Sé con tilde es del verbo saber.' } },
  { type: 'spelling', pattern: words('esta(?= (\\p{L}+))'), mend: ([, next = ''], { before }) => (isState(next, before) ? 'está' : undefined), why: { en: 'Está with an accent is “is”; esta is “this”.', es: 'Está con tilde es del verbo estar; esta sin tilde señala.' } },
  { type: 'spelling', pattern: new RegExp(`(?<=¿\\s*)(por que|porque|${asking})(?!\\p{L})(?! no )`, 'giu'), mend: ([ask = '']) => ASKING[ask], why: { en: 'In a question the asking word carries an accent.', es: 'En las preguntas, la palabra que pregunta lleva tilde.' } },
  { type: 'spelling', pattern: new RegExp(`(?<=^|[.!?]\\s+)(por que|porque|${asking})(?!\\p{L})(?=[^.!?¿]*\\?)`, 'giu'), mend: ([ask = '']) => ASKING[ask], why: { en: 'In a question the asking word carries an accent.', es: 'En las preguntas, la palabra que pregunta lleva tilde.' } },
  { type: 'spelling', pattern: words('(no sé|no sabe|no sabes|no sabía|no sabemos|saber|pregunt[oaóé]|explícame|dime) (donde|quien|cuando|como|cuanto|cual)'), mend: ([, know, ask = '']) => `${know} ${ASKING[ask]}`, why: { en: 'Asked inside a sentence, the word carries its accent, too.', es: 'También en las preguntas indirectas lleva tilde.' } },
  { type: 'spelling', pattern: words('que(?= (?:tal|hora es)(?!\\p{L})[^.!?]*\\?)'), mend: () => 'qué', why: { en: 'In a question the asking word carries an accent.', es: 'En las preguntas, la palabra que pregunta lleva tilde.' } },
  { type: 'spelling', pattern: words('(mi|tu|su|una?|el|la) (papa|mama|bebe)'), mend: ([, whose = '', who = '']) => (who !== 'bebe' && !/^(?:mi|tu|su)$/.test(whose) ? undefined : `${whose} ${{ papa: 'papá', mama: 'mamá', bebe: 'bebé' }[who]}`), why: { en: 'The stress is at the end, so it carries an accent.', es: 'Es palabra aguda y lleva tilde.' } },
  { type: 'spelling', pattern: words('por que'), mend: (_, { before, after, opens }) => (opens || /(?:¿|razón|razones|motivo|causa|saber|sé|sabe|es) ?$/.test(before) || /^[^.!]*\?/.test(after) ? undefined : 'porque'), why: { en: 'Porque in one word gives the reason.', es: 'Porque junto da la causa.' } },
  { type: 'spelling', pattern: words('(un|el|tomar|tomo|bebo|beber) te'), mend: ([, at], { after }) => (closes(after) ? `${at} té` : undefined), why: { en: 'Té with an accent is tea.', es: 'Té con tilde es la bebida.' } },
  { type: 'spelling', pattern: words('seria(?= (?:un|una|el|la|muy|mi|más|mejor|ideal|posible|difícil|fácil|bueno|genial)(?!\\p{L}))'), mend: () => 'sería', why: { en: 'Sería with an accent is “would be”.', es: 'Sería con tilde es del verbo ser.' } },
]; // biome-ignore format: a rule a line

function isState(next: string, before: string): boolean {
  if (canBe(next, 'gerund')) return true;
  if (/(?:^|\s)(?:en|de|a|por|para|con|desde|durante|toda|hasta) $/.test(before)) return false;
  if (/^(?:en|muy|aquí|allí|ahí|bien|cerca|lejos|tan|mal)$/.test(next)) return true;
  const isSaid = /(?:él|ella|usted|que|no|donde|ya|me|te|se|siempre|también|mamá|papá|todo) $/.test(before);
  return isSaid && canBe(next, 'participle', 'pair') && !canBe(next, 'noun');
}
