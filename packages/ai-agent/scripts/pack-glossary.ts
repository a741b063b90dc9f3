import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frequencyOf as zipfInEnglish } from '../src/corrections/lexicon/english-lexicon.ts';
import { frequencyOf as zipfInSpanish } from '../src/corrections/spanish/spanish-lexicon.ts';

/*
 * Writes src/glossary/english-glosses.tsv and spanish-glosses.tsv: glosses.md beside them says from what.
 * `node scripts/pack-glossary.ts WORDNET TABLE`, the folder of WordNet 3.0 and the table of Spanish lemmas by its synsets.
 */
const [, , wordNet = '.', table = ''] = process.argv;
const GLOSSARY = new URL('../src/glossary/', import.meta.url);
const COURSES = new URL('../../../content/english-for-spanish-speakers/vocabulary/', import.meta.url);

type Part = 'noun' | 'verb' | 'adjective' | 'adverb';
const PARTS: readonly Part[] = ['noun', 'verb', 'adjective', 'adverb'];
const FILES: Readonly<Record<Part, string>> = { noun: 'noun', verb: 'verb', adjective: 'adj', adverb: 'adv' };
const LETTERS: Readonly<Record<Part, string>> = { noun: 'n', verb: 'v', adjective: 'a', adverb: 'r' };
/** Words met more rarely (Zipf) are looked up by nobody. */
const RARE = { en: 2.4, es: 2.2 };
const MOST_MEANINGS = 3;
const SENSES = 3;
const MOST_LETTERS = 110;
/** A part of speech counts beside those written by hand from so many uses in texts whose senses were told apart. */
const USED = 20;
/** Less than this share of a word's uses is a sense nobody asks about: "in" the inch, "he" the gas. */
const LEAST_SHARE = 0.05;
/** Children look words up, too: what is said of these is for somebody they can ask. */
const UNFIT =
  /\b(?:offensive|obscene|vulgar|slurs?|derogatory|disparag\w+|sexual\w*|prostitut\w*|genital\w*|penis|vulva|copulat\w*|masturbat\w*|erotic\w*|orgasm\w*)\b/;

interface Synset {
  english: string[];
  spanish: string[];
  definition: string;
}

interface Gloss {
  word: string;
  part: string;
  meanings: string[];
  definition: string;
}

const synsets = new Map<string, Synset>();

function readSynsets(): void {
  for (const part of PARTS)
    for (const line of readFileSync(join(wordNet, `data.${FILES[part]}`), 'utf8').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const [head = '', gloss = ''] = line.split(' | ');
      const fields = head.split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      const english = Array.from({ length: count }, (_, at) =>
        (fields[4 + 2 * at] ?? '').replace(/\([a-z]+\)$/, '').replaceAll('_', ' '),
      );
      if (UNFIT.test(gloss)) continue;
      const definition = shorten(gloss.replace(/; ".*$/, '').trim());
      synsets.set(`${fields[0]}-${LETTERS[part]}`, { english, spanish: [], definition });
    }
  for (const line of readFileSync(table, 'utf8').split('\n')) {
    const [id = '', kind = '', lemma = ''] = line.split('\t');
    if (kind.endsWith('lemma')) synsets.get(id)?.spanish.push(lemma.trim());
  }
}

/** A definition up to a place where it may end. */
function shorten(gloss: string): string {
  const whole = gloss.replace(/^\([^)]*\)\s*/, '').replaceAll('\t', ' ');
  if (whole.length <= MOST_LETTERS) return whole;
  const cut = whole.slice(0, MOST_LETTERS);
  const end = Math.max(cut.lastIndexOf(';'), cut.lastIndexOf(','), cut.lastIndexOf(' or '));
  return end > MOST_LETTERS / 3 ? cut.slice(0, end).trim() : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

/** A sense of an English word, and how often it was met. */
interface Sense {
  synset: Synset;
  part: Part;
  number: number;
  uses: number;
}

const SENSE_PARTS: Readonly<Record<string, Part>> = {
  1: 'noun',
  2: 'verb',
  3: 'adjective',
  4: 'adverb',
  5: 'adjective',
};

function readSenses(): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of readFileSync(join(wordNet, 'index.sense'), 'utf8').split('\n')) {
    const [key = '', offset = '', number = '', uses = ''] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    const part = SENSE_PARTS[rest[0] ?? ''];
    const synset = part && synsets.get(`${offset}-${LETTERS[part]}`);
    if (part === undefined || synset === undefined) continue;
    const word = lemma.replaceAll('_', ' ');
    const sense = { synset, part, number: Number(number), uses: Number(uses) };
    senses.set(word, [...(senses.get(word) ?? []), sense]);
  }
  return senses;
}

/** `word|part|meaning, meaning; meaning`, a line each. */
function readByHand(name: string): Gloss[] {
  return readFileSync(new URL(`by-hand/${name}`, GLOSSARY), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [word = '', part = '', meanings = ''] = line.split('|');
      return { word, part, meanings: meanings.split('; '), definition: '' };
    });
}

/** The words of our own course of English, with their meanings in Spanish. */
function readCourseWords(): Gloss[] {
  const entry =
    /\{ word: "?([^,"]+)"?, part: (\w+), .*?gloss: (?:"([^"]+)"|([^,]+?)), (?:example|note|listedAt):/;
  return readdirSync(COURSES).flatMap((file) =>
    readFileSync(new URL(file, COURSES), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, word, part, quoted, bare] = entry.exec(line) ?? [];
        if (word === undefined || part === undefined) return [];
        const meanings = (quoted ?? bare ?? '').split(/;\s*/);
        return [{ word: word.toLowerCase(), part, meanings, definition: '' }];
      }),
  );
}

const unique = <Item>(items: readonly Item[]) => [...new Set(items)];
const bare = (meaning: string) =>
  meaning
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^(?:to|a|an|el|la|los|las) /, '')
    .trim();

/** Words with the meanings of others turned round: of "casa: house, home" house and home. */
function turnRound(glosses: readonly Gloss[], isKnown: (word: string) => boolean): Gloss[] {
  return glosses.flatMap(({ word, part, meanings }) =>
    meanings
      .flatMap((meaning) => meaning.split(/,\s*/))
      .map(bare)
      .filter((meaning) => /^[\p{L}' -]+$/u.test(meaning) && isKnown(meaning))
      .map((meaning) => ({
        word: meaning.toLowerCase(),
        part,
        meanings: [part === 'verb' && /[aeií]r$/.test(meaning) ? `to ${word}` : word],
        definition: '',
      })),
  );
}

const listMeanings = ({ meanings }: Gloss) => meanings.flatMap((meaning) => meaning.split(/,\s*/)).map(bare);

/** Whether a word is written with a capital there: a person, a place. */
const isName = ({ english }: Synset, word: string) =>
  !english.includes(word) && english.some((lemma) => lemma.toLowerCase() === word);

/** Meanings without those that others have said, with a comma between or something in brackets. */
function leaveOutSaid(meanings: readonly string[]): string[] {
  const said = new Set<string>();
  return meanings.filter((meaning) => {
    const parts = meaning.split(/,\s*/).map(bare);
    const isNew = parts.some((part) => !said.has(part));
    for (const part of parts) said.add(part);
    return isNew;
  });
}

/** All that is said of a word as one part of speech, the first that say it first. */
function merge(glosses: readonly Gloss[]): Gloss[] {
  const merged = Map.groupBy(glosses, ({ word, part }) => `${word}\t${part}`);
  return [...merged.values()].map((same) => {
    const [first] = same as [Gloss];
    return {
      ...first,
      meanings: leaveOutSaid(same.flatMap(({ meanings }) => meanings)).slice(0, MOST_MEANINGS),
      definition: same.find(({ definition }) => definition !== '')?.definition ?? '',
    };
  });
}

const countUses = (senses: readonly Sense[]) => senses.reduce((sum, { uses }) => sum + uses, 0);
const byFrequency = (lemmas: readonly string[]) =>
  lemmas.filter((lemma) => lemma !== '').toSorted((one, other) => zipfInSpanish(other) - zipfInSpanish(one));

/** What a word means as one part of speech. `taught`: its meanings there by hand or by the course. */
function describe(word: string, part: Part, senses: readonly Sense[], taught: readonly string[]): Gloss {
  const ordered = senses.toSorted((one, other) => one.number - other.number);
  const translated = ordered.filter(({ synset }) => synset.spanish.length > 0);
  const meanings = translated
    .slice(0, SENSES)
    .flatMap(({ synset }) => byFrequency(synset.spanish).slice(0, 2));
  // A definition of another sense than is translated would only confuse.
  const meant = ordered.find(({ synset }) => synset.spanish.some((lemma) => taught.includes(lemma)));
  const usual = translated[0] ?? ordered[0];
  const told = taught.length > 0 && ordered.length > 1 ? meant : usual;
  return { word, part, meanings, definition: told?.synset.definition ?? '' };
}

function readEnglish(
  senses: ReadonlyMap<string, Sense[]>,
  byHand: readonly Gloss[],
  course: readonly Gloss[],
): Gloss[] {
  const handed = Map.groupBy(byHand, ({ word }) => word);
  const taught = Map.groupBy([...byHand, ...course], ({ word, part }) => `${word} ${part}`);
  const found = [...senses].flatMap(([word, all]) => {
    const uses = countUses(all);
    if (word.includes(' ') ? uses === 0 : zipfInEnglish(word) < RARE.en) return [];
    const isWanted = (part: string, used: number) =>
      used >= LEAST_SHARE * uses &&
      (!handed.has(word) || (used >= USED && handed.get(word)?.every((gloss) => gloss.part !== part)));
    return [...Map.groupBy(all, ({ part }) => part)]
      .map(([part, ofPart]) => ({ part, ofPart, used: countUses(ofPart) }))
      .filter(({ part, used }) => isWanted(part, used))
      .filter(({ ofPart }) => uses > 0 || ofPart.some(({ synset }) => !isName(synset, word)))
      .map(({ part, ofPart, used }) => {
        const known = (taught.get(`${word} ${part}`) ?? []).flatMap(listMeanings);
        return { ...describe(word, part, ofPart, known), used };
      });
  });
  return found.toSorted((one, other) => other.used - one.used);
}

function readSpanish(senses: ReadonlyMap<string, Sense[]>): Gloss[] {
  const best = new Map<Synset, number>();
  const rank = new Map<Synset, { part: Part; number: number }>();
  for (const [, all] of senses)
    for (const { synset, uses, part, number } of all) {
      best.set(synset, Math.max(uses, best.get(synset) ?? 0));
      rank.set(synset, { part, number: Math.min(number, rank.get(synset)?.number ?? number) });
    }
  const byLemma = new Map<string, Synset[]>();
  for (const synset of rank.keys())
    for (const lemma of unique(synset.spanish)) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), synset]);
  return [...byLemma].flatMap(([lemma, ofLemma]) => {
    const word = lemma.toLowerCase();
    if (
      word.includes(' ') ? ofLemma.every((synset) => best.get(synset) === 0) : zipfInSpanish(word) < RARE.es
    )
      return [];
    return [...Map.groupBy(ofLemma, (synset) => rank.get(synset)?.part ?? 'noun')].map(([part, ofPart]) => {
      const first = ofPart
        .toSorted((one, other) => (best.get(other) ?? 0) - (best.get(one) ?? 0))
        .slice(0, SENSES);
      const meanings = first.flatMap(({ english }) =>
        english.toSorted((one, other) => zipfInEnglish(other) - zipfInEnglish(one)).slice(0, 1),
      );
      const said = part === 'verb' ? meanings.map((meaning) => `to ${meaning}`) : meanings;
      // Of a word with several senses the definition of one would only confuse.
      const definition = ofPart.length === 1 ? (first[0]?.definition ?? '') : '';
      return { word, part, meanings: said, definition };
    });
  });
}

function write(name: string, glosses: readonly Gloss[]): void {
  const lines = glosses
    .filter(({ word, meanings, definition }) => word !== '' && (meanings.length > 0 || definition !== ''))
    .map(({ word, part, meanings, definition }) => [word, part, meanings.join('; '), definition].join('\t'));
  // Lines of one word stay in the order they came in: what it is most often first.
  const keys = new Map(lines.map((line) => [line, Buffer.from(line.slice(0, line.indexOf('\t')))]));
  const sorted = lines.toSorted((one, other) =>
    Buffer.compare(keys.get(one) as Buffer, keys.get(other) as Buffer),
  );
  writeFileSync(new URL(name, GLOSSARY), `${sorted.join('\n')}\n`);
  process.stdout.write(`${name}: ${sorted.length} lines\n`);
}

readSynsets();
const senses = readSenses();
const [english, spanish, course] = [readByHand('english.txt'), readByHand('spanish.txt'), readCourseWords()];
const inEnglish = (word: string) => zipfInEnglish(word) > 0;
const inSpanish = (word: string) => zipfInSpanish(word) > 0;
const plain = turnRound(spanish, inEnglish).map((gloss) => ({
  ...gloss,
  meanings: gloss.meanings.map((meaning) => meaning.replace(/^to /, '')),
}));
write(
  'english-glosses.tsv',
  merge([
    ...english,
    ...course,
    ...plain.filter(({ part, word }) => senses.get(word)?.some((sense) => sense.part === part)),
    ...readEnglish(senses, english, course),
  ]),
);
write('spanish-glosses.tsv', merge([...spanish, ...turnRound(course, inSpanish), ...readSpanish(senses)]));
