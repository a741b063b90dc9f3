import { describe, expect, it } from 'vitest';
import { asksAboutIdea } from './asks-about-idea.ts';

describe('a message that asks for an idea by its form', () => {
  it.each([
    'tell me something about lists.',
    'quiero aprender sobre las clases',
    'cuentame algo de las tuplas',
    'tell me about topic sentences',
    'what is a nameerror?',
    'list vs set',
    'make or do homework?',
    'in on at',
    'second conditional',
    'how do i turn a string into a number',
    'how do i make questions in the past',
    'he told me o he said me? o las dos valen',
    'is it at the weekend or on the weekend, are both ok?',
    'should and must, are they equally strong?',
    'x = 5 and x == 5, they look the same to me',
  ])('is one: %s', (message) => expect(asksAboutIdea(message, {})).toBe(true));

  it.each([
    'tell me about my progress',
    'tell me about your dog',
    'how do i change the app to spanish for my mum',
    'are these jackets the same',
    'tea or coffee',
    'i get a nameerror',
    'how do i start',
    'hello',
    '',
  ])('is none: %s', (message) => expect(asksAboutIdea(message, {})).toBe(false));

  it('may be an answer where something is open, or to somebody who talks', () => {
    expect(asksAboutIdea('much or many', { activity: 'quiz' })).toBe(false);
    expect(asksAboutIdea('much or many', { previous: 'practice' })).toBe(false);
    expect(asksAboutIdea('list vs set', { hasCode: true })).toBe(false);
  });
});
