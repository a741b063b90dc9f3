import type { Clock } from '@kindling/core/ports';

interface Entry<Value> {
  answer: Promise<Value>;
  /** Undefined until the answer is there. */
  value: Value | undefined;
  freshUntil: number;
}

export interface ShortCache<Value> {
  /** The remembered answer, or a new one; callers at the same time share one look-up. */
  get(key: string, load: () => Promise<Value>): Promise<Value>;
  /** Drops what matches, and every look-up still under way: it may have begun before the change. */
  dropWhere(matches: (value: Value) => boolean): void;
}

/** Remembers answers for a moment, at most `maxEntries` of them; failures are not remembered. */
export function createShortCache<Value>(options: {
  clock: Clock;
  freshMs: number;
  maxEntries: number;
}): ShortCache<Value> {
  const entries = new Map<string, Entry<Value>>();

  function makeRoom(): void {
    if (entries.size < options.maxEntries) return;
    const [oldest] = entries.keys();
    if (oldest !== undefined) entries.delete(oldest);
  }

  function start(key: string, load: () => Promise<Value>, now: number): Promise<Value> {
    makeRoom();
    const answer = load();
    const entry: Entry<Value> = { answer, value: undefined, freshUntil: now + options.freshMs };
    entries.delete(key);
    entries.set(key, entry);
    answer.then(
      (value) => {
        entry.value = value;
      },
      () => {
        if (entries.get(key) === entry) entries.delete(key);
      },
    );
    return answer;
  }

  return {
    get(key, load) {
      const now = options.clock().getTime();
      const known = entries.get(key);
      return known !== undefined && known.freshUntil > now ? known.answer : start(key, load, now);
    },

    dropWhere(matches) {
      for (const [key, entry] of entries) {
        if (entry.value === undefined || matches(entry.value)) entries.delete(key);
      }
    },
  };
}
