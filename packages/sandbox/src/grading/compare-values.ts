import type { PythonValue } from '@kindling/shared';

/** A value taken apart: tags resolved, numbers of all forms alike. */
type Parsed =
  | { kind: 'constant'; value: null | boolean }
  | { kind: 'number'; text: string; value: number; isFloat: boolean }
  | { kind: 'text' | 'bytes'; value: string }
  | { kind: 'list' | 'tuple' | 'set'; items: Parsed[] }
  | { kind: 'dict'; pairs: [Parsed, Parsed][] }
  | { kind: 'other' };

const OTHER: Parsed = { kind: 'other' };
const FLOATS: Record<string, number> = { nan: Number.NaN, inf: Infinity, '-inf': -Infinity };

function parseFloating(text: string): Parsed {
  const value = FLOATS[text] ?? Number(text);
  return {
    kind: 'number',
    text: Number.isInteger(value) ? String(BigInt(value)) : String(value),
    value,
    isFloat: true,
  };
}

function parseNumber(value: number): Parsed {
  const isWhole = Number.isInteger(value);
  return { kind: 'number', text: isWhole ? String(BigInt(value)) : String(value), value, isFloat: !isWhole };
}

const TAGS: Record<string, (content: unknown) => Parsed> = {
  $tuple: (content) => sequence('tuple', content),
  $set: (content) => sequence('set', content),
  // A frozenset equals a set with the same items.
  $frozenset: (content) => sequence('set', content),
  $bytes: (content) => (typeof content === 'string' ? { kind: 'bytes', value: content } : OTHER),
  $float: (content) => (typeof content === 'string' ? parseFloating(content) : OTHER),
  $int: (content) =>
    typeof content === 'string' && /^-?\d+$/.test(content)
      ? { kind: 'number', text: String(BigInt(content)), value: Number(content), isFloat: false }
      : OTHER,
  $dict: (content) =>
    Array.isArray(content)
      ? { kind: 'dict', pairs: content.map((pair): [Parsed, Parsed] => [parse(pair?.[0]), parse(pair?.[1])]) }
      : OTHER,
};

function sequence(kind: 'list' | 'tuple' | 'set', content: unknown): Parsed {
  return Array.isArray(content) ? { kind, items: content.map(parse) } : OTHER;
}

/** Takes any JSON: what a program claims need not have the form it should. */
function parse(value: unknown): Parsed {
  if (value === null || typeof value === 'boolean') return { kind: 'constant', value };
  if (typeof value === 'number') return parseNumber(value);
  if (typeof value === 'string') return { kind: 'text', value };
  if (Array.isArray(value)) return sequence('list', value);
  if (typeof value !== 'object') return OTHER;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0].startsWith('$')) return TAGS[first[0]]?.(first[1]) ?? OTHER;
  return { kind: 'dict', pairs: entries.map(([key, item]) => [{ kind: 'text', value: key }, parse(item)]) };
}

/** A text that two values share exactly when Python calls them equal. Not for `other`, which equals nothing. */
function keyOf(value: Parsed): string {
  if (value.kind === 'constant') return String(value.value);
  if (value.kind === 'number') return `n${value.text}`;
  if ('value' in value) return `${value.kind}${JSON.stringify(value.value)}`;
  if (value.kind === 'other') return 'other';
  if (value.kind === 'dict') {
    return `{${value.pairs
      .map(([key, item]) => `${keyOf(key)}:${keyOf(item)}`)
      .sort()
      .join()}}`;
  }
  const keys = value.items.map(keyOf);
  return `${value.kind}(${(value.kind === 'set' ? keys.sort() : keys).join()})`;
}

function areItemsEqual(left: Parsed[], right: Parsed[], tolerance: number): boolean {
  return (
    left.length === right.length &&
    left.every((item, index) => areEqual(item, right[index] ?? OTHER, tolerance))
  );
}

const byKey = (left: Parsed, right: Parsed) => (keyOf(left) < keyOf(right) ? -1 : 1);
/** Numbers in order of size, so that with a tolerance neighbours still meet. */
const bySize = (left: Parsed, right: Parsed) =>
  left.kind === 'number' && right.kind === 'number' ? left.value - right.value : byKey(left, right);

function areEqual(left: Parsed, right: Parsed, tolerance: number): boolean {
  if (left.kind === 'number' && right.kind === 'number') {
    if (left.text === right.text) return true;
    return (left.isFloat || right.isFloat) && Math.abs(left.value - right.value) <= tolerance;
  }
  if (left.kind !== right.kind || left.kind === 'other' || right.kind === 'other') return false;
  if (left.kind === 'set' && right.kind === 'set') {
    return areItemsEqual(left.items.toSorted(bySize), right.items.toSorted(bySize), tolerance);
  }
  if (left.kind === 'dict' && right.kind === 'dict') {
    const found = new Map(right.pairs.map(([key, item]) => [keyOf(key), item]));
    return (
      left.pairs.length === right.pairs.length &&
      left.pairs.every(([key, item]) => areEqual(item, found.get(keyOf(key)) ?? OTHER, tolerance))
    );
  }
  if ('items' in left && 'items' in right) return areItemsEqual(left.items, right.items, tolerance);
  return keyOf(left) === keyOf(right);
}

/**
 * Whether a claimed value equals the expected one as Python's `==` says, except that True and False equal only
 * themselves and nan equals nan. `tolerance` is the largest distance of each float. Never throws.
 */
export function equalsExpected(expected: PythonValue, claimed: unknown, tolerance = 0): boolean {
  return areEqual(parse(expected), parse(claimed), tolerance);
}
