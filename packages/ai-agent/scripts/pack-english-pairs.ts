/**
 * Packs words that stand side by side into `english-pairs.bin`. `node pack-english-pairs.ts LIST`: a line for each pair,
 * "left right count", as `frequency_bigramdictionary_en_243_342.txt` of the package symspellpy has them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readEnglish } from '../src/corrections/lexicon/english-lexicon.ts';
import { packPairs } from '../src/corrections/lexicon/english-pairs.ts';
import { findWord } from '../src/corrections/lexicon/word-graph.ts';

/** Words of the corpus that was counted, and a Zipf value's own count, as powers of ten. */
const COUNTED = 13.2;
const ZIPF_BASE = 9;

const [, , list = ''] = process.argv;
const graph = readEnglish();
const zipfOf = (number: number) => (graph.zipf32[number] ?? 0) / 32;
const pairs = readFileSync(list, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [left = '', right = '', count] = line.split(' ');
    const [leftNumber, rightNumber] = [findWord(graph, left), findWord(graph, right)];
    if (leftNumber < 0 || rightNumber < 0) return [];
    const byChance = zipfOf(leftNumber) + zipfOf(rightNumber) - 2 * ZIPF_BASE;
    const bond = Math.log10(Number(count)) - COUNTED - byChance;
    return [{ left: leftNumber, right: rightNumber, bond }];
  });
writeFileSync(new URL('../src/corrections/lexicon/english-pairs.bin', import.meta.url), packPairs(pairs));
