import { describe, expect, it } from 'vitest';
import { readCode, readMove } from './read-move.ts';
import { TutorActivity } from './tutor-activity.ts';

const item = TutorActivity.parse({
  id: 'e',
  kind: 'english-item',
  statement: 'She ___ yesterday.',
  answer: 'went',
});
const python = TutorActivity.parse({
  id: 'p',
  kind: 'python',
  statement: 'Double it',
  starter: 'def f(x):\n    pass\n',
});

describe('at an item', () => {
  it.each([
    'hint please',
    'just tell me',
    'come on, please!!',
    'venga, porfa',
    'give me the answer',
    "I don't know",
    'dime la respuesta',
    'no lo sé',
    'ni idea',
    'ok, and then?',
    'next please',
    'y después qué',
    'qué pongo',
  ])('asks: %s', (message) => expect(readMove(message, item)).toBe('asked'));

  it.each(['went', 'I think it is goed', 'creo que es went', 'My answer: has gone', 'she goed yesterday'])(
    'tries: %s',
    (message) => expect(readMove(message, item)).toBe('tried'),
  );

  it.each([
    'tell me what a verb is, and how to find it?',
    'can I put already in?',
    'an example with another sentence',
    'del revés',
    'otra frase parecida',
    'dime qué es un verbo, ¿vale?',
    'What is a verb?',
    'say it in a sentence',
    'why is it went and not goes?',
    'is it a noun or a verb?',
    'What does yesterday mean?',
    '¿Por qué no se usa has gone?',
  ])('does neither: %s', (message) => {
    expect(readMove(message, item)).toBe('none');
  });
});

it('takes a word for a try at a gap where it may be one, and the answer always', () => {
  expect(readMove('more', item)).toBe('tried');
  expect(readMove('more', { ...item, kind: 'quiz', options: ['went', 'goes'] })).toBe('asked');
  const then = TutorActivity.parse({
    id: 't',
    kind: 'quiz',
    statement: 'First this, ___ that.',
    answer: 'then',
  });
  expect(readMove('then', then)).toBe('tried');
  // And a wrong one: that it counts must not tell that it is right.
  const words = TutorActivity.parse({
    id: 'w',
    kind: 'quiz',
    statement: 'I have ___ time.',
    options: ['more', 'less', 'then', 'next'],
    key: 1,
  });
  expect(['more', 'less', 'then', 'Next'].map((word) => readMove(word, words))).toEqual(
    Array(4).fill('tried'),
  );
  expect(readMove('letter', { ...item, statement: 'I wrote a ___.', answer: 'letter' })).toBe('tried');
});

describe('at a program', () => {
  it.each(['what now', 'next line please', 'sigue', 'more'])('is asked to go on: %s', (message) =>
    expect(readMove(message, python)).toBe('asked'),
  );

  it('code of their own is a try, the starter is none', () => {
    expect(readMove('look', python, 'def f(x):\n    return x + x\n')).toBe('tried');
    expect(readMove('look', python, 'def f(x):\n    pass')).toBe('none');
    expect(readMove('show me the solution', python)).toBe('asked');
  });
});

it('is neither where no activity is open', () => {
  expect(readMove('tell me the answer', undefined)).toBe('none');
});

it('finds the code in a message', () => {
  expect(readCode('look:\n```python\nx = 1\n```\nand\n```\ny = 2\n```')).toBe('x = 1\n\ny = 2\n');
  expect(readCode('def f(x):\n    return x')).toContain('def f');
  expect(readCode("my friend's, is it right?\ndef f(x):\n    return x\nthanks!")).toBe(
    'def f(x):\n    return x',
  );
  expect(readCode('x = 1\ny = x + 1\nprint(y)')).toBe('x = 1\ny = x + 1\nprint(y)');
  expect(readCode('for me it is fine')).toBeUndefined();
  expect(readCode('My text: it is good.\nIt has an end.')).toBeUndefined();
});
