import type { TurnContext, TutorLanguage } from './turn.ts';

/** What is said of an exercise that a teacher wants done alone. */
const WITHHELD: Record<TutorLanguage, string> = {
  en: 'Your teacher wants you to do this exercise without me. Go on with what you know: you may be surprised how far it takes you. Once it is solved or closed, ask me anything about it.',
  es: 'Tu profe quiere que hagas este ejercicio sin mí. Sigue con lo que sabes: puede que llegues más lejos de lo que crees. Cuando esté resuelto o cerrado, pregúntame lo que quieras sobre él.',
};

/** The same where it was brought into a conversation about something else: before its title, and behind it. */
const PASTED: Record<TutorLanguage, readonly [string, string]> = {
  en: [
    'That looks like “',
    '”, which your teacher wants you to do without me, so I leave it to you. Once it is solved or closed we can talk about it as long as you like. Is there anything else you would like to look at?',
  ],
  es: [
    'Eso parece «',
    '», y tu profe quiere que lo hagas sin mí, así que te lo dejo a ti. Cuando esté resuelto o cerrado, lo hablamos todo lo que quieras. ¿Hay otra cosa que te gustaría mirar?',
  ],
};

/** The fixed words of a turn that is withheld. */
export function sayWithheld({ language, pastedTask }: Pick<TurnContext, 'language' | 'pastedTask'>): string {
  return pastedTask === undefined ? WITHHELD[language] : PASTED[language].join(pastedTask);
}

/**
 * Whether a reply left a pasted exercise to the learner: what was asked there is nobody's to take up a message later,
 * when "and now?" would have a model look back at it.
 */
export function leftToLearner(reply: string): boolean {
  return Object.values(PASTED).some(([before, behind]) => reply.startsWith(before) && reply.endsWith(behind));
}
