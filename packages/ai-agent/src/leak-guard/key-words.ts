import { readAsSeen, splitWords } from './fold-text.ts';

/** Shorter keys (I, is, to) turn up in any sentence: they tell only when set apart or put into their gap. */
export const TELLING_LETTERS = 4;
const MARKED = /(`+|\*+|_{1,2}|["'«“‘])(.+?)(?:\1|["'»”’])/gu;

/** Words with a space around each, for a search that meets whole words only. */
export function joined(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

const ARTICLE =
  /^(?:the|an?|el|la|los|las|una?|unos|unas|o|os|as|um|uma|il|lo|gli|le|les|der|die|das|ein|eine)$/u;

/** `estambre` of "el estambre": the words without the article they begin with. */
export function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && ARTICLE.test(words[0] ?? '') ? words.slice(1) : words;
}

/** Whether the words of a key stand in a row. */
export function isInRow(words: readonly string[], key: readonly string[]): boolean {
  return joined(words).includes(joined(key));
}

/** Whether a key says something by itself: more words than one, letters enough, or a number. */
export function isTelling(key: readonly string[], letters = TELLING_LETTERS): boolean {
  const [only = ''] = key;
  return key.length > 1 || [...only].length >= letters || /^\p{N}/u.test(only);
}

/** What stands between code marks, emphasis marks or quotes, as `joined` words. */
export function listMarked(text: string): string[] {
  return [...text.matchAll(MARKED)].map((match) => joined(splitWords(readAsSeen(match[2] ?? ''))));
}
