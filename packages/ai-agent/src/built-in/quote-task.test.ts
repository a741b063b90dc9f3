import { LADDER_START, type TurnContext, TutorActivity } from '@kindling/core/turns';
import { describe, expect, it } from 'vitest';
import { leaveOutAnswer } from './leave-out-answer.ts';
import { quoteTask } from './quote-task.ts';

const palindrome = TutorActivity.parse({
  id: 'p',
  kind: 'python',
  statement:
    'Write is_palindrome(text): whether a text reads the same from both ends. Capitals and spaces do not count.',
});
const about = (message: string, activity: TutorActivity = palindrome): TurnContext => ({
  message,
  activity,
  language: 'en',
  past: [],
  ladder: LADDER_START,
  move: 'none',
  maxRung: 3,
  specialist: 'concepts',
});

describe('a question about the task', () => {
  it('is answered with the sentence of the task that it is about', () => {
    const answer = quoteTask(about("does the space count in 'nurses run'?"));
    expect(answer).toMatchObject({ act: 'ask-back' });
    expect(answer?.text).toContain('“Capitals and spaces do not count.”');
  });

  it('is left to others when the task says nothing of it, or it is no question', () => {
    expect(quoteTask(about('what is a tuple?'))).toBeUndefined();
    expect(quoteTask(about('capitals and spaces'))).toBeUndefined();
    expect(quoteTask(about('do spaces count?'), 3)).toBeUndefined();
  });

  it('is not answered with the words that are to be put in order', () => {
    const order = TutorActivity.parse({
      id: 'o',
      kind: 'english-item',
      statement: 'Put in order: never / has / London / she / to / been',
      answer: 'She has never been to London',
    });
    expect(quoteTask(about('is it never London?', order))).toBeUndefined();
  });
});

describe('what may be said of a card', () => {
  const output = TutorActivity.parse({ id: 'q', kind: 'quiz', statement: 'What is printed?', answer: '10' });

  it('leaves out the example that shows the answer, and keeps the rest', () => {
    const texts = ['**x += 2** is short for x = x + 2.', 'points = 10', 'What is in x?'];
    expect(leaveOutAnswer(texts, about('', output))).toEqual([texts[0], texts[2]]);
    expect(leaveOutAnswer(texts, { past: [] })).toEqual(texts);
  });
});
