import { ERROR_CODES } from '@kindling/shared';
import { expect, it } from 'vitest';
import { HINT_OF, STATUS_OF } from './status.ts';

it('maps each code to the status that HTTP has for it (RFC 9110, RFC 6585)', () => {
  expect(STATUS_OF).toEqual({
    'invalid-input': 400,
    unauthenticated: 401,
    forbidden: 403,
    'not-found': 404,
    'method-not-allowed': 405,
    conflict: 409,
    gone: 410,
    'too-large': 413,
    'rate-limited': 429,
    internal: 500,
    unavailable: 503,
    timeout: 504,
  });
});

it('has one status for each code, so that a status says the code', () => {
  expect(new Set(Object.values(STATUS_OF)).size).toBe(ERROR_CODES.length);
});

it.each(ERROR_CODES)('says in a sentence what to do about %s', (code) => {
  expect(HINT_OF[code]).toMatch(/^[A-Z].+\.$/);
});
