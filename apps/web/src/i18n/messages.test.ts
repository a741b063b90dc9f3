import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { es } from './es.ts';
import { loadMessages } from './messages.ts';

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): [path: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? ([[`${prefix}${key}`, value]] as [string, string][])
      : flatten(value, `${prefix}${key}.`),
  );
}

/** Names of arguments and rich-text tags of an ICU message. */
function readArguments(message: string): string[] {
  const names = [...message.matchAll(/\{\s*([a-zA-Z]\w*)\s*(?=[,}])/g)].map((match) => match[1] ?? '');
  const tags = [...message.matchAll(/<(\w+)>/g)].map((match) => `<${match[1]}>`);
  const words = new Set([...message.matchAll(/\{([^{},]*)\}/g)].map((match) => (match[1] ?? '').trim()));
  // `one {word}`: a branch of one word looks like an argument but follows a selector.
  const branches = [...message.matchAll(/(?:=\d+|zero|one|two|few|many|other|\b\w+)\s+\{(\w+)\}/g)].map(
    (m) => m[1],
  );
  const plural = /\{\s*\w+\s*,\s*(plural|select|selectordinal)/.test(message);
  const noise = plural ? new Set(branches.filter((word) => words.has(word ?? ''))) : new Set();
  return [...new Set([...names.filter((name) => !noise.has(name)), ...tags])].sort();
}

const english = new Map(flatten(en as unknown as Tree));
const spanish = new Map(flatten(es as unknown as Tree));

describe('messages', () => {
  it.each(['en', 'es'])('%s loads every namespace file', (locale) => {
    const files = readdirSync(new URL(`../../messages/${locale}/`, import.meta.url));
    expect(files.map((file) => file.replace('.json', '')).sort()).toEqual(Object.keys(en).sort());
  });

  it('has the same keys in both languages', () => {
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...english])('%s takes the same arguments in both languages', (path, message) => {
    expect(readArguments(spanish.get(path) ?? '')).toEqual(readArguments(message));
  });

  it.each([
    ['en', english],
    ['es', spanish],
  ])('%s leaves nothing empty or unfinished', (_locale, messages) => {
    const bad = [...messages].filter(
      ([, message]) => message.trim() === '' || /\b(TODO|FIXME|XXX)\b/.test(message),
    );
    expect(bad).toEqual([]);
  });

  it.each([
    ['en', english],
    ['es', spanish],
  ])('%s shouts nowhere', (_locale, messages) => {
    expect([...messages.values()].filter((message) => /!!|!.*!/.test(message))).toEqual([]);
  });

  it('opens every Spanish question and exclamation', () => {
    const halves = [...spanish].filter(
      ([, message]) =>
        (message.match(/\?/g)?.length ?? 0) !== (message.match(/¿/g)?.length ?? 0) ||
        (message.match(/!/g)?.length ?? 0) !== (message.match(/¡/g)?.length ?? 0),
    );
    expect(halves).toEqual([]);
  });

  it('makes the check locales from English', () => {
    expect(loadMessages('en-XA').common.close).toBe('[Çlóšé ~~~~]');
    expect(loadMessages('ar-XB').common.close).toBe('\u2067Close\u2069');
    expect(loadMessages('es').common.close).toBe('Cerrar');
  });
});

describe('screens', () => {
  it('hold no hard-wired words between tags', () => {
    const root = new URL('../', import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx') && !file.endsWith('global-error.tsx'),
    );
    expect(files.length).toBeGreaterThan(40);
    const found = files.flatMap((file) => {
      const source = readFileSync(new URL(file, root), 'utf8');
      const texts = [
        ...source.matchAll(/^\s*(?:<[a-z]\w*[^>]*>)?([A-Z][a-z]+(?: [a-z]+)+[.?!]?)(?:<\/\w+>)?\s*$/gm),
      ];
      return texts.map((match) => `${file}: ${match[1]}`);
    });
    expect(found).toEqual([]);
  });
});
