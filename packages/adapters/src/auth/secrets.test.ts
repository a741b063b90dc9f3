import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveKey, fingerprint, seal, unseal } from './secrets.ts';

const key = deriveKey('an install secret', 'test');

describe('secrets', () => {
  it('opens what was sealed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, label) => {
        expect(unseal(key, label, seal(key, label, text))).toBe(text);
      }),
    );
  });

  it('seals the same text differently each time', () => {
    expect(seal(key, 'a', 'text').equals(seal(key, 'a', 'text'))).toBe(false);
  });

  it('opens nothing with another key, label or bit', () => {
    const sealed = seal(key, 'a', 'private');
    expect(() => unseal(deriveKey('another secret', 'test'), 'a', sealed)).toThrow();
    expect(() => unseal(key, 'b', sealed)).toThrow();
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => unseal(key, 'a', changed)).toThrow();
    }
  });

  it('derives a key for each purpose from the one secret', () => {
    expect(deriveKey('s', 'a').equals(deriveKey('s', 'a'))).toBe(true);
    expect(deriveKey('s', 'a').equals(deriveKey('s', 'b'))).toBe(false);
    expect(deriveKey('s', 'a').equals(deriveKey('t', 'a'))).toBe(false);
    expect(key).toHaveLength(32);
  });

  it('fingerprints with the key', () => {
    expect(fingerprint(key, 'x').equals(fingerprint(deriveKey('t', 'test'), 'x'))).toBe(false);
  });
});
