import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compareAdjective,
  inflectVerb,
  pluralise,
  type VerbForm,
} from '../src/corrections/lexicon/inflect.ts';
import {
  type ListedWord,
  packWordGraph,
  writeWordGraph,
} from '../src/corrections/lexicon/pack-word-graph.ts';
import { WORD_TAGS, type WordTag } from '../src/corrections/lexicon/word-tags.ts';

/*
 * Writes src/corrections/lexicon/english-words.bin from lists that are not kept here: english-words.md beside it says which
 * they are, and where they come from. `node scripts/pack-english-words.ts FOLDER`, with one word a line in us.txt, gb.txt
 * and misspelled.txt, a word and its Zipf value in en.tsv and es.tsv, and the CEFR-J list as it is in cefrj.csv.
 */
const folder = process.argv[2] ?? '.';
const TARGET = new URL('../src/corrections/lexicon/english-words.bin', import.meta.url);
/** Names and slang so frequent (Zipf) are in use, whether or not a dictionary has them. */
const IN_USE = 2.5;
const SPANISH_IN_USE = 3.3;
const MASS = new Set('advice information furniture homework luggage baggage equipment knowledge music weather traffic money rice bread research progress evidence electricity happiness health help software hardware housework mathematics physics economics news pollution poverty safety scenery transportation violence wealth wildlife wisdom garbage rubbish trash butter milk flour jewelry jewellery cash clothing courage damage harm laughter leisure machinery mail nature nonsense patience permission rain snow sugar sunshine thunder vocabulary'.split(' ')); // biome-ignore format: a list
const PLURAL_ONLY = new Set('clothes trousers jeans shorts pants pyjamas pajamas scissors sunglasses goods thanks outskirts surroundings police cattle stairs congratulations savings belongings tights people'.split(' ')); // biome-ignore format: a list

const readLines = (name: string) => readFileSync(join(folder, name), 'utf8').trim().split('\n');

function readZipfs(name: string): Map<string, number> {
  return new Map(
    readLines(name).map((line): [string, number] => {
      const [word = '', zipf = ''] = line.split('\t');
      return [word, Number(zipf)];
    }),
  );
}

interface Dictionary {
  /** Words as they stand in the middle of a sentence. */
  plain: Set<string>;
  /** Only with a capital, or in capitals: here in lower case. */
  names: Set<string>;
  acronyms: Set<string>;
}

function readDictionary(): Dictionary {
  const read: Dictionary = { plain: new Set(), names: new Set(), acronyms: new Set() };
  for (const line of [...readLines('us.txt'), ...readLines('gb.txt')]) {
    const word = line.normalize('NFC').replace(/'s$/, '');
    const isShortForm = /'(?:t|re|ve|ll|d|m|clock)$/.test(word);
    if (!/^[a-z'áéíñóúü]{1,24}$/i.test(word) || (word.includes("'") && !isShortForm)) continue;
    if (word.length === 1 && !/^[aio]$/i.test(word)) continue;
    const small = word.toLowerCase();
    if (word === small) read.plain.add(small);
    else if (/^[A-Z][^A-Z]+$/.test(word)) read.names.add(small);
    else read.acronyms.add(small);
  }
  return read;
}

type Tags = Map<string, number>;

function tag(tags: Tags, word: string, name: WordTag): void {
  tags.set(word, (tags.get(word) ?? 0) | WORD_TAGS[name]);
}

/** What the words of the CEFR-J list can be, with all their forms. */
function tagHeadwords(tags: Tags, { plain }: Dictionary, zipfs: Map<string, number>): void {
  const frequency = (word: string) => (plain.has(word) ? (zipfs.get(word) ?? 0.1) : 0);
  for (const line of readLines('cefrj.csv').slice(1)) {
    const [heads = '', pos = ''] = line.split(',');
    for (const head of heads.split('/').filter((word) => plain.has(word)))
      tagForms(tags, head, pos, frequency);
  }
}

function tagForms(tags: Tags, head: string, pos: string, frequency: (word: string) => number): void {
  const isVerb = pos === 'verb' || head === 'have' || head === 'do';
  if (PLURAL_ONLY.has(head)) tag(tags, head, 'plural');
  else if (pos === 'noun') tagNoun(tags, head, frequency);
  else if (isVerb) tagVerb(tags, head, frequency);
  else if (pos === 'adjective') tagAdjective(tags, head, frequency);
  else tag(tags, head, pos === 'adverb' ? 'adverb' : 'small');
}

function tagVerb(tags: Tags, head: string, frequency: (word: string) => number): void {
  tag(tags, head, 'base');
  for (const form of ['third', 'past', 'participle', 'ing'] satisfies VerbForm[])
    tag(tags, inflectVerb(head, form, frequency), form);
}

function tagAdjective(tags: Tags, head: string, frequency: (word: string) => number): void {
  tag(tags, head, 'adjective');
  for (const ending of ['er', 'est'] as const) {
    const compared = compareAdjective(head, ending, frequency);
    if (frequency(compared) > 0) tag(tags, compared, 'adjective');
  }
}

function tagNoun(tags: Tags, head: string, frequency: (word: string) => number): void {
  tag(tags, head, MASS.has(head) ? 'mass' : 'singular');
  const plural = pluralise(head, frequency);
  if (!MASS.has(head) && plural !== head && frequency(plural) > 0) tag(tags, plural, 'plural');
}

function listWords(): ListedWord[] {
  const dictionary = readDictionary();
  const { plain, names, acronyms } = dictionary;
  const misspelled = new Set(readLines('misspelled.txt'));
  const zipfs = readZipfs('en.tsv');
  const tags: Tags = new Map();
  tagHeadwords(tags, dictionary, zipfs);
  const isNew = (word: string) => /^[a-záéíñóúü]{2,24}$/.test(word) && !plain.has(word) && !names.has(word);
  for (const [word, zipf] of zipfs)
    if (zipf >= IN_USE && isNew(word) && !misspelled.has(word)) tag(tags, word, 'unlisted');
  for (const word of acronyms) if (isNew(word)) tag(tags, word, 'unlisted');
  for (const [word, zipf] of readZipfs('es.tsv'))
    if (zipf >= SPANISH_IN_USE && isNew(word)) tag(tags, word, 'spanish');

  const isKept = (word: string, zipf: number) => {
    if (tags.has(word)) return true;
    if (!plain.has(word)) return zipf >= 1;
    return zipf > 0 && !(misspelled.has(word) && zipf < 2);
  };
  return [...new Set([...plain, ...names, ...tags.keys()])]
    .map((word) => ({ word, zipf: Math.min(7.9, zipfs.get(word) ?? 0) }))
    .filter(({ word, zipf }) => isKept(word, zipf))
    .map(({ word, zipf }) => {
      const isName = names.has(word) && !plain.has(word);
      return { word, zipf, tags: (tags.get(word) ?? 0) | (isName ? WORD_TAGS.name : 0) };
    });
}

writeFileSync(TARGET, writeWordGraph(packWordGraph(listWords())));
