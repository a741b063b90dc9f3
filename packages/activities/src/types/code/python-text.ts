/** Longest text of one value as a learner reads it: a list of ten thousand numbers helps nobody. */
const LONGEST = 2000;

/** A value of the tagged JSON of exercises and claims as Python itself would write it. Takes any JSON. */
export function toPythonText(value: unknown): string {
  return shorten(writePython(value));
}

/** Cut where a reader has seen enough, and free of what a database cannot store: NUL and halves of characters. */
export function shorten(text: string, longest = LONGEST): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replaceAll('\0', '\u2400').toWellFormed();
}

/** The same, whole: Python reads it back, but for what has no text of its own. `inf` and `nan` are names it must know. */
export function writePython(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return writeText(value);
  if (Array.isArray(value)) return `[${writeAll(value)}]`;
  const entries = Object.entries(value);
  const [first] = entries;
  const tag = first && entries.length === 1 ? TAGS[first[0]] : undefined;
  if (first && tag) return tag(first[1]);
  return `{${entries.map(([key, item]) => `${writeText(key)}: ${writePython(item)}`).join(', ')}}`;
}

const writeAll = (items: unknown): string => (Array.isArray(items) ? items.map(writePython).join(', ') : '');

const TAGS: Readonly<Record<string, ((content: unknown) => string) | undefined>> = {
  $tuple: (items) => `(${writeAll(items)}${Array.isArray(items) && items.length === 1 ? ',' : ''})`,
  $set: (items) => (Array.isArray(items) && items.length > 0 ? `{${writeAll(items)}}` : 'set()'),
  $frozenset: (items) => `frozenset({${writeAll(items)}})`,
  $dict: (pairs) =>
    `{${(Array.isArray(pairs) ? pairs : []).map((pair) => `${writePython(pair?.[0])}: ${writePython(pair?.[1])}`).join(', ')}}`,
  $bytes: (content) => `b${writeText(atob(String(content)))}`,
  $int: String,
  $float: (content) => (/^-?\d+$/.test(String(content)) ? `${content}.0` : String(content)),
  // What has no form of its own tells its repr.
  $object: (content) => {
    const { repr } = (content ?? {}) as { repr?: unknown };
    return typeof repr === 'string' ? repr : 'an object';
  },
};

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/** As repr() does: single quotes, unless that would need an escape that double quotes do not. */
function writeText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replaceAll(/[\n\r\t\\]/g, (character) => ESCAPES[character] ?? character);
  return `${quote}${quote === "'" ? body.replaceAll("'", "\\'") : body}${quote}`;
}
