import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Endpoint } from '../endpoint.ts';
import { ENDPOINTS } from './index.ts';

const everyEndpoint = ENDPOINTS.map((endpoint) => [endpoint.id, endpoint] as const);

function namesInPath({ path }: Endpoint): string[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name).sort();
}

function namesIn(schema: z.ZodType | undefined): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape).sort() : [];
}

describe('the contract', () => {
  it('names each operation once', () => {
    const ids = ENDPOINTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z]+$/);
  });

  it('has each method of a path once', () => {
    const addresses = ENDPOINTS.map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ':')}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe.each(everyEndpoint)('%s', (_id, endpoint) => {
  it.each(['params', 'query', 'body', 'response'] as const)('has a sample of its %s that fits', (part) => {
    const schema = endpoint[part];
    const sample = endpoint.example[part];
    if (schema === undefined) expect(sample).toBeUndefined();
    // Nothing needs to be asked for: every field of a query has a default or may be left out.
    else if (part === 'query') expect(schema.safeParse(sample ?? {}).error).toBeUndefined();
    else expect(schema.safeParse(sample).error).toBeUndefined();
  });

  it('has a sample of its response that is complete: nothing is filled in or left out', () => {
    expect(endpoint.response.parse(endpoint.example.response)).toEqual(endpoint.example.response);
  });

  it('describes exactly the parameters of its path', () => {
    expect(namesIn(endpoint.params)).toEqual(namesInPath(endpoint));
  });

  it('refuses what it does not know in a body, so that a misspelt field is noticed', () => {
    if (endpoint.body === undefined) return;
    const sample = endpoint.example.body as object;
    expect(endpoint.body.safeParse({ ...sample, misspelt: true }).success).toBe(false);
  });

  it('reads without a body', () => {
    if (endpoint.method === 'GET') expect(endpoint.body).toBeUndefined();
    else expect(endpoint.query).toBeUndefined();
  });
});
