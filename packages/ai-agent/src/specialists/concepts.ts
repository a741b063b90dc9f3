import type { TurnContext } from '@kindling/core/turns';
import type { Answer, Specialist } from '../built-in/answer.ts';
import { describeTrial } from '../built-in/describe-trial.ts';
import { explainFromLessons, sayNothingFound } from '../built-in/explain.ts';
import { explainConcept } from '../built-in/explain-concept.ts';
import { explainNamedError } from '../built-in/explain-error.ts';
import { explainOrder } from '../built-in/explain-order.ts';
import { explainWord } from '../built-in/explain-word.ts';
import { goOnAbout } from '../built-in/go-on-about.ts';
import type { Library } from '../built-in/library.ts';
import { quoteTask } from '../built-in/quote-task.ts';
import { tryProgram } from '../built-in/try-program.ts';

export const concepts: Specialist = {
  name: 'concepts',
  when: 'What something means, how it works, what to know before it',
  instructions:
    'You explain one idea at a time from the passages you are given, with an example that is not the open task, and end with one question that makes the learner use it. You name your source.',
  usesLadder: false,
  tools: ['lessons'],
  answer: async (context, library, signal) =>
    (await showWhatItDoes(context, library, signal)) ??
    goOnAbout(context, library) ??
    explainOrder(context, library) ??
    (context.code === undefined ? explainNamedError(context, library) : undefined) ??
    explainConcept(context, library) ??
    (await explainWord(context)) ??
    explainFromLessons(context, library) ??
    quoteTask(context) ??
    sayNothingFound(context),
};

const ABOUT_THE_CODE =
  /\b(?:this|the|my|este|esta|el|la|mi) (?:code|program|script|function|c[oó]digo|programa|script|funci[oó]n)\b|\b(?:does|do) (?:this|it)\b|\b(?:qu[eé] hace|hace) (?:esto|eso)\b/iu;

/** Who asks what a program does is shown that first: at no task, for there it is tried against its tests. */
function showWhatItDoes(
  { code, activity, message, language }: TurnContext,
  { runner }: Library,
  signal: AbortSignal | undefined,
): Promise<Answer> | undefined {
  if (code === undefined || activity !== undefined || runner === undefined) return undefined;
  if (!ABOUT_THE_CODE.test(message)) return undefined;
  return tryProgram(runner, {}, code, { signal }).then((trial) => ({
    act: 'ask-back',
    text: describeTrial(trial, language, false),
  }));
}
