import { chooseCorrections } from '@kindling/core/coaching';
import { foldText } from '@kindling/core/text';
import type { Correction, TurnContext } from '@kindling/core/turns';
import { correctMessage, isOnlyLooks, isSpanish } from '../corrections/index.ts';
import type { Answer } from './answer.ts';
import { losesHeart } from './take-heart.ts';

/** Fewer words are an answer or a call, no sentence. */
const FEWEST_WORDS = 3;
/** Who talks of programs learns programming, and wants no lesson in English. */
const OF_PROGRAMS =
  /\b(?:python|javascript|html|coding|programming|(?:my|the|this|your|source) (?:code|program|function|loop|list)|for loop|while loop|variables?|boolean|integer|tuple|dict|debug\w*|syntax|traceback|print)\b|`[^`]+`|[{}=<>_]|\w\(/i;

/** Who asks wants an answer: how a question is written down is nothing to stop at. */
const ASKS = new RegExp(
  [
    '\\?\\s*$',
    '^\\W*(?:(?:hi|hello|hey|ok|okay|so|and|please)\\W+)*(?:' +
      "(?:what|where|when|who|why|which|how)(?:['’]?s| (?:is|are|am|was|were|do|does|did|can|could|will|would|should|have|has|to|many|much|old|often|long|about))\\b" +
      '|(?:can|could|do|does|did|is|are|am|will|would|should) (?:i|you|he|she|it|we|they|there|this|that|these|those|the|an?|my|your|his|her)\\b' +
      '|(?:tell|give|show|explain|help|let|please)\\b)',
    // Without its aid it is still a question, where it is short: "what means this".
    '^\\W*(?:what|where|who|why|which|how)(?:\\W+\\w+){0,6}\\W*$',
  ].join('|'),
  'i',
);
/** The same in Spanish, without accents: what somebody says to a tutor who is to help. */
const ASKS_FOR_HELP =
  /\b(?:significa|se dice|explica\w*|ayuda\w*|no entiend\w*|no comprend\w*|no se como|dime|dame|puedes|podrias|cual es la|que es|para que sirve|diferencia|ejemplos?|ejercicios?|leccion|tarea|respuesta|solucion|pista|codigo|programa\w*|bucle|funcion|variable)\b/;

/** What is taken up of a message: of who asks for help nothing that is only looks. */
function findWorthy(message: string, language: TurnContext['language']): Correction[] {
  const found = correctMessage(message, language);
  if (isSpanish(message))
    return ASKS_FOR_HELP.test(foldText(message)) ? found.filter((one) => !isOnlyLooks(one)) : found;
  return ASKS.test(message) ? found.filter((one) => !isOnlyLooks(one)) : found;
}

/**
 * The answer with what is wrong in the English or Spanish of the message noted beside it, whoever answers: a learner's
 * sentence is not always said to the partner of a conversation, and that one takes up English alone. Not beside a task,
 * whose key a correction might say; not in talk of programs, and not to who loses heart.
 */
export function noteCorrections(context: TurnContext, answer: Answer): Answer {
  if (answer.corrections !== undefined) return answer;
  if (context.specialist === 'conversation' && !isSpanish(context.message)) return answer;
  const corrections = listNotable(context);
  return corrections.length === 0 ? answer : { ...answer, corrections };
}

/** What is to be noted of a message, as much of it as the learner wants: also beside what a model answers. */
export function listNotable({ message, language, activity, code, talk }: TurnContext): Correction[] {
  const isElsewhere = activity !== undefined || code !== undefined || talk?.scene !== undefined;
  const isShort = message.split(/\s+/).length < FEWEST_WORDS;
  if (isElsewhere || isShort || OF_PROGRAMS.test(message) || losesHeart(message)) return [];
  return chooseCorrections(findWorthy(message, language), talk?.corrections);
}
