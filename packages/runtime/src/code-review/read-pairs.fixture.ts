import { readFileSync } from 'node:fs';

/** Two versions of one program of which a teacher would choose the second. */
export interface Pair {
  name: string;
  worse: string;
  better: string;
}

/**
 * The sets, in the order in which they were written: the first with the rules in mind, the others before their writer had
 * read the rules (157 pairs), and three times after the rules were mended by those before (69,
 * 120 and 81). The last (72), mostly of tiny programs, before its writer had read them.
 */
export const PAIR_SETS = [
  'better-pairs.txt',
  'fresh-pairs.txt',
  'second-pairs.txt',
  'third-pairs.txt',
  'fourth-pairs.txt',
  'fifth-pairs.txt',
];

/** Pairs as they stand in such a file: a line `=== name`, the worse program, a line `---`, the better one. */
export function readPairs(file: string): Pair[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [head, better] = part.split(/^---\n/m);
      const end = head?.indexOf('\n') ?? -1;
      if (head === undefined || better === undefined || end < 0)
        throw new Error(`No pair: ${part.slice(0, 60)}`);
      return { name: head.slice(0, end), worse: head.slice(end + 1), better };
    });
}
