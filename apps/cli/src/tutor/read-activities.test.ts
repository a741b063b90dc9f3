import { AppError } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { readActivities } from './read-activities.ts';

const read = (...activities: unknown[]) => readActivities(JSON.stringify(activities), 'a.json');

describe('a file of activities', () => {
  it('is a list, or an object that has one', () => {
    const one = { id: 'a', kind: 'quiz', statement: 'How many?' };
    expect(readActivities(JSON.stringify({ activities: [one] }), 'a.json').get('a')).toMatchObject(one);
    expect(read(one).get('a')).toMatchObject(one);
  });

  it('may write numbers where the answer is one, and null for nothing', () => {
    const given = { id: 3, kind: 'quiz', statement: 'How many?', options: [1, 2], answer: 2, acceptedAnswers: [2, 'two'], starter: null, key: 1 }; // biome-ignore format: one line
    expect(read(given).get('3')).toMatchObject({
      id: '3',
      options: ['1', '2'],
      answer: '2',
      acceptedAnswers: ['2', 'two'],
      key: 1,
    });
  });

  it('may give each option an id, and name the right one by it', () => {
    const options = [
      { id: 'x', text: 'Lyon' },
      { id: 'y', text: 'Paris' },
    ];
    const base = { kind: 'quiz', statement: 'The capital?', options };
    const found = read({ ...base, id: 'a', key: 'y' }, { ...base, id: 'b', key: ['x', 'y'] });
    expect(found.get('a')).toMatchObject({ options: ['Lyon', 'Paris'], key: 'Paris' });
    expect(found.get('b')).toMatchObject({ key: ['Lyon', 'Paris'] });
  });

  it('may say what a call gives as Python or as a value', () => {
    const hiddenTests = [
      { call: 'f(1)', expect: "'a'" },
      { call: 'f(2)', expect: [1, null, true, { a: 'b' }] },
      { call: 'f(3)', expect: 2 },
      { call: 'f(4)', expect: null },
    ];
    const found = read({ id: 'a', kind: 'python', statement: 'Write f.', hiddenTests }).get('a');
    expect(found).toMatchObject({
      hiddenTests: [
        { expect: "'a'" },
        { expect: '[1, None, True, {"a": "b"}]' },
        { expect: '2' },
        { expect: 'None' },
      ],
    });
  });

  it('keeps those that are right when one is wrong, and says what is wrong with it', () => {
    const found = read(
      { id: 'a', kind: 'poem', statement: '' },
      { id: 'b', kind: 'essay', statement: 'Write.' },
    );
    expect(found.get('b')).toMatchObject({ kind: 'essay' });
    const wrong = found.get('a');
    expect(wrong).toBeInstanceOf(AppError);
    expect(String(wrong)).toMatch(/a\.json, activity 1, a:[\s\S]*kind/);
  });

  it.each([
    ['nonsense', /a\.json is not JSON/],
    ['{"id":"a"}', /a\.json:/],
    ['[{"kind":"quiz"}]', /activity 1:[\s\S]*id/],
  ])('is refused when nothing in it can be named: %s', (text, message) => {
    expect(() => readActivities(text, 'a.json')).toThrow(message);
  });
});
