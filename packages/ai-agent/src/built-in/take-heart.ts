import type { TurnContext } from '@kindling/core/turns';
import type { Answer } from './answer.ts';
import { type Phrase, say } from './say.ts';

/** In a longer message such words tell a story. */
const MOST_CHARACTERS = 160;
const SELF_BLAME = [
  /\b(?:i'?m|i am|i feel)\s+(?:(?:so|too|just|such|really|very|an?)\s+)*(?:stupid|dumb|idiot|useless|hopeless|failure|bad at (?:this|everything))\b/i,
  /\bi (?:hate (?:this|it|python|english)\b|give up\b(?! \w+ing)|can'?t do (?:this|it|anything)\b)/i,
  /\bi(?:'ll| will) never (?:get|learn|understand)\b/i,
  /\b(?:soy|me siento)\s+(?:(?:muy|tan|un|una)\s+)*(?:tont[oa]|est[uú]pid[oa]|idiota|in[uú]til|burr[oa]|desastre)\b/i,
  /\b(?:no puedo m[aá]s|me rindo|no valgo para esto|odio (?:esto|python|el ingl[eé]s))\b/i,
  /\bnunca (?:lo )?(?:voy a (?:entender|aprender)|entender[eé]|aprender[eé])/i,
];

const TAKE_HEART: Phrase = {
  en: [
    'That sounds hard. Not getting something yet says nothing about how clever you are: it is where learning begins. Which exercise or which word is it? One small step is enough.',
    'Everybody who learns gets to this point. Show me the place where it went wrong, and we look at that one thing only.',
  ],
  es: [
    'Suena duro. Que algo aún no te salga no dice nada de lo que vales: ahí empieza a aprenderse. ¿Qué ejercicio o qué palabra es? Basta un paso pequeño.',
    'A este punto llega todo el que aprende. Enséñame dónde se torció y miramos solo eso.',
  ],
};
const AND_ON: Phrase = {
  en: ['That is hard, and you are still at it. One small step:'],
  es: ['Es difícil, y aquí sigues. Un paso pequeño:'],
};

/** The way of saying it that does not ask which exercise it is. */
const ABOUT_OPEN_EXERCISE = 1;

/** Whether somebody blames themselves or is about to give up. Danger is another matter, screened before any tutor speaks. */
export function losesHeart(message: string): boolean {
  return message.length <= MOST_CHARACTERS && SELF_BLAME.some((pattern) => pattern.test(message));
}

/**
 * The answer to who loses heart: a kind word comes first. Help with an exercise stays behind it; talk that would go on
 * as if nothing had been said, or ask back, does not. Words in a role-play belong to the role.
 */
export function takeHeart(context: TurnContext, answer: Answer): Answer {
  const { message, language, specialist, activity, past, talk } = context;
  if (talk?.scene !== undefined || !losesHeart(message)) return answer;
  const isHelp = specialist !== 'conversation' && specialist !== 'triage' && answer.act !== 'ask-back';
  if (!isHelp) {
    const turn = activity === undefined ? past.length : ABOUT_OPEN_EXERCISE;
    return { act: 'encourage', text: say(TAKE_HEART, language, turn) };
  }
  return { ...answer, text: `${say(AND_ON, language)} ${answer.text}` };
}
