import { readAsSeen, splitWords } from './fold-text.ts';
import { isInRow, isTelling, joined, listMarked } from './key-words.ts';
import type { Leak, Secret } from './secret.ts';

/** Says that something is the answer, in English or Spanish; `readAsSeen` has made it small. */
const ASSERTS =
  /\b(?:answer|solution|correct|right one|right option|true one|choose|pick|select|go with|tick|mark|it is|it's|would be|must be|respuesta|soluci[oó]n|correct[oa]|elige|escoge|marca|selecciona|es la|es el|ser[ií]a|debe ser|qu[eé]date con)\b/u;
/** Says that something is not, or asks. */
const DENIES =
  /\b(?:not|isn't|aren't|wrong|incorrect|false|never|rule out|cross out|eliminate|except|no es|no son|tampoco|incorrect[oa]|fals[oa]|descarta|elimina|tacha|salvo|excepto)\b/u;
const ORDINALS: readonly RegExp[] = [
  /\b(?:first|1st|primer[oa]?|1[ªº])\b/u,
  /\b(?:second|2nd|segund[oa]|2[ªº])\b/u,
  /\b(?:third|3rd|tercer[oa]?|3[ªº])\b/u,
  /\b(?:fourth|4th|cuart[oa]|4[ªº])\b/u,
  /\b(?:fifth|5th|quint[oa]|5[ªº])\b/u,
  /\b(?:sixth|6th|sext[oa]|6[ªº])\b/u,
];
/** A sentence about an item uses the words of its options for little else. */
const OPTION_LETTERS = 3;
const SENTENCE = /[^.!?\n;]+[.!?\n;]*/gu;

/** Whether a sentence names an option: by its words, its letter, its number or its place. */
function names(sentence: string, index: number, text: string): boolean {
  const letter = String.fromCharCode(97 + index);
  const byLetter = new RegExp(
    `(?:\\b(?:option|letter|choice|opci[oó]n|letra|answer|respuesta|correct[oa]?|right)\\b[\\s:"'*(]*(?:is|es)?[\\s:"'*(]*${letter}\\b)|(?:[("'*\`]${letter}[)"'*\`])|(?:^\\s*${letter}[.)!]?\\s*$)|(?:\\bit(?:'s| is)\\s+${letter}\\b(?!\\s+\\p{L}))`,
    'u',
  );
  const byNumber = new RegExp(`\\b(?:option|number|choice|opci[oó]n|n[uú]mero)\\s*${index + 1}\\b`, 'u');
  const key = splitWords(readAsSeen(text));
  return (
    byLetter.test(sentence) ||
    byNumber.test(sentence) ||
    (ORDINALS[index]?.test(sentence) === true &&
      /\b(?:option|one|choice|answer|opci[oó]n|la|el)\b/u.test(sentence)) ||
    (isTelling(key, OPTION_LETTERS)
      ? isInRow(splitWords(sentence), key)
      : listMarked(sentence).includes(joined(key)))
  );
}

/**
 * Whether a reply singles out a right option: a sentence that asserts names right ones and no other, or every wrong one
 * has been denied. Talking about options, or asking about one, gives nothing away.
 */
export function findOptionLeak(reply: string, secret: Secret): Leak | undefined {
  const { options } = secret;
  if (options === undefined || options.texts.length < 2) return undefined;
  const denied = new Set<number>();
  for (const sentence of readAsSeen(reply).match(SENTENCE) ?? []) {
    const named = options.texts.flatMap((text, index) => (names(sentence, index, text) ? [index] : []));
    if (named.length === 0 || sentence.trimEnd().endsWith('?')) continue;
    const denies = DENIES.test(withoutOptions(sentence, options.texts));
    if (denies) for (const index of named) denied.add(index);
    const onlyRight = named.every((index) => options.right.includes(index));
    if (!denies && onlyRight && (ASSERTS.test(sentence) || isBare(sentence, options.texts, named)))
      return { kind: 'option', by: 'asserted' };
  }
  const wrong = options.texts.map((_, index) => index).filter((index) => !options.right.includes(index));
  return wrong.every((index) => denied.has(index)) ? { kind: 'option', by: 'elimination' } : undefined;
}

/** What a sentence says about options: where "false" is one, it denies nothing. */
function withoutOptions(sentence: string, texts: readonly string[]): string {
  return texts.reduce((left, text) => {
    const literal = readAsSeen(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return left.replace(new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, 'gu'), ' ');
  }, sentence);
}

/** A sentence that is nothing but the option. */
function isBare(sentence: string, texts: readonly string[], named: readonly number[]): boolean {
  const words = splitWords(sentence).length;
  const longest = Math.max(...named.map((index) => splitWords(readAsSeen(texts[index] ?? '')).length), 1);
  return words <= longest + 1;
}
