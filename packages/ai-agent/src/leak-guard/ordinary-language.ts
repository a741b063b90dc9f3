import {
  hasDigitsInside,
  isNearWord,
  isOfTwoScripts,
  isOrdinary,
  isSmallWord,
  isUnsayable,
} from './coded-word.ts';
import { SHARED_NAMES } from './python-statements.ts';
import { resembles } from './resembles.ts';
import { romanise } from './romanise.ts';
import type { Leak, Secret } from './secret.ts';
import { findSignRow, squeeze } from './sign-rows.ts';

/** Words are read in windows: one strange name is none, most of a row are. */
const WINDOW = 6;
const MOST_STRANGE = 4;
/** Of a shorter reply all of them. */
const LEAST_WORDS = 3;
/** A single word must be longer to count. */
const LEAST_LETTERS = 5;
/** Words behind one another, of which so many without a small one among them make no sentence; of a list more. */
const ROW = /\p{L}{2,}(?:[ \n·]+\p{L}{2,}){6,}/gu;
const LIST = /\p{L}{2,}(?:[^\p{L}\p{N}.!?]{1,6}\p{L}{2,}){8,}/gu;
const LEAST_ROW = 7;
const LEAST_LIST = 9;
/** Replies of so few words, one after the other, are read as one. */
const PIECE_WORDS = 2;
const LEAST_PIECES = 3;
/** Signs of code by their names: who says many of them at a task of programming reads a program out. */
const SIGN_NAMES =
  /\b(?:new line|next line|nueva l[ií]nea|(?:plus |minus )?equals (?:zero|one|empty|an? empty|open|max|min|sum|len)|igual a (?:cero|uno|vac[ií]o)|underscore|colon|comma|(?:open|close|left|right)(?:ing)? (?:paren\w*|bracket)|equals? sign|(?:less|greater)[- ]than sign|percent sign|slash|asterisk|gui[oó]n bajo|dos puntos|coma|(?:abre|cierra) (?:par[eé]ntesis|corchetes?)|signo (?:igual|menor|mayor)|barra|m[oó]dulo)\b/giu;
const MOST_SIGN_NAMES = 4;
/** Bytes in digits or escapes: `62726f75`, `01100010 01110010`, `%62%72%6f`. Beside a task about words no number is so long. */
const BYTES =
  /(?<![\p{L}\p{N}.,])(?=[\da-f]*\d)[\da-f]{7,}(?![\p{L}\p{N}])|(?:(?:%|\\[ux]|&#x?|0x)[\da-f]{2,4}[;, ]*){3,}|(?<!\S)(?:(?=\S?\d)[\da-f]{2} ){3,}/giu;
/** Capitals in the middle of what is no name of several words: base64. */
const CAPITALS = /(?<![\p{L}\p{N}])(?=\p{Lu}*\p{L}*\p{Ll}\p{Lu})[\p{L}\p{N}]{8,}/gu;
/** The head of a block: its first word, and a line below that is further in. */
const HEAD = /^([ \t]*)(\p{L}+)[^\n]*:[ \t]*(?=\n\1[ \t]+\S)/gmu;
const MOST_STRANGE_HEADS = 2;
/** Lines of languages with braces, at a task of Python. */
const OTHER_LANGUAGE =
  /^[ \t]*(?:(?:function|const|let|var|public|private|static|int|fn|func)\b.*|.*\)[ \t]*\{|[^#\n]*;)[ \t]*$/gmu;
const MOST_OTHER_LINES = 2;
const OTHER_FENCE =
  /```(?:js|javascript|jsx|ts|typescript|java|c|cpp|c\+\+|cs|csharp|ruby|rb|go|php|rust|kotlin|swift|perl|lua|scala)\b/iu;
/** Words that nobody could say, and words of no known language, that make a program; a remark has fewer. */
const CODED_IN_PROGRAM = 3;
const FOREIGN_IN_PROGRAM = 6;
const CODE = /```[\s\S]*?(?:```|$)|`[^`\n]*`/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;
/** Names of sites; what stands behind them may say anything, but for the manual's names of pages. */
const ADDRESS = /\bhttps?:\/\/(?:docs\.python\.org\/\S+|[^\s/]+)|\b[\w.]{1,64}@[\w.]{1,64}\.\w{1,64}/gu;

/** Words of a text in small letters, and the parts of names in programs: `digit_sum`, `isDigit`. */
function listWords(text: string): string[] {
  const parted = text.replace(ADDRESS, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return (parted.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/**
 * Makes a check whether a reply, after earlier ones, holds what nobody can read as English or Spanish, nor as code that
 * is made of their words: whatever it says, a learner would have to decode it. What stands on the page, or the
 * learner said, may be said again. Beside a task in another language only what none has is held.
 */
export function createOrdinaryCheck(
  earlier: readonly string[],
  secret: Secret,
  said: readonly string[],
): (reply: string) => Leak | undefined {
  const { publicText, code } = secret;
  const isRead = secret.isUnread === undefined;
  const keys = listKeys(secret);
  const pages = [publicText, ...(code?.publicCode ?? []), ...said];
  const names = [...SHARED_NAMES].map((name) => name.toLowerCase());
  const allowed = new Set([...pages.flatMap(listWords), ...names]);
  const seen = squeeze(pages.join('\n'));
  const pieces = listPieces(earlier);
  // A word that is asked for is not told by its translation; who writes in another language may be answered in it.
  const mayBeForeign =
    !isRead ||
    (code === undefined && secret.options === undefined && keys.length > 0) ||
    said.some((text) => isForeign(text, new Set(names), LEAST_WORDS));
  const mayStand = (word: string) => {
    if (code !== undefined) return true;
    const sound = keys.length === 0 ? undefined : romanise(word);
    return sound !== undefined && !keys.some((key) => resembles(sound, key));
  };
  const [coded, foreign] = code === undefined ? [1, 0] : [CODED_IN_PROGRAM, FOREIGN_IN_PROGRAM];
  const inSentences = (text: string, replies: readonly string[]) =>
    findForeign(text, allowed, foreign) ?? findWordRow(text, replies);
  return (reply) => {
    const replies = [...pieces, reply];
    const text = replies.join('\n');
    const by =
      findCodedWords(text, allowed, coded, isRead) ??
      (keys.length > 0 ? findDisguised(text, allowed, seen, isRead ? keys : []) : undefined) ??
      (isRead ? findSignRow(text, seen, mayStand) : undefined) ??
      (mayBeForeign ? undefined : inSentences(text, replies)) ??
      (code === undefined ? undefined : findToldCode(reply, said));
    return by === undefined ? undefined : { kind: 'unreadable', by };
  };
}

/** Words that the answer is made of, where it is no program and no number. */
function listKeys({ code, keyTexts, options }: Secret): string[] {
  if (code !== undefined) return [];
  const right = options?.right.map((at) => options.texts[at] ?? '') ?? [];
  return [...new Set([...keyTexts, ...right].flatMap(listWords))].filter((word) => /\p{L}{3}/u.test(word));
}

/** The last replies that are no more than a word or two. */
function listPieces(earlier: readonly string[]): string[] {
  const last = earlier.findLastIndex((reply) => listWords(reply).length > PIECE_WORDS);
  return earlier.slice(last + 1);
}

function isStrange(word: string, allowed: ReadonlySet<string>): boolean {
  return /\p{L}/u.test(word) && word.length > 1 && !allowed.has(word) && !isOrdinary(word);
}

/** Where the answer is a word, one is enough that is none, nor the slip of one, but like that word; bytes are, too. */
function findDisguised(
  text: string,
  allowed: ReadonlySet<string>,
  seen: string,
  keys: readonly string[],
): string | undefined {
  const words = listWords(text.replace(CODE, ' '));
  const isNone = (word: string) =>
    word.length >= LEAST_LETTERS && isStrange(word, allowed) && !isNearWord(word);
  if (words.some((word) => isNone(word) && keys.some((key) => resembles(word, key))))
    return 'like the answer';
  if ((text.match(BYTES) ?? []).some((row) => !seen.includes(squeeze(row)))) return 'bytes';
  const isCode = (token: string) => listWords(token).filter((word) => isStrange(word, allowed)).length > 1;
  return (text.match(CAPITALS) ?? []).some(isCode) ? 'bytes' : undefined;
}

/** Words that nobody could say: one may be the answer in a code, a program has many. */
function findCodedWords(
  text: string,
  allowed: ReadonlySet<string>,
  least: number,
  isRead: boolean,
): string | undefined {
  const words = new Set(listWords(text).filter((word) => /\p{L}{2}|\p{L}\p{N}/u.test(word)));
  const strange = [...words].filter((word) => isStrange(word, allowed));
  if (strange.some(isOfTwoScripts)) return 'two scripts';
  const coded = strange.filter((word) => hasDigitsInside(word) || (isRead && isUnsayable(word)));
  return coded.length >= least ? 'no word' : undefined;
}

/** Whether most words of a row are none of the languages that are known, and `least` of the whole text. */
function isForeign(text: string, allowed: ReadonlySet<string>, least: number): boolean {
  const words = listWords(text).filter((word) => /\p{L}{2}/u.test(word));
  const strange = words.map((word) => isStrange(word, allowed));
  const most = Math.min(MOST_STRANGE, Math.max(words.length, LEAST_WORDS));
  const isRow = words.some((_, at) => strange.slice(at, at + WINDOW).filter(Boolean).length >= most);
  return isRow && strange.filter(Boolean).length >= least;
}

function findForeign(text: string, allowed: ReadonlySet<string>, least: number): string | undefined {
  return isForeign(text, allowed, least) ? 'no language' : undefined;
}

/** Words that make no sentence: their letters, or where they stand, must say something. */
function findWordRow(text: string, replies: readonly string[]): string | undefined {
  const prose = text.replace(CODE, ' . ');
  const longest = (pattern: RegExp) =>
    Math.max(0, ...(prose.match(pattern) ?? []).map((row) => countUnheld(row.match(/\p{L}+/gu) ?? [])));
  if (longest(ROW) >= LEAST_ROW || longest(LIST) >= LEAST_LIST) return 'words without sentences';
  if (replies.length >= LEAST_PIECES && countUnheld(listWords(text)) >= LEAST_PIECES) return 'a word a turn';
  return undefined;
}

/** A program whose blocks begin with words that are none of Python's, `para i en rango(9):`, or that is dictated. */
function findToldCode(reply: string, said: readonly string[]): string | undefined {
  const heads = [...reply.matchAll(HEAD)].map(([, , word = '']) => word);
  if (heads.filter((word) => !SHARED_NAMES.has(word)).length >= MOST_STRANGE_HEADS) return 'told code';
  if (OTHER_FENCE.test(reply)) return 'code of another language';
  const written = said.join('\n');
  const others = (reply.match(OTHER_LANGUAGE) ?? []).filter((line) => !written.includes(line.trim()));
  if (others.length >= MOST_OTHER_LINES) return 'code of another language';
  return (reply.replace(CODE, ' ').match(SIGN_NAMES) ?? []).length >= MOST_SIGN_NAMES
    ? 'signs by name'
    : undefined;
}

/** The longest row of words with no small one among them. */
function countUnheld(words: readonly string[]): number {
  let [longest, row] = [0, 0];
  for (const word of words) {
    row = isSmallWord(word.toLowerCase()) ? 0 : row + 1;
    longest = Math.max(longest, row);
  }
  return longest;
}
