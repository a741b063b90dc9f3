import format, { type CompiledMessage } from 'icu-minify/format';
import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { compileMessages } from './compile-messages.ts';
import { tagOf } from './locales.ts';
import { loadMessages } from './messages.ts';

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};

/** Dotted key and value of every leaf; a compiled message is a leaf too. */
function leavesOf(tree: object, path: readonly string[] = []): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'string' || Array.isArray(value)
      ? [[[...path, key].join('.'), value]]
      : leavesOf(value as object, [...path, key]),
  );
}

/** Something for every argument and tag that a message names. */
function valuesOf(message: string, count: number) {
  const names = [...message.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, count] as const);
  const tags = [...message.matchAll(/<(\w+)>/g)].map(
    ([, tag = '']) => [tag, (chunks: unknown) => `<${tag}:${[chunks].flat().join('')}>`] as const,
  );
  return Object.fromEntries([...names, ...tags]);
}

describe.each(['en', 'es', 'en-XA', 'ar-XB'] as const)('the parsed messages of %s', (locale) => {
  const messages = loadMessages(locale);
  const compiled = new Map(leavesOf(compileMessages(locale)));
  const words = leavesOf(messages) as [string, string][];

  it('read as the messages themselves do, for none, one and many', () => {
    const language = tagOf(locale);
    const t = createTranslator({ locale: language, messages, timeZone: 'UTC' }) as unknown as {
      markup(key: string, values: object): string;
    };
    for (const [key, message] of words) {
      for (const count of [0, 1, 2, 5]) {
        const values = valuesOf(message, count);
        const shown = format(compiled.get(key) as CompiledMessage, language, values, { formatters });
        expect([shown].flat().join(''), key).toBe(t.markup(key, values));
      }
    }
    expect(words.length).toBeGreaterThan(300);
  });

  it('are plain data, as what goes to the browser must be', () => {
    expect(structuredClone(compileMessages(locale))).toEqual(compileMessages(locale));
    const bare = JSON.stringify(compileMessages(locale), (_key, value: unknown) =>
      value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === null ? 'bare' : value,
    );
    expect(bare).not.toContain('"bare"');
    expect(compiled.size).toBe(words.length);
  });

  it('are parsed once', () => {
    expect(compileMessages(locale)).toBe(compileMessages(locale));
  });
});
