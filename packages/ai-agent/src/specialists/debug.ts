import { type Specialist, turnOf } from '../built-in/answer.ts';
import { describeTrial } from '../built-in/describe-trial.ts';
import { explainConcept } from '../built-in/explain-concept.ts';
import { explainNamedError } from '../built-in/explain-error.ts';
import { giveHint } from '../built-in/hint.ts';
import { type Phrase, say } from '../built-in/say.ts';
import { tryProgram } from '../built-in/try-program.ts';

const SHOW_ME: Phrase = {
  en: ['Show me the code, and the last line of the error. What did you expect, and what happened?'],
  es: ['Enséñame el código y la última línea del error. ¿Qué esperabas y qué ha pasado?'],
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
    const { code, activity, language, message } = context;
    if (code === undefined && activity === undefined) {
      const idea = NEVER_ENDS.test(message) ? explainConcept(context, library) : undefined;
      const told = explainNamedError(context, library) ?? idea;
      if (told !== undefined) return told;
    }
    if (code === undefined || library.runner === undefined) {
      return activity === undefined
        ? { act: 'ask-back', text: say(SHOW_ME, language, turnOf(context)) }
        : giveHint(context, library, signal);
    }
    const trial = await tryProgram(library.runner, context, code, signal);
    // What running it shows is no help: a learner sees as much by pressing Run.
    return { act: 'check', text: describeTrial(trial, language) };
  },
};
