import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertOwnAddress, managedSignInName, toAccountAddress, toSignInName } from './sign-in-name.ts';

describe('sign-in names', () => {
  it.each([
    ['luis@maple', 'luis@maple.kindling.invalid'],
    ['ana@example.org', 'ana@example.org'],
    ['just-a-name', 'just-a-name'],
    ['a@b@maple', 'a@b@maple'],
  ])('%s is kept under %s', (name, address) => {
    expect(toAccountAddress(name)).toBe(address);
  });

  it('come back from the address they are kept under', () => {
    const local = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{1,31}$/);
    const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,31}$/);
    fc.assert(
      fc.property(local, slug, (name, school) => {
        const signInName = managedSignInName(name, school);
        expect(toSignInName(toAccountAddress(signInName))).toBe(signInName);
      }),
    );
  });

  it('two different names never share an address', () => {
    const name = fc.oneof(fc.emailAddress(), fc.stringMatching(/^[a-z]{1,3}@[a-z.]{1,8}$/));
    fc.assert(
      fc.property(name, name, (one, other) => {
        // Only schools give out addresses below .kindling.invalid, so nobody types one.
        fc.pre(one !== other && !one.endsWith('.kindling.invalid') && !other.endsWith('.kindling.invalid'));
        expect(toAccountAddress(one)).not.toBe(toAccountAddress(other));
      }),
    );
  });

  it("nobody signs up with a school's address", () => {
    expect(() => assertOwnAddress('luis@maple.kindling.invalid')).toThrow(
      expect.objectContaining({ code: 'invalid-input' }),
    );
    expect(() => assertOwnAddress('luis@kindling.invalid.example.org')).not.toThrow();
  });
});
