import { alignWords, type Comparison, type SameWord } from './compare-trees.ts';
import type { Statement } from './statement-tree.ts';

const isOwn = (word: string) => word.startsWith('$');

/** As if a program had one name of its own only. */
export const sameUnderAnyName: SameWord = (here, there) => here === there || (isOwn(here) && isOwn(there));

/** The tree under other names of its own. */
export function renameOwn(statement: Statement, rename: (name: string) => string): Statement {
  return {
    ...statement,
    words: statement.words.map((word) => (isOwn(word) ? rename(word) : word)),
    parts: statement.parts.map((part) => renameOwn(part, rename)),
  };
}

/** The same text for programs that differ in their own names and in lines only. */
export function nameless(statement: Statement): string {
  const order = new Map<string, number>();
  const renamed = renameOwn(statement, (name) => {
    if (!order.has(name)) order.set(name, order.size);
    return `$${order.get(name)}`;
  });
  return JSON.stringify(renamed, (key, value) => (key === 'line' ? undefined : value));
}

/**
 * Which name of one author is which of the other: those that stand at the same places most often, each name once. `pairs`
 * come from a comparison under `sameUnderAnyName`.
 */
export function matchNames(pairs: Comparison['pairs']): Map<string, string> {
  const counts = new Map<string, { here: string; there: string; count: number }>();
  for (const [here, there] of pairs) {
    for (const step of alignWords(here.words, there.words, sameUnderAnyName).steps) {
      if (!('here' in step && 'there' in step)) continue;
      const [one = '', other = ''] = [here.words[step.here], there.words[step.there]];
      if (!isOwn(one) || !isOwn(other)) continue;
      const key = `${one} ${other}`;
      const known = counts.get(key) ?? { here: one, there: other, count: 0 };
      counts.set(key, { ...known, count: known.count + 1 });
    }
  }
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  const isNamesake = ({ here, there }: { here: string; there: string }) => Number(here === there);
  const byCount = [...counts.values()].sort(
    (one, other) => other.count - one.count || isNamesake(other) - isNamesake(one),
  );
  for (const { here, there } of byCount) {
    if (matched.has(there) || taken.has(here)) continue;
    matched.set(there, here);
    taken.add(here);
  }
  return matched;
}
