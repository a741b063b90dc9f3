import type { ConversationMessage, Correction } from '@kindling/shared';
import { expect, it } from 'vitest';
import { learnerMessage, reply } from './messages.fixture.ts';
import {
  correctSentence,
  countTalk,
  listCorrections,
  markCorrections,
  recastSentences,
} from './talk-numbers.ts';

const TEXT = 'Hello! I have 12 years. And you?';
const age: Correction = {
  from: 'have 12',
  to: 'am 12',
  type: 'verb',
  start: 9,
  end: 16,
  why: 'Age takes be.',
};

it('puts the sentence right that a mistake stands in, and no other', () => {
  expect(correctSentence(TEXT, age)).toBe('I am 12 years.');
  expect(correctSentence('I has', { ...age, to: 'have', start: 2, end: 5 })).toBe('I have');
});

it('keeps no sentence that is half right', () => {
  const go = { ...age, from: 'go', to: 'goes', start: 3, end: 5 };
  const home = { ...age, from: 'at', to: 'to', start: 6, end: 8 };
  const listed = listCorrections([
    learnerMessage('a', 'He go at school. Fine.'),
    reply('b', 'a', 'Good.', { corrections: [go, home] }),
  ]);
  expect(listed.map(({ said, sentence }) => [said, sentence])).toEqual([
    ['He go at school.', 'He goes to school.'],
    ['He go at school.', 'He goes to school.'],
  ]);
});

it('says no sentence better that is still wrong, and each reason once', () => {
  const at = (from: string, to: string, start: number, why: string) => ({
    ...age,
    from,
    to,
    start,
    end: start + from.length,
    why,
  });
  const text = 'I goed home and eated a apple. I has time.';
  const made = [
    at('goed', 'went', 2, 'Irregular.'),
    at('eated', 'ate', 16, 'Irregular.'),
    at('a', 'an', 22, 'Vowel.'),
    at('has', 'have', 33, 'I have.'),
  ];
  expect(recastSentences(text, made)).toEqual([
    { sentence: 'I went home and ate an apple.', reasons: ['went, ate: Irregular.', 'an: Vowel.'] },
    { sentence: 'I have time.', reasons: ['I have.'] },
  ]);
});

it('cuts a message where its corrections stand', () => {
  expect(markCorrections(TEXT, [age]).map(({ text, correction }) => [text, correction !== null])).toEqual([
    ['Hello! I ', false],
    ['have 12', true],
    [' years. And you?', false],
  ]);
});

it('loses no word to corrections that overlap or stand nowhere', () => {
  const odd = [
    age,
    { ...age, start: 10, end: 20 },
    { ...age, start: 5, end: 5 },
    { ...age, start: 30, end: 99 },
  ];
  const stretches = markCorrections(TEXT, odd);
  expect(stretches.map(({ text }) => text).join('')).toBe(TEXT);
  expect(stretches.filter(({ correction }) => correction)).toHaveLength(1);
});

it('lists corrections, the newest first, and counts', () => {
  const messages: ConversationMessage[] = [
    learnerMessage('a', TEXT),
    reply('b', 'a', 'Good.', { corrections: [age] }),
    learnerMessage('c', 'He go.'),
    reply('d', 'c', 'Good.', { corrections: [{ ...age, from: 'go', to: 'goes', start: 3, end: 5 }] }),
  ];
  expect(listCorrections(messages).map(({ sentence }) => sentence)).toEqual(['He goes.', 'I am 12 years.']);
  expect(countTalk(messages)).toEqual({ turns: 2, words: 9 });
});
