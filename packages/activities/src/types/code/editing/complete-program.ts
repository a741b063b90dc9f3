import { completeAttributes, type Offer, type Offers } from './complete-attributes.ts';
import { readPythonCode } from './python-code.ts';
import { CONSTANTS, ERRORS, FUNCTIONS, KEYWORDS, TYPES } from './python-words.ts';

/** Where a program gives something a name; the first group holds one name or several. */
const NAMED: readonly (readonly [Offer['kind'], RegExp])[] = [
  ['function', /\bdef\s+([A-Za-z_]\w*)/g],
  ['class', /\bclass\s+([A-Za-z_]\w*)/g],
  ['variable', /\bdef\s+\w+\s*\(([^)]*)/g],
  ['variable', /\blambda\s+([^:\n]*):/g],
  ['variable', /\bfor\s+([\w\s,()*]+?)\s+in\b/g],
  ['variable', /\b(?:as|import|global|nonlocal)\s+([A-Za-z_][\w ,]*)/g],
  [
    'variable',
    /^[ \t]*((?:[A-Za-z_]\w*[ \t]*,[ \t]*)*[A-Za-z_]\w*)[ \t]*(?::[^=\n]+)?[-+*/%|&^@<>]*=(?!=)/gm,
  ],
  ['variable', /([A-Za-z_]\w*)\s*:=/g],
];

/** Names among others: what a parameter is by itself, or by its type, is none. */
const EACH = /(?<![\w.])([A-Za-z_]\w*)\s*(?:(?::|=(?!=))[^,]*)?/g;

/** Names that the program itself gives. */
function listNames(code: string): Offer[] {
  return NAMED.flatMap(([kind, pattern]) =>
    [...code.matchAll(pattern)].flatMap(([, given = '']) =>
      [...given.matchAll(EACH)].map(([, label = '']) => ({ label, kind })),
    ),
  );
}

const ofKind = (labels: readonly string[], kind: Offer['kind']): Offer[] =>
  labels.map((label) => ({ label, kind }));
const LANGUAGE: readonly Offer[] = [
  ...ofKind(FUNCTIONS, 'function'),
  ...ofKind([...TYPES, ...ERRORS], 'class'),
  ...ofKind(CONSTANTS, 'constant'),
  ...ofKind(KEYWORDS, 'keyword'),
];

/**
 * What can be written at the end of `before`: after a dot what a value can do, else the names of the program, of Python and
 * its words. Nothing in texts and comments. The same in every editor.
 * @param after the rest of the program, whose names are offered as well.
 * @param isAsked with a key; without, something must have been begun.
 */
export function completeProgram(before: string, after: string, isAsked: boolean): Offers | null {
  const { code, endsInText } = readPythonCode(before);
  if (endsInText) return null;
  const attributes = completeAttributes(before);
  const [begun = ''] = /\w*$/.exec(code) ?? [];
  if (attributes !== null || /\.\w*$/.test(code) || /^\d/.test(begun)) return attributes;
  if (begun === '' && !isAsked) return null;
  const rest = after.replace(/^\w*/, '');
  const written = code.slice(0, code.length - begun.length) + ' '.repeat(begun.length);
  const names = listNames(written + readPythonCode(rest).code);
  const byLabel = new Map([...LANGUAGE, ...names].map((offer) => [offer.label, offer]));
  for (const word of KEYWORDS) byLabel.set(word, { label: word, kind: 'keyword' });
  return { from: before.length - begun.length, options: [...byLabel.values()] };
}
