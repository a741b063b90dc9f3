import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { openStubApp } from './stub-app.fixture.ts';

const PER_MINUTE = 3;

interface Sent {
  url?: string;
  headers?: Record<string, string>;
  remoteAddress?: string;
}

/** Statuses of the same endpoint asked once for each entry. The stub's use cases fail: 500 means let through. */
async function statusesOf(app: FastifyInstance, requests: Sent[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const { url = '/v1/me', ...request } of requests) {
    statuses.push((await app.inject({ url, ...request })).statusCode);
  }
  return statuses;
}

const times = (count: number, make: (index: number) => Sent) =>
  Array.from({ length: count }, (_, i) => make(i));

describe('somebody who is signed in', () => {
  it('is counted as one person, whatever else their cookies say', async () => {
    const app = await openStubApp({ ratePerMinute: PER_MINUTE });
    const requests = times(4, (index) => ({ headers: { cookie: `noise=${index}; session=ana` } }));
    expect(await statusesOf(app, requests)).toEqual([500, 500, 500, 429]);
  });

  it('is the same person by cookie and by token, from any address', async () => {
    const app = await openStubApp({ ratePerMinute: PER_MINUTE });
    const requests = times(4, (index) => ({
      headers: index % 2 === 0 ? { cookie: 'session=ana' } : { authorization: 'Bearer ana' },
      remoteAddress: `203.0.113.${index}`,
    }));
    expect(await statusesOf(app, requests)).toEqual([500, 500, 500, 429]);
  });

  it('shares no count with others of the same school', async () => {
    const app = await openStubApp({ ratePerMinute: PER_MINUTE });
    const ana = times(3, () => ({ headers: { authorization: 'Bearer ana' } }));
    expect(await statusesOf(app, ana)).toEqual([500, 500, 500]);
    expect(await statusesOf(app, [{ headers: { authorization: 'Bearer mei' } }])).toEqual([500]);
  });

  it('has a count for each endpoint', async () => {
    const app = await openStubApp({ ratePerMinute: 1 });
    const headers = { authorization: 'Bearer ana' };
    expect(await statusesOf(app, [{ headers }, { headers }, { headers, url: '/v1/today' }])).toEqual([
      500, 429, 500,
    ]);
  });
});

describe('somebody nobody knows', () => {
  it('is counted by address, whatever they make up', async () => {
    const app = await openStubApp({ ratePerMinute: PER_MINUTE });
    const requests = times(4, (index) => ({ headers: { authorization: `Bearer nobody${index}` } }));
    expect(await statusesOf(app, requests)).toEqual([401, 401, 401, 429]);
    expect(await statusesOf(app, [{ remoteAddress: '203.0.113.9' }])).toEqual([401]);
    expect(await statusesOf(app, [{ headers: { authorization: 'Bearer ana' } }])).toEqual([500]);
  });

  it('is counted by network with IPv6', async () => {
    const app = await openStubApp({ ratePerMinute: PER_MINUTE });
    const requests = times(4, (index) => ({ remoteAddress: `2001:db8:1:2::${index}` }));
    expect(await statusesOf(app, requests)).toEqual([401, 401, 401, 429]);
    expect(await statusesOf(app, [{ remoteAddress: '2001:db8:1:3::1' }])).toEqual([401]);
  });

  it('is counted by address where no credentials are needed, and known credentials change nothing', async () => {
    const app = await openStubApp({ ratePerMinute: PER_MINUTE });
    const requests = times(4, (index) => ({
      url: '/.well-known/jwks.json',
      headers: index % 2 === 0 ? {} : { authorization: 'Bearer ana' },
    }));
    expect(await statusesOf(app, requests)).toEqual([500, 500, 500, 429]);
  });
});

it('says when to come back', async () => {
  const app = await openStubApp({ ratePerMinute: 1 });
  await app.inject('/v1/me');
  const refused = await app.inject('/v1/me');
  expect(refused.json()).toMatchObject({ code: 'rate-limited', hint: expect.stringContaining('Wait') });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
});

it("an endpoint's own limit comes before the setting", async () => {
  const app = await openStubApp({ ratePerMinute: 1_000 });
  const headers = { cookie: 'session=ana', origin: 'http://localhost:3000' };
  const statuses: number[] = [];
  for (let times = 0; times < 11; times += 1) {
    const response = await app.inject({ method: 'POST', url: '/v1/me/password', headers, payload: {} });
    statuses.push(response.statusCode);
  }
  expect(statuses).toEqual([...Array(10).fill(400), 429]);
});
