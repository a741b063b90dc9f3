/**
 * The small part of Markdown that course texts use. Anything else, raw HTML included, stays the text it is, and a
 * link keeps its words and loses its address: nothing an author writes can become markup or lead away.
 */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'break' }
  | { kind: 'strong' | 'emphasis'; children: Inline[] };

export type Block =
  | { kind: 'paragraph' | 'heading'; children: Inline[] }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'list'; ordered: boolean; start: number; items: Inline[][] }
  | { kind: 'quote'; children: Block[] }
  | { kind: 'table'; header: Inline[][]; rows: Inline[][][] };

/** Strong words inside of emphasis: `*I **never** do*`. */
const STRONG_INSIDE = '\\*\\*[^\\s*](?:[^*]*[^\\s*])?\\*\\*';
/** What emphasis may hold: escapes, strong words, a star alone between spaces, anything that is no star. */
const EMPHASISED = `(?:\\\\.|${STRONG_INSIDE}|(?<=\\s)\\*(?=\\s)|[^*\\\\])`;

const INLINE = new RegExp(
  [
    '(?<ticks>`+)(?<code>.+?)(?<!`)\\k<ticks>(?!`)',
    // Before strong: `***never** once*` begins with strong words, `***once***` is strong as a whole.
    `\\*(?<led>${STRONG_INSIDE}(?!\\*)${EMPHASISED}*?(?<!\\s))\\*(?!\\*)`,
    '\\*\\*(?<strong>\\S(?:.*?\\S)??)\\*\\*(?!\\*)',
    `\\*(?<star>(?![\\s*])${EMPHASISED}+?(?<!\\s))\\*(?!\\*)`,
    '(?<![\\p{L}\\p{N}_])_(?<underscore>[^\\s_](?:.*?\\S)??)_(?![\\p{L}\\p{N}_])',
    '\\[(?<link>[^\\]]+)\\]\\([^)\\s]*\\)',
    '\\\\(?<escaped>[\\\\`*_{}\\[\\]()#+.!|>-])',
    '(?<hardBreak>(?: {2,}|\\\\)\\n)',
  ].join('|'),
  'gsu',
);

/** One stretch of text with emphasis and code spans. */
export function parseInline(text: string): Inline[] {
  const nodes: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    pushText(nodes, text.slice(from, match.index));
    pushMatch(nodes, match.groups ?? {});
    from = match.index + match[0].length;
  }
  pushText(nodes, text.slice(from));
  return nodes;
}

function pushMatch(nodes: Inline[], groups: Record<string, string | undefined>): void {
  const emphasis = groups.led ?? groups.star ?? groups.underscore;
  if (groups.code !== undefined) nodes.push({ kind: 'code', text: trimCodeSpan(groups.code) });
  else if (groups.strong !== undefined) {
    nodes.push({ kind: 'strong', children: parseInline(groups.strong) });
  } else if (emphasis !== undefined) nodes.push({ kind: 'emphasis', children: parseInline(emphasis) });
  else if (groups.link !== undefined) nodes.push(...parseInline(groups.link));
  else if (groups.hardBreak !== undefined) nodes.push({ kind: 'break' });
  else pushText(nodes, groups.escaped ?? '');
}

/** Neighbouring texts become one node, so that an escaped character does not split a word. */
function pushText(nodes: Inline[], text: string): void {
  if (text === '') return;
  const last = nodes.at(-1);
  if (last?.kind === 'text') last.text += text;
  else nodes.push({ kind: 'text', text });
}

/** CommonMark: one space on each side is only there to separate the code from its ticks. */
function trimCodeSpan(code: string): string {
  return /^ .*\S.* $/su.test(code) ? code.slice(1, -1) : code;
}

interface Reader {
  lines: string[];
  at: number;
}

/** A text of paragraphs, headings, lists, quotes, tables and fenced code. */
export function parseBlocks(text: string): Block[] {
  const reader: Reader = { lines: text.replaceAll('\r\n', '\n').split('\n'), at: 0 };
  const blocks: Block[] = [];
  while (reader.at < reader.lines.length) {
    if (lineAt(reader).trim() === '') reader.at++;
    else blocks.push(readBlock(reader));
  }
  return blocks;
}

const FENCE = /^\s*(`{3,}|~{3,})\s*(\S*)/u;
const HEADING = /^#{1,6}\s+(.*?)\s*#*$/u;
const ITEM = /^\s{0,3}(?:[-*+]|(\d{1,9})[.)])\s+(.*)$/u;
const QUOTE = /^\s{0,3}>\s?(.*)$/u;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;

function readBlock(reader: Reader): Block {
  const line = lineAt(reader);
  if (FENCE.test(line)) return readFence(reader);
  if (QUOTE.test(line)) return { kind: 'quote', children: parseBlocks(readQuote(reader)) };
  if (ITEM.test(line)) return readList(reader);
  if (isTableStart(reader)) return readTable(reader);
  const heading = HEADING.exec(line);
  if (!heading) return { kind: 'paragraph', children: parseInline(readParagraph(reader)) };
  reader.at++;
  return { kind: 'heading', children: parseInline(heading[1] ?? '') };
}

function readFence(reader: Reader): Block {
  const [, fence = '', language = ''] = FENCE.exec(lineAt(reader)) ?? [];
  const lines: string[] = [];
  reader.at++;
  while (reader.at < reader.lines.length && !lineAt(reader).trimStart().startsWith(fence)) {
    lines.push(lineAt(reader));
    reader.at++;
  }
  reader.at++;
  return { kind: 'code', language, text: lines.join('\n') };
}

function readQuote(reader: Reader): string {
  const lines: string[] = [];
  for (let match = QUOTE.exec(lineAt(reader)); match; match = QUOTE.exec(lineAt(reader))) {
    lines.push(match[1] ?? '');
    reader.at++;
  }
  return lines.join('\n');
}

function readList(reader: Reader): Block {
  const number = ITEM.exec(lineAt(reader))?.[1];
  const items: string[] = [];
  while (reader.at < reader.lines.length) {
    const item = ITEM.exec(lineAt(reader));
    if (item) items.push(item[2] ?? '');
    else if (/^\s+\S/u.test(lineAt(reader))) items.push(`${items.pop() ?? ''}\n${lineAt(reader).trim()}`);
    else break;
    reader.at++;
  }
  return {
    kind: 'list',
    ordered: number !== undefined,
    start: Number(number ?? 1),
    items: items.map(parseInline),
  };
}

function isTableStart(reader: Reader): boolean {
  return lineAt(reader).includes('|') && TABLE_RULE.test(reader.lines[reader.at + 1] ?? '');
}

function readTable(reader: Reader): Block {
  const header = readCells(lineAt(reader));
  const rows: Inline[][][] = [];
  reader.at += 2;
  while (lineAt(reader).includes('|')) {
    rows.push(readCells(lineAt(reader)));
    reader.at++;
  }
  return { kind: 'table', header, rows };
}

function readCells(line: string): Inline[][] {
  const inner = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  return inner.split(/(?<!\\)\|/u).map((cell) => parseInline(cell.trim()));
}

function readParagraph(reader: Reader): string {
  const lines = [lineAt(reader)];
  reader.at++;
  while (reader.at < reader.lines.length && !endsParagraph(reader)) {
    lines.push(lineAt(reader));
    reader.at++;
  }
  return lines
    .map((line) => line.trimStart())
    .join('\n')
    .trimEnd();
}

function endsParagraph(reader: Reader): boolean {
  const line = lineAt(reader);
  return line.trim() === '' || [FENCE, HEADING, ITEM, QUOTE].some((start) => start.test(line));
}

function lineAt(reader: Reader): string {
  return reader.lines[reader.at] ?? '';
}
