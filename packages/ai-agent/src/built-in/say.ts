import type { TutorLanguage } from '@kindling/core/turns';

/** The same thing in both languages; `{name}` is filled in. Several ways of saying it keep a conversation alive. */
export type Phrase = Record<TutorLanguage, readonly string[]>;

/** One of the ways, by `turn` so that the same conversation always reads the same. */
export function say(
  phrase: Phrase,
  language: TutorLanguage,
  turn = 0,
  values: Record<string, string> = {},
): string {
  const ways = phrase[language];
  const text = ways[turn % ways.length] ?? '';
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
