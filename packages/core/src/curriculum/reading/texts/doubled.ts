import { withoutCode } from './spoken.ts';
import type { TextRule } from './text-rule.ts';

/** May well stand twice: `que que` never, but `had had`, `that that`, `bye bye`, `muy muy`. */
const TWICE = new Set('had that bye very muy so no ha blah is nos se'.split(' '));
const WORD_TWICE = /(?<![\p{L}\p{N}'’-]|\bcada )(\p{L}+)[ \n]+\1(?![\p{L}\p{N}'’-])/giu;

/** A word, a mark or a space that stands twice where once was meant. */
export const checkDoubled: TextRule = ({ text, role }) => {
  if (role === 'material') return [];
  const said = withoutCode(text);
  const words = [...said.matchAll(WORD_TWICE)]
    .map(([, word = '']) => word)
    .filter((word) => word !== 'code' && !TWICE.has(word.toLowerCase()));
  const marks = /,,|;;|¿¿|¡¡|(?<!\.)\.\.(?!\.)|[,;:]\.|\.,/u.test(said) ? ['has a mark twice'] : [];
  const spaces = /\S {2,}\S/u.test(said) && role !== 'article' ? ['has a space too many'] : [];
  return [...new Set(words)].map((word) => `says “${word}” twice in a row`).concat(marks, spaces);
};
