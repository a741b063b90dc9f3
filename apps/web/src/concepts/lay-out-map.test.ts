import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, drawLine, IDEA_HEIGHT, layOutMap } from './lay-out-map.ts';

const idea = (key: string, layer: number, ...before: string[]) => ({ key, layer, before });
const placesOf = (ideas: ReturnType<typeof idea>[]) =>
  layOutMap(ideas).layers.flatMap(({ places }) => places);

describe('a map of ideas', () => {
  it('puts each idea below what it needs', () => {
    const ideas = [idea('a', 0), idea('b', 0), idea('needs-b', 1, 'b'), idea('needs-a', 1, 'a')];
    const column = new Map(placesOf(ideas).map((place) => [place.idea.key, place.column]));
    expect(column.get('needs-a')).toBe(column.get('a'));
    expect(column.get('needs-b')).toBe(column.get('b'));
  });

  it('is empty without ideas', () => {
    expect(layOutMap([])).toEqual({ layers: [], height: 0 });
  });

  it('puts no two in one place, none outside, and every layer below the last', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sizes, (counts) => {
        const ideas = counts.flatMap((count, layer) =>
          Array.from({ length: count }, (_, index) => idea(`${layer}-${index}`, layer, `${layer - 1}-0`)),
        );
        const { layers, height } = layOutMap(ideas);
        const places = layers.flatMap((layer) => layer.places);
        expect(new Set(places.map(({ column, top }) => `${column} ${top}`)).size).toBe(ideas.length);
        for (const { column, top } of places) {
          expect(column).toBeGreaterThanOrEqual(0);
          expect(column).toBeLessThan(COLUMNS);
          expect(top + IDEA_HEIGHT).toBeLessThanOrEqual(height);
        }
        for (const [index, layer] of layers.slice(1).entries()) {
          const above = layers[index]?.places.map(({ top }) => top + IDEA_HEIGHT) ?? [];
          expect(Math.max(...above)).toBeLessThan(layer.top);
        }
      }),
    );
  });

  it('draws a line from the foot of one to the head of the other', () => {
    const line = drawLine({ idea: 0, column: 0, top: 0 }, { idea: 1, column: 2, top: 10 });
    expect(line).toBe(`M50 ${IDEA_HEIGHT * 10}C50 68.75 250 68.75 250 100`);
  });
});
