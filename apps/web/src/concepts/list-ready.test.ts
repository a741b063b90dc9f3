import { expect, it } from 'vitest';
import { listReady } from './list-ready.ts';
import type { MappedConcept } from './types.ts';

const concept = (key: string, level: string | null, ...before: string[]) =>
  ({
    key,
    before,
    layer: 0,
    title: { en: key, es: key },
    mastery: level === null ? { state: 'not-started' } : { state: 'started', level },
  }) as MappedConcept;

it('names what is not begun and needs only what is known well', () => {
  const map = [
    concept('variable', 'mastered'),
    concept('if', 'learning'),
    concept('print', 'proficient', 'variable'),
    concept('comment', null, 'print'),
    concept('elif', null, 'if', 'variable'),
    concept('class', null),
  ];
  expect(listReady(map).map(({ key }) => key)).toEqual(['comment']);
});

it('names a few only, and none to somebody new', () => {
  const many = Array.from({ length: 9 }, (_, index) => concept(`idea-${index}`, null, 'variable'));
  expect(listReady([concept('variable', 'mastered'), ...many])).toHaveLength(6);
  expect(listReady([concept('variable', null), ...many])).toEqual([]);
});
