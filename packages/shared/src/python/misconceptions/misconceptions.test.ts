import { expect, it } from 'vitest';
import { PYTHON_MISCONCEPTIONS } from './index.ts';

it('names sixty misconceptions or more, each once', () => {
  const keys = PYTHON_MISCONCEPTIONS.map((misconception) => misconception.key);
  expect(keys.length).toBeGreaterThanOrEqual(60);
  expect(new Set(keys).size).toBe(keys.length);
});

it.each(PYTHON_MISCONCEPTIONS)(
  '$key is explained in both languages, each in its own words',
  ({ name, explanation }) => {
    expect(name.en).not.toBe(name.es);
    expect(explanation.en).not.toBe(explanation.es);
    for (const text of [explanation.en, explanation.es]) {
      expect(text).toMatch(/[.?]$/);
      expect(text.length).toBeGreaterThan(15);
    }
  },
);
