import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTerms, similarityOf, termsOf, weighTerms } from './term-weights.ts';

const documents = [
  countTerms('Repeat the work with a loop', ['for loops']),
  countTerms('Loops over the items of a list', ['for loops', 'lists']),
  countTerms('Greet the people you meet', ['greetings']),
];
const [repeat, items, greet] = weighTerms(documents) as [
  Map<string, number>,
  Map<string, number>,
  Map<string, number>,
];

describe('terms', () => {
  it('are words of any script, without the shortest', () => {
    expect(termsOf('¿Qué hay en un `for`? Niño, 123 ok')).toEqual(['qué', 'hay', 'for', 'niño', '123']);
  });

  it('count more in the name of a skill', () => {
    expect(countTerms('loops', ['loops']).get('loops')).toBe(4);
  });

  it('that stand everywhere weigh nothing', () => {
    expect(repeat.get('the')).toBe(0);
    expect(repeat.get('loops')).toBeGreaterThan(0);
  });
});

describe('similarity', () => {
  it('is by what texts are about', () => {
    expect(similarityOf(repeat, items)).toBeGreaterThan(0.15);
    expect(similarityOf(repeat, greet)).toBe(0);
    expect(similarityOf(repeat, repeat)).toBeCloseTo(1);
  });

  it('is symmetric, between 0 and 1, and never NaN', () => {
    const text = fc.array(fc.constantFrom('loop', 'list', 'name', 'value', 'the'), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const weights = weighTerms(texts.map((terms) => countTerms(terms.join(' '), [])));
        for (const left of weights)
          for (const right of weights) {
            const similarity = similarityOf(left, right);
            expect(similarity).toBeGreaterThanOrEqual(0);
            expect(similarity).toBeLessThanOrEqual(1);
            expect(similarity).toBeCloseTo(similarityOf(right, left), 10);
          }
      }),
    );
  });
});
