import { expect, it } from 'vitest';
import { opaqueId } from '../../content/opaque-id.ts';
import { grade } from './grader.ts';
import { Content, definition } from './schema.ts';

const content = definition.sample.content;

it('says what the author has to say to the chosen option', () => {
  expect(grade(content, { optionId: opaqueId('`2 + 3`') })).toEqual({
    correct: false,
    score: 0,
    feedback: {
      chosenOptionId: opaqueId('`2 + 3`'),
      correctOptionId: opaqueId('`5`'),
      note: 'Only text in quotes is shown as it is written.',
      explanation: content.explanation,
    },
  });
});

it('has no note when the author left none', () => {
  expect(grade(content, { optionId: opaqueId('`5`') }).feedback.note).toBeNull();
});

it('refuses an option it does not have', () => {
  expect(() => grade(content, { optionId: 'zzz' })).toThrowError(
    expect.objectContaining({ code: 'invalid-input' }),
  );
});

it.each([
  ['no right option', [{ text: 'a' }, { text: 'b' }], /exactly one/],
  [
    'two right options',
    [
      { text: 'a', correct: true },
      { text: 'b', correct: true },
    ],
    /exactly one/,
  ],
  ['the same text twice', [{ text: 'a', correct: true }, { text: ' a ' }], /same text/],
  ['one option', [{ text: 'a', correct: true }], /./],
])('refuses content with %s', (_fault, options, message) => {
  const parsed = Content.safeParse({ prompt: 'Which?', options, explanation: 'So.' });
  expect(parsed.error?.issues.map((issue) => issue.message).join()).toMatch(message);
});

it('carries code, passage and language to the learner', () => {
  const rich = Content.parse({ ...content, passage: 'Text', materialLanguage: 'es-MX' });
  expect(definition.toPublic(rich, 's')).toMatchObject({
    code: content.code,
    passage: 'Text',
    materialLanguage: 'es-MX',
  });
});
