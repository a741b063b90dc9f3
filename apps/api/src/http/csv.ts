import Papa from 'papaparse';

/** Without it spreadsheets read UTF-8 as something else. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
/**
 * What a spreadsheet takes for the beginning of a formula, also in full width; it gets an apostrophe before it. A
 * student may choose their own name, and a teacher opens the file.
 */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/;
const MOST_NAME_CHARACTERS = 60;

/** Text for CSV (RFC 4180) out of lines that come in pages; no more than a page is held at once. */
export async function* toCsv(
  pages: AsyncIterable<readonly (readonly (string | number | null)[])[]>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK;
  for await (const lines of pages) {
    if (lines.length === 0) continue;
    // Numbers are ours, and one below zero is no formula.
    yield Papa.unparse(lines as unknown[][], { newline: LINE_END, escapeFormulae: FORMULA }) + LINE_END;
  }
}

/** A name for a header and every file system: letters without marks, digits and dashes. */
export function toFileName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, MOST_NAME_CHARACTERS) || 'grades';
}
