import { isSmallWord } from './coded-word.ts';
import { readAsSeen, splitWords, unmaskText } from './fold-text.ts';
import { isInRow, withoutArticle } from './key-words.ts';
import { listCrossed } from './option-crossed.ts';
import { describesRight } from './option-traits.ts';
import type { Leak, Secret } from './secret.ts';

type Options = NonNullable<Secret['options']>;

const SENTENCE = /[^.!?\n;]+[.!?\n;]*/gu;
/** Short options are words of any sentence: they are named where little else is said. */
const SHORT = 3;
const FEW_MORE = 3;
/** Who has named so many others has gone through them. */
const LEAST_OTHERS = 2;
/** The words of a program are of no sentence. */
const FENCED = /```[\s\S]*?(?:```|$)/gu;
const VALUE = /^(.{1,80})(?:→|-+>|=+>?|:|–|—)\s*([^→:=–—]{1,40})$/u;
/** What is said of a right option, and of the others. */
const FOR =
  /(?<!\p{L})(?:yes|yep|hot|boiling|burning|great|perfect|bingo|winner|exactly|correct|right|true|ok|top|s[ií]|caliente|quema|perfect[oa]|exacto|correct[oa]|verdader[oa]|eso es|ja|oui)(?!\p{L})|[✓✔✅☑👍🎯🏆💚🟢⭐]/u;
const AGAINST =
  /(?<!\p{L})(?:no|not|nope|cold|freezing|icy|cool|wrong|incorrect|false|out|never|bad|fr[ií][oa]|helad[oa]|templad[oa]|fals[oa]|incorrect[oa]|mal|fuera|nein|non)(?!\p{L})|[✗✘✖❌👎⛔🔴🟥🥶×]/u;
const LETTER_MARK = /(?<![\p{L}\p{N}])([a-f])(?:\)|:|\.(?=\s))/gu;
const IS_SHARE = /%|\b(?:points?|puntos?|marks?|pt?s|punti|pontos?|punkte?)\b/u;

const wordsOf = (text: string) => withoutArticle(splitWords(readAsSeen(text)));

/** The options that each sentence of a text, which asks nothing, names by their words. */
function listNamings(reply: string, keys: readonly (readonly string[])[]): number[][] {
  const sentences = unmaskText(reply.replace(FENCED, '\n')).match(SENTENCE) ?? [];
  return sentences
    .filter((sentence) => !sentence.trimEnd().endsWith('?'))
    .map((sentence) => {
      const words = splitWords(readAsSeen(sentence));
      return keys.flatMap((key, at) => {
        const isShort = key.join('').length <= SHORT || /^\p{N}+$/u.test(key.join(''));
        const isNamed = isInRow(words, key) && (!isShort || words.length <= key.length + FEW_MORE);
        return isNamed ? [at] : [];
      });
    });
}

/** Whether all the others were spoken of and what is left never was. */
function isLeftOver(named: ReadonlySet<number>, { texts, right }: Options): boolean {
  const others = texts.flatMap((_, at) => (right.includes(at) ? [] : [at]));
  return (
    others.length >= LEAST_OTHERS && others.every((at) => named.has(at)) && !right.some((at) => named.has(at))
  );
}

/** `4 → 2 %, 3 → 95 %`: what a reply gives to each option, by its text, its number or its letter. */
function readValues(reply: string, { texts }: Options): string[] | undefined {
  const parts = unmaskText(reply)
    .split(/[,;\n|]|(?<=%)\s/u)
    .map((part) => VALUE.exec(part.trim()))
    .filter((found) => found !== null);
  const labels = parts.map(([, label = '', value = '']) => ({ label: wordsOf(label), value }));
  const isOf = (label: readonly string[], name: readonly string[]) =>
    name.length > 0 && isInRow(label.slice(-name.length), name);
  const ways = [
    texts.map(wordsOf),
    texts.map((_, at) => [`${at + 1}`]),
    texts.map((_, at) => [String.fromCharCode(97 + at)]),
  ];
  return ways
    .map((names) =>
      names.map((name) => labels.find(({ label }) => isOf(label, name))?.value.replace(/[.\s]+$/u, '') ?? ''),
    )
    .find((values) => values.every((value) => value !== ''));
}

/** What a reply puts behind the mark of each option, as far as the next or the end of the line; each mark once. */
function readBehind(reply: string, marks: readonly { at: number; from: number; until: number }[]): string[] {
  const inOrder = marks.toSorted((one, other) => one.from - other.from);
  const values = new Map(
    inOrder.map(({ at, until }, place) => [at, reply.slice(until, inOrder[place + 1]?.from)] as const),
  );
  return [...values.keys()].toSorted((one, other) => one - other).map((at) => clean(values.get(at) ?? ''));
}

/** Behind an option more is a sentence, and no value. */
const MOST_VALUE = 200;

/** A value without what parts it from the next. */
const clean = (value: string) =>
  (value.split('\n')[0] ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, MOST_VALUE)
    .replace(/^[\s,;:|"'*`)=–—-]+|[\s,;.|"'*`([-]+(?:and|y|\p{L}[).])?\s*$/gu, '');

/** `A) Sorry, no. B) You got it!`, `Oxygen 0/5, nitrogen 5/5`: what is said behind each option, named or by its letter. */
function readBehindEach(reply: string, { texts }: Options): string[] | undefined {
  const seen = unmaskText(reply).toLowerCase();
  const names = texts.map((text) => readAsSeen(text));
  const byName = names.map((name, at) => ({
    at,
    from: seen.indexOf(name),
    until: seen.indexOf(name) + name.length,
  }));
  const letters = [...seen.matchAll(LETTER_MARK)].map((mark) => ({
    at: (mark[1] ?? '').charCodeAt(0) - 97,
    from: mark.index,
    until: mark.index + mark[0].length,
  }));
  const areAll = (marks: readonly { at: number; from: number }[]) =>
    texts.every((_, at) => marks.some((mark) => mark.at === at && mark.from >= 0));
  const ways = [byName, letters].filter(areAll);
  return ways.map((marks) => readBehind(seen, marks)).find((values) => values.every((value) => value !== ''));
}

/** Whether what each option gets sets the right ones apart: the others all get the same, or a smaller share. */
function isValued(reply: string, options: Options): boolean {
  const values = readValues(reply, options) ?? readBehindEach(reply, options);
  if (values === undefined || values.length <= LEAST_OTHERS) return false;
  const rightOnes = values.filter((_, at) => options.right.includes(at));
  const others = values.filter((_, at) => !options.right.includes(at));
  const shares = (some: readonly string[]) =>
    some.map((value) => Number(/\d+/.exec(value)?.[0] ?? Number.NaN));
  const isAllSame = new Set(others).size === 1 && others.length >= LEAST_OTHERS;
  if (isAllSame && !rightOnes.includes(others[0] ?? '')) return true;
  const isFor = (value: string) => FOR.test(value) && !AGAINST.test(value);
  if (rightOnes.every(isFor) && others.every((value) => AGAINST.test(value) && !isFor(value))) return true;
  return IS_SHARE.test(values.join(' ')) && Math.min(...shares(rightOnes)) > Math.max(...shares(others));
}

/** The words of proper names, each of one option only: `Shelley`. */
function listNames({ texts }: Options): (readonly string[])[] {
  const words = texts.map((text): readonly string[] => text.match(/[\p{L}\p{M}'’-]+/gu) ?? []);
  const isBetween = (word: string) => isSmallWord(word.toLowerCase());
  const areNames = words.every(
    (own) => own.length > 1 && own.every((word) => /^\p{Lu}/u.test(word) || isBetween(word)),
  );
  if (!areNames) return [];
  return words.map((own, at) =>
    own.filter(
      (word) => !isBetween(word) && !words.some((others, other) => other !== at && others.includes(word)),
    ),
  );
}

/** Whether a part of the name of a right option is said, and none of another. */
function saysPartOfName(reply: string, names: readonly (readonly string[])[], options: Options): boolean {
  const told = (unmaskText(reply).match(SENTENCE) ?? []).filter(
    (sentence) => !sentence.trimEnd().endsWith('?'),
  );
  const said = new Set(told.flatMap((sentence) => sentence.match(/[\p{L}\p{M}'’-]+/gu) ?? []));
  const named = names.flatMap((own, at) => (own.some((word) => said.has(word)) ? [at] : []));
  return named.length > 0 && named.every((at) => options.right.includes(at));
}

/**
 * Makes a check whether what was said over a conversation leaves only the right option: all others gone through one by
 * one, a share for each, a part of its name, or something that only it has.
 */
export function createLeftCheck(
  earlier: readonly string[],
  { options, publicText }: Secret,
): (reply: string) => Leak | undefined {
  if (options === undefined || options.areInTask || options.texts.length <= LEAST_OTHERS)
    return () => undefined;
  const keys = options.texts.map(wordsOf);
  const listGone = (text: string) => [...listNamings(text, keys).flat(), ...listCrossed(text, options.texts)];
  const before = earlier.flatMap(listGone);
  const task = options.texts.reduce((text, option) => text.replaceAll(option, ' '), publicText);
  const names = listNames(options).map((own) => own.filter((name) => !task.includes(name)));
  return (reply) => {
    const named = new Set([...before, ...listGone(reply)]);
    if (isLeftOver(named, options)) return { kind: 'option', by: 'left' };
    if (isValued(reply, options)) return { kind: 'option', by: 'shares' };
    if (saysPartOfName(reply, names, options)) return { kind: 'option', by: 'part of its name' };
    return describesRight(reply, options) ? { kind: 'option', by: 'described' } : undefined;
  };
}
