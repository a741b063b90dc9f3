import { describe, expect, it } from 'vitest';
import { ApiError } from '#web/api/error.ts';
import { blames } from './use-form.ts';

const refused = (path: string) =>
  new ApiError(400, {
    code: 'invalid-input',
    message: '',
    hint: '',
    requestId: '',
    fields: [{ path, message: '' }],
  });

describe('blames', () => {
  it.each([
    ['email', true],
    ['body.email', true],
    ['otheremail', false],
    ['', false],
  ])('a fault at %s is about the e-mail field: %s', (path, expected) => {
    expect(blames(refused(path), 'email')).toBe(expected);
  });

  it('blames nobody when the connection was cut', () => {
    expect(blames(new TypeError('failed'), 'email')).toBe(false);
    expect(blames(null, 'email')).toBe(false);
  });
});
