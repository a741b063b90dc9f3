import { describe, expect, it } from 'vitest';
import { messages } from '../generated/messages.ts';

const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe.each(Object.entries(messages))('messages of %s', (_type, { en, es }) => {
  it('are complete in both languages', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
    for (const text of [...Object.values(en), ...Object.values(es)]) expect(text.trim()).not.toBe('');
  });

  it.each(Object.keys(en))('%s has the same places in both', (key) => {
    expect(placesOf(es[key] ?? '')).toEqual(placesOf(en[key] ?? ''));
  });
});
