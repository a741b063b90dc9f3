import { AppError } from '@kindling/shared';
import Papa from 'papaparse';
import { emptyRow, type ReadVocabulary, type VocabularyRow } from './vocabulary-row.ts';

/** Columns as they are written, and as they are read without a heading of their own. */
const COLUMNS = ['guid', 'Front', 'Back', 'Example', 'Note', 'Tags'] as const;

export interface AnkiDeck {
  /** Shown in Anki. */
  name: string;
  /** Short name of the course, the start of every note's identity. */
  slug: string;
}

/**
 * Anki's text format with its file headers. A note's guid stays the same from one export to the next, so importing
 * again updates cards and keeps their history. Level, part of speech and lesson are tags.
 * @see https://docs.ankiweb.net/importing/text-files.html
 */
export function writeAnkiText(rows: readonly VocabularyRow[], deck: AnkiDeck): string {
  const heading = [
    '#separator:tab',
    '#html:false',
    `#deck:${oneLine(deck.name)}`,
    '#guid column:1',
    '#tags column:6',
    `#columns:${COLUMNS.join('\t')}`,
  ];
  const data = rows.map((row) => [
    noteGuid(row, deck),
    row.word,
    row.gloss,
    row.example,
    row.note,
    listTags(row).join(' '),
  ]);
  return `${[...heading, Papa.unparse(data, { delimiter: '\t', newline: '\n' })].join('\n')}\n`;
}

export function noteGuid({ word, part }: VocabularyRow, { slug }: AnkiDeck): string {
  return `kindling:${slug}/${part}/${word}`;
}

/** Tags are single words; two colons make a tree of them. */
export function listTags({ level, part, lesson, listedAt }: VocabularyRow): string[] {
  const named = { level, part, lesson, listedAt };
  return Object.entries(named)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}::${value.replace(/\s+/g, '_')}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Notes of a text file exported from Anki: the first two fields are word and gloss, the next two example and note.
 * Levels, parts of speech and lessons come from our tags. Markup and other tags are named as lost.
 */
export function readAnkiText(text: string): ReadVocabulary {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const start = lines.findIndex((line) => !line.startsWith('#'));
  const headers = new Map(lines.slice(0, start).map(readHeader));
  const separator =
    SEPARATORS[headers.get('separator')?.toLowerCase() ?? 'tab'] ?? headers.get('separator') ?? '\t';
  const body = lines.slice(start).join('\n');
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: separator, skipEmptyLines: 'greedy' });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken) throw new AppError('invalid-input', `The Anki file cannot be read: ${broken.message}`);
  const columns = findColumns(headers, data[0]?.length ?? 0);
  const losses: ReadVocabulary['losses'] = [];
  const isMarkup = headers.get('html') === 'true';
  const rows = data.map((cells) =>
    toRow(cells, columns, isMarkup, (item, what) => losses.push({ item, what })),
  );
  return { rows, losses };
}

const SEPARATORS: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  space: ' ',
  pipe: '|',
  colon: ':',
};

function readHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(1, colon < 0 ? undefined : colon).trim(), colon < 0 ? '' : line.slice(colon + 1).trim()];
}

interface Columns {
  fields: number[];
  tags: number | undefined;
}

/** Columns that hold something else than a field are named in the headers; the others are fields, in their order. */
function findColumns(headers: ReadonlyMap<string, string>, count: number): Columns {
  const place = (name: string) => {
    const number = Number(headers.get(`${name} column`));
    return Number.isInteger(number) && number > 0 ? number - 1 : undefined;
  };
  const tags = place('tags');
  const taken = new Set([tags, place('guid'), place('deck'), place('notetype')]);
  return {
    tags,
    fields: Array.from({ length: count }, (_, index) => index).filter((index) => !taken.has(index)),
  };
}

function toRow(
  cells: readonly string[],
  { fields, tags }: Columns,
  isMarkup: boolean,
  lose: (item: string, what: string) => void,
): VocabularyRow {
  const row = emptyRow();
  const [word = '', gloss = '', example = '', note = ''] = fields.map((index) => cells[index] ?? '');
  const plain = (cell: string) => (isMarkup ? stripMarkup(cell) : cell).trim();
  const named = { word: plain(word), gloss: plain(gloss), example: plain(example), note: plain(note) };
  if (isMarkup && [word, gloss, example, note].some((cell) => stripMarkup(cell) !== cell))
    lose(named.word, 'markup');
  const strange: string[] = [];
  for (const tag of (tags === undefined ? '' : (cells[tags] ?? ''))
    .split(/\s+/)
    .filter((tag) => tag !== '')) {
    const [name = '', value] = tag.split('::');
    if (value !== undefined && isTagName(name)) row[name] = value;
    else strange.push(tag);
  }
  if (strange.length > 0) lose(named.word, `tags: ${strange.join(', ')}`);
  return { ...row, ...named };
}

function isTagName(name: string): name is 'level' | 'part' | 'lesson' | 'listedAt' {
  return ['level', 'part', 'lesson', 'listedAt'].includes(name);
}

function stripMarkup(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\[sound:[^\]]*\]/g, '')
    .replace(/<\/?[a-zA-Z][^<>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
