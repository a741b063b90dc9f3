import { accounts, classes, type Endpoint, operations } from '@kindling/shared';
import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, it } from 'vitest';
import { findDefects } from './check-answer.fixture.ts';

const ERROR = {
  code: 'not-found',
  message: 'There is no such class here.',
  requestId: 'request-1',
  hint: 'Look.',
};
const HEADERS = {
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'x-request-id': 'request-1',
};

function answer(statusCode: number, body: unknown, headers: Record<string, string | undefined> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { statusCode, body: text, headers: { ...HEADERS, ...headers } } as unknown as LightMyRequestResponse;
}

const asked = (endpoint: Endpoint | undefined, isOdd = false) => ({ endpoint, method: 'GET', isOdd });
const { response: sample } = classes.getClass.example as { response: Record<string, unknown> };

describe('an answer as the contract says', () => {
  it.each([
    ['a success', asked(classes.getClass), answer(200, sample)],
    ['something created', asked(classes.createClass), answer(201, sample)],
    ['a refusal that the endpoint names', asked(classes.getClass), answer(404, ERROR)],
    [
      'a refusal of the server itself',
      asked(undefined, true),
      answer(405, { ...ERROR, code: 'method-not-allowed' }),
    ],
    [
      'keys that anybody may keep',
      asked(accounts.getJwks),
      answer(200, { keys: [] }, { 'cache-control': 'public' }),
    ],
    ['the head of one', { ...asked(classes.getClass), method: 'HEAD' }, answer(200, '')],
  ])('has no defects: %s', (_name, request, response) => {
    expect(findDefects(request, response)).toEqual([]);
  });
});

describe('an answer that is not', () => {
  const { joinCode: _missing, ...incomplete } = sample;

  it.each([
    ['a failure of the server', asked(classes.getClass), answer(500, ERROR), '500'],
    ['readiness that fails', asked(operations.readyz), answer(503, { ...ERROR, code: 'unavailable' }), '503'],
    ['another status', asked(classes.createClass), answer(200, sample), '200 instead of 201'],
    ['a field too few', asked(classes.getClass), answer(200, incomplete), 'does not match its schema'],
    [
      'a field too many',
      asked(classes.getClass),
      answer(200, { ...sample, secret: 1 }),
      'more than its schema',
    ],
    ['text', asked(classes.getClass), answer(200, 'ok'), 'does not match its schema'],
    ['a success of nothing', asked(undefined), answer(200, {}), 'addressed to no endpoint'],
    [
      'an error of another shape',
      asked(classes.getClass),
      answer(404, { error: 'Not Found' }),
      'not of the one shape',
    ],
    [
      'an error with more to it',
      asked(classes.getClass),
      answer(404, { ...ERROR, stack: '' }),
      'not of the one shape',
    ],
    ['a code with another status', asked(classes.getClass), answer(400, ERROR), 'not-found was sent as 400'],
    ['a code the endpoint does not name', asked(classes.listClasses), answer(404, ERROR), 'not among'],
    [
      'another request id',
      asked(classes.getClass),
      answer(404, { ...ERROR, requestId: 'b' }),
      'request id differs',
    ],
    ['an error without a hint', asked(classes.getClass), answer(404, { ...ERROR, hint: '' }), 'says nothing'],
    [
      'a page',
      asked(classes.getClass),
      answer(200, sample, { 'content-type': 'text/html' }),
      'content-type text/html',
    ],
    [
      'sniffing',
      asked(classes.getClass),
      answer(200, sample, { 'x-content-type-options': undefined }),
      'sniffed',
    ],
    ['no policy', asked(classes.getClass), answer(200, sample, { 'content-security-policy': '' }), 'policy'],
    [
      'a cache',
      asked(classes.getClass),
      answer(200, sample, { 'cache-control': 'public' }),
      'kept by a cache',
    ],
    [
      'a head with a body',
      { ...asked(classes.getClass), method: 'HEAD' },
      answer(200, sample),
      'HEAD has a body',
    ],
  ])('is told: %s', (_name, request, response, complaint) => {
    expect(findDefects(request, response)).toEqual([expect.stringContaining(complaint)]);
  });
});
