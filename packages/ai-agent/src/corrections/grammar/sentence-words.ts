import { tagsOf } from '../lexicon/english-lexicon.ts';
import { WORD_TAGS, type WordTag } from '../lexicon/word-tags.ts';

/** A word where it stands. */
export interface SentenceWord {
  text: string;
  /** In lower case, with a straight apostrophe. */
  small: string;
  start: number;
  end: number;
  tags: number;
  /** Nothing but a space stands between it and the word before. */
  isJoined: boolean;
  /** It opens a sentence: the text, or what follows a full stop. */
  opens: boolean;
  /** What follows is the end of the text or a sign: . , ; ! ? and the like. */
  closes: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*['’]?/gu;

/** As much of a text as can tell whether a sentence begins behind it. */
const SEEN = 8;

/** Whether a sentence begins at a place: the text does, or a full stop, perhaps a quotation mark, and a space precede. */
function opensSentence(text: string, place: number): boolean {
  const before = `\n${text.slice(0, place)}`.slice(-SEEN);
  return /(?:[.!?]["”’)]*\s+|\n\s*)["“]?$/.test(before);
}

export function listWords(text: string): SentenceWord[] {
  let last = 0;
  return [...text.matchAll(WORD)].map((match): SentenceWord => {
    const { 0: written, index: start } = match;
    const end = start + written.length;
    const gap = text.slice(last, start);
    last = end;
    const small = written.toLowerCase().replaceAll('’', "'");
    return {
      text: written,
      small,
      start,
      end,
      tags: tagsOf(small) ?? 0,
      isJoined: /^ $/.test(gap),
      opens: opensSentence(text, start),
      closes: /^\s*(?:$|[.,;:!?…)"”\n])/.test(text.slice(end)),
    };
  });
}

/** Whether a word can be one of these. */
export function isA(word: SentenceWord | undefined, ...tags: readonly WordTag[]): boolean {
  return word !== undefined && tags.some((tag) => (word.tags & WORD_TAGS[tag]) !== 0);
}

/** Whether a word can be this and nothing else of what is named. */
export function isOnly(word: SentenceWord | undefined, tag: WordTag, ...not: readonly WordTag[]): boolean {
  return isA(word, tag) && !isA(word, ...not);
}
