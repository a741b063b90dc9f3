/** Characters with a meaning in GIFT, escaped by a backslash; a line break is written `\n`. */
const SPECIAL = /[\\~=#{}:]/g;

/** Text as it may stand in a GIFT file. Source: Moodle documentation, "GIFT format", special characters. */
export function escapeGift(text: string): string {
  return text.replaceAll('\r', '').replace(SPECIAL, '\\$&').replaceAll('\n', '\\n');
}

/** What a backslash may stand before; the place in this row names its stand-in. */
const ESCAPED = ['\\', '~', '=', '#', '{', '}', ':'];
/** Stand-ins are control characters, which no text of a question holds. */
const FIRST_STAND_IN = 1;
/** Taken out of a file before stand-ins are put in. Line breaks and tabs are not among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it is about
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the stand-ins
const STAND_INS = /[\u0001-\u0008]/g;
const LINE_BREAK = ESCAPED.length;

/** Hides escaped characters, so that every special one left has its meaning. Other backslashes stay themselves. */
export function hideEscapes(text: string): string {
  return text.replace(CONTROL, '').replace(/\\([\\~=#{}:n])/g, (_, character: string) => {
    const place = character === 'n' ? LINE_BREAK : ESCAPED.indexOf(character);
    return String.fromCharCode(FIRST_STAND_IN + place);
  });
}

/** Puts back what `hideEscapes` hid. */
export function showEscapes(text: string): string {
  return text.replace(STAND_INS, (standIn) => ESCAPED[standIn.charCodeAt(0) - FIRST_STAND_IN] ?? '\n');
}

/** In a short answer of Moodle a star stands for anything; `\*` is the star itself. */
export function escapeWildcards(text: string): string {
  return text.replaceAll('*', '\\*');
}

export function unescapeWildcards(text: string): { text: string; hasWildcard: boolean } {
  return { text: text.replaceAll('\\*', '*'), hasWildcard: /(?<!\\)\*/.test(text) };
}

const MARKDOWN_SIGNS = /[\\`*_[\]]|^(?=[#>+-])|^(\d+)(?=[.)])/gm;

/** Plain text as Markdown that shows exactly it. */
export function toMarkdown(plain: string): string {
  return plain.replace(MARKDOWN_SIGNS, (sign) => (/^\d/.test(sign) ? sign : `\\${sign}`));
}

/** The plain text of what `toMarkdown` wrote. */
export function fromMarkdown(markdown: string): string {
  return markdown.replace(/\\([\\`*_[\]#>+-])/g, '$1');
}
