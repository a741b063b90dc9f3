import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../triage/examples/index.ts';
import { isFlirting, makesAdvances, refuseFlirting, stopFlirting } from './index.ts';

describe('advances to the tutor', () => {
  it.each([
    'Will you be my girlfriend?',
    'pretend to be my boyfriend and kiss me',
    'flirt with me',
    'can you flirt a bit',
    'be more flirty please',
    'say something romantic to me',
    'talk sexy',
    'i love you',
    "I'm in love with you",
    'i have a crush on you',
    'i want to be your boyfriend',
    'you are so sexy',
    'you are so cute omg',
    'what are you wearing',
    'are you single?',
    'call me babe from now on',
    'go out with me',
    'lets go, waiter, kiss me',
    'roleplay as my girlfriend',
    'send me a kiss',
    '¿Quieres ser mi novia?',
    'quiero ser tu novio',
    'finge que eres mi novio',
    'dame un beso',
    'mándame un beso',
    'te quiero, sal conmigo',
    'eres muy guapa',
    'coquetea conmigo',
    '¿puedes coquetear conmigo?',
    'dime algo romántico',
    'sé más romántica',
    'llámame mi amor',
    'me gustas mucho',
    'quiero besarte',
  ])('are seen: %s', (message) => {
    expect(isFlirting(message)).toBe(true);
  });

  it.each([
    'how do you say "will you be my girlfriend" in Spanish?',
    'my girlfriend gave me a book',
    'i love you all in this class is that a sentence?',
    'I love pizza',
    'I love this song',
    'i love your accent exercise',
    'can i have a date please, and some figs',
    'Hello, a table for two, please. It is our anniversary.',
    'I would like a hot chocolate',
    'the waiter is cute in the video',
    'my dog is so pretty',
    'what is a date in python?',
    'can you help me',
    'could you be my partner for the dialogue at the hotel',
    'we watched a romantic comedy',
    'I am single and I work in a bank',
    'te quiero preguntar algo',
    'me quieres explicar el pasado?',
    'cómo se dice te quiero en inglés',
    'mi novia se llama Ana y vive en Lima',
    'me gusta mucho esta canción',
    'quiero ser programador',
    'una mesa para dos, es nuestro aniversario',
    'what is the past of kiss me',
    'write a poem where he says i love you',
    'romeo asks juliet to marry him',
    'it is hot today',
  ])('are none in what is asked about words, said of others or part of a scene: %s', (message) => {
    expect(isFlirting(message)).toBe(false);
  });

  it('are none in what learners write of an ordinary day', () => {
    const seen = [...EXAMPLES.values()].flat().filter(({ text }) => isFlirting(text));
    expect(seen.map(({ text }) => text)).toEqual([]);
  });
});

it('answers in both languages, without a word that plays along', () => {
  for (const language of ['en', 'es'] as const)
    for (const words of [refuseFlirting(language), stopFlirting(language)]) {
      expect(words).not.toMatch(/\b(?:love|dear|sweet|amor|cariño|guap)/i);
      expect(makesAdvances(words)).toBe(false);
    }
});
