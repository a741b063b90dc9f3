const ACCENTS: Record<string, string> = {
  a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', c: 'ç', n: 'ñ', y: 'ý', s: 'š', z: 'ž',
  A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', C: 'Ç', N: 'Ñ', Y: 'Ý', S: 'Š', Z: 'Ž',
}; // biome-ignore format: two rows read better than forty lines

export type MessageTree = { [key: string]: string | MessageTree };

/**
 * Changes only the words of an ICU message: arguments, plural keywords and rich-text tags stay. Text sits at even
 * brace depth outside of tags; at odd depth stand argument names and selectors.
 */
function mapWords(message: string, change: (character: string) => string): string {
  let depth = 0;
  let inTag = false;
  let out = '';
  for (const character of message) {
    if (character === '<') inTag = true;
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    out += depth % 2 === 0 && !inTag ? change(character) : character;
    if (character === '>') inTag = false;
  }
  return out;
}

/** `[Šígñ íñ ~~]`: accents show text that bypasses messages, brackets show text that is cut, words of tildes add a third of length. */
export function toPseudo(message: string): string {
  const accented = mapWords(message, (character) => ACCENTS[character] ?? character);
  const padding = '~~~~ '.repeat(Math.ceil(message.length / 15)).trimEnd();
  return `[${accented} ${padding}]`;
}

/** English between right-to-left marks: the layout turns around, the words stay readable for a tester. */
export function toRightToLeft(message: string): string {
  return `\u2067${message}\u2069`;
}

/** Applies a change to every message of a tree. */
export function mapMessages(tree: MessageTree, change: (message: string) => string): MessageTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : mapMessages(value, change),
    ]),
  );
}
