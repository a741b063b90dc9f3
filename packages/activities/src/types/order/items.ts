import { arrange } from '../../content/arrange.ts';
import { opaqueId } from '../../content/opaque-id.ts';

export interface OrderItem {
  id: string;
  text: string;
}

/** Gives each item its id; equal texts get a running number, which says nothing as they are interchangeable. */
export function identifyItems(texts: readonly string[]): OrderItem[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const copy = (seen.get(text) ?? 0) + 1;
    seen.set(text, copy);
    return { id: copy === 1 ? opaqueId(text) : `${opaqueId(text)}-${copy}`, text };
  });
}

export function isSameOrder(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, index) => text === right[index]);
}

/**
 * Shuffles by `seed` into an order that is none of `accepted`. Tries a few seeds; when every try is a right
 * order (nearly all orders accepted), the last one stands.
 */
export function scramble(items: OrderItem[], accepted: readonly string[][], seed: string): OrderItem[] {
  let scrambled = items;
  for (let round = 0; round < 50; round++) {
    scrambled = arrange(items, (item) => item.id, `${seed}#${round}`);
    const texts = scrambled.map((item) => item.text);
    if (!accepted.some((order) => isSameOrder(order, texts))) break;
  }
  return scrambled;
}
