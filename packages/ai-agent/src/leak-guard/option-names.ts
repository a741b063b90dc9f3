import { readAsSeen, splitWords, unmaskText } from './fold-text.ts';
import { isInRow, isTelling, joined, listMarked } from './key-words.ts';

/** Places in the languages learners read, from the first on. */
const ORDINALS = [
  'first|1st|primer[oa]?|1[ªº]|erste[rsn]?|premi[eè]re?|prim[oa]|primeir[oa]',
  'second|2nd|segund[oa]|2[ªº]|zweite[rsn]?|deuxi[eè]me|seconde?|second[oa]',
  'third|3rd|tercer[oa]?|3[ªº]|dritte[rsn]?|troisi[eè]me|terz[oa]|terceir[oa]',
  'fourth|4th|cuart[oa]|4[ªº]|vierte[rsn]?|quatri[eè]me|quart[oa]',
  'fifth|5th|quint[oa]|5[ªº]|f[uü]nfte[rsn]?|cinqui[eè]me',
  'sixth|6th|sext[oa]|6[ªº]|sechste[rsn]?|sixi[eè]me|sest[oa]',
];
const OPTION = 'option|one|choice|answer|opci[oó]n|respuesta|antwort|r[eé]ponse|risposta|resposta';
/** What only an option is called: a line or a word may be of a program. */
const TICKED = 'box(?:es)?|checkbox|bubble|alternative|casilla|alternativa';
const TICK =
  '(?:tick|mark|choose|pick|select|marca(?:r[ií]as?)?|el(?:ige|egir[ií]as?)|esco(?:ge|ger[ií]as?)|qu[eé]da(?:te|r[ií]a) con)';
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
/** Words that stand for letters, on the radio, in Greece and as they are spoken. */
const SPOKEN = [
  'alfa|alpha|ay',
  'bravo|beta|bee',
  'charlie|gamma|cee',
  'delta|dee',
  'echo|epsilon|ee',
  'foxtrot|zeta|eff',
];
/** In a longer sentence a bee is a bee. */
const FEW = 6;

/** How a sentence names an option: by its words, or by where it stands, which nobody does without pointing at it. */
export type Naming = 'words' | 'place' | undefined;

/**
 * Whether a sentence names an option. `sentence` as it was written, capitals and all. Single words of fewer than
 * `letters` letters are in any sentence: they count where they are set apart.
 */
export function nameOption(sentence: string, index: number, text: string, letters: number): Naming {
  const seen = readAsSeen(sentence);
  if (isPlaced(sentence, seen, index)) return 'place';
  const key = splitWords(readAsSeen(text));
  const words = splitWords(seen);
  const isNamed = isTelling(key, letters)
    ? isInRow(words, key) || isInRow(words, manyOf(key))
    : listMarked(seen).includes(joined(key));
  return isNamed ? 'words' : undefined;
}

/** What is called by a letter wherever it stands: "vitamin C is in oranges" is no option, "Think of vitamin C" is. */
const CALLED_BY_LETTER =
  /(?<!\p{L})(?:vitamins?|elements?|hepatitis|point|angle|vitaminas?|elementos?|punto|[aá]ngulo) [a-f](?![\p{L}\p{N}])/giu;
const POINTS_TO = /(?<!\p{L})(?:think|remember|recall|as in|like|piensa|recuerda|como)(?!\p{L})/u;
const LEAST_OF_A_FACT = 5;

function isOfAThing(seen: string): boolean {
  return splitWords(seen).length >= LEAST_OF_A_FACT && !POINTS_TO.test(seen);
}

function leaveOutThings(sentence: string): string {
  return sentence.replace(CALLED_BY_LETTER, ' ');
}

function capitalOf(letter: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'".])${letter}(?![\\p{L}\\p{N}'+#])`, 'u');
}

/** Ways to point at an option by where it stands; `few` are such only where a sentence says little else. */
function toPlaceForms(index: number): { any: RegExp[]; few: RegExp[] } {
  const letter = String.fromCharCode(97 + index);
  const any = [
    `\\b(?:option|letter|choice|opci[oó]n|letra|answer|respuesta|correct[oa]?|right|take|tick|choose|pick)\\b[\\s:"'*(]*(?:is|es)?[\\s:"'*(]*${letter}\\b(?!\\s+\\p{L})`,
    `[("'*\`]${letter}[)"'*\`]`,
    `(?<![\\p{L}\\p{N}])${letter}\\)(?=\\s*(?:[.,!;]|$))`,
    `^\\s*${letter}[.)!]?\\s*$`,
    `\\b${TICK} (?:the |la )?(?:option|letter|opci[oó]n|letra) ${letter}\\b`,
    `^\\s*${letter} (?:is|isn't|was|can|es|no|ist|est)(?!\\p{L})`,
    `\\bit(?:'s| is)\\s+${letter}\\b(?!\\s+\\p{L})`,
    `\\b(?:option|number|choice|opci[oó]n|n[uú]mero)\\s*(?:${index + 1}|${ROMAN[index] ?? ''})(?![\\p{L}\\p{N}])`,
    `(?<!\\p{L})(?:${ORDINALS[index] ?? '(?!)'})(?!\\p{L})(?:\\s+(?:${OPTION}|${TICKED})(?!\\p{L})|(?<!(?<!\\p{L})(?!the )\\p{L}{3,} first)\\s*[.!]?\\s*$)`,
    `\\b${TICK} (?:the |la |el )?(?:${ORDINALS[index] ?? '(?!)'})(?!\\p{L})`,
  ];
  const few = [
    `(?<!\\p{L})(?:${SPOKEN[index] ?? '(?!)'})(?!\\p{L})\\s*[.!]?\\s*$`,
    `^[^\\p{N}]*:\\s*(?:${index + 1}|${ROMAN[index] ?? '(?!)'})\\s*\\.?\\s*$`,
  ];
  const compile = (forms: string[]) => forms.map((form) => new RegExp(form, 'u'));
  return { any: compile(any), few: compile(few) };
}

const MOST_OPTIONS = 26;
const PLACES = Array.from({ length: MOST_OPTIONS }, (_, index) => ({
  ...toPlaceForms(index),
  // A capital in the middle of a sentence; `A` begins too many.
  capital: index === 0 ? /(?<=^\s*|[\p{Ll},] )A(?=[,.!?)]|$)/u : capitalOf(String.fromCharCode(65 + index)),
}));

function isPlaced(sentence: string, seen: string, index: number): boolean {
  const forms = PLACES[index];
  if (forms === undefined) return false;
  const isIn = (form: RegExp) => form.test(seen);
  if (
    forms.any.some(isIn) ||
    forms.capital.test(isOfAThing(seen) ? leaveOutThings(unmaskText(sentence)) : unmaskText(sentence))
  )
    return true;
  return forms.few.some(isIn) && splitWords(seen).length <= FEW;
}

/** `lists` names the option `list` as well. */
function manyOf(key: readonly string[]): string[] {
  return [...key.slice(0, -1), `${key.at(-1) ?? ''}s`];
}

/** A text without the options that stand in it as they are written. */
export function leaveOutOptions(text: string, options: readonly string[]): string {
  return options.reduce((left, option) => {
    const literal = option.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return left.replace(new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, 'giu'), ' ');
  }, text);
}

const MARK_BEFORE = '(?:\\*\\*|__|✅|✔|☑|👉|→|>>)\\s*';

/** Options of a list in which only some are marked: `a tuple, **a list**, a string`. */
export function listMarkedOptions(reply: string, texts: readonly string[]): number[] {
  const seen = readAsSeen(reply);
  const literal = (text: string) => readAsSeen(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const isThere = (text: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${literal(text)}(?![\\p{L}\\p{N}])`, 'u').test(seen);
  if (texts.length < 3 || !texts.every(isThere)) return [];
  const marked = texts.flatMap((text, index) =>
    new RegExp(`${MARK_BEFORE}${literal(text)}(?![\\p{L}\\p{N}])`, 'u').test(seen) ? [index] : [],
  );
  return marked.length < texts.length ? marked : [];
}
