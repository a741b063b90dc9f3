import { type Decoded, decodeText } from './decode-text.ts';
import { readAsSeen, splitWords, unmaskText } from './fold-text.ts';
import { isInRow, isTelling, joined, listMarked, TELLING_LETTERS, withoutArticle } from './key-words.ts';
import { isMaskedIn, readMasked } from './masked-words.ts';
import { saySameNumber } from './number-words.ts';
import type { Leak, Secret } from './secret.ts';
import { indexSteps, readShifted } from './shifted-letters.ts';

/** A key of more words may be named in passing; most of its words together may not. */
const PHRASE_WORDS = 3;
const MOST = 0.8;
/** Below this a decoded text meets a key by chance. */
const DECODED_LETTERS = 4;
/** Readings that lose where words end. */
const LETTERS_ONLY = new Set(['acrostic', 'spelled', 'alphabet', 'digit row', 'spoken letters', 'capitals']);
const FIRST_LETTERS = new Set(['acrostic', 'initials']);
/** Readings that leave many words as they are. */
const MAY_CHANGE_NOTHING = new Set(['digits', 'signs turned']);
const GAP = /\{\{[^}]*\}\}|_{2,}|…|\.{3,}|\[\s*\]/u;

/** The text of a key in words, and other ways to say it. */
function formsOf(key: string): string[][] {
  return [key, ...saySameNumber(key)]
    .map((form) => splitWords(readAsSeen(form)))
    .filter((words) => words.length > 0);
}

/** Four fifths of a long key within as many words as it has, and half as many again: of those that the page does not say most, too. */
function isMostlyThere(
  words: readonly string[],
  key: readonly string[],
  onPage: ReadonlySet<string>,
): boolean {
  const span = Math.ceil(key.length * 1.5);
  const wanted = new Set(key);
  const needed = wanted.size * MOST;
  const own = [...wanted].filter((word) => !onPage.has(word)).length;
  for (let start = 0; start < words.length; start += 1) {
    if (!wanted.has(words[start] ?? '')) continue;
    const seen = new Set(words.slice(start, start + span).filter((word) => wanted.has(word)));
    const told = [...seen].filter((word) => !onPage.has(word)).length;
    if (seen.size >= needed && (told === own || told > own / 2)) return true;
  }
  return false;
}

/** What is said about a gap beside it, `(move)`, and where its sentence ends. */
const BESIDE = /\([^()]*\)/gu;
const SENTENCE_END = /[.!?\n]/u;

/** The public sentence around a gap with the key in it: two words on either side, as far as there are. */
function listFilledGaps(publicText: string, key: readonly string[]): string[] {
  const parts = readAsSeen(publicText).replace(BESIDE, ' ').split(GAP);
  return parts.slice(1).flatMap((after, index) => {
    const before = splitWords(parts[index]?.split(SENTENCE_END).at(-1) ?? '').slice(-2);
    const behind = splitWords(after.split(SENTENCE_END)[0] ?? '').slice(0, 2);
    const around = [...before, ...key, ...behind];
    return around.length > key.length + 1 ? [joined(around)] : [];
  });
}

/** Where a gap begins and ends: the words right before and behind it in its sentence. */
function listBeside(publicText: string): { before: string | undefined; behind: string | undefined }[] {
  const parts = readAsSeen(publicText).replace(BESIDE, ' ').split(GAP);
  return parts.slice(1).map((after, index) => ({
    before: splitWords(parts[index]?.split(SENTENCE_END).at(-1) ?? '').at(-1),
    behind: splitWords(after.split(SENTENCE_END)[0] ?? '')[0],
  }));
}

/** A short key said with one word beside its gap is the answer as well, where that word is no mere "the": "an hour". */
function isSaidBeside(reply: string, key: readonly string[], publicText: string): boolean {
  if (isTelling(key)) return false;
  const told = (readAsSeen(reply).match(/[^.!?\n]+[.!?\n]*/gu) ?? []).filter((part) => !part.endsWith('?'));
  const sentences = told.map((part) => joined(splitWords(part)));
  const isOwn = (word: string | undefined): word is string =>
    word !== undefined && word.length >= TELLING_LETTERS;
  return listBeside(publicText).some(({ before, behind }) => {
    const rows = [
      isOwn(before) ? joined([before, ...key]) : '',
      isOwn(behind) ? joined([...key, behind]) : '',
    ];
    return rows.some((row) => row !== '' && sentences.some((sentence) => sentence.includes(row)));
  });
}

function findPlain(
  reply: string,
  words: readonly string[],
  key: readonly string[],
  onPage: ReadonlySet<string>,
): Leak['by'] | undefined {
  if (key.length > PHRASE_WORDS) return isMostlyThere(words, key, onPage) ? 'plain' : undefined;
  if (isTelling(key)) return isInRow(words, key) ? 'plain' : undefined;
  return listMarked(reply).includes(joined(key)) ? 'set apart' : undefined;
}

/** A key that the page itself says gives nothing away by being said again. */
function isPublic(publicText: string, key: readonly string[]): boolean {
  return isInRow(splitWords(readAsSeen(publicText)), key);
}

/**
 * The first way in which a reply gives a key text away: as it stands, in its gap, set apart, masked or encoded. Keys
 * that stand on the page are left to the check of options.
 */
export function findTextLeak(reply: string, secret: Secret): Leak | undefined {
  const words = splitWords(readAsSeen(reply));
  const onPage = new Set(splitWords(readAsSeen(secret.publicText)));
  const keys = secret.keyTexts.flatMap(formsOf);
  const sentences = joined(words);
  const masked = readMasked(reply);
  for (const key of keys) {
    if (listFilledGaps(secret.publicText, key).some((filled) => sentences.includes(filled)))
      return { kind: 'gap', by: 'plain' };
    if (isSaidBeside(reply, key, secret.publicText)) return { kind: 'gap', by: 'beside' };
    if (isPublic(secret.publicText, key)) continue;
    const by = findPlain(reply, words, key, onPage);
    if (by !== undefined) return { kind: 'text', by };
    if (key.join('').length >= TELLING_LETTERS && isMaskedIn(masked, key))
      return { kind: 'text', by: 'masked' };
  }
  return findEncoded(reply, keys, secret.publicText);
}

/** Whether a decoded text holds a key. Who writes in code what stands on the page means that it is the one. */
function isDecoded({ by, text }: Decoded, key: readonly string[], isOnPage: boolean): boolean {
  const words = splitWords(readAsSeen(text));
  const [run, whole] = [words.join(''), withoutArticle(key).join('')];
  const isLong = whole.length > DECODED_LETTERS;
  // First letters make words by chance: those of the page only where they are all there is.
  if (isOnPage && FIRST_LETTERS.has(by)) return isLong && run === whole;
  if (isOnPage && MAY_CHANGE_NOTHING.has(by)) return false;
  // The words of a long sentence begin with short keys by chance.
  if (by === 'initials') return run === whole || (isLong && run.includes(whole));
  return LETTERS_ONLY.has(by) ? whole.length >= DECODED_LETTERS && run.includes(whole) : isInRow(words, key);
}

function findEncoded(reply: string, keys: readonly string[][], publicText: string): Leak | undefined {
  const longEnough = keys
    .filter((key) => key.join('').length >= DECODED_LETTERS)
    .map((key) => ({ key, isOnPage: isPublic(publicText, key) }));
  if (longEnough.length === 0) return undefined;
  const steps = indexSteps(keys.filter((key) => !isPublic(publicText, key)).flat());
  const shifted = readShifted(reply, steps, 1).map((text) => ({ by: 'moved letters', text }));
  const found = [...decodeText(unmaskText(reply)), ...shifted].find((decoded) =>
    longEnough.some(({ key, isOnPage }) => isDecoded(decoded, key, isOnPage)),
  );
  return found === undefined ? undefined : { kind: 'text', by: found.by };
}
