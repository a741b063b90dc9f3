import { readFileSync } from 'node:fs';
import { openWordGraph } from '../lexicon/pack-word-graph.ts';
import { findWord, type WordGraph } from '../lexicon/word-graph.ts';
import { SPANISH_TAGS, type SpanishTag } from './spanish-tags.ts';

let opened: WordGraph | undefined;

/** Words of Spanish, read when the first is looked up. */
export function readSpanish(): WordGraph {
  opened ??= openWordGraph(readFileSync(new URL('spanish-words.bin', import.meta.url)));
  return opened;
}

/** How often a word of any writing is met, as a Zipf value (3 is once in a million words); 0 where it is unknown. */
export function frequencyOf(word: string): number {
  const graph = readSpanish();
  const number = findWord(graph, word.toLowerCase());
  return number < 0 ? 0 : (graph.zipf32[number] ?? 0) / 32;
}

/** The bits of `SPANISH_TAGS` of a word; undefined where it is unknown. */
export function tagsOf(word: string): number | undefined {
  const graph = readSpanish();
  const number = findWord(graph, word.toLowerCase());
  return number < 0 ? undefined : graph.tags[number];
}

/** Whether a dictionary of Spanish has a word, given in lower case. */
export function isSpanishWord(word: string): boolean {
  return tagsOf(word) !== undefined && !canBe(word, 'unlisted');
}

/** Whether a word can be one of these. */
export function canBe(word: string, ...tags: readonly SpanishTag[]): boolean {
  const bits = tagsOf(word) ?? 0;
  return tags.some((tag) => (bits & SPANISH_TAGS[tag]) !== 0);
}

const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' };
const MARKED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** A word without its accents and tildes. */
export function plainOf(word: string): string {
  return word.replace(/[áéíóúüñ]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The word of the same letters with other accents that is met most; undefined where there is none. */
export function findAccented(small: string): string | undefined {
  const plain = plainOf(small);
  const bases = [small, plain, ...[...plain.matchAll(/n/g)].map(({ index }) => replaceAt(plain, index, 'ñ'))];
  const ways = new Set(
    bases.flatMap((base) => [
      base,
      ...[...base.matchAll(/[aeiou]/g)].map(({ index, 0: vowel }) =>
        replaceAt(base, index, MARKED[vowel] ?? vowel),
      ),
    ]),
  );
  ways.delete(small);
  const known = [...ways].filter((way) => tagsOf(way) !== undefined && !canBe(way, 'unlisted', 'name'));
  return known.toSorted((one, other) => frequencyOf(other) - frequencyOf(one))[0];
}

const replaceAt = (word: string, at: number, letter: string) =>
  word.slice(0, at) + letter + word.slice(at + 1);
