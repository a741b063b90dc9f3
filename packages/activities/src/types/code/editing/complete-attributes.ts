/** A name that can be written in a place. */
export interface Offer {
  label: string;
  kind: 'method' | 'function' | 'class' | 'variable' | 'constant' | 'keyword';
  detail?: string;
}

/** What is offered in the place of the text from `from`, an offset in UTF-16 units, to the caret. */
export interface Offers {
  from: number;
  options: readonly Offer[];
}

/** Methods of the types that beginners meet, without what they do not need for years. */
const METHODS = {
  str: [
    ...[
      'capitalize',
      'count',
      'endswith',
      'find',
      'format',
      'index',
      'isalnum',
      'isalpha',
      'isdigit',
      'islower',
    ],
    ...['isspace', 'isupper', 'join', 'lower', 'lstrip', 'replace', 'rfind', 'rstrip', 'split', 'splitlines'],
    ...['startswith', 'strip', 'swapcase', 'title', 'upper', 'zfill'],
  ],
  list: ['append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort'],
  dict: ['clear', 'copy', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values'],
  set: [
    ...[
      'add',
      'clear',
      'copy',
      'difference',
      'discard',
      'intersection',
      'isdisjoint',
      'issubset',
      'issuperset',
    ],
    ...['pop', 'remove', 'symmetric_difference', 'union', 'update'],
  ],
  tuple: ['count', 'index'],
  file: ['close', 'read', 'readline', 'readlines', 'write', 'writelines'],
} as const;
type TypeName = keyof typeof METHODS;

/** What the text of a value says about its type; the first that fits. */
const VALUES: readonly (readonly [RegExp, TypeName])[] = [
  [/^[rfbRFB]{0,2}["']/, 'str'],
  [/^(?:str|input)\(/, 'str'],
  [/^(?:\[|list\(|sorted\()/, 'list'],
  [/^(?:\{\s*\}|dict\(|\{[^{}]*?:)/, 'dict'],
  [/^(?:\{|set\()/, 'set'],
  [/^(?:tuple\(|\([^()]*,)/, 'tuple'],
  [/^open\(/, 'file'],
];

function typeOfValue(text: string): TypeName | undefined {
  return VALUES.find(([pattern]) => pattern.test(text))?.[1];
}

/** The type a name was last given above, or what its annotation says. Undefined where the text does not tell. */
export function guessType(name: string, above: string): TypeName | undefined {
  const escaped = name.replaceAll(/\W/g, '');
  const given = [...above.matchAll(new RegExp(`^\\s*${escaped}\\s*(?::[^=\\n]*)?=(?!=)\\s*(.+)$`, 'gm'))];
  const value = given.at(-1)?.[1];
  if (value !== undefined) return typeOfValue(value);
  const [, annotation] = new RegExp(`\\b${escaped}\\s*:\\s*(str|list|dict|set|tuple)\\b`).exec(above) ?? [];
  if (annotation !== undefined) return annotation as TypeName;
  return new RegExp(`\\bopen\\([^\\n]*\\)\\s+as\\s+${escaped}\\b`).test(above) ? 'file' : undefined;
}

function listOptions(type: TypeName | undefined): Offer[] {
  const types = type === undefined ? (Object.keys(METHODS) as TypeName[]) : [type];
  const byLabel = Map.groupBy(
    types.flatMap((of) => METHODS[of].map((label) => ({ label, of }))),
    ({ label }) => label,
  );
  return [...byLabel].map(([label, entries]) => ({
    label,
    kind: 'method',
    detail: entries.map(({ of }) => of).join(', '),
  }));
}

/** What a module holds is not among the usual types. */
function isImported(name: string, above: string): boolean {
  return new RegExp(`^\\s*(?:from|import)\\b.*\\b${name.replaceAll(/\W/g, '')}\\b`, 'm').test(above);
}

/** Completes what stands after a dot: methods of the type that the program above tells, else those of all usual types. */
export function completeAttributes(before: string): Offers | null {
  const [written] = /(?:[A-Za-z_]\w*|["'\])}])\.\w*$/.exec(before) ?? [];
  if (written === undefined) return null;
  const dot = written.lastIndexOf('.');
  const owner = written.slice(0, dot);
  const start = before.length - written.length;
  const above = before.slice(0, start);
  const type = /^["']$/.test(owner) ? 'str' : /^\w/.test(owner) ? guessType(owner, above) : undefined;
  if (type === undefined && isImported(owner, above)) return null;
  return { from: start + dot + 1, options: listOptions(type) };
}
