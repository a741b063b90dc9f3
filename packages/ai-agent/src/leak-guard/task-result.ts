import { readAsSeen, splitWords } from './fold-text.ts';
import { isInRow, withoutArticle } from './key-words.ts';
import type { Leak, Secret } from './secret.ts';

const CALL = /[\p{L}_][\w.]{0,40}\([^\n]{0,200}\)/gu;
/** The call in a call: what is printed. */
const INNER = /^[\w.]+\((.*)\)$/u;
/** What stands between a call and what it gives. */
const GIVES = /^\)*(?:#|\/\/|==|=|→|->|=>|>>>|:|'|"|`|\*|\s)+/u;

const squeeze = (text: string) => readAsSeen(text).replace(/\s+/gu, '');

/** Calls of a task, and what they hold, without the spaces. */
function listCalls(publicText: string): string[] {
  const calls = (publicText.match(CALL) ?? []).map(squeeze);
  const inner = calls.map((call) => INNER.exec(call)?.[1] ?? '');
  return [...new Set([...calls, ...inner])].filter((call) => call.includes('('));
}

/**
 * Makes a check whether a reply shows what the code of the task gives, beside that code: `print(6 * 7)  # 42`, an assert.
 */
export function createResultCheck({
  keyTexts,
  options,
  publicText,
}: Secret): (reply: string) => Leak | undefined {
  const rights = options === undefined ? [] : options.right.map((at) => options.texts[at] ?? '');
  const results = [...keyTexts, ...rights].map((text) => withoutArticle(splitWords(readAsSeen(text))));
  const calls = listCalls(publicText);
  if (calls.length === 0) return () => undefined;
  return (reply) => {
    const lines = reply.split('\n').filter((line) => !line.trimEnd().endsWith('?'));
    const given = lines.flatMap((line) => {
      const [seen, close] = [readAsSeen(line), squeeze(line)];
      return calls.flatMap((call) => {
        const behind = close.split(call).at(1);
        const length = behind === undefined || !GIVES.test(behind) ? 0 : behind.length;
        // The same part of the line with its spaces.
        return length === 0 ? [] : [tailOf(seen, length)];
      });
    });
    const isGiven = (result: readonly string[]) =>
      result.length > 0 &&
      given.some((text) => {
        const words = splitWords(text);
        return words.length <= result.length + 1 && isInRow(words, result);
      });
    return results.some(isGiven) ? { kind: 'text', by: 'result' } : undefined;
  };
}

/** The end of a line with so many signs that are no spaces. */
function tailOf(line: string, signs: number): string {
  let [left, at] = [signs, line.length];
  while (left > 0 && at > 0) {
    at -= 1;
    if (!/\s/u.test(line[at] ?? '')) left -= 1;
  }
  return line.slice(at);
}
