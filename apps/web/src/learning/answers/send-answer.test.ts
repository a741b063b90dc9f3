import createClient from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import type { paths } from '#web/api/schema.d.ts';
import type { KeptAnswer } from './kept-answer.ts';
import { sendAnswer } from './send-answer.ts';

const kept: KeptAnswer = {
  attemptId: '0192f1a0-0000-7000-8000-000000000005',
  activityId: '6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003',
  activityTitle: 'What gets printed',
  lessonId: '6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002',
  answer: { optionId: 'a' },
  durationMs: 5200,
  answeredAt: '2026-11-21T09:00:00.000Z',
};

function serverThat(reply: (request: Request) => Response | Promise<Response>) {
  return createClient<paths>({ baseUrl: 'http://school.test', fetch: async (request) => reply(request) });
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const problem = (status: number, code: string, headers = {}) =>
  json(status, { code, message: 'm', hint: 'h', requestId: 'r' }, headers);

describe('sendAnswer', () => {
  it('sends the attempt id and the time of the device, and nothing the server does not ask for', async () => {
    let body: unknown;
    const api = serverThat(async (request) => {
      body = await request.json();
      return json(201, { grade: { correct: true, score: 1, feedback: {} } });
    });
    expect(await sendAnswer(api, kept)).toMatchObject({ kind: 'recorded' });
    const { activityTitle: _title, lessonId: _lesson, ...rest } = kept;
    expect(body).toEqual({ ...rest, channel: 'web', occasion: 'lesson' });
  });

  it.each([
    [400, 'invalid-input'],
    [404, 'not-found'],
    [409, 'conflict'],
    [410, 'gone'],
    [413, 'too-large'],
  ])('is refused by %i %s', async (status, code) => {
    const outcome = await sendAnswer(
      serverThat(() => problem(status, code)),
      kept,
    );
    expect(outcome).toEqual({ kind: 'refused', code });
  });

  it('comes back later after 429, as late as asked', async () => {
    const api = serverThat(() => problem(429, 'rate-limited', { 'retry-after': '7' }));
    expect(await sendAnswer(api, kept)).toMatchObject({ kind: 'later', retryAfterMs: 7000 });
  });

  it('comes back later after 401: the answer is the learner’s, whatever became of the session', async () => {
    const outcome = await sendAnswer(
      serverThat(() => problem(401, 'unauthenticated')),
      kept,
    );
    expect(outcome).toMatchObject({ kind: 'later', signedOut: true });
  });

  it('comes back later after 503', async () => {
    const outcome = await sendAnswer(
      serverThat(() => problem(503, 'unavailable')),
      kept,
    );
    expect(outcome).toMatchObject({ kind: 'later', reached: true });
  });

  it.each([
    ['a cut connection', () => Promise.reject(new TypeError('fetch failed'))],
    ['a captive portal with status 200', () => new Response('<html>Log in</html>', { status: 200 })],
    ['a proxy that forbids', () => new Response('<html>Blocked</html>', { status: 403 })],
    ['a gateway without the server', () => new Response('Bad gateway', { status: 502 })],
  ])('comes back later after %s', async (_name, reply) => {
    expect(await sendAnswer(serverThat(reply), kept)).toMatchObject({ kind: 'later', reached: false });
  });
});
