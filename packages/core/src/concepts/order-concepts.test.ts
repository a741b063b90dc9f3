import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerConcepts, listOpened } from './order-concepts.ts';

const card = (key: string, ...before: string[]) => ({ key, before });
const CARDS = [card('return', 'function'), card('function', 'variable'), card('variable'), card('if')];

describe('the layers of ideas', () => {
  it('stand behind the last that is needed', () => {
    const layers = layerConcepts([...CARDS, card('recursion', 'return', 'if')]);
    expect(Object.fromEntries(layers)).toEqual({ variable: 0, if: 0, function: 1, return: 2, recursion: 3 });
  });

  it('leave out ideas of no card, and end where ideas wait for each other', () => {
    expect(layerConcepts([card('one', 'elsewhere')]).get('one')).toBe(0);
    const circle = layerConcepts([card('hen', 'egg'), card('egg', 'hen')]);
    expect([...circle.keys()].sort()).toEqual(['egg', 'hen']);
  });

  it('never stand before an idea that is needed, whatever the order of the cards', () => {
    const ideas = fc.array(fc.array(fc.nat(30), { maxLength: 4 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(ideas, fc.boolean(), (needs, reversed) => {
        const cards = needs.map((before, index) =>
          card(String(index), ...before.filter((one) => one < index).map(String)),
        );
        const layers = layerConcepts(reversed ? cards.toReversed() : cards);
        for (const { key, before } of cards) {
          for (const one of before) expect(layers.get(one)).toBeLessThan(layers.get(key) ?? 0);
        }
      }),
    );
  });
});

it('opens what names it among what to know first', () => {
  expect(listOpened(CARDS, 'variable').map(({ key }) => key)).toEqual(['function']);
  expect(listOpened(CARDS, 'return')).toEqual([]);
});
