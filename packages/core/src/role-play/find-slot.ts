import { listBaseForms, type SlotKind } from '../curriculum/index.ts';
import { findPhrase, hasPhrase } from './match-phrase.ts';
import { readCount, readNumber } from './number-words.ts';
import type { HeardMessage } from './read-message.ts';
import { listSlotWords, type SlotWord } from './slot-words.ts';
import { wordDistance } from './word-distance.ts';

/** What a message says about a slot. Not sure of it, the partner asks whether it was meant. */
export interface Found {
  value: string;
  sure: boolean;
}

type Finder = (message: HeardMessage) => string | undefined;

const NO_NAMES = new Set(
  'hello hi hey yes no not ok okay thanks thank you good morning fine here from a an the very and i am is my name nice to meet what where how who please sorry help so too well hola gracias buenas buenos dias tardes si vale'.split(
    ' ',
  ),
);
const DAYS =
  'monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight yesterday weekend weekends lunes martes miercoles jueves viernes sabado domingo hoy manana ayer every weekdays'.split(
    ' ',
  );
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SPANS =
  'minute minutes hour hours day days week weeks month months year years night nights minutos horas dia dias semana semanas mes meses'.split(
    ' ',
  );
const TIME = /\b(?:[01]?\d|2[0-3])[:.h][0-5]\d\b|\b(?:1[0-2]|[1-9])\s*(?:am|pm|a\.m\.|p\.m\.|o'?clock)\b/i;
const PHONE = /(?:\+?\d[\d\s().-]{5,}\d)/;
const EMAIL = /[\w.+-]+@[\w-]+\.\w+/;

/** The words behind one of the beginnings: the first, and those after it with a capital letter. */
function nameBehind(text: string, beginnings: RegExp): string | undefined {
  const found = beginnings.exec(text);
  if (found === null) return undefined;
  return /^\s*((?:the\s+)?\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)/u.exec(
    text.slice(found.index + found[0].length),
  )?.[1];
}

const findName: Finder = ({ text, words, confused, wantsHelp }) => {
  const said = nameBehind(
    text,
    /\b(?:my name(?:['’]?s| is)|call me|me llamo|mi nombre es|i['’]?m called)\s/i,
  );
  // “My name Iker” lacks its verb, and is understood: who learns the verb here often leaves it out.
  const being =
    said ?? nameBehind(text, /\b(?:[Ii]['’]?m|[Ii] am|[Ss]oy|[Tt]his is|[Mm]y name)\s+(?=\p{Lu})/u);
  const alone = words.filter((word) => !NO_NAMES.has(word));
  const isLost = confused || wantsHelp;
  const bare = !isLost && alone.length === 1 && words.length <= 3 ? alone[0] : undefined;
  const name = being ?? bare;
  if (name === undefined || NO_NAMES.has(name.toLowerCase())) return undefined;
  return name.slice(0, 1).toUpperCase() + name.slice(1, 40);
};

const findOrigin: Finder = ({ text }) => nameBehind(text, /\b(?:from|live in|soy de|vivo en|born in)\s/i);

const findTime: Finder = ({ text, words }) =>
  TIME.exec(text)?.[0] ??
  [
    'half past <number>',
    'quarter past/to <number>',
    'at/about/around/until/before/after <number>',
    'at noon/midnight/night',
    '<number> in the morning/evening/afternoon',
    '<number> oclock',
    'a las <word>',
    'a la una',
    'half <number>',
    'in the morning/evening/afternoon',
  ].flatMap((phrase) => findPhrase(phrase, words))[0];

const findDuration: Finder = ({ words }) => {
  const at = words.findIndex(
    (word, index) => SPANS.includes(word) && readCount(words[index - 1] ?? '') !== undefined,
  );
  return at > 0
    ? words.slice(at - 1, at + 1).join(' ')
    : hasPhrase(['few/some/several days/weeks/months/minutes/hours/years'], words)
      ? 'some time'
      : undefined;
};

const findDate: Finder = (message) => {
  const { words } = message;
  const named = words.find((word) => MONTHS.includes(word) || /^(?:19|20)\d\d$/.test(word));
  const relative = [
    'last/next/this week/month/year/summer/night/monday/tuesday/wednesday/thursday/friday/saturday/sunday',
    '<word> ago',
    'since <word>',
    'hace <word>',
    'yesterday',
    'two/three/four/five/six weeks/days/months',
  ].flatMap((phrase) => findPhrase(phrase, words))[0];
  return named ?? relative ?? findDuration(message) ?? words.find((word) => DAYS.includes(word));
};

const findNumber: Finder = ({ words }) => words.find((word) => readNumber(word) !== undefined);

const firstOf =
  (...phrases: string[]): Finder =>
  ({ words }) =>
    phrases.flatMap((phrase) => findPhrase(phrase, words))[0];

const FINDERS: Partial<Record<SlotKind, Finder>> = {
  question: ({ asks }) => (asks ? 'asked' : undefined),
  'yes-no': ({ yesNo }) => yesNo,
  name: findName,
  origin: findOrigin,
  number: findNumber,
  price: ({ text, words }) =>
    /(?:[£€$]\s?\d+(?:[.,]\d+)?|\d+(?:[.,]\d+)?\s?(?:[£€$]|euros?|pounds?|p\b))/i.exec(text)?.[0] ?? findPhrase('<number> euros/pounds/dollars', words)[0],
  time: findTime,
  day: ({ words }) => words.find((word) => DAYS.includes(word.replace(/s$/, '')) || DAYS.includes(word)),
  date: findDate,
  duration: findDuration,
  phone: ({ text }) => PHONE.exec(text)?.[0] ?? EMAIL.exec(text)?.[0],
  quantity: firstOf('<number> kilos/kilo/grams/bags/bag/boxes/litres/pounds', 'a/one/half/un/medio kilo/bag/box/litre', 'some <word>', 'a lot of', 'a few', 'a couple', '<number>', 'unos/unas/dos/tres <word>'),
  direction: firstOf('turn left/right', 'go straight/along/past/down/up/over/across/through/to', 'walk <word>', 'cross', 'take the <word>', 'left/right at', 'on your/the left/right', 'straight on', 'gira <word>', 'sigue <word>', 'follow'),
  position: firstOf('next to', 'opposite', 'near', 'between', 'behind', 'under', 'in front of', 'on the/your corner/left/right/table/bed/sofa/chair/floor/grass', 'in the/my/his/her/a/our <word>', 'at the <word>', 'on the <word>', 'beside', 'al lado de', 'enfrente de', 'debajo de', 'detras de'),
}; // biome-ignore format: phrases stay whole

interface ReadWord {
  written: string;
  bases: ReadonlySet<string>;
}

/** Whether the list's word stands at `at`: the same in some form, or near it (a slip that may be another word). */
function compare(entry: SlotWord, words: readonly ReadWord[], at: number): 'same' | 'near' | undefined {
  let near = false;
  for (const [offset, meant] of entry.words.entries()) {
    const word = words[at + offset];
    if (word === undefined) return undefined;
    if (word.bases.has(meant)) continue;
    const most = meant.length >= 6 ? 2 : 1;
    if (meant.length < 4 || word.written.length < 4) return undefined;
    const steps = wordDistance(word.written, meant, most);
    if (steps > most) return undefined;
    // One letter off in a long word leaves no doubt.
    if (meant.length < 6 || steps > 1) near = true;
  }
  return near ? 'near' : 'same';
}

function findListed(list: readonly SlotWord[], message: HeardMessage): Found | undefined {
  const words = message.words.map((written) => ({ written, bases: new Set(listBaseForms(written)) }));
  let near: Found | undefined;
  for (const entry of list) {
    for (const [at] of words.entries()) {
      const match = compare(entry, words, at);
      if (match === 'same') return { value: entry.value, sure: true };
      if (match === 'near' && !entry.spanish) near ??= { value: entry.value, sure: false };
    }
  }
  return near;
}

/** What a message says about a kind of thing, in English where it is of a list; undefined when it says nothing. */
export function findSlot(kind: SlotKind, message: HeardMessage): Found | undefined {
  const list = listSlotWords(kind);
  if (list !== undefined) return findListed(list, message);
  const value = FINDERS[kind]?.(message);
  return value === undefined ? undefined : { value, sure: true };
}
