import { vi } from 'vitest';

type Sent = [request: string, body: unknown];

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
