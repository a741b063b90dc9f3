import { foldText, tellLanguage } from '../text/index.ts';
import { rightAnswers, type TutorActivity } from './tutor-activity.ts';

/** Words that begin a question or an order, in the languages learners write: nobody answers a task with them. */
const ASKS_OR_ORDERS =
  /^(?:(?:and|so|ok(?:ay)?|but|then|now|no|wait|please|pls|just|only|y|pero|entonces|ahora|vale|bueno|solo|por favor|et|alors|und|dann|jetzt|nur),? )*(?:what(?:'?s)?|which|why|how|when|where|whose?|(?:is|are|was|were|do|does|did|can|could|should|shall|will|would|must|has|have) (?:i|you|he|she|it|we|they|this|that|these|there|the|an?|my|your)|am i|tell|say|write|make|give|show|explain|translate|spell|read|repeat|complete|finish|replace|rank|confirm|print|run|execute|compute|calculate|put|use|do(?= it)|let|que|cual(?:es)?|por que|como|cuando|donde|quien|cuant[oa]s?|di|dime|dame|da|escribe\w*|traduce\w*|explica\w*|pon\w*|haz\w*|junta\w*|usa|deletrea\w*|descarta\w*|termina\w*|completa\w*|ejecuta\w*|calcula\w*|repite\w*|ensena\w*|quel(?:le)?s?|c'?est|qu'?est|comment|pourquoi|combien|traduis\w*|ecris\w*|dis|donne\w*|montre\w*|was|wie|warum|welche[rsn]?|wann|wer|wo|sag\w*|schreib\w*|gib\w*|zeig\w*|erklar\w*|ubersetz\w*|ist|kannst)(?![\p{L}\p{N}])/u;
/** Who names several to choose from asks which. */
const CHOOSES = /(?<!\p{L})(?:or|o|ou|oder)(?!\p{L})/u;
/** Says in which form the answer, or an example of it, is wanted. */
const OF_FORM =
  /(?<!\p{L})(?:examples?|ejemplos?|tables?|tablas?|similar|parecid[oa]s?|another (?:one|sentence|example)|otr[oa] (?:frase|vez|ejemplo)|base ?64|code|codigo|tests?|letters?|letras?|pieces|trozos|partes|backwards|(?:del|al) reves|formato?|translation|traduccion|traducel[oa]|shorter|mas cort[oa])(?!\p{L})/u;
/** Shorter than this a message says too little to be told from an answer. */
const FEWEST_WORDS = 3;
/** A message this long that asks nothing is talk. */
const MOST_WORDS = 25;
/** Where a word or two are wanted, more of them have something of the task about them, or are about something else. */
const FEW = 2;
/** The sentence of a gap has so many words and more. */
const WHOLE = 5;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];

/** Whether folded words read as a question or an order, whatever sign they end with. */
export function readsLikeQuestion(folded: string): boolean {
  return folded.trimEnd().endsWith('?') || ASKS_OR_ORDERS.test(folded.replace(/^[^\p{L}\p{N}]+/u, ''));
}

/** Half of the words of a whole sentence that is said with its gap filled stand in the task. */
function isOfTask(words: readonly string[], statement: string): boolean {
  const there = new Set(wordsOf(statement.toLowerCase()));
  return words.filter((word) => there.has(word.toLowerCase())).length * 2 >= words.length;
}

/** `taller?`, `have been living?`: an answer that its author is not sure of, but a word of the task is asked about. */
function isDoubtful(words: readonly string[], folded: string, { kind, statement }: TutorActivity): boolean {
  if (kind !== 'english-item' || words.length === 0 || words.length > FEWEST_WORDS) return false;
  const bare = folded.replace(/[?!\s]+$/u, '');
  if (readsLikeQuestion(bare) || CHOOSES.test(bare)) return false;
  const there = new Set(wordsOf(statement.toLowerCase()));
  return !words.every((word) => there.has(word.toLowerCase()));
}

/** Whether a word that speaks of forms is one of the task or of its answer. */
function isOfAnswer(words: readonly string[], activity: TutorActivity): boolean {
  const there = new Set(
    [activity.statement, ...(activity.options ?? []), ...rightAnswers(activity)].flatMap((text) =>
      wordsOf(text.toLowerCase()),
    ),
  );
  return words.some((word) => OF_FORM.test(foldText(word)) && there.has(word.toLowerCase()));
}

/**
 * Whether a message could be somebody's answer to an open item, right or wrong. `folded`: it in small letters without
 * accents. The key is asked only how long it is and in which language.
 */
export function readsLikeAnswer(message: string, folded: string, activity: TutorActivity): boolean {
  const words = wordsOf(message);
  const keys = rightAnswers(activity);
  if (words.length > MOST_WORDS) return false;
  if (folded.trimEnd().endsWith('?')) return isDoubtful(words, folded, activity);
  if (keys.some((key) => key.trim().toLowerCase() === message.trim().toLowerCase())) return true;
  if (OF_FORM.test(folded) && !isOfAnswer(words, activity)) return false;
  if (words.length < FEWEST_WORDS) return true;
  if (words.length >= WHOLE && isOfTask(words, activity.statement)) return true;
  if (readsLikeQuestion(folded) || CHOOSES.test(folded)) return false;
  if (activity.kind !== 'english-item') return true;
  if (tellLanguage(message) === 'es' && !keys.some((key) => tellLanguage(key) === 'es')) return false;
  const isShortAsked = keys.length > 0 && keys.every((key) => wordsOf(key).length <= FEW);
  return !isShortAsked || words.length < WHOLE || isOfTask(words, activity.statement);
}
