import type { TurnContext } from '@kindling/core/turns';
import type { Answer } from '../built-in/answer.ts';
import { type Phrase, say } from '../built-in/say.ts';
import { correctMessage, isOnlyLooks } from '../corrections/index.ts';

const BYE =
  /\b(?:good ?bye|bye(?: bye)?|see (?:you|u|ya)|good ?night|have a (?:nice|good) (?:day|evening|weekend)|(?:have|need|got) to (?:go|leave)|gotta go|that'?s all for today|adi[oó]s|hasta (?:luego|mañana|pronto|la pr[oó]xima|otro d[ií]a)|chao|chau|nos vemos|me tengo que ir|tengo que irme|me voy ya|ya me voy|eso es todo por hoy)(?!\p{L})/iu;
/** Who says more goes on telling: "I have to go to the dentist because ...". */
const MOST_WORDS = 9;
/** "I have to go to school": where to, and no leave that is taken. */
const GOES_SOMEWHERE = /\b(?:go|leave) (?:to|for|home|out|on|with|and)\b/i;
const MOST_SHOWN = 3;

const GOODBYE: Phrase = {
  en: ['It was good to talk with you. {look}See you soon!', 'Thank you for the talk. {look}Until next time!'],
  es: [
    'Me ha gustado hablar contigo. {look}¡Hasta pronto!',
    'Gracias por la charla. {look}¡Hasta la próxima!',
  ],
};
const LOOK: Phrase = {
  en: ['Worth another look: {mistakes}. '],
  es: ['Esto merece otra mirada: {mistakes}. '],
};

/** Whether somebody takes their leave. */
const takesLeave = (message: string) =>
  BYE.test(message) && !GOES_SOMEWHERE.test(message) && message.trim().split(/\s+/).length <= MOST_WORDS;

/**
 * The end of a talk that was free: goodbye, and the last mistakes worth another look. Undefined for who does not take
 * their leave, before anything was said, in a scene and beside a task.
 */
export function closeTalk({ message, language, past, talk, activity }: TurnContext): Answer | undefined {
  const talked = past.filter(({ specialist }) => specialist === 'conversation');
  if (talk?.scene !== undefined || activity !== undefined || talked.length === 0 || !takesLeave(message))
    return undefined;
  const mistakes = talked
    .toReversed()
    .flatMap((turn) => correctMessage(turn.message, language).filter((found) => !isOnlyLooks(found)))
    .slice(0, MOST_SHOWN)
    .map(({ from, to }) => `${from} → ${to}`);
  const look = mistakes.length === 0 ? '' : say(LOOK, language, 0, { mistakes: mistakes.join('; ') });
  return { act: 'summarise', text: say(GOODBYE, language, past.length, { look }) };
}
