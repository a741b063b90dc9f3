import { remember } from '@kindling/core/text';

/** Letters of other scripts that look like Latin ones, and signs that stand for letters (1337). */
const LOOK_ALIKES: Record<string, string> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', һ: 'h', ԁ: 'd', ո: 'n',
  ɑ: 'a', ҽ: 'e', օ: 'o', г: 'r', т: 't', ս: 'u', ӏ: 'l', ƒ: 'f', м: 'm', к: 'k', в: 'b', н: 'h',
  ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm', ɴ: 'n', ᴏ: 'o',
  ᴘ: 'p', ǫ: 'q', ʀ: 'r', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z',
  ɐ: 'a', ɔ: 'c', ǝ: 'e', ɟ: 'f', ƃ: 'g', ɥ: 'h', ᴉ: 'i', ɾ: 'j', ʞ: 'k', ɯ: 'm', ɹ: 'r', ʇ: 't', ʌ: 'v', ʍ: 'w', ʎ: 'y',
  α: 'a', ε: 'e', ο: 'o', ρ: 'p', τ: 't', υ: 'u', ν: 'v', ι: 'i', κ: 'k',
  ь: 'b', ɡ: 'g', ԝ: 'w', ԛ: 'q', ց: 'g', հ: 'h', յ: 'j', զ: 'q', ѵ: 'v', ᴦ: 'r', χ: 'x', ω: 'w', η: 'n', β: 'b', σ: 'o',
}; // biome-ignore format: a table
const DIGIT_LETTERS: Record<string, string> = {
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
};

/** Signs without width and marks of direction: they part a word for a program, not for a reader. */
const INVISIBLE = /\p{Cf}|\u034F/gu;

/** Where the letters of flags begin, and those in filled circles and squares, which no compatibility form unfolds. */
const LETTER_STARTS = [0x1f1e6, 0x1f150, 0x1f170];
/** Where the ten digits of other scripts begin. */
const DIGIT_STARTS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810,
]; // biome-ignore format: a table
/** Marks that no letter of the languages taught here has: dots below, strokes. Accents, tilde, dots above and cedilla stay. */
const STRANGE_MARKS = /(?!\u0300|\u0301|\u0302|\u0303|\u0308|\u0327)\p{M}/gu;

/** A sign as it looks: a capital of another script becomes the Latin capital. */
function asItLooks(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const letters = LETTER_STARTS.find((start) => code >= start && code < start + 26);
  if (letters !== undefined) return String.fromCharCode(65 + code - letters);
  const digits = DIGIT_STARTS.find((start) => code >= start && code < start + 10);
  if (digits !== undefined) return `${code - digits}`;
  const small = sign.toLowerCase();
  const latin = LOOK_ALIKES[small];
  if (latin === undefined) return sign;
  return sign === small ? latin : latin.toUpperCase();
}

const PLAIN = /^[\0-\x7F]*$/;
/** A reply is read by several checks as it grows, one after the other. */
const MOST_KEPT = 100;

/** Text as it looks, capitals kept: compatibility forms, letters that look alike and invisible signs made one. */
export const unmaskText = remember(MOST_KEPT, (text) => {
  if (PLAIN.test(text)) return text;
  const bare = text.normalize('NFKD').replace(INVISIBLE, '').replace(STRANGE_MARKS, '').normalize('NFC');
  return bare.replace(/[^\0-\x7F]/gu, asItLooks);
});

/** Text as a reader takes it, in small letters; accents stay, because in Spanish they tell words apart. */
export const readAsSeen = remember(MOST_KEPT, (text) => unmaskText(text).toLowerCase());

/** Words and numbers of folded text, in order. A sign inside a word (don't, re-use) parts it, as in the keys. */
export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];
}

/** Words in which digits stand for letters, read as letters; a number stays a number. */
export function readDigitLetters(text: string): string {
  return text.replace(/[\p{L}\d@$]+/gu, (word) =>
    /\p{L}/u.test(word) ? [...word].map((sign) => DIGIT_LETTERS[sign] ?? sign).join('') : word,
  );
}
