import compile from 'icu-minify/compile';
import type { AnyLocale } from './locales.ts';
import { loadMessages, type Messages } from './messages.ts';
import type { MessageTree } from './pseudo.ts';

/** What the formatter of the built pages takes: words, or words between parsed arguments. */
export type CompiledMessage = ReturnType<typeof compile>;
type CompiledTree = { [key: string]: CompiledMessage | CompiledTree };

function compileTree(tree: MessageTree): CompiledTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? compile(value) : compileTree(value),
    ]),
  );
}

const compiled = new Map<AnyLocale, Messages>();

/**
 * Every message of a language, parsed once in the life of the server, so that no browser needs a parser: twelve
 * kilobytes less on every first visit. The configuration of the build names the formatter that goes with it.
 */
export function compileMessages(locale: AnyLocale): Messages {
  const known = compiled.get(locale);
  if (known !== undefined) return known;
  const plain = toPlain(compileTree(loadMessages(locale) as unknown as MessageTree)) as unknown as Messages;
  compiled.set(locale, plain);
  return plain;
}

/** The same for words that are no screen's: those of one activity type. */
export function compileWords(words: Readonly<Record<string, string>>): Record<string, CompiledMessage> {
  return toPlain(compileTree(words)) as Record<string, CompiledMessage>;
}

/** The compiler makes objects without a prototype, which do not travel to the browser; JSON gives them one. */
function toPlain(tree: CompiledTree): CompiledTree {
  return JSON.parse(JSON.stringify(tree));
}
