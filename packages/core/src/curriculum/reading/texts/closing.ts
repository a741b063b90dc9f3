import { withoutCode } from './spoken.ts';
import type { TextRule } from './text-rule.ts';

const CLOSED = /[.!?…:]["'”’»)\]*_`|\s]*$/u;
/** Ends a list, a table, a block of code: no sentence is to be closed there. */
const BLOCK_END = /(^|\n)\s*(```|[-*|]|\d+\.)[^\n]*$/u;
const ENDS_IN_CODE = /`+\s*$/u;

/** Words nothing can end with: whoever wrote them meant to go on. */
const LEADING_ON = {
  en: new Set(
    'the a an of and or but because with from to than my your his her our their very is are if when'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las un una de del y o pero porque con desde que mi tu su para por al si cuando en e u'.split(
      ' ',
    ),
  ),
} as const;

/** Sentences that do not begin or end as sentences do, and titles that do: most often a text cut short. */
export const checkClosing: TextRule = ({ text, role, field, language, file }) => {
  const said = text.trim();
  if (role === 'sentences') {
    const messages = isClosed(said) ? [] : ['ends without a closing mark; was it cut short?'];
    if (/^\p{Ll}/u.test(said) && MUST_RISE.has(field)) messages.push('begins with a small letter');
    return messages;
  }
  if (role !== 'label') return [];
  const messages =
    /^(title|name)$/.test(field) && !IN_CONCEPTS.test(file) ? findLeadingOn(said, language) : [];
  // `a.m.` and `Mr.` keep theirs.
  if (/(?<!\.\p{L}|\b\p{Lu}\p{Ll})[.,;:]$/u.test(said))
    messages.push('ends with a mark that no title or name ends with');
  if (field === 'title' && /^\p{Ll}/u.test(said) && !IN_CONCEPTS.test(file))
    messages.push('begins with a small letter');
  return messages;
};

/** Cards of ideas are called by words such as `going to`. */
const IN_CONCEPTS = /\/concepts\//;

/** Fields that never begin with code or a name in small letters. */
const MUST_RISE = new Set(
  'prompt feedback hints hint statement task situation goal description summary example note ask closing model partner simpler audience thinkAbout question say'.split(
    ' ',
  ),
);

function isClosed(said: string): boolean {
  return (
    CLOSED.test(said) || BLOCK_END.test(said) || (ENDS_IN_CODE.test(said) && withoutCode(said).trim() !== '')
  );
}

function findLeadingOn(said: string, language: string | undefined): string[] {
  const last = /(\p{L}+)\s*$/u.exec(said)?.[1] ?? '';
  const words: ReadonlySet<string> | undefined = LEADING_ON[language as 'en' | 'es'];
  return last !== '' && said.includes(' ') && last === last.toLowerCase() && words?.has(last)
    ? [`ends with “${last}”; say the rest`]
    : [];
}
