import { readFileSync } from 'node:fs';
import { openWordGraph } from './pack-word-graph.ts';
import { findWord, type WordGraph } from './word-graph.ts';
import { WORD_TAGS, type WordTag } from './word-tags.ts';

const FILE = new URL('english-words.bin', import.meta.url);
let opened: WordGraph | undefined;

/** Words of English, read when the first is looked up: 5 ms, and as much memory as the file is long. */
export function readEnglish(): WordGraph {
  opened ??= openWordGraph(readFileSync(FILE));
  return opened;
}

/** How often a word of any writing is met, as a Zipf value (3 is once in a million words); 0 where it is unknown. */
export function frequencyOf(word: string): number {
  const graph = readEnglish();
  const number = findWord(graph, word.toLowerCase());
  return number < 0 ? 0 : (graph.zipf32[number] ?? 0) / 32;
}

/** The bits of `WORD_TAGS` of a word; undefined where it is unknown. */
export function tagsOf(word: string): number | undefined {
  const graph = readEnglish();
  const number = findWord(graph, word.toLowerCase());
  return number < 0 ? undefined : graph.tags[number];
}

/** Whether a word can be one of these. */
export function canBe(word: string, ...tags: readonly WordTag[]): boolean {
  const bits = tagsOf(word) ?? 0;
  return tags.some((tag) => (bits & WORD_TAGS[tag]) !== 0);
}
