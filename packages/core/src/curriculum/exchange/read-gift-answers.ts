import { showEscapes, unescapeWildcards } from './gift-escapes.ts';
import type { Answer, Choice, ChoiceQuestion, NumberQuestion, TextQuestion } from './question.ts';

/** Words that a course says in its own language. */
export interface GiftWords {
  true: string;
  false: string;
  /** The instruction of a text with a gap that comes without one. */
  fillTheGap: string;
}

type Key<Asked> = Omit<Asked, 'key' | 'title' | 'prompt'>;
/** The key of a question and what is said afterwards. */
export type GiftAnswers = Key<ChoiceQuestion> | Key<TextQuestion> | Key<NumberQuestion>;

type Read = (hidden: string) => string;
type Lose = (what: string) => void;

/** What stands between the curly brackets, with escapes hidden; undefined for what cannot be a question of ours. */
export function readGiftAnswers(
  hidden: string,
  read: Read,
  words: GiftWords,
  lose: Lose,
): GiftAnswers | undefined {
  const at = hidden.indexOf('####');
  const body = (at < 0 ? hidden : hidden.slice(0, at)).trim();
  const explanation = at < 0 ? null : read(hidden.slice(at + 4)).trim() || null;
  const key = readKey(body, read, words, lose);
  return key && { ...key, explanation };
}

type Bare =
  | Omit<Key<ChoiceQuestion>, 'explanation'>
  | Omit<Key<TextQuestion>, 'explanation'>
  | Omit<Key<NumberQuestion>, 'explanation'>;

/** The kinds are told apart in the order in which Moodle asks. */
function readKey(body: string, read: Read, words: GiftWords, lose: Lose): Bare | undefined {
  if (body === '') {
    lose('left out: an essay is graded by people');
    return undefined;
  }
  if (body.startsWith('#')) return readNumbers(body.slice(1), read, lose);
  if (body.includes('~')) return readOptions(body, read, lose);
  if (body.includes('=') && body.includes('->')) {
    lose('left out: matching');
    return undefined;
  }
  const [verdict = '', ...comments] = body.split('#');
  if (/^\s*(T|TRUE|F|FALSE)\s*$/i.test(verdict)) {
    return readTrueFalse(/^\s*T/i.test(verdict), comments.map(read), words);
  }
  return readTyped(body, read, lose);
}

interface Weighted extends Answer {
  /** Percent of the mark; null when none is given. */
  percent: number | null;
}

function readWeighted(part: string, read: Read): Weighted {
  const percent = /^\s*%(-?[\d.]+)%/.exec(part);
  const rest = percent ? part.slice(percent[0].length) : part;
  const mark = rest.indexOf('#');
  const feedback = mark < 0 ? '' : read(rest.slice(mark + 1)).trim();
  return {
    text: (mark < 0 ? rest : rest.slice(0, mark)).trim(),
    feedback: feedback === '' ? null : feedback,
    percent: percent ? Number(percent[1]) : null,
  };
}

/** Without `=` every option with a positive share is right, and several may be. */
function readOptions(body: string, read: Read, lose: Lose): Bare {
  const several = !body.includes('=');
  const parts = body.split(/(?=[~=])/).filter((part) => part.trim() !== '');
  const options = parts.map((part): Choice => {
    const { text, feedback, percent } = readWeighted(part.slice(1), read);
    const correct = percent === null ? part.startsWith('=') : percent > 0 && (several || percent === 100);
    if (!several && percent !== null && percent > 0 && percent < 100)
      lose(`half marks for “${showEscapes(text)}”`);
    return { text: read(text), feedback, correct };
  });
  if (several && !hasEvenShares(parts, read)) lose('shares of the mark; every right option counts the same');
  return { kind: 'choice', several, options };
}

function hasEvenShares(parts: readonly string[], read: Read): boolean {
  const shares = parts.map((part) => readWeighted(part.slice(1), read).percent ?? 0);
  return new Set(shares.filter((share) => share > 0)).size <= 1;
}

function readTrueFalse(isTrue: boolean, [wrong, right]: string[], words: GiftWords): Bare {
  const option = (value: boolean): Choice => {
    const feedback = (value === isTrue ? right : wrong)?.trim() ?? '';
    const text = value ? words.true : words.false;
    return { text, correct: value === isTrue, feedback: feedback === '' ? null : feedback };
  };
  return { kind: 'choice', several: false, options: [option(true), option(false)] };
}

function readTyped(body: string, read: Read, lose: Lose): Bare {
  const parts = body.includes('=') ? body.split('=').slice(1) : [body];
  const answers = parts.map((part) => {
    const weighted = readWeighted(part, read);
    const { text, hasWildcard } = unescapeWildcards(showEscapes(weighted.text));
    if (hasWildcard) lose(`the star in “${text}”, which stands for any text`);
    const percent = weighted.percent ?? 100;
    if (percent > 0 && percent < 100) lose(`half marks for “${text}”`);
    return { text, feedback: weighted.feedback, percent };
  });
  const right = answers.filter(({ percent }) => percent === 100);
  if (right.some(({ feedback }) => feedback !== null)) lose('what is said to right answers');
  return {
    kind: 'text',
    accept: right.map(({ text }) => text),
    rejected: answers
      .filter(({ percent }) => percent < 100)
      .map(({ text, feedback }) => ({ text, feedback })),
    isCode: false,
    matchCase: false,
  };
}

/** `3:0.5`, `2.5..3.5`, or several with shares after `=`; the first with full marks is the right one. */
function readNumbers(body: string, read: Read, lose: Lose): Bare | undefined {
  const parts = body.includes('=') ? body.split('=').slice(1) : [body];
  const numbers = parts.map((part) => {
    const weighted = readWeighted(part, read);
    return { ...weighted, ...readRange(weighted.text), percent: weighted.percent ?? 100 };
  });
  const right = numbers.find(({ percent, value }) => percent === 100 && Number.isFinite(value));
  if (!right) {
    lose('left out: no number is right');
    return undefined;
  }
  if (numbers.some(({ percent }) => percent > 0 && percent < 100))
    lose('half marks for numbers that are near');
  const rejected = numbers
    .filter(({ percent, value }) => percent === 0 && Number.isFinite(value))
    .map(({ value, feedback }) => ({ text: String(value), feedback }));
  return { kind: 'number', value: right.value, tolerance: right.tolerance, rejected };
}

function readRange(hidden: string): { value: number; tolerance: number } {
  const text = showEscapes(hidden);
  const range = /^(.+?)\.\.(.+)$/.exec(text);
  if (range) {
    const [low, high] = [Number(range[1]), Number(range[2])];
    return { value: (low + high) / 2, tolerance: Math.abs(high - low) / 2 };
  }
  const [value = '', tolerance = '0'] = text.split(':');
  return { value: value.trim() === '' ? Number.NaN : Number(value), tolerance: Number(tolerance) || 0 };
}
