import { isCourtesy } from '@kindling/core/triage';
import type { TurnContext } from '@kindling/core/turns';
import { type Answer, type Specialist, turnOf } from '../built-in/answer.ts';
import { explainConcept } from '../built-in/explain-concept.ts';
import { GREETING, HELP, NOT_UNDERSTOOD, THANKS } from '../built-in/phrases.ts';
import { quoteTask } from '../built-in/quote-task.ts';
import { say } from '../built-in/say.ts';
import { closeTalk } from '../conversation/close-talk.ts';
import { talkFreely } from '../conversation/free-talk.ts';

const HELLO = /^\W*(?:hi|hello|hey|yo|hiya|good (?:morning|afternoon|evening)|hola|buen[oa]s)\b/iu;
const THANK =
  /\b(?:thanks?|thank you|ok(?:ay)?|cool|great|nice|gracias|vale|genial|perfecto|bye|goodbye|adi[oó]s)\b/iu;
const ASKS_HELP =
  /\b(?:help|what can you do|who are you|are you|how do i|how can i|robot|human|bot|ayuda\w*|qu[eé] puedes|qui[eé]n eres|eres|c[oó]mo (?:cambio|uso|activo|me uno|entro))\b/iu;

const HOLA = /^\W*(?:hola|buen[oa]s)\b/iu;
/** With more words behind it somebody has begun to talk. */
const MOST_WORDS_OF_A_GREETING = 4;

/** Back in the language of the greeting: who practises one begins with it. Who says more than hello is talked to. */
function greet(context: TurnContext): Answer {
  const { message, activity } = context;
  const isTalk = message.split(/\s+/).length > MOST_WORDS_OF_A_GREETING && !message.includes('?');
  if (isTalk && activity === undefined && !ASKS_HELP.test(message)) return talkFreely(context);
  return { act: 'greet', text: say(GREETING, HOLA.test(message) ? 'es' : 'en', turnOf(context)) };
}

export const triage: Specialist = {
  name: 'triage',
  when: 'Greetings, thanks, what this is, and what nobody else understood',
  instructions:
    'You greet, thank and say what this tutor does. You send the learner on to what they came for with one short question.',
  usesLadder: false,
  tools: ['lessons'],
  answer(context, library) {
    const { message, language } = context;
    const turn = turnOf(context);
    const closed = closeTalk(context);
    if (closed !== undefined) return closed;
    if (HELLO.test(message)) return greet(context);
    const explained = isCourtesy(message) ? undefined : explainConcept(context, library);
    if (explained !== undefined) return explained;
    if (ASKS_HELP.test(message)) return { act: 'help', text: say(HELP, language, turn) };
    if (THANK.test(message)) return { act: 'encourage', text: say(THANKS, language, turn) };
    return quoteTask(context) ?? { act: 'ask-back', text: say(NOT_UNDERSTOOD, language, turn) };
  },
};
