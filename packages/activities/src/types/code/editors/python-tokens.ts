import type { languages } from 'monaco-editor/editor/editor.api.js';
import { CONSTANTS, KEYWORDS } from '../editing/python-words.ts';

type Rules = languages.IMonarchLanguageRule[];

/** Texts with code in their braces: a state for the text of each kind of quotes, and one for its code. */
function readFormatTexts(): Record<string, Rules> {
  const kinds = { one: "'", two: '"', threeOne: "'''", threeTwo: '"""' };
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([name, quote]) => {
      // Only three quotes go on in the next line; `^` is the beginning of one.
      const ends: Rules = quote.length === 1 ? [[/^/, { token: '', next: '@popall' }]] : [];
      const text: Rules = [
        ...ends,
        [/\\.|\\$|\{\{|\}\}/, 'string'],
        [/\{/, { token: 'delimiter', next: `@${name}Code` }],
        [new RegExp(quote), { token: 'string', next: '@pop' }],
        [/[^\\{}'"]+|['"}]/, 'string'],
      ];
      const code: Rules = [
        ...ends,
        [/\}/, { token: 'delimiter', next: '@pop' }],
        [/![rsa](?=[:}])|:[^{}]*/, 'string'],
        [/[[(]/, { token: 'delimiter', next: '@inner' }],
        { include: '@expression' },
      ];
      return [
        [`${name}Text`, text],
        [`${name}Code`, code],
      ];
    }),
  );
}

const FORMAT = '(?:[fFtT][rR]?|[rR][fFtT])';
const PLAIN = '(?:[rRbBuU]|[rR][bB]|[bB][rR])?';

/** Python's words, texts and comments, in the kinds that the colours are for. */
export const PYTHON_TOKENS: languages.IMonarchLanguage = {
  defaultToken: '',
  keywords: [...KEYWORDS],
  constants: [...CONSTANTS],
  tokenizer: {
    root: [{ include: '@expression' }],
    expression: [
      [/#.*$/, 'comment'],
      [new RegExp(`${FORMAT}'''`), { token: 'string', next: '@threeOneText' }],
      [new RegExp(`${FORMAT}"""`), { token: 'string', next: '@threeTwoText' }],
      [new RegExp(`${FORMAT}'`), { token: 'string', next: '@oneText' }],
      [new RegExp(`${FORMAT}"`), { token: 'string', next: '@twoText' }],
      [new RegExp(`${PLAIN}'''`), { token: 'string', next: '@longOne' }],
      [new RegExp(`${PLAIN}"""`), { token: 'string', next: '@longTwo' }],
      // One that is not closed yet ends with its line.
      [new RegExp(`${PLAIN}'(?:[^'\\\\]|\\\\.)*(?:'|\\\\?$)`), 'string'],
      [new RegExp(`${PLAIN}"(?:[^"\\\\]|\\\\.)*(?:"|\\\\?$)`), 'string'],
      [/(def|class)(\s+)([A-Za-z_]\w*)/, ['keyword', '', 'definition']],
      [/[A-Za-z_]\w*/, { cases: { '@constants': 'number', '@keywords': 'keyword', '@default': '' } }],
      [
        /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d+)?[jJ]?/,
        'number',
      ],
      [/[^\w#'"]/, ''],
    ],
    inner: [
      [/[\])]/, { token: 'delimiter', next: '@pop' }],
      [/[[(]/, { token: 'delimiter', next: '@push' }],
      { include: '@expression' },
    ],
    longOne: [
      [/'''/, { token: 'string', next: '@pop' }],
      [/\\.|[^'\\]+|'|\\$/, 'string'],
    ],
    longTwo: [
      [/"""/, { token: 'string', next: '@pop' }],
      [/\\.|[^"\\]+|"|\\$/, 'string'],
    ],
    ...readFormatTexts(),
  },
};
