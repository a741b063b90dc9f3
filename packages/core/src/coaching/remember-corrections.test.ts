import type { Correction } from '@kindling/shared';
import { expect, test } from 'vitest';
import { rememberCorrections } from './remember-corrections.ts';

/** Finds one mistake in every text, and keeps what it was asked for. */
function countingFinder() {
  const asked: string[] = [];
  const find = (text: string, language: string): Correction[] => {
    asked.push(`${language}: ${text}`);
    return [
      { type: 'spelling', from: text, to: '', start: 0, end: text.length, why: language } as Correction,
    ];
  };
  return { asked, find };
}

test('a text is looked at once, and what was found is the same each time', () => {
  const { asked, find } = countingFinder();
  const remembered = rememberCorrections(find);
  const first = remembered('I has a dog', 'en');
  expect(remembered('I has a dog', 'en')).toBe(first);
  expect(first).toEqual(find('I has a dog', 'en'));
  expect(asked).toEqual(['en: I has a dog', 'en: I has a dog']);
});

test('the same words of another language are another text', () => {
  const { asked, find } = countingFinder();
  const remembered = rememberCorrections(find);
  remembered('no', 'en');
  remembered('no', 'es');
  expect(asked).toEqual(['en: no', 'es: no']);
});

test('what was asked for longest ago is forgotten first', () => {
  const { asked, find } = countingFinder();
  const remembered = rememberCorrections(find, 2);
  for (const text of ['one', 'two', 'one', 'three', 'one', 'two']) remembered(text, 'en');
  expect(asked).toEqual(['en: one', 'en: two', 'en: three', 'en: two']);
});
