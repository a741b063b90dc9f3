import { unmaskText } from './fold-text.ts';
import { nameOption } from './option-names.ts';

const NO_SIGN = '[❌✗✘✖🚫👎⛔🔴🟥×]\\uFE0F?';
const NO =
  '(?:no|nope|out|gone|off|wrong|false|incorrect|not (?:it|this|that one)|never|fuera|mal|fals[oa]|incorrect[oa]|descartad[oa]|tachad[oa]|nada|tampoco|ni hablar)';
/** `A: no.`, `❌ B`, `C is out`: one option and that it is none, in nothing but that. */
const CROSSED = new RegExp(
  `^\\P{L}{0,3}(?:${NO_SIGN}\\s*(.{1,80})|(.{1,80}?)\\s*(?:(?:[:=–—→>,(-]+|\\b(?:is|es|goes|va)\\b)\\s*\\(?(?:${NO}|${NO_SIGN})|${NO_SIGN})|~~(.{1,80})~~)\\W*$`,
  'iu',
);
const NO_FIRST = new RegExp(
  `^(?:${NO}|not|ni|nor|neither|(?:(?:you can|so|y|and|puedes|now|ahora) )?(?:forget|skip|ignore|drop|cross out|rule out|leave out|throw out|strike|olvida|quita|descarta|elimina|tacha|borra))[:,]?\\s+(.{1,80}?)\\W*$`,
  'iu',
);
const AND = /\s*(?:,|&|\/|(?<!\p{L})(?:and|y|e|or|o|ni|nor)(?!\p{L}))\s*/u;
/** `The first two`: several at once. */
const SEVERAL: readonly [RegExp, string][] = [
  [
    /\b(?:the )?first (?:two|2)(?: ones| options)?|\b(?:las )?(?:dos primeras|primeras dos)(?: opciones)?/giu,
    '1, 2',
  ],
  [
    /\b(?:the )?first (?:three|3)(?: ones| options)?|\b(?:las )?(?:tres primeras|primeras tres)(?: opciones)?/giu,
    '1, 2, 3',
  ],
];
const TOO = /\s+(?:as well|too|either|also|tambi[eé]n|tampoco)(?=\W*$)/iu;
const LETTERS = 3;

/** The options that a text crosses out, each in a line or a sentence of its own. */
export function listCrossed(text: string, options: readonly string[]): number[] {
  const counted = SEVERAL.reduce((left, [name, numbers]) => left.replace(name, numbers), unmaskText(text));
  const sentences = counted.split(/(?<=[.!])\s+|\n|;/u);
  const parts = [...sentences, ...sentences.flatMap((sentence) => sentence.split(','))];
  return parts.flatMap((part) => {
    const plain = part.trim().replace(TOO, '');
    const label = (CROSSED.exec(plain) ?? NO_FIRST.exec(plain))?.slice(1).find(Boolean);
    return label?.split(AND).flatMap((name) => listMeant(name, options)) ?? [];
  });
}

/** The option that a text of no more than its name, letter or number means. */
function listMeant(text: string, options: readonly string[]): number[] {
  const label = text.replace(/^[\s"'(*[-]+|[\s"')*\]]+$/gu, '');
  return options.flatMap((option, at) =>
    nameOption(label, at, option, LETTERS) !== undefined ||
    label.toLowerCase() === String.fromCharCode(97 + at) ||
    label === `${at + 1}`
      ? [at]
      : [],
  );
}
