import { tellLanguage } from '../text/index.ts';
import { type DangerWords, readDangerWords } from './danger-features.ts';

/** What is open while somebody writes. */
export interface OpenTask {
  kind: 'python' | 'english-item' | 'quiz' | 'essay';
  /** All that it says and asks for: its statement, its options, what would answer it. */
  texts: readonly string[];
}

/** Words that join those of a task, and those of who is not sure of an answer. */
const LITTLE = new Set(
  `a an the and or but so then is it its not no maybe think i said first second third last option one because
  y o u e es la el lo los las un una que no creo seria primera segunda tercera ultima opcion porque`.split(
    /\s+/u,
  ),
);
/** Bits of an English sentence that is asked for are so short: `and they beat`, `i am scared of`. */
const MOST_OF_A_BIT = 4;

/**
 * Whether a message can be the answer to an item that is open: nothing but words of the task, or a bit of a sentence
 * which only sounds like danger. What a rule or a frame finds is no bit. `isLikeness`: no rule has the words.
 */
export function answersTask(
  { words, frames }: Pick<DangerWords, 'words' | 'frames'>,
  isLikeness: boolean,
  { kind, texts }: OpenTask,
): boolean {
  if (kind !== 'english-item' && kind !== 'quiz') return false;
  const isBit = isLikeness && frames.length === 0 && words.length <= MOST_OF_A_BIT;
  if (isBit && kind === 'english-item' && tellLanguage(words.join(' ')) === 'en') return true;
  const there = new Set(texts.flatMap((text) => readDangerWords(text)));
  const said = words.filter((word) => !LITTLE.has(word));
  return said.length > 0 && said.every((word) => there.has(word));
}
