import { countSmallWords } from './language.ts';
import { withoutCode } from './spoken.ts';
import type { TextRule } from './text-rule.ts';

const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['“', '”'],
] as const;

/** Marks that come in pairs, of which one is missing: brackets, quotes, code, emphasis, Spanish questions. */
export const checkPairs: TextRule = ({ text, role, language }) => {
  if (role === 'material') return [];
  const fences = (text.match(/^\s*```/gmu) ?? []).length;
  if (fences % 2 === 1) return ['opens a block of code (```) that never ends'];
  if (countOf(text.replace(/```[\s\S]*?```/gu, ''), '`') % 2 === 1)
    return ['has one code mark (`) too many or too few'];
  // `a)` and `1)` number what follows; `:)` smiles.
  const said = withoutCode(text)
    .replace(/!=/gu, ' ')
    .replace(/^\s*(\p{L}|\d{1,2})\)|[:;]-?[()]/gmu, ' ');
  const open = PAIRS.filter(([opening, closing]) => countOf(said, opening) !== countOf(said, closing)).map(
    ([opening, closing]) => `${opening} and ${closing} do not match; one is missing`,
  );
  const quotes = countOf(said, '"') % 2 === 1 ? ['has one quote (") too many or too few'] : [];
  return [...open, ...quotes, ...checkEmphasis(said), ...(language === 'es' ? checkSpanishMarks(said) : [])];
};

function checkEmphasis(said: string): string[] {
  // Not the stars of a list, of a product or of a power, nor of an assignment that does one of them.
  const stars = said
    .replace(/^\s*\*\s/gmu, '')
    .replace(/\\\*|\*{1,2}=|\s\*{1,2}\s|(?<=\d)\*{1,2}(?=\d)/gu, ' ');
  return countOf(stars, '*') % 2 === 1 ? ['has one emphasis mark (*) too many or too few'] : [];
}

/**
 * A question or an exclamation without its first mark, or without its last. English ones that a Spanish text quotes open
 * none.
 */
function checkSpanishMarks(said: string): string[] {
  const own = said.replace(/\*+[^*]+\*+|«[^»]*»|“[^”]*”|"[^"]*"/gu, (part) =>
    /[¿¡]/u.test(part) ? part : ' ',
  );
  return [
    ['¿', '?', 'question'],
    ['¡', '!', 'exclamation'],
  ].flatMap(([opening = '', closing = '', what]) => {
    const parts = own.split(/(?<=[?!.…:|»”*\n—])/u);
    const unopened = parts.some(
      (part) =>
        part.trimEnd().endsWith(closing) && !/[¿¡]/u.test(part) && isSpanish(part) && !own.includes(opening),
    );
    const unclosed = countOf(own, opening) > countOf(own, closing);
    return unopened || unclosed
      ? [`a Spanish ${what} stands between ${opening} and ${closing}; one is missing`]
      : [];
  });
}

function isSpanish(part: string): boolean {
  const { en, es } = countSmallWords(part);
  return es > 0 && en === 0;
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
