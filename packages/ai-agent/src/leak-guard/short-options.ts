import type { Secret } from './secret.ts';

const BLANK = /\s+/u;

/** How many words all rows begin with alike. */
function countShared(rows: readonly (readonly string[])[]): number {
  const [first = []] = rows;
  const end = first.findIndex((word, at) =>
    rows.some((row) => row[at]?.toLowerCase() !== word.toLowerCase()),
  );
  return end < 0 ? first.length : end;
}

/** `Pacific` of `the Pacific Ocean` beside other oceans: options without the words that all begin and end with; undefined where there are none. */
function shorten(texts: readonly string[]): string[] | undefined {
  const rows = texts.map((text) => text.trim().split(BLANK));
  const begin = countShared(rows);
  const end = countShared(rows.map((row) => row.slice(begin).reverse()));
  const short = rows.map((row) => row.slice(begin, row.length - end).join(' '));
  const tells = short.every((text) => /[\p{L}\p{N}]/u.test(text));
  return begin + end > 0 && tells ? short : undefined;
}

/** A secret as it is, and, where its options share words, once more with what each is called for short. */
export function withShortOptions(secret: Secret): Secret[] {
  const { options } = secret;
  const texts = options === undefined || options.areInTask ? undefined : shorten(options.texts);
  return options === undefined || texts === undefined
    ? [secret]
    : [secret, { ...secret, options: { ...options, texts } }];
}
