import { readAsSeen } from './fold-text.ts';

const IN_CODE = /`([^`\n]{3,120})`|(?<!\S)(?=\^|\/)(\S{4,120})/gu;
/** Signs that make a text a pattern. */
const IS_PATTERN = /[\^$[\]|?]|\\[bwd]|\.[*+]/u;
/** More of them, or one behind a group, may take for ever. */
const QUANTIFIER = /[*+{]/gu;
const MOST_QUANTIFIERS = 2;
const BEHIND_GROUP = /\)[*+{]|[*+?}][*+{]/u;
const CLASS = /\[\^?[^\]]*\]|\\./gu;
const LEAST_SHARE = 0.5;

function compile(pattern: string): RegExp | undefined {
  if ((pattern.match(QUANTIFIER)?.length ?? 0) > MOST_QUANTIFIERS || BEHIND_GROUP.test(pattern))
    return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`, 'iu');
  } catch {
    return undefined;
  }
}

/** Letters that a pattern says: those outside of its classes, and those of classes of one. */
function countLetters(pattern: string): number {
  const alone = pattern.replace(CLASS, (found) => /^\[(\p{L})\]$/u.exec(found)?.[1] ?? '');
  return alone.match(/\p{L}/gu)?.length ?? 0;
}

/** Whether a reply shows a pattern, `^pl[u]mb.r$`, that fits a text in small letters and says half of its letters. */
export function matchesPattern(reply: string, text: string): boolean {
  return [...readAsSeen(reply).matchAll(IN_CODE)].some(([, marked, bare]) => {
    const pattern = (marked ?? bare ?? '').replace(/^\/|\/[gimu]*$/g, '');
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    return (
      IS_PATTERN.test(pattern) &&
      countLetters(pattern) >= Math.max(2, letters * LEAST_SHARE) &&
      compile(pattern)?.test(text) === true
    );
  });
}
