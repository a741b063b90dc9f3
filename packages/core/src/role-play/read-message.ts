import { foldWords } from './fold-words.ts';
import { hasPhrase } from './match-phrase.ts';

const SPANISH = new Set(
  'entiendo comprendo significa ayuda el la los las un una unos unas de del que y en es por para con pero yo mi mis tu su soy eres estoy esta estan tengo tiene quiero quisiera puedo puede hola gracias vale cuanto cuanta cuesta como donde cuando quien porque muy mas tambien hay ser hacer voy va vamos fue era ayer hoy manana noche dia senor senora perdon siento vivo trabajo llamo gusta gustaria favor buenos buenas dias tardes este eso aqui alli nada algo todo si se lo le les al sin sobre desde hace anos he perdi tuve'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the i you is are am was were to of and my your it have has do does did would could please can will not this that what where when who how why in on at for with from but some there be been he she we they an like want yes go get'.split(
    ' ',
  ),
);

const CONFUSED = [
  'i do not understand', 'do not understand', 'not understand', 'i do not get it', 'what do you mean', 'say that again', 'say it again',
  'can/could you repeat', 'repeat please', 'again please', 'slower please', 'speak slowly', 'what does … mean', 'pardon',
  'no entiendo', 'no te entiendo', 'no comprendo', 'no lo entiendo', 'que significa', 'que quiere decir', 'puedes repetir', 'repite', 'mas despacio',
]; // biome-ignore format: a list
const WANTS_HELP = [
  'help me', 'give me a hint', 'hint please', 'i am stuck', 'what should/can/do i say', 'i do not know what to say', 'how do i/you say',
  'ayuda', 'ayudame', 'dame una pista', 'pista', 'que digo', 'que tengo que decir', 'como se dice', 'no se que decir',
]; // biome-ignore format: a list
/** All that is said: to know nothing to say is no "no". */
const AT_A_LOSS =
  /^(?:well |sorry |um |uh |pues )*(?:i do not know|do not know|idk|(?:i have )?no idea|i am not sure|not sure|no (?:lo )?se|ni idea)(?: sorry)?$/;
const YES = [
  'yes',
  'sure',
  'of course',
  'okay',
  'right',
  'i do',
  'i am',
  'definitely',
  'absolutely',
  'si',
  'claro',
  'vale',
  'exactly',
  'correct',
];
const NO = ['no', 'not', 'never', 'nothing', 'none', 'i am afraid not', 'nada', 'nunca'];
const ASKS =
  /^(?:(?:and|so|but|ok|okay|then|y|hi|hello|sorry|well|oh|yes|no|thanks?|thank you)[,. ]+)*(?:what|where|when|who|whose|why|which|how|do|does|did|is|are|am|was|were|can|could|would|will|shall|should|may|have|has|que|donde|cuando|quien|cual|cuanto|como)\b/i;
const ABOUT_PARTNER = [
  'are you … robot/ai/bot/human/real/computer/machine/program',
  'eres … robot/ia/humano/persona/real',
  'chatgpt',
];

/** A learner's message, read for what every scenario needs to know of it. */
export interface HeardMessage {
  text: string;
  words: string[];
  /** Mostly Spanish. */
  spanish: boolean;
  asks: boolean;
  confused: boolean;
  wantsHelp: boolean;
  /** Whether they say that they do not know, and nothing else. */
  isAtALoss: boolean;
  /** Whether somebody wants to know who they are talking to. */
  asksWhoYouAre: boolean;
  yesNo: 'yes' | 'no' | undefined;
}

function isSpanish(text: string, words: readonly string[]): boolean {
  const spanish = words.filter((word) => SPANISH.has(word)).length + (/[¿¡ñ]/.test(text) ? 2 : 0);
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return spanish > 0 && spanish > english;
}

function readYesNo(words: readonly string[]): 'yes' | 'no' | undefined {
  const start = words.slice(0, 4);
  if (start[0] !== undefined && NO.includes(start[0])) return 'no';
  if (hasPhrase(YES, start)) return 'yes';
  return hasPhrase(NO, start) ? 'no' : undefined;
}

export function readMessage(text: string): HeardMessage {
  const words = foldWords(text);
  const short = words.length <= 12;
  return {
    text,
    words,
    spanish: isSpanish(text, words),
    asks: text.includes('?') || text.split(/[.!?;]\s*/).some((part) => ASKS.test(part.trim())),
    // Whole stories may hold such words; a cry for help is short.
    confused:
      /^[\s?¿!]+$/.test(text) ||
      (short && (hasPhrase(CONFUSED, words) || /^(?:what|sorry|huh|eh|que|como)\s*\?*$/i.test(text.trim()))),
    wantsHelp: /^\/?(?:help|hint)\s*[.!?]*$/i.test(text.trim()) || (short && hasPhrase(WANTS_HELP, words)),
    isAtALoss: AT_A_LOSS.test(words.join(' ')),
    asksWhoYouAre: hasPhrase(ABOUT_PARTNER, words),
    yesNo: readYesNo(words),
  };
}
