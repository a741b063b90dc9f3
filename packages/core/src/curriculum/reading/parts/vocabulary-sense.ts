import { type CefrLevel, levelsAbove } from '@kindling/shared';
import { listBaseForms, listEnglishWords } from '../../language/english-forms.ts';
import type { VocabularyEntry } from '../../language/language-schema.ts';
import type { WordList } from '../../language/word-list.ts';
import { type PackProblem, vocabularyFile } from '../../pack-files.ts';
import { likeness } from '../items/compare.ts';
import { findTranslations, lacksCapital } from './closed-classes.ts';
import type { PartRule } from './part-rule.ts';

/** Words whose form, meaning and example do not go together. */
export const checkVocabularySense: PartRule = ({ files, course, lessons, wordLists }) => {
  const wordList = wordLists.find(({ language }) => language === course.teaches);
  const owners = new Map<string, string>();
  return lessons.flatMap(({ key, vocabulary }) =>
    vocabulary.flatMap((entry, index) => {
      const messages = [...checkWord(entry, wordList), ...claimMeaning(entry, owners)];
      if (course.language === 'es' && course.teaches === 'en')
        messages.push(...checkSpanishGloss(entry, wordList));
      messages.push(...findSwapped(entry, vocabulary));
      const file = `${files.folder}/${vocabularyFile(key)}`;
      return messages.map(
        (message): PackProblem => ({ file, path: `entries.${index}`, message: `${entry.word} ${message}` }),
      );
    }),
  );
};

/** Longest example that learners of the lower levels read with ease. */
const EXAMPLE_WORDS = 18;

function checkWord(
  { word, part, level, example, note, gloss }: VocabularyEntry,
  wordList: WordList | undefined,
): string[] {
  const messages: string[] = [];
  if (/^[\p{P}\s]|[.,;:!?]$/u.test(word))
    messages.push('has a mark at its end; write it as a dictionary has it');
  if (lacksCapital(word)) messages.push('lacks its capital');
  if (part === 'verb' && /^to\s/iu.test(word))
    messages.push('stands with its “to”; write it as a dictionary has it');
  if (
    /^\p{Lu}/u.test(word) &&
    new RegExp(String.raw`(?<=\p{L}[,;]? )${word.toLowerCase()}\b`, 'u').test(example)
  )
    messages.push('has a capital, and none in its example');
  if (example.split(/\s+/u).length > EXAMPLE_WORDS)
    messages.push('has an example that is too long to show one word');
  if (note !== undefined && (note === example || note === gloss))
    messages.push('has a note that says nothing new');
  if (note !== undefined) messages.push(...checkForm(word, note));
  return wordList && !/[\s'’]/u.test(word)
    ? [...messages, ...lookUp({ word, part, level, gloss }, wordList)]
    : messages;
}

/** `Plural: men`: a form of the word it stands beside. */
function checkForm(word: string, note: string): string[] {
  const form = /^(?:plural|singular|pasado|past|participio)(?: y \p{L}+)?: (\p{L}+)/iu
    .exec(note)?.[1]
    ?.toLowerCase();
  if (form === undefined) return [];
  const bases = listBaseForms(form);
  const isOwn = listEnglishWords(word).some((part) => bases.includes(part) || part === form);
  return isOwn ? [] : [`has a note on another word (${form})`];
}

/** What the word list says of a single word. */
function lookUp(
  { word, part, level, gloss }: Pick<VocabularyEntry, 'word' | 'part' | 'level' | 'gloss'>,
  wordList: WordList,
): string[] {
  const small = word.toLowerCase();
  const listed = wordList.levels.get(small);
  if (listed)
    return isFarBelow(listed, level)
      ? [`is said to be ${level}, and the word list has it at ${listed} already`]
      : [];
  const base = listBaseForms(small).find((form) => form !== small && wordList.levels.has(form));
  if (base !== undefined)
    return isInflected(word, part, gloss) ? [`is a form of ${base}; teach it as a dictionary has it`] : [];
  const meant = part === 'phrase' || small.length < 5 ? undefined : findNear(small, wordList);
  return meant === undefined ? [] : [`is in no list; was ${meant} meant?`];
}

const FAR = 2;
const isFarBelow = (listed: CefrLevel, level: CefrLevel) => levelsAbove(level, listed) >= FAR;

/** `went` for go, `dogs` for a dog; `parents` are several in either language. */
function isInflected(word: string, part: string, gloss: string): boolean {
  if (part === 'verb') return true;
  return part === 'noun' && /s$/u.test(word) && !/s\b/u.test(gloss);
}

/** A listed word that one letter too many, too few, changed or turned makes this one; its ends stay. */
function findNear(word: string, { levels }: WordList): string | undefined {
  const turned = [...word]
    .slice(0, -1)
    .map((_, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`);
  const shorter = [...word].map((_, at) => `${word.slice(0, at)}${word.slice(at + 1)}`);
  const found = [...turned, ...shorter].find((form) => form !== word && levels.has(form));
  if (found !== undefined) return found;
  return [...levels.keys()].find(
    (form) =>
      Math.abs(form.length - word.length) <= 1 &&
      form[0] === word[0] &&
      form.at(-1) === word.at(-1) &&
      isOneApart(form, word),
  );
}

function isOneApart(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Two words of one kind with one meaning: asked for the word, nobody knows which. */
function claimMeaning({ word, part, gloss }: VocabularyEntry, owners: Map<string, string>): string[] {
  const meaning = `${part} ${gloss.trim().toLowerCase()}`;
  const owner = owners.get(meaning);
  if (owner === undefined) owners.set(meaning, word);
  return owner === undefined || owner.toLowerCase() === word.toLowerCase()
    ? []
    : [`means the same as ${owner} (${gloss}); say what sets them apart`];
}

const MODALS = new Set('can could may might must shall should will would do did be used ought'.split(' '));
const INFINITIVE = /\p{L}*([aeií]r)(se|le|lo|la|los|las|me|te|nos|sele)?(?!\p{L})/u;
/** Spanish nouns, adverbs and others that end as infinitives do. */
const NO_INFINITIVE =
  /^(mujer|az[uú]car|ayer|alquiler|lugar|hogar|bar|mar|par|placer|taller|car[aá]cter|deber|saber|ser|poder|collar|pilar|militar|familiar|popular|particular|escolar|similar|singular|regular|cualquier|primer|tercer|anteayer|per)$/u;

function checkSpanishGloss({ word, part, gloss }: VocabularyEntry, wordList: WordList | undefined): string[] {
  const meanings = gloss
    .split(/[;,]/u)
    .map((meaning) => meaning.replace(/\([^)]*\)/gu, '').trim())
    .filter((meaning) => meaning !== '');
  const messages: string[] = [];
  if (meanings.length === 0) return messages;
  if (part === 'verb' && !MODALS.has(word) && !meanings.some((meaning) => INFINITIVE.test(meaning)))
    messages.push(`is a verb, and “${gloss}” names no doing; give its infinitive`);
  const isVerb = (meaning: string) =>
    /^\p{L}{2,}[aeií]r(se)?$/u.test(meaning) && !NO_INFINITIVE.test(meaning);
  if (part !== 'verb' && part !== 'phrase' && meanings.every(isVerb))
    messages.push(`is no verb, and “${gloss}” is one`);
  if (part !== 'adverb' && meanings.every((meaning) => /^\p{L}+mente$/u.test(meaning)))
    messages.push(`is said to be a ${part}, and “${gloss}” is an adverb`);
  if (/[.;,]$/u.test(gloss)) messages.push('has a meaning that ends with a mark');
  if (meanings.every((meaning) => isEnglish(meaning, wordList)))
    messages.push(`has an English meaning (${gloss}); say it in Spanish`);
  const wanted = findTranslations(word);
  if (
    wanted.length > 0 &&
    !wanted.some((translation) => new RegExp(String.raw`(?<!\p{L})${translation}(?!\p{L})`, 'iu').test(gloss))
  )
    messages.push(`is ${wanted.join(' or ')} in Spanish, not “${gloss}”`);
  return messages;
}

/** No Spanish word is written so: `desk`, `book`, `shop`, `kitchen`. A few came from English as they are. */
const UNSPANISH =
  /[kw]|sh|th|ck|ph|ee|oo|ss|pp|tt|ff|gg|mm|dd|ou|[bcfghkmpqtvwg]$|[^aeiouáéíóú\s][^aeiouáéíóú\s]$/iu;
const LOANS = new Set(
  'kilo robot club hotel bar kiwi web wifi show ticket internet software chat email email test reloj'.split(
    ' ',
  ),
);

function isEnglish(meaning: string, wordList: WordList | undefined): boolean {
  const words = meaning.toLowerCase().split(/\s+/u);
  return (
    words.every((word) => wordList?.levels.has(word) && !LOANS.has(word)) &&
    words.some((word) => UNSPANISH.test(word))
  );
}

const AKIN = 0.6;
const UNLIKE = 0.25;

/** Two meanings that stand at each other's word, told by the words that look alike in both languages. */
function findSwapped(entry: VocabularyEntry, others: readonly VocabularyEntry[]): string[] {
  const head = (gloss: string) => (gloss.split(/[;,(]/u)[0] ?? '').trim().toLowerCase();
  const [word, own] = [entry.word.toLowerCase(), head(entry.gloss)];
  if (word.length < 6 || likeness(word, own) > UNLIKE) return [];
  const akin = others.find(
    (other) =>
      other !== entry &&
      other.part === entry.part &&
      likeness(word, head(other.gloss)) >= AKIN &&
      likeness(other.word.toLowerCase(), head(other.gloss)) < UNLIKE,
  );
  return akin
    ? [`means “${entry.gloss}”, and ${akin.word} “${akin.gloss}”; were the two meanings swapped?`]
    : [];
}
