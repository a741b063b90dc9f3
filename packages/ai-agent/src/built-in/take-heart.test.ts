import { LADDER_START, type Talk, type TurnContext } from '@kindling/core/turns';
import { describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { losesHeart, takeHeart } from './take-heart.ts';

const context = (message: string, more: Partial<TurnContext> = {}): TurnContext => ({
  message, language: 'en', past: [], ladder: LADDER_START, move: 'none', maxRung: 3, specialist: 'conversation', ...more,
}); // biome-ignore format: a record
const ANSWER: Answer = { act: 'hint', text: 'Look at line 2.' };

describe('who loses heart', () => {
  it.each([
    'I hate this, im so stupid i dont get it',
    "I'm just too dumb for this",
    'i give up',
    "I'll never understand loops",
    'I am such an idiot',
    'no puedo más, soy tonto',
    'me siento inútil',
    'nunca lo voy a entender',
  ])('is heard in "%s"', (message) => expect(losesHeart(message)).toBe(true));

  it.each([
    'I am a student',
    'I hate Mondays',
    'I give up smoking every year',
    'Is "stupid" a bad word?',
    'soy médica',
    'No puedo ir más tarde',
    `My brother says: ${'I am happy and I like my town. '.repeat(6)} I give up`,
  ])('is not heard in "%s"', (message) => expect(losesHeart(message)).toBe(false));
});

describe('a kind word', () => {
  it('takes the place of small talk, in the language of the learner', () => {
    expect(takeHeart(context("I'm so stupid"), ANSWER)).toMatchObject({ act: 'encourage' });
    expect(takeHeart(context("I'm so stupid"), ANSWER).text).toMatch(/^That sounds hard\./);
    expect(takeHeart(context('soy tonta', { language: 'es' }), ANSWER).text).toMatch(/^Suena duro\./);
  });

  it('stands before help with an exercise, which stays', () => {
    const { act, text } = takeHeart(context('i give up', { specialist: 'debug' }), ANSWER);
    expect(act).toBe('hint');
    expect(text).toMatch(/^That is hard.*Look at line 2\.$/);
  });

  it('takes the place of a question back, and does not ask which exercise is open', () => {
    const activity = { id: 'a' } as TurnContext['activity'] & object;
    const asked = { act: 'ask-back', text: 'My courses say nothing about it.' } as const;
    const { text } = takeHeart(context('im stupid', { specialist: 'concepts', activity }), asked);
    expect(text).toMatch(/^Everybody who learns gets to this point\. Show me/);
  });

  it('is not said where nobody needs it, nor to a role', () => {
    expect(takeHeart(context('I like music'), ANSWER)).toBe(ANSWER);
    const talk = { scene: {} } as Talk;
    expect(takeHeart(context("I'm so stupid", { talk }), ANSWER)).toBe(ANSWER);
  });
});
