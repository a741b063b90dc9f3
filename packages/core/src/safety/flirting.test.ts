import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../triage/examples/index.ts';
import { isFlirting, refuseFlirting } from './index.ts';

describe('advances to the tutor', () => {
  it.each([
    'Will you be my girlfriend?',
    'pretend to be my boyfriend and kiss me',
    'flirt with me',
    'i love you',
    "I'm in love with you",
    'you are so sexy',
    'what are you wearing',
    'go out with me',
    '¿Quieres ser mi novia?',
    'finge que eres mi novio',
    'dame un beso',
    'te quiero, sal conmigo',
    'eres muy guapa',
    'coquetea conmigo',
  ])('are seen: %s', (message) => {
    expect(isFlirting(message)).toBe(true);
  });

  it.each([
    'how do you say "will you be my girlfriend" in Spanish?',
    'my girlfriend gave me a book',
    'i love you all in this class is that a sentence?',
    'I love pizza',
    'can you help me',
    'te quiero preguntar algo',
    'me quieres explicar el pasado?',
    'cómo se dice te quiero en inglés',
    'what is the past of kiss me',
    'write a poem where he says i love you',
    'romeo asks juliet to marry him',
    'it is hot today',
  ])('are none in what is asked about words, or said of others: %s', (message) => {
    expect(isFlirting(message)).toBe(false);
  });

  it('are none in what learners write of an ordinary day', () => {
    const seen = [...EXAMPLES.values()].flat().filter(({ text }) => isFlirting(text));
    expect(seen.map(({ text }) => text)).toEqual([]);
  });
});

it('refuses in both languages, without a word that plays along', () => {
  for (const language of ['en', 'es'] as const)
    expect(refuseFlirting(language)).not.toMatch(/\b(?:love|dear|sweet|amor|cariño|guap)/i);
});
