/** Text of which small letters are all there is to make. */
const PLAIN = /^[\x20-\x7e\n]*$/;
/** Marks over letters and signs that are not seen. */
const MARKS = /\p{M}|\p{Cf}/gu;

/**
 * Text without what people leave out when they type in a hurry: small letters, no accents, one kind of apostrophe, wide
 * and joined letters as plain ones. Every part of the tutor that reads what somebody wrote folds it by this.
 */
export function foldText(text: string): string {
  // Most of what is written, and read again for every word that a model says.
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
}
