import type { TurnContext } from '@kindling/core/turns';
import { type Answer, type Specialist, turnOf } from '../built-in/answer.ts';
import { describeTrial } from '../built-in/describe-trial.ts';
import { explainConcept } from '../built-in/explain-concept.ts';
import { explainNamedError } from '../built-in/explain-error.ts';
import { giveHint } from '../built-in/hint.ts';
import type { Library } from '../built-in/library.ts';
import { listNamedCalls } from '../built-in/named-cases.ts';
import { quoteTask } from '../built-in/quote-task.ts';
import { type Phrase, say } from '../built-in/say.ts';
import { tryProgram } from '../built-in/try-program.ts';

const SHOW_ME: Phrase = {
  en: ['Show me the code, and the last line of the error. What did you expect, and what happened?'],
  es: ['Enséñame el código y la última línea del error. ¿Qué esperabas y qué ha pasado?'],
};

const READ_AGAIN: Phrase = {
  en: [
    'It runs. Read it as if somebody else had written it: which name tells least of what it holds, and which lines say the same thing twice?',
    'It does its work. Which line would you have to explain to a friend, and how could it explain itself?',
  ],
  es: [
    'Funciona. Léelo como si lo hubiera escrito otra persona: ¿qué nombre dice menos de lo que guarda y qué líneas dicen lo mismo dos veces?',
    'Hace su trabajo. ¿Qué línea tendrías que explicarle a un amigo y cómo podría explicarse sola?',
  ],
};

/** `my loop never stops`: what goes wrong is an idea of its own, and the same in most programs. */
const NEVER_ENDS =
  /\b(?:never|forever|doesn'?t|not|won'?t|keeps|infinite|endless|nunca|no|infinito)\b.*\b(?:stops?|ends?|finish\w*|runs?|running|loops?|para|termina|acaba|bucle|ciclo)\b|\bforever\b|\b(?:bucle|loop|while)\b.*\b(?:infinit\w+|nunca)\b/iu;

export const debug: Specialist = {
  name: 'debug',
  when: 'Programs that do not do what they should',
  instructions:
    'You help a learner find their own mistake: where the value first goes wrong, what Python saw. You ask about one line at a time and never write the repaired line.',
  usesLadder: true,
  tools: ['lessons', 'sandbox'],
  async answer(context, library, signal) {
    const { code, activity, language, specialist } = context;
    if (code === undefined || library.runner === undefined) {
      const told = explainAsked(context, library);
      if (told !== undefined) return told;
      return activity === undefined
        ? { act: 'ask-back', text: say(SHOW_ME, language, turnOf(context)) }
        : giveHint(context, library, signal);
    }
    const calls = listNamedCalls(context);
    const trial = await tryProgram(library.runner, context, code, { signal, calls });
    // Where it runs here, the error that the message tells of is all there is to talk about.
    const told = trial.outcome === 'passes' ? explainNamedError(context, library) : undefined;
    if (told !== undefined) return told;
    if (trial.outcome === 'passes' && specialist === 'code-review')
      return { act: 'ask-back', text: say(READ_AGAIN, language, turnOf(context)) };
    // What running it shows is no help: a learner sees as much by pressing Run.
    return { act: 'check', text: describeTrial(trial, language, (activity?.visibleTests.length ?? 0) > 0) };
  },
};

/** What a message asks about when no program is there to look at: an error, an idea, the task itself. */
function explainAsked(context: TurnContext, library: Library): Answer | undefined {
  const { activity, message, move } = context;
  if (activity === undefined) {
    const idea = NEVER_ENDS.test(message) ? explainConcept(context, library) : undefined;
    return explainNamedError(context, library) ?? idea;
  }
  if (move !== 'none') return undefined;
  return (
    quoteTask(context, 2) ??
    explainNamedError(context, library) ??
    explainConcept(context, library) ??
    quoteTask(context)
  );
}
