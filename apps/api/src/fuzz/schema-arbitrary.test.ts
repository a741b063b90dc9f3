import { ENDPOINTS, Id } from '@kindling/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { validInput } from './schema-arbitrary.fixture.ts';

const nothingKnown = () => [];
const parts = ENDPOINTS.flatMap((endpoint) =>
  (['params', 'query', 'body'] as const).flatMap((part) => {
    const schema = endpoint[part];
    return schema === undefined ? [] : [[`${endpoint.id} ${part}`, schema] as const];
  }),
);

describe('inputs made from a schema', () => {
  it.each(parts)('are made for %s, and are not all the same', (_name, schema) => {
    const samples = fc.sample(validInput(schema, nothingKnown), { numRuns: 20, seed: 1 });
    for (const sample of samples) expect(schema.safeParse(sample).success).toBe(true);
    expect(new Set(samples.map((sample) => JSON.stringify(sample))).size).toBeGreaterThan(1);
  });

  it('leave out what may be left out, and keep to the limits', () => {
    const schema = z.strictObject({
      name: z.string().min(2).max(5).optional(),
      count: z.int().min(3).max(4),
    });
    const samples = fc.sample(validInput(schema, nothingKnown), { numRuns: 200, seed: 1 }) as {
      name?: string;
      count: number;
    }[];
    expect(samples.some((sample) => sample.name === undefined)).toBe(true);
    expect(samples.some((sample) => sample.name?.length === 5)).toBe(true);
    expect(new Set(samples.map((sample) => sample.count))).toEqual(new Set([3, 4]));
  });

  it('are often made of values that exist', () => {
    const existing = '0192f1a0-0000-7000-8000-000000000001';
    const known = (name: string) => (name === 'classId' ? [existing] : []);
    const samples = fc.sample(validInput(z.object({ classId: Id }), known), { numRuns: 100, seed: 1 });
    const hits = samples.filter((sample) => (sample as { classId: string }).classId === existing).length;
    expect(hits).toBeGreaterThan(60);
    expect(hits).toBeLessThan(100);
  });

  it('hold lists within their bounds', () => {
    const schema = z.object({ tags: z.array(z.string().max(3)).min(2).max(4) });
    for (const sample of fc.sample(validInput(schema, nothingKnown), { numRuns: 50, seed: 1 })) {
      expect(schema.safeParse(sample).success).toBe(true);
    }
  });

  it('hold fractions where the contract asks for them', () => {
    const shares = fc.sample(validInput(z.object({ share: z.number().min(0).max(1) }), nothingKnown), 50);
    expect(z.array(z.object({ share: z.number().min(0).max(1) })).parse(shares)).toHaveLength(50);
  });
});
