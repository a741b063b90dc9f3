import { AppError } from '@kindling/shared';
import { unknownPart } from '../../answers/unknown-part.ts';
import type { Grader } from '../../contract.ts';
import { identifyItems, isSameOrder, type OrderItem } from './items.ts';
import type { Answer, Content, Feedback } from './schema.ts';
import { findSettled } from './settled.ts';

/**
 * Score: of the n - 1 joints an order has, the share that needs no mending. With k the largest number of items
 * that already stand in the right order relative to each other (longest common subsequence with the nearest
 * accepted order), that is (k - 1) / (n - 1): 1 when right, 0 when fully reversed. Correct: an accepted order.
 */
export const grade: Grader<Content, Answer> = (content, answer) => {
  const given = pickItems(identifyItems(content.items), answer.itemIds);
  const texts = given.map((item) => item.text);
  let nearest = { order: content.items, settled: findSettled(texts, content.items) };
  for (const order of content.alsoAccept) {
    const settled = findSettled(texts, order);
    if (settled.size > nearest.settled.size) nearest = { order, settled };
  }
  const feedback: Feedback = {
    items: given.map((item, index) => ({ itemId: item.id, inPlace: nearest.settled.has(index) })),
    expectedItemIds: identifyItems(nearest.order).map((item) => item.id),
    hasOtherOrders: content.alsoAccept.some((order) => !isSameOrder(order, content.items)),
    explanation: content.explanation,
  };
  return {
    correct: isSameOrder(texts, nearest.order),
    score: (nearest.settled.size - 1) / (given.length - 1),
    feedback,
  };
};

function pickItems(items: OrderItem[], ids: readonly string[]): OrderItem[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const picked = ids.map((id) => {
    const item = byId.get(id);
    if (!item) throw unknownPart('item');
    return item;
  });
  if (picked.length !== items.length) {
    throw new AppError('invalid-input', 'The answer must hold every item once', {
      hint: `This activity has ${items.length} items.`,
    });
  }
  return picked;
}
