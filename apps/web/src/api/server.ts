import { cookies, headers } from 'next/headers';
import createClient from 'openapi-fetch';
import { cache } from 'react';
import { type Api, fetchOrOffline } from './client.ts';
import type { paths } from './schema.d.ts';

/** Where this process finds the api: itself, on the loopback address. The only variable the web reads. */
const INTERNAL_URL = process.env.KINDLING_INTERNAL_URL ?? 'http://127.0.0.1:3000';

/** The caller's address, agent and correlation id travel on, so that limits and logs see the person, not us. */
const FORWARDED = ['x-request-id', 'x-forwarded-for', 'user-agent'] as const;

/** The API as the person who asked for this page. One client for each request. */
export const serverApi = cache(async (): Promise<Api> => {
  const [cookieStore, incoming] = await Promise.all([cookies(), headers()]);
  const outgoing: Record<string, string> = { cookie: cookieStore.toString() };
  for (const name of FORWARDED) {
    const value = incoming.get(name);
    if (value) outgoing[name] = value;
  }
  return createClient<paths>({
    baseUrl: INTERNAL_URL,
    headers: outgoing,
    cache: 'no-store',
    fetch: fetchOrOffline,
  });
});

/** The raw OpenAPI document, for the reference page. */
export async function fetchOpenApi(): Promise<unknown> {
  const response = await fetch(`${INTERNAL_URL}/openapi.json`, { cache: 'no-store' });
  if (!response.ok) throw new Error(`The API answered ${response.status} to /openapi.json`);
  return response.json();
}
