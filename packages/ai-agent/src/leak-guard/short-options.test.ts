import { describe, expect, it } from 'vitest';
import { withShortOptions } from './short-options.ts';

const shortOf = (...texts: string[]) =>
  withShortOptions({ keyTexts: [], publicText: '', options: { texts, right: [0] } })[1]?.options?.texts;

describe('what options are called for short', () => {
  it('leaves out the words that all of them begin and end with', () => {
    expect(shortOf('the Atlantic Ocean', 'the Pacific Ocean')).toEqual(['Atlantic', 'Pacific']);
    expect(shortOf('El pulmón', 'El corazón')).toEqual(['pulmón', 'corazón']);
  });

  it('is nothing else where they share none, or nothing would be left', () => {
    expect(shortOf('went', 'gone')).toBeUndefined();
    expect(shortOf('the sea', 'the sea ice')).toBeUndefined();
    expect(withShortOptions({ keyTexts: ['5'], publicText: '' })).toHaveLength(1);
  });
});
