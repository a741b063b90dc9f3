/** A key of more words than this may be named in passing by a hint; most of its words together may not. */
const PHRASE_WORDS = 3;
const LEAK_SHARE = 0.8;
/** Shorter words (I, is, of) turn up in any hint; they give something away only when set apart. */
const TELLING_LETTERS = 3;

/**
 * The first of `keyTexts` that `hint` gives away, if any. Words are compared without case, accents stay.
 * Up to three words: they stand in the hint in a row. More: four fifths of them stand in it, in any order. A key
 * of one short word leaks only when the hint sets it apart by code marks, quotes or emphasis.
 */
export function findLeak(hint: string, keyTexts: readonly string[]): string | undefined {
  const words = splitWords(hint);
  const setApart = listSetApart(hint);
  return keyTexts.find((key) => {
    const keyWords = splitWords(key);
    const [only] = keyWords;
    // Keys without a word (`+`, `==`) can only be compared as they stand.
    if (only === undefined) return setApart.includes(key.trim());
    if (keyWords.length === 1 && [...only].length < TELLING_LETTERS) {
      return setApart.some((text) => splitWords(text).join(' ') === only);
    }
    if (keyWords.length <= PHRASE_WORDS) return ` ${words.join(' ')} `.includes(` ${keyWords.join(' ')} `);
    const present = new Set(words);
    return keyWords.filter((word) => present.has(word)).length >= keyWords.length * LEAK_SHARE;
  });
}

function splitWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** What stands between code marks, emphasis marks or quotes. */
function listSetApart(text: string): string[] {
  return [...text.matchAll(/(`+|\*+|_+|["'«“‘])(.+?)(?:\1|[»”’])/gu)].map((match) => (match[2] ?? '').trim());
}
