import { assembleGift } from './assemble-gift.ts';
import { hideEscapes, showEscapes, toMarkdown } from './gift-escapes.ts';
import { type Loss, type Question, type ReadQuestions, toKey, withDistinctKeys } from './question.ts';
import { type GiftWords, readGiftAnswers } from './read-gift-answers.ts';

/** More characters than a file of questions has. */
export const GIFT_LIMIT_CHARACTERS = 2_000_000;

/**
 * The questions of a GIFT file: choices, true or false, short and numeric answers, and texts with one gap. What we
 * have no counterpart for (essays, matching, descriptions, half marks) is named as lost; a question that cannot be
 * read does not keep the others from being read.
 * @see https://docs.moodle.org/en/GIFT_format
 */
export function readGift(text: string, words: GiftWords): ReadQuestions {
  const losses: Loss[] = [];
  const questions = splitBlocks(text.replace(/^\uFEFF/, '')).flatMap((block, index): Question[] => {
    const name = block.id ?? `question-${index + 1}`;
    const question = readBlock(block, name, words, (item, what) => losses.push({ item, what }));
    return question ? [question] : [];
  });
  return { questions: withDistinctKeys(questions), losses };
}

interface Block {
  /** From `[id:...]` in a comment, where Moodle keeps it. */
  id: string | undefined;
  /** Escapes hidden. */
  body: string;
}

/** An empty line ends a question; comments and categories stand on lines of their own. */
function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let id: string | undefined;
  const end = () => {
    if (lines.length > 0) {
      blocks.push({ id, body: lines.join('\n') });
      id = undefined;
    }
    lines = [];
  };
  for (const line of hideEscapes(text).split(/\r?\n/)) {
    const trimmed = line.trim();
    if (trimmed === '') end();
    else if (trimmed.startsWith('//')) id = /\[id:([^\]]+)\]/.exec(trimmed)?.[1] ?? id;
    else if (!trimmed.startsWith('$CATEGORY:')) lines.push(trimmed);
  }
  end();
  return blocks;
}

const TITLE = /^::(.*?)::/s;
const FORMAT = /^\s*\[(html|moodle|plain|markdown)\]/;

type Lose = (item: string, what: string) => void;

function readBlock(block: Block, name: string, words: GiftWords, lose: Lose): Question | undefined {
  const title = TITLE.exec(block.body)?.[1]?.trim();
  const rest = block.body.replace(TITLE, '');
  const format = FORMAT.exec(rest)?.[1] ?? 'moodle';
  const stem = rest.replace(FORMAT, '');
  const open = stem.indexOf('{');
  const close = stem.indexOf('}', open);
  const key = toKey(showEscapes(block.id ?? title ?? ''), name);
  if (open < 0 || close < 0) {
    lose(key, 'left out: a description asks nothing');
    return undefined;
  }
  if (stem.indexOf('{', close) >= 0) {
    lose(key, 'left out: it has several sets of answers');
    return undefined;
  }
  const read = (text: string) => readText(text, format, () => lose(key, 'HTML markup'));
  const before = read(stem.slice(0, open)).trimStart();
  const after = read(stem.slice(close + 1)).trimEnd();
  const answers = readGiftAnswers(stem.slice(open + 1, close), read, words, (what) => lose(key, what));
  if (!answers) return undefined;
  const shown = showEscapes(title ?? '').trim() || firstWords(before, key);
  return assembleGift({ key, title: shown.slice(0, 120), before, after }, answers, words);
}

function firstWords(text: string, otherwise: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line === '' ? otherwise : line.slice(0, 80);
}

/** Markdown of a text in one of GIFT's formats; spaces at its ends stay. */
function readText(hidden: string, format: string, loseMarkup: () => void): string {
  const text = showEscapes(hidden);
  if (format === 'markdown') return text;
  if (format === 'plain') return toMarkdown(text);
  const plain = stripMarkup(text);
  if (plain !== text) loseMarkup();
  return toMarkdown(plain);
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  amp: '&',
};

function stripMarkup(text: string): string {
  return text
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<\/?[a-zA-Z][^<>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|nbsp|amp);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
