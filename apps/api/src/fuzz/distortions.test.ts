import { describe, expect, it } from 'vitest';
import { DISTORTIONS, type Wire } from './distortions.fixture.ts';

const wire: Wire = {
  method: 'POST',
  path: '/v1/classes',
  query: '',
  headers: { 'content-type': 'application/json' },
  payload: '{"name":"Year 9"}',
};
const bare: Wire = { method: 'GET', path: '/v1/me', query: '', headers: {}, payload: undefined };
const everyDistortion = Object.values(DISTORTIONS).map((one) => [one.name, one] as const);

describe.each(everyDistortion)('%s', (name, distortion) => {
  it('bends a request with a body and one without, and leaves the original as it was', () => {
    for (const original of [wire, bare]) {
      const before = structuredClone(original);
      const bent = Array.from({ length: 64 }, (_, seed) => distortion.apply(original, seed));
      expect(original).toEqual(before);
      const changed = bent.filter((one) => JSON.stringify(one) !== JSON.stringify(original));
      expect(changed.length > 0).toBe(name !== 'none');
    }
  });
});

describe('a field', () => {
  const payloads = (name: string) =>
    Array.from({ length: 256 }, (_, seed) => DISTORTIONS[name]?.apply(wire, seed).payload ?? '');

  it('holds what JSON.stringify would never write', () => {
    const changed = payloads('field-changed');
    expect(changed).toContain('{"name":"\\ud800"}');
    expect(changed).toContain('{"name":1e400}');
  });

  it('poisons the prototype under its own name', () => {
    expect(payloads('prototype-poisoned')).toContain('{"name":"Year 9","__proto__":{"role":"admin"}}');
  });

  it('is gone', () => {
    expect(new Set(payloads('field-missing'))).toEqual(new Set(['{}']));
  });
});
