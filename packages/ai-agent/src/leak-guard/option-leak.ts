import { readAsSeen, splitWords } from './fold-text.ts';
import { isInRow, isTelling, joined, listMarked } from './key-words.ts';
import type { Leak, Secret } from './secret.ts';

/** Says that something is the answer, in English or Spanish; `readAsSeen` has made it small. */
const ASSERTS =
  /\b(?:answer|solution|correct|right one|right option|true one|choose|pick|select|go with|tick|mark|write|put|(?:is|are) right|it is|it's|would be|must be|respuesta|soluci[oó]n|correct[oa]|elige|escoge|escribe|pon|marca|selecciona|es la|es el|ser[ií]a|debe ser|qu[eé]date con)\b/u;
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
/** The same where they are words of a sentence themselves. */
const OPTION_LETTERS_IN_TASK = 4;
const SENTENCE = /[^.!?\n;]+[.!?\n;]*/gu;
/** Of a word so many letters make it the same in its other forms: changed, change. */
const STEM = 5;
/** Words of any question. */
const OF_ANY_QUESTION =
  /^(?:which|these|those|what|where|when|this|that|following|options?|correct|right|true|false|answer|choose|select|pick|from|with|does|have|cual|cuales|estas?|estos?|siguientes?|correct[ao]s?|respuesta|elige|opcion(?:es)?|para|como|tiene|they|there|their|will|would|should|could|word|words|sentence|frase|palabra|palabras|true|type|types|tipo|tipos)$/u;

/** Whether a sentence names an option: by its words, its letter, its number or its place. */
function names(sentence: string, index: number, text: string, letters: number): boolean {
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
    (isTelling(key, letters)
      ? isInRow(splitWords(sentence), key) || isInRow(splitWords(sentence), manyOf(key))
      : listMarked(sentence).includes(joined(key)))
  );
}

/** `lists` names the option `list` as well. */
function manyOf(key: readonly string[]): string[] {
  return [...key.slice(0, -1), `${key.at(-1) ?? ''}s`];
}

/**
 * Whether a reply singles out a right option: a sentence that asserts, or says of it what the task asks for, names right
 * ones and no other, or every wrong one has been denied. Talking about options, or asking about one, gives nothing away.
 */
export function findOptionLeak(reply: string, secret: Secret): Leak | undefined {
  const { options } = secret;
  if (options === undefined || options.texts.length < 2) return undefined;
  const asked = new Set(options.areInTask ? [] : askedBy(secret.publicText, options.texts));
  const denied = new Set<number>();
  for (const { sentence, named } of listNaming(reply, options)) {
    if (DENIES.test(withoutOptions(sentence, options.texts))) for (const index of named) denied.add(index);
    else if (named.every((index) => options.right.includes(index))) {
      const by = howSingledOut(sentence, named, options.texts, asked);
      if (by !== undefined) return { kind: 'option', by };
    }
  }
  const wrong = options.texts.map((_, index) => index).filter((index) => !options.right.includes(index));
  return wrong.every((index) => denied.has(index)) ? { kind: 'option', by: 'elimination' } : undefined;
}

/** Sentences that say something, and ask nothing, of options, with the options that they name. */
function listNaming(
  reply: string,
  { texts, areInTask }: NonNullable<Secret['options']>,
): { sentence: string; named: number[] }[] {
  const letters = areInTask ? OPTION_LETTERS_IN_TASK : OPTION_LETTERS;
  const sentences = readAsSeen(reply).match(SENTENCE) ?? [];
  return sentences
    .filter((sentence) => !sentence.trimEnd().endsWith('?'))
    .map((sentence) => {
      const named = texts.flatMap((text, index) => (names(sentence, index, text, letters) ? [index] : []));
      return { sentence, named };
    })
    .filter(({ named }) => named.length > 0);
}

/** How a sentence that names right options, and no other, says that they are; undefined when it does not. */
function howSingledOut(
  sentence: string,
  named: readonly number[],
  texts: readonly string[],
  asked: ReadonlySet<string>,
): Leak['by'] | undefined {
  if (ASSERTS.test(sentence) || isBare(sentence, texts, named)) return 'asserted';
  return stemsOf(sentence).some((stem) => asked.has(stem)) ? 'stated' : undefined;
}

/** `chang` of "Which of these can be changed?": who says it of one option alone says which. */
function askedBy(publicText: string, options: readonly string[]): string[] {
  return stemsOf(withoutOptions(readAsSeen(publicText), options));
}

function stemsOf(text: string): string[] {
  const words = splitWords(text).filter((word) => word.length >= STEM - 1 && !OF_ANY_QUESTION.test(word));
  return words.map((word) => word.slice(0, STEM));
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
