/** Marks over letters and signs that are not seen. */
const MARKS = /\p{M}|\p{Cf}/gu;

/**
 * Text without what people leave out when they type in a hurry: small letters, no accents, one kind of apostrophe, wide
 * and joined letters as plain ones. Every part of the tutor that reads what somebody wrote folds it by this.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
}
