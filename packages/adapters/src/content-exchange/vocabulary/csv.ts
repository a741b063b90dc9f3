import { AppError } from '@kindling/shared';
import Papa from 'papaparse';
import { emptyRow, type ReadVocabulary, VOCABULARY_COLUMNS, type VocabularyRow } from './vocabulary-row.ts';

/** More than the vocabulary of a whole language course. */
const LIMIT_ROWS = 20_000;
/** A spreadsheet takes a cell that begins with one of these for a formula (OWASP, "CSV injection"). */
const FORMULA = /^['=+\-@\t\r]/;

/** RFC 4180 with a heading, and a byte order mark so that spreadsheets read it as UTF-8. */
export function writeVocabularyCsv(rows: readonly VocabularyRow[]): string {
  const cells = rows.map((row) => VOCABULARY_COLUMNS.map((column) => guard(row[column])));
  return `\ufeff${Papa.unparse({ fields: [...VOCABULARY_COLUMNS], data: cells }, { newline: '\r\n' })}\r\n`;
}

function guard(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function unguard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/**
 * Rows of a table whose heading names at least `word`; the separator (comma, semicolon or tab) is found out. Unknown
 * columns are named as lost. Throws `invalid-input` for a table without that heading or with broken quotes.
 */
export function readVocabularyCsv(text: string): ReadVocabulary {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim(),
    preview: LIMIT_ROWS + 1,
  });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken) refuse(`row ${(broken.row ?? 0) + 1}: ${broken.message}`);
  if (data.length > LIMIT_ROWS) refuse(`it has more than ${LIMIT_ROWS} rows`);
  const fields = meta.fields ?? [];
  if (!fields.includes('word'))
    refuse(`its heading names no column "word"; expected ${VOCABULARY_COLUMNS.join(', ')}`);
  const known: readonly string[] = VOCABULARY_COLUMNS;
  return {
    rows: data.map(toRow),
    losses: fields
      .filter((name) => !known.includes(name))
      .map((name) => ({ item: '', what: `the column ${name}` })),
  };
}

function toRow(cells: Record<string, string>): VocabularyRow {
  const row = emptyRow();
  for (const column of VOCABULARY_COLUMNS) row[column] = unguard((cells[column] ?? '').trim());
  return row;
}

function refuse(reason: string): never {
  throw new AppError('invalid-input', `The table cannot be read: ${reason}`);
}
