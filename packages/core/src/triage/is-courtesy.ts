import { classesOf } from './meaning-classes.ts';
import { readMessage } from './read-message.ts';

const COURTESY = new Set(['greet', 'thank', 'leave', 'agree', 'laugh']);
/** `lista` is ready and a list, `perfect` is fine and a tense. */
const TAUGHT = new Set(['pyterm', 'grammar']);
/** What stands around a courtesy and asks for nothing. */
const AROUND = new Set(
  (
    "a all and are at bit day days dear doing for good going great have how i i'm is it it's later lot me much my nice of oh perfect " +
    'really see so soon teacher that the then there this today tomorrow too tutor very was we well wow you your help helped helping helpful ' +
    'al ayuda ayudaste bien como con de dia dias el ella es esta estas esto eso fue hasta la las lo los luego manana mas me mi mil ' +
    'mucha muchas muchisimas mucho muy noche noches nos pronto profesor profesora que sirvio tal tan tarde tardes te todo tu un una usted va vas y'
  ).split(' '),
);
/** `thanks for explaining lists`: what they are for was had already. */
const THANKS_FOR = /^(?:\S+ ){0,3}(?:thanks|thank|cheers|gracias|agradezco)\b.*\b(?:for|por|que)\b/;
/** Somebody who thanks and wants more. */
const WANTS_MORE =
  /\?|\b(?:but|still|why|how|what|when|explain|show|give|can|could|one more|another|pero|aun|todavia|por que|como|cual|cuando|explica(?:me)?|dame|puedes|otro|otra)\b/;

/**
 * Whether a message only greets, thanks, agrees or says goodbye, so that nothing a course says is an answer to it.
 * Whoever thanks and asks on in one breath does not.
 */
export function isCourtesy(message: string): boolean {
  const { words: text } = readMessage(message, {});
  const words: string[] = text.match(/[\p{L}\p{N}']+/gu) ?? [];
  const isPolite = (word: string) => {
    const classes = classesOf(word);
    return classes.some((name) => COURTESY.has(name)) && !classes.some((name) => TAUGHT.has(name));
  };
  if (!words.some(isPolite)) return false;
  if (words.every((word) => isPolite(word) || AROUND.has(word))) return true;
  return THANKS_FOR.test(text) && !WANTS_MORE.test(text);
}
