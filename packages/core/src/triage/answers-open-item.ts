import { classesOf } from './meaning-classes.ts';
import type { RouteContext } from './route-message.ts';

/** Classes of words by which somebody turns to another than the item: they greet, ask, or tell how they are getting on. */
const TURNS_AWAY = new Set(
  'greet thank leave agree laugh explain app level revise talk task grade improve role unit code pyterm grammar hint answer stuck'.split(
    ' ',
  ),
);
/** What a question or an order begins with. */
const ASKS =
  /^(?:(?:and|so|ok|but|y|pero|entonces) )*(?:what\S*|why|how|when|where|who|which|can|could|do|does|is|are|am|tell|say|show|give|explain|translate|que|por que|como|cuando|donde|quien|cual\w*|puedes?|podemos|dime|dame|explica\w*|traduce\w*)\b/;
/** Parts of a text are said in sentences, answers to an item in a few words. */
const MOST_WORDS = { 'english-item': 9, quiz: 12, essay: 30 } as const;
const LEAST_OF_A_TEXT = 4;

/**
 * Who hears what may be an answer to the open item, or a sentence of the open text: the words are anybody's, and only
 * the place says what they are. Undefined for questions and for what turns to somebody else.
 * @param message as the router reads it.
 */
export function answersOpenItem(
  message: string,
  { activity }: RouteContext,
): 'practice' | 'writing' | undefined {
  if (activity === undefined || activity === 'python' || message.includes('?') || ASKS.test(message))
    return undefined;
  const words = message.match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS[activity]) return undefined;
  if (words.some((word) => classesOf(word).some((name) => TURNS_AWAY.has(name)))) return undefined;
  if (activity === 'essay') return words.length < LEAST_OF_A_TEXT ? undefined : 'writing';
  return 'practice';
}
