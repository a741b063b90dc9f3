import { withoutCode } from './spoken.ts';
import type { TextRule } from './text-rule.ts';

const LINK = /\]\([^)]*\)|https?:\S+|\S+@\S+|\b\p{L}\.(?:\p{L}\.)+/gu;

/** Spaces where none belongs, and none where one does. */
export const checkSpacing: TextRule = ({ text, role }) => {
  if (role === 'material') return [];
  const said = withoutCode(text)
    .replace(LINK, ' link ')
    .replace(/'[^']*'/gu, 'code');
  const before = /(?<![…|]) [,.;:!?](?=\s|$)/u.test(said.replace(/ \.\.\./gu, ''))
    ? ['has a space before a mark']
    : [];
  const after = /\p{Ll}[.!?;][\p{Lu}¿¡]|\p{L},\p{L}|\p{L}[;:]\p{Lu}/u.test(said)
    ? ['lacks a space after a mark']
    : [];
  return [...before, ...after];
};
