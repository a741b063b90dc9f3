/** One word of a text as a learner sees it: only `text` can be rewritten, the marks around it stay. */
export interface Word {
  /** Opening quotes or brackets. */
  lead: string;
  text: string;
  /** Comma, full stop, closing quotes. */
  trail: string;
}

/** A stretch of wrong words: indexes into the words of the text, last one included. */
export interface WrongSpan {
  first: number;
  last: number;
  /** As the author wrote it, without the marks around its words. */
  text: string;
}

export interface MarkedText {
  words: Word[];
  spans: WrongSpan[];
  /** False for brackets that do not pair up, touch letters outside of them, or hold nothing. */
  wellFormed: boolean;
}

const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** Reads `She [[have]] two brothers.`: words in order, and which of them are marked as wrong. */
export function readMarkedText(text: string): MarkedText {
  const words: Word[] = [];
  const spans: WrongSpan[] = [];
  let first: number | undefined;
  let wellFormed = true;
  for (const token of text.split(/\s+/).filter((part) => part !== '')) {
    const opens = token.includes('[[');
    const closes = token.includes(']]');
    const word = splitWord(token.replace('[[', '').replace(']]', ''));
    if (opens) {
      wellFormed &&= first === undefined && /^[^\p{L}\p{N}]*\[\[[\p{L}\p{N}]/u.test(token);
      first = words.length;
    }
    words.push(word);
    if (closes) {
      wellFormed &&= first !== undefined && /[\p{L}\p{N}]\]\][^\p{L}\p{N}]*$/u.test(token);
      const from = first ?? words.length - 1;
      spans.push({ first: from, last: words.length - 1, text: joinWords(words.slice(from)) });
      first = undefined;
    }
  }
  wellFormed &&= first === undefined && words.every((word) => !/\[\[|\]\]/.test(word.text));
  return { words, spans, wellFormed };
}

function splitWord(token: string): Word {
  const [, lead = '', text = '', trail = ''] = WORD.exec(token) ?? [];
  return { lead, text, trail };
}

/** The words' texts with single spaces; words that were taken out leave none behind. */
export function joinWords(words: readonly { text: string }[]): string {
  return words
    .map((word) => word.text.trim())
    .filter((text) => text !== '')
    .join(' ');
}
