import type { TextRule } from './text-rule.ts';

/** Markdown that is not shown as it was meant: rows of other lengths, empty headings, curly quotes in programs. */
export const checkMarkdown: TextRule = ({ text, role }) => {
  if (role === 'material' || role === 'label') return [];
  return [...checkTables(text), ...checkHeadings(text), ...checkQuotes(text)];
};

function checkTables(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (!/^\s*\|?\s*:?-{2,}.*\|/u.test(line) || index === 0) return [];
    const wanted = countCells(lines[index - 1] ?? '');
    const rows = lines.slice(index + 1);
    const end = rows.findIndex((row) => !row.includes('|'));
    const odd = rows.slice(0, end < 0 ? undefined : end).find((row) => countCells(row) !== wanted);
    return odd === undefined
      ? []
      : [`has a table of ${wanted} columns with the row “${odd.trim().slice(0, 60)}”`];
  });
}

/** Cells of a row; a bar in code or behind a backslash parts nothing. */
function countCells(row: string): number {
  const plain = row
    .replace(/`[^`]*`/gu, 'code')
    .replace(/\\\|/gu, '')
    .trim();
  return plain.replace(/^\||\|$/gu, '').split('|').length;
}

function checkHeadings(text: string): string[] {
  const plain = text.replace(/```[\s\S]*?```/gu, '');
  if (/^#{1,6}\s*$/mu.test(plain)) return ['has a heading without words'];
  if (/^#{1,6}[\p{L}\d]/mu.test(plain))
    return ['has a heading without a space behind its #, which is shown as it stands'];
  return /^(#{1,6} .+)\n+\1$/mu.test(plain) ? ['has a heading twice in a row'] : [];
}

function checkQuotes(text: string): string[] {
  const code = [...text.matchAll(/```(?:python)?\n([\s\S]*?)```|`([^`\n]+)`/gu)].map(
    ([, block = '', span = '']) => block || span,
  );
  // Between straight quotes they are part of a text.
  return code.some(
    (source) => /[“”‘’]/u.test(source.replace(/"[^"\n]*"|'[^'\n]*'|#.*/gu, '')) && /[()=]/u.test(source),
  )
    ? ['has curly quotes in code, which Python does not know']
    : [];
}
