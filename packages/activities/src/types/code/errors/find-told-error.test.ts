import { describe, expect, it } from 'vitest';
import { ERROR_PATTERNS } from './error-kinds.ts';
import { explainError } from './explain-error.ts';
import { findToldError } from './find-told-error.ts';

describe('an error in a question', () => {
  it.each([
    ['what is a NameError?', 'NameError'],
    ['que es un keyerror', 'KeyError'],
    ['what is a key error', 'KeyError'],
    ['what does "SyntaxError: invalid syntax" mean', 'SyntaxError'],
    ["what does '(' was never closed mean", 'SyntaxError'],
    ['what does "unindent does not match any outer indentation level" mean', 'SyntaxError'],
    ['explain StopIteration', 'StopIteration'],
  ])('is found by its class, or by the words of Python: %s', (text, type) => {
    expect(findToldError(text, 'en')).toMatchObject({ type, saw: expect.stringMatching(/\w/) });
  });

  it('is explained with the words that are quoted, and with nothing of the question', () => {
    const found = findToldError("NameError: name 'x' is not defined what does that mean", 'en');
    expect(found?.saw).toContain('`x`');
    expect(found?.saw).not.toContain('mean');
  });

  it.each(['what is a list', 'i made an error in my exercise', 'what is an exception', 'exit the room', ''])(
    'is not made up: %s',
    (text) => expect(findToldError(text, 'en')).toBeUndefined(),
  );

  it('may be any that ends in Error', () => {
    const types = ERROR_PATTERNS.flatMap(({ types: all }) => all).filter((type) =>
      /^[A-Z]\w*Error$/.test(type),
    );
    for (const type of types)
      expect(findToldError(`¿Qué es ${type}?`, 'es'), type).toEqual({
        type,
        ...explainError({ type, message: '', lines: [] }, 'es'),
      });
  });
});
