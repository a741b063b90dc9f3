import { readAsSeen, splitWords, unmaskText } from './fold-text.ts';
import { isInRow, withoutArticle } from './key-words.ts';
import { isMaskedIn, readMasked } from './masked-words.ts';
import { encodeBytes, leetPattern } from './spell-otherwise.ts';

interface Options {
  texts: readonly string[];
  right: readonly number[];
}

/** One for each option: coloured signs, thumbs, bits, words, shares. */
const VERDICT =
  /\p{Extended_Pictographic}|[✓✗✘√×☑☒]|\[[x ]\]|(?<!\p{L})(?:yes|no|true|false|right|wrong|s[ií]|verdader[oa]|fals[oa]|correct|incorrect)(?!\p{L})|(?<![\p{L}\p{N}])\d{1,3} ?%|(?<![\p{L}\p{N}.])[01](?![\p{L}\p{N}.])/gu;
/** Shorter options meet other words in leet. */
const LEAST_DISGUISED = 4;
const BITS = /(?<![\p{L}\p{N}])[01]{3,}(?![\p{L}\p{N}])/gu;
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether the signs of right options are all alike and those of the others all different from them. */
function isSplit(signs: readonly string[], { right }: Options): boolean {
  const [sign] = right.map((index) => signs[index]);
  return signs.every((other, index) => (other === sign) === right.includes(index));
}

/** Rows of as many verdicts as there are options, whatever stands between them. */
function hasVerdictRow(reply: string, options: Options): boolean {
  const seen = unmaskText(reply).toLowerCase();
  const count = options.texts.length;
  const bits = (seen.match(BITS) ?? []).filter((row) => row.length === count).map((row) => [...row]);
  const bare = options.texts.reduce(
    (left, text) =>
      left.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${literal(text.toLowerCase())}(?![\\p{L}\\p{N}])`, 'gu'),
        ' ',
      ),
    seen,
  );
  const sentences = [bare, ...bare.split(/\n\s*\n/u), ...bare.split('\n')].map(
    (part) => part.match(VERDICT) ?? [],
  );
  const rows = [...bits, ...sentences.filter((signs) => signs.length === count)];
  return rows.some(
    (signs) => isSplit(signs, options) && (signs.length > 2 || /\p{So}|\[/u.test(signs.join(''))),
  );
}

/** `🔴🟢🔵 stand for the options, take 🟢`: a sign for each in a row, and of these the right ones once more. */
function isBySign(reply: string, { texts, right }: Options): boolean {
  const signs = reply.match(/\p{Extended_Pictographic}/gu) ?? [];
  const [row, again] = [signs.slice(0, texts.length), signs.slice(texts.length)];
  const isRow = row.length > 1 && new Set(row).size === texts.length;
  return isRow && again.length > 0 && again.every((sign) => right.includes(row.indexOf(sign)));
}

/** `stack, QUEUE, heap`: all of them said, the right ones in capitals. */
function areCapitals(reply: string, { texts, right }: Options): boolean {
  return texts.every((text, index) => {
    const form = right.includes(index) ? text.toUpperCase() : text;
    return (
      form !== (right.includes(index) ? text : text.toUpperCase()) &&
      new RegExp(`(?<!\\p{L})${literal(form)}(?!\\p{L})`, 'u').test(reply)
    );
  });
}

const GIVEN = '(?:["“«`]([^"”»`\\n]{1,40})["”»`]|[\'‘*]*-?([\\p{L}\\p{N}]{1,12})-?[\'’*]*(?![\\p{L}\\p{N}]))';
const TRAITS: readonly [RegExp, (text: string, given: string) => boolean][] = [
  [new RegExp(`\\b(?:starts?|begins?|empieza|beginnt) (?:with|por|con|mit) (?:the letters? |an? |la letra )?${GIVEN}`, 'giu'), (text, given) => text.startsWith(given)],
  [new RegExp(`\\b(?:ends?|acaba|termina|endet) (?:with|in|on|en|con|mit|auf) (?:the letters? |an? |la letra )?${GIVEN}`, 'giu'), (text, given) => text.replace(/[.!?]$/, '').endsWith(given)],
  [/\b(?:with|has|con|tiene|hat) (\d{1,2}) (?:letters?|characters?|letras?|signos?|caracteres|buchstaben|signs?)\b/giu, (text, given) => [...text].length === Number(given)],
]; // biome-ignore format: a table

/** A sentence that describes the letters of an option so that only right ones fit. */
function isDescribed(seen: string, { texts, right }: Options): boolean {
  const known = texts.map(readAsSeen);
  return TRAITS.some(([trait, fits]) =>
    [...seen.matchAll(trait)].some(([, quoted, bare = '']) => {
      const given = quoted ?? bare;
      const fitting = known.flatMap((text, index) => (fits(text, given) ? [index] : []));
      return fitting.length > 0 && fitting.every((index) => right.includes(index));
    }),
  );
}

/** The later or the former of the two that a sentence names. */
function isOfTwo(seen: string, { texts, right }: Options): boolean {
  return seen.split(/(?<=[.!?\n])\s/u).some((sentence) => {
    const which = /\b(latter|former)\b/u.exec(sentence)?.[1];
    if (which === undefined || sentence.trimEnd().endsWith('?')) return false;
    const named = texts
      .map((text, index) => ({ index, at: sentence.indexOf(readAsSeen(text)) }))
      .filter(({ at }) => at >= 0)
      .toSorted((one, other) => one.at - other.at);
    const meant = which === 'former' ? named[0] : named.at(-1);
    return named.length === 2 && meant !== undefined && right.includes(meant.index);
  });
}

/** Words as they are written, with the signs of other scripts and those without width. */
const splitWritten = (text: string) => splitWords(text.normalize('NFC').toLowerCase());

/** Options that are written in other signs than on the page: nobody does so without meaning them. */
function findDisguised(reply: string, { texts, right }: Options): boolean {
  const [seen, written] = [splitWords(readAsSeen(reply)), splitWritten(reply)];
  const disguised = texts.flatMap((text, index) => {
    const words = splitWords(readAsSeen(text));
    if (words.join('').length < LEAST_DISGUISED) return [];
    const isMasked = isInRow(seen, words) && !isInRow(written, splitWritten(text));
    const leet = (readAsSeen(reply).match(leetPattern(words)) ?? []).some((found) => /\d/.test(found));
    return isMasked || (leet && /^\p{L}+$/u.test(words.join(''))) ? [index] : [];
  });
  return disguised.length > 0 && disguised.every((index) => right.includes(index));
}

/** `choice == 2`, `{"key": 2}`: an index, counted from 0 or from 1. */
const INDEX =
  /\b(?:choice|chosen|key|clave|correct\w*|right_\w+|(?:answer|option)(?:_?(?:index|key|number|no))?|respuesta)["'\]]*\s*(?:===?|:|=)\s*["']?(\d)\b/giu;

/** Code or data that names a right option by its index, where the task has no such name itself. */
function isIndexed(reply: string, { right }: Options, publicText: string): boolean {
  return [...reply.matchAll(INDEX)].some(([found, digit]) => {
    const name = /^\w+/.exec(found)?.[0] ?? '';
    return (
      !new RegExp(`\\b${name}\\b\\s*["'\\]]*\\s*[:=]`, 'iu').test(publicText) &&
      right.some((index) => Number(digit) === index || Number(digit) === index + 1)
    );
  });
}

/** How a reply shows which options are right without a sentence about them; undefined when it does not. */
export function findOptionSign(reply: string, options: Options, publicText: string): string | undefined {
  const { texts, right } = options;
  if (texts.length > 2 && hasVerdictRow(reply, options)) return 'signs';
  if (isBySign(reply, options)) return 'signs';
  if (areCapitals(reply, options)) return 'capitals';
  const seen = readAsSeen(reply);
  if (isDescribed(seen, options)) return 'described';
  if (isOfTwo(seen, options)) return 'of two';
  if (isIndexed(reply, options, publicText)) return 'index';
  const rightTexts = right.map((index) => texts[index] ?? '');
  const tokens = new Set(reply.split(/\s+/u).map((token) => token.replace(/[.,;:!?)"'`]+$/u, '')));
  if (rightTexts.some((text) => encodeBytes(text).some((code) => code.length > 2 && tokens.has(code))))
    return 'code';
  if (findDisguised(reply, options)) return 'disguised';
  const masked = readMasked(reply);
  const fitting = texts.flatMap((text, index) => {
    const words = withoutArticle(
      readAsSeen(text)
        .replace(/[.!?]$/, '')
        .split(/\s+/u),
    );
    return words.join('').length > 2 && isMaskedIn(masked, words, LEAST_OPEN) ? [index] : [];
  });
  return fitting.length > 0 && fitting.every((index) => right.includes(index)) ? 'masked' : undefined;
}

/** Of an option, which stands on the page, one letter in its place is enough. */
const LEAST_OPEN = 0;
