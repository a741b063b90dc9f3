import { describe, expect, it } from 'vitest';
import { grade } from './grader.ts';
import { Content, definition } from './schema.ts';

const text = Content.parse({
  prompt: 'Say it.',
  expected: {
    kind: 'text',
    accept: ['receive', 'get', 'obtain', 'be given', 'accept'],
    rejected: [{ text: 'perceive', feedback: 'That is to notice.' }],
  },
  explanation: 'So.',
});
const number = Content.parse({
  prompt: 'How many?',
  expected: {
    kind: 'number',
    value: 3.14,
    tolerance: 0.005,
    rejected: [
      { text: '3', feedback: 'Two digits.' },
      { text: 'pi', feedback: 'In digits.' },
    ],
  },
  explanation: 'So.',
});

describe('text', () => {
  it('forgives a typo, shows it, and names other answers', () => {
    expect(grade(text, { text: 'Recieve' })).toEqual({
      correct: true,
      score: 1,
      feedback: {
        given: 'Recieve',
        verdict: 'typo',
        expected: 'receive',
        alsoAccepted: ['get', 'obtain', 'be given'],
        difference: [
          { kind: 'same', text: 'Rec' },
          { kind: 'changed', text: 'ie', expected: 'ei' },
          { kind: 'same', text: 've' },
        ],
        note: null,
        explanation: 'So.',
      },
    });
  });

  it('answers a foreseen mistake', () => {
    expect(grade(text, { text: 'perceive' })).toMatchObject({
      correct: false,
      score: 0,
      feedback: { verdict: 'rejected', note: 'That is to notice.' },
    });
  });

  it('keeps other answers out of the list when one of them was given', () => {
    const { feedback } = grade(text, { text: 'GET' });
    expect(feedback).toMatchObject({ expected: 'get', alsoAccepted: ['receive', 'obtain', 'be given'] });
  });

  it('takes a blank answer as wrong, not as an error', () => {
    expect(grade(text, { text: '' })).toMatchObject({ correct: false, feedback: { verdict: 'empty' } });
  });
});

describe('numbers', () => {
  it.each([
    ['3.14', true, 'exact', null],
    ['3,142', true, 'exact', null],
    ['3', false, 'rejected', 'Two digits.'],
    ['3.0', false, 'rejected', 'Two digits.'],
    ['pi', false, 'rejected', 'In digits.'],
    ['3.2', false, 'wrong', null],
    ['three', false, 'wrong', null],
    [' ', false, 'empty', null],
  ])('%j is correct: %s, %s', (given, correct, verdict, note) => {
    expect(grade(number, { text: given })).toMatchObject({
      correct,
      feedback: { verdict, note, expected: '3.14', alsoAccepted: [], difference: null },
    });
  });
});

describe('what learners see', () => {
  it('says what to type and nothing else', () => {
    const code = Content.parse({ ...text, expected: { kind: 'text', accept: ['x'], format: 'code' } });
    expect(definition.toPublic(text, 's')).toEqual({ prompt: 'Say it.', input: 'text', maxLength: 200 });
    expect(definition.toPublic(code, 's').input).toBe('code');
    expect(definition.toPublic(number, 's')).toEqual({
      prompt: 'How many?',
      input: 'number',
      maxLength: 200,
    });
  });
});

it('refuses a rejected answer that is accepted', () => {
  const expected = { kind: 'text', accept: ['a'], rejected: [{ text: 'A.' }] };
  const parsed = Content.safeParse({ prompt: 'Say it.', expected, explanation: 'So.' });
  expect(parsed.error?.issues[0]?.message).toMatch(/also accepted/);
});

it('names the key', () => {
  expect(definition.keyTexts(text)).toContain('receive');
  expect(definition.keyTexts(number)).toEqual(['3.14']);
});
