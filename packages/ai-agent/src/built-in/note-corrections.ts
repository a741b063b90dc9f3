import { chooseCorrections } from '@kindling/core/coaching';
import type { TurnContext } from '@kindling/core/turns';
import { correctEnglish } from '../corrections/index.ts';
import type { Answer } from './answer.ts';
import { losesHeart } from './take-heart.ts';

/** Fewer words are an answer or a call, no sentence. */
const FEWEST_WORDS = 3;
/** Who talks of programs learns programming, and wants no lesson in English. */
const OF_PROGRAMS =
  /\b(?:python|javascript|html|coding|programming|(?:my|the|this|your|source) (?:code|program|function|loop|list)|for loop|while loop|variables?|boolean|integer|tuple|dict|debug\w*|syntax|traceback|print)\b|`[^`]+`|[{}=<>_]|\w\(/i;

/** Who asks wants an answer: how a question is written down is nothing to stop at. */
const ASKS =
  /\?\s*$|^\W*(?:(?:hi|hello|hey|ok|okay|so|and|please)\W+)*(?:what|where|when|who|why|which|how|can|could|do|does|did|is|are|am|will|would|should|tell|give|show|explain|help|let|please)\b/i;
const LOOKS_ONLY = new Set(['capital', 'punctuation']);

/**
 * The answer with what is wrong in the English of the message noted beside it, whoever answers: a learner's sentence is
 * not always said to the partner of a conversation. Not beside a task, whose key a correction might say; not in talk of
 * programs, and not to who loses heart.
 */
export function noteCorrections(context: TurnContext, answer: Answer): Answer {
  const { message, language, activity, code, talk } = context;
  const isElsewhere = activity !== undefined || code !== undefined || talk?.scene !== undefined;
  if (answer.corrections !== undefined || isElsewhere || context.specialist === 'conversation') return answer;
  if (message.split(/\s+/).length < FEWEST_WORDS || OF_PROGRAMS.test(message) || losesHeart(message))
    return answer;
  const found = correctEnglish(message, language).filter(
    ({ type }) => !(ASKS.test(message) && LOOKS_ONLY.has(type)),
  );
  const corrections = chooseCorrections(found, talk?.corrections);
  return corrections.length === 0 ? answer : { ...answer, corrections };
}
