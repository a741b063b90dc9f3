import { writeOut } from '../../hint-leak.ts';

/** Words in small letters with a space between them; marks, emphasis and code marks leave no trace. */
export function toWords(text: string): string {
  const plain = text.normalize('NFC').toLowerCase().replace(/’/gu, "'");
  return (plain.match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []).join(' ');
}

/** The same with contractions written out, accents off: equal for two ways of writing one thing. */
export function toPlainWords(text: string): string {
  return toWords(writeOut(text.toLowerCase().replace(/’/gu, "'")))
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Whether `words` stand in `text` as whole words; both from `toWords`. */
export function holdsWords(text: string, words: string): boolean {
  return words !== '' && ` ${text} `.includes(` ${words} `);
}

/** What stands in emphasis, quotes or code marks, as words. */
export function listSetApart(text: string): string[] {
  const parts = text.replace(/\*\*/gu, '').matchAll(/(`+|\*|_|["«“‘])(.+?)(?:\1|[»”’"])/gu);
  return [...parts].map(([, , inner = '']) => toWords(inner)).filter((words) => words !== '');
}

/** Share of the letter pairs of two texts that they have in common (Dice), 0 to 1. */
export function likeness(left: string, right: string): number {
  const [mine, theirs] = [listPairs(left), listPairs(right)];
  const common = mine.filter((pair) => {
    const at = theirs.indexOf(pair);
    if (at >= 0) theirs.splice(at, 1);
    return at >= 0;
  }).length;
  const all = mine.length + listPairs(right).length;
  return all === 0 ? 0 : (2 * common) / all;
}

function listPairs(text: string): string[] {
  const letters = [...` ${text} `];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
