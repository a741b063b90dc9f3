import { describe, expect, it } from 'vitest';
import { readDangerWords } from './danger-features.ts';
import { FRAMED_MEANINGS, findFrames } from './danger-frames.ts';
import { KNOWN_MEANINGS, readMeanings } from './read-meanings.ts';

const framesOf = (message: string) => findFrames(readMeanings(readDangerWords(message)));
const namesOf = (message: string) => framesOf(message).map(({ name }) => name);

it('is made of meanings that the lexicon has', () => {
  expect([...FRAMED_MEANINGS].filter((meaning) => !KNOWN_MEANINGS.has(meaning))).toEqual([]);
});

describe('a frame', () => {
  it('lies over its meanings in any order, in either language', () => {
    for (const message of ['my dad hits me', 'me pega mi padre', 'i got hit by dad, he hurt me']) {
      expect(namesOf(message), message).toContain('parent hit me');
    }
  });

  it('needs all of them, each in a word of its own', () => {
    expect(namesOf('my dad hits the ball')).not.toContain('parent hit me');
    expect(namesOf('he hit me')).not.toContain('parent hit me');
  });

  it('reaches over a few words and not over a whole story', () => {
    const between = 'and then we went on a long trip to the sea with a big boat';
    expect(namesOf(`my dad came ${between} and the ball hit me`)).not.toContain('parent hit me');
  });

  it('names the danger it is of', () => {
    expect(framesOf('someone online asks for nudes').every(({ category }) => category === 'grooming')).toBe(
      true,
    );
    expect(framesOf('how do i sort a list')).toEqual([]);
  });
});

it('reads words with their everyday spellings written out', () => {
  expect(readDangerWords("I Don't know, u?")).toEqual(['i', 'dont', 'know', 'you']);
  expect(readDangerWords('¡No quiero!')).toEqual(['no', 'quiero']);
});
