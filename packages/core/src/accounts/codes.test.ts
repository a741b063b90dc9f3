import { accounts } from '@kindling/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invitationPath, makeInviteToken } from './invite-token.ts';
import { makeJoinCode } from './join-code.ts';
import { makeTemporaryPassword } from './temporary-password.ts';
import { WORDS } from './words.ts';

/** Bytes from a list, repeated: what randomness of the test's choice looks like. */
const bytesOf = (values: number[]) => {
  let position = 0;
  return (count: number) => Uint8Array.from({ length: count }, () => values[position++ % values.length] ?? 0);
};
const someBytes = fc.uint8Array({ minLength: 64, maxLength: 64 });

describe('join codes', () => {
  it('are always codes that the contract accepts', () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        expect(accounts.JoinCode.safeParse(makeJoinCode(bytesOf([...bytes]))).success).toBe(true);
      }),
    );
  });

  it('use every sign equally often over all bytes', () => {
    const all = Array.from({ length: 256 }, (_, byte) => makeJoinCode(bytesOf([byte]))[0]);
    const counts = Map.groupBy(all, (sign) => sign);
    expect(counts.size).toBe(32);
    expect([...counts.values()].every((signs) => signs.length === 8)).toBe(true);
  });
});

describe('temporary passwords', () => {
  it('come from 512 different words that can be typed anywhere', () => {
    expect(new Set(WORDS).size).toBe(512);
    expect(WORDS.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
  });

  it('are five words and a number, and long enough for the contract', () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        fc.pre(bytes.some((byte) => byte < 180));
        const password = makeTemporaryPassword(bytesOf([...bytes]));
        expect(password).toMatch(/^([a-z]+-){5}[1-9]\d$/);
        expect(accounts.NewPassword.safeParse(password).success).toBe(true);
      }),
    );
  });

  it('carry at least 50 bits', () => {
    expect(5 * Math.log2(WORDS.length) + Math.log2(90)).toBeGreaterThanOrEqual(50);
  });

  it('reach the last word and skip bytes that would make some numbers likelier', () => {
    const lastWord = WORDS.at(-1);
    // Ten bytes for the words, then two that are refused, then the number 10 + 89.
    const drawn = [...new Array(10).fill(255), 255, 180, 179];
    expect(makeTemporaryPassword(bytesOf(drawn))).toBe(`${new Array(5).fill(lastWord).join('-')}-99`);
  });
});

describe('invitation tokens', () => {
  it('fit the contract and a link without escaping', () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        const path = invitationPath(makeInviteToken(bytesOf([...bytes])));
        expect(path).toMatch(/^\/invitation\/kin_[\w-]{32}$/);
        expect(new URL(path, 'https://kindling.example').pathname).toBe(path);
      }),
    );
  });

  it('differ with every bit', () => {
    const zeros = new Array(24).fill(0);
    expect(makeInviteToken(bytesOf(zeros))).not.toBe(makeInviteToken(bytesOf([...zeros.slice(1), 1])));
  });
});
