import { vi } from 'vitest';
import type { LearnerPolicy } from './levels.ts';

type Sent = [request: string, body: unknown];

/** Of a learner of whom nobody has said anything, where the school allows models elsewhere. */
export const UNDECIDED: LearnerPolicy = {
  effective: 'local',
  answering: 'local',
  by: 'consent',
  level: null,
  most: 'cloud',
  age: { band: null, saidBy: null, isMinor: true },
  ownConsent: null,
  consents: [],
};

/** Answers reads with `read` and writes with `written`; what is undefined is an error. What was written is listed. */
export function answerPolicy(read: unknown, written?: unknown): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method !== 'GET') {
      sent.push([`${request.method} ${new URL(request.url).pathname}`, await request.json()]);
    }
    const body = request.method === 'GET' ? read : written;
    const problem = { code: 'internal', message: '', hint: '', requestId: 'req-7' };
    return new Response(JSON.stringify(body ?? problem), {
      status: body === undefined ? 500 : 200,
      headers: { 'content-type': 'application/json' },
    });
  });
  return sent;
}
