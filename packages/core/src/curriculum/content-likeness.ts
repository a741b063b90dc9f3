import { canonicalJson } from './canonical-json.ts';

/** What is said about an item, not what it asks. */
const COMMENTS = new Set(['explanation', 'feedback']);

/**
 * A text that is equal for items that ask the same: comments, case, spaces, the order of options and other wrong
 * options make no difference. The order of items to be ordered does, because there it is the key.
 */
export function describeLikeness(type: string, content: unknown): string {
  return `${type} ${canonicalJson(even(content))}`;
}

function even(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim().toLowerCase();
  if (Array.isArray(value)) {
    const parts = keepRight(value, name).map((part) => even(part));
    const isSet = ['options', 'pairs', 'extraRights', 'wrongChoices', 'accept', 'rejected'].includes(name);
    return isSet ? parts.map(canonicalJson).sort() : parts;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => !COMMENTS.has(field))
      .map(([field, part]) => [field, even(part, field)]),
  );
}

/** Another set of wrong options does not make another question. */
function keepRight(list: readonly unknown[], name: string): readonly unknown[] {
  const right = list.filter((part) => (part as { correct?: unknown } | null)?.correct === true);
  return name === 'options' && right.length > 0 ? right : list;
}
