import { describe, expect, it } from 'vitest';
import { encodeSentence } from './encode-sentence.ts';

const nearness = (one: string, other: string) => {
  const [left, right] = [one, other].map((text) => encodeSentence(text.split(' ')));
  return (left ?? []).reduce((sum, value, at) => sum + value * (right?.[at] ?? 0), 0);
};

describe('what a sentence is about', () => {
  it.each([
    ['my dad hits me', 'mi papa me pega', 'how do i sort a list'],
    ['how do i sort a list', 'como ordeno una lista', 'my dad hits me'],
    ['i want to talk about football', 'hablemos de futbol', 'my program has an error'],
    ['the screen went white', 'the page does not load', 'i like swimming in the sea'],
  ])('is nearer where two say alike: %s, %s', (one, alike, other) => {
    expect(nearness(one, alike)).toBeGreaterThan(nearness(one, other) + 0.2);
  });

  it('depends on who does what', () => {
    expect(nearness('my dog bit the man', 'the man bit my dog')).toBeLessThan(0.99);
  });

  it('is a vector of length 1, the same each time', () => {
    const vector = encodeSentence(['hello', 'there']);
    expect(vector).toHaveLength(128);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    expect(encodeSentence(['hello', 'there'])).toEqual(vector);
  });

  it('is nothing where nothing can be read', () => {
    expect(encodeSentence([])).toEqual([]);
    expect(encodeSentence(['漢字'])).toHaveLength(128);
  });
});

it('takes a millisecond or two', () => {
  const words = 'my stepdad comes in my room at night and takes off my blanket'.split(' ');
  encodeSentence(words);
  const from = process.cpuUsage();
  for (let time = 0; time < 50; time += 1) encodeSentence(words);
  expect(process.cpuUsage(from).user / 1000 / 50).toBeLessThan(5);
});
