/** Where one paragraph ends and the next has begun. */
const BREAK = /\n[ \t]*\n(?=[ \t]*\S)/gu;
/** The first line of what belongs to the list, or the table, before it. */
const LISTED = /^[ \t]*(?:[-*+•·|>]|\(?\d{1,2}[.):]|\(?\p{L}[.):]\s|\p{Extended_Pictographic})/u;
/** What may become that with its next signs: a model says a number and its point one after the other. */
const MAY_BE_LISTED = /^[ \t]*\(?(?:\d{1,2}|\p{L}[.):]?)?$/u;

/** How much of a growing text is paragraphs that will not grow any more; the items of a list are one. */
export function wholeParagraphs(text: string): number {
  const ends = [...text.matchAll(BREAK)].map(({ index, 0: gap }) => index + gap.length);
  const isListed = (line: string) => LISTED.test(line) || MAY_BE_LISTED.test(line);
  const last = ends.findLast((end) => !isListed(text.slice(end)));
  return last ?? 0;
}
