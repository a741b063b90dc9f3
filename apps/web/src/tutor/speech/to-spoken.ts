/** Stars and lines below are marks where they touch a word on one side only: `price * 3` and `2**3` are a sum. */
const EMPHASIS = /(?<![\p{L}\p{N}*_])[*_]+(?=\S)|(?<=\S)[*_]+(?![\p{L}\p{N}*_])/gu;

/** A text without what is for the eye alone: marks of emphasis, of headings and quotations, and around code. */
export function toSpoken(text: string): string {
  return text
    .replaceAll(/^```\w*$/gm, '')
    .replaceAll(/^(?:#{1,6}|>)[ \t]+/gm, '')
    .replaceAll('`', '')
    .replaceAll(EMPHASIS, '')
    .replaceAll(/[ \t]+/g, ' ');
}
