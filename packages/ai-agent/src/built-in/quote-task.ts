import { foldText } from '@kindling/core/text';
import { readsLikeQuestion, type TurnContext } from '@kindling/core/turns';
import { type Answer, turnOf } from './answer.ts';
import { leaveOutAnswer } from './leave-out-answer.ts';
import { type Phrase, say } from './say.ts';

const LOOK: Phrase = {
  en: [
    'The task says: “{sentence}” What does that mean for your question?',
    'Read this part of the task again: “{sentence}” What does it say about it?',
  ],
  es: [
    'El enunciado dice: «{sentence}» ¿Qué quiere decir eso para tu pregunta?',
    'Vuelve a leer esta parte del enunciado: «{sentence}» ¿Qué dice de eso?',
  ],
};
/** Of a word this many letters make it the same in its other forms: `space`, `spaces`; `devuelve`, `devolver`. */
const STEM = 5;
/** Words of a question that say nothing of what it is about. */
const EMPTY = new Set(
  `about again which where there their these those would could should does have with that this what when from into
  write complete sentence function program question answer text para como cuando donde esta este esto tiene tengo
  puede puedo hace hago escribe completa frase funcion programa pregunta respuesta texto sobre`.split(/\s+/),
);
const LONGEST_QUOTE = 240;

function stemsOf(text: string): Set<string> {
  const words = foldText(text).match(/\p{N}{2,}|[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => word.slice(0, STEM)));
}

function splitSentences(statement: string): string[] {
  return (
    statement
      .split(/(?<=[.!?;]|(?<!\)):)\s+(?=\p{Lu})|\n/u)
      .map((sentence) => sentence.trim())
      // The question of the task answers none about it.
      .filter((sentence) => sentence !== '' && !/[?:]$/.test(sentence) && sentence.length <= LONGEST_QUOTE)
  );
}

/**
 * The answer to a question about the open task that stands in the task itself: its sentence that has most of the
 * question's words, `fewest` at least, and the question back. Undefined for what is no question, or asks for nothing that
 * stands there.
 */
export function quoteTask(context: TurnContext, fewest = 1): Answer | undefined {
  const { message, activity, language } = context;
  if (activity === undefined || !readsLikeQuestion(foldText(message))) return undefined;
  const asked = stemsOf(message);
  const scored = splitSentences(activity.statement).map((sentence) => ({
    sentence,
    shared: [...stemsOf(sentence)].filter((stem) => asked.has(stem)).length,
  }));
  const best = scored.sort((a, b) => b.shared - a.shared)[0];
  if (best === undefined || best.shared < fewest) return undefined;
  // A sentence to be put in order holds all of its answer.
  if (leaveOutAnswer([best.sentence], context).length === 0) return undefined;
  return { act: 'ask-back', text: say(LOOK, language, turnOf(context), { sentence: best.sentence }) };
}
