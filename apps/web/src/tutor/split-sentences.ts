/** Beyond this even a sentence without an end is said: lists and code have no full stops. */
const LONGEST = 240;
const END = /[.!?…:](?:["'”’)\]]*)(?=\s)|\n+/gu;

/**
 * The whole sentences at the beginning of a text that still grows, and how many UTF-16 units they take. A screen
 * reader that heard every piece would stumble from word to word.
 */
export function splitSentences(text: string, isWhole: boolean): { sentences: string[]; taken: number } {
  const sentences: string[] = [];
  let taken = 0;
  const take = (end: number) => {
    const sentence = text.slice(taken, end).trim();
    if (sentence !== '') sentences.push(sentence);
    taken = end;
  };
  for (const match of text.matchAll(END)) take(match.index + match[0].length);
  if (isWhole) take(text.length);
  else if (text.length - taken > LONGEST) {
    const space = text.lastIndexOf(' ');
    if (space > taken) take(space);
  }
  return { sentences, taken };
}
