import { describe, expect, it } from 'vitest';
import { createJoinCodeLimiter, JOIN_CODE_LIMITS } from './join-code-limiter.ts';

const limits = { perAddress: 5, perPerson: 3, windowMs: 60_000 };
const limited = expect.objectContaining({ code: 'rate-limited' });

function openLimiter() {
  let now = new Date('2026-11-21T09:00:00Z').getTime();
  const limiter = createJoinCodeLimiter(() => new Date(now), limits);
  const guess = (address: string, personId: string | null = null) => limiter.admit({ address, personId });
  return { limiter, guess, wait: (milliseconds: number) => (now += milliseconds) };
}

describe('the join code limiter', () => {
  it('leaves a guesser less than one chance in 100,000 a day at an install of one class', () => {
    const windowsADay = (24 * 3_600_000) / JOIN_CODE_LIMITS.windowMs;
    expect((JOIN_CODE_LIMITS.perAddress * windowsADay) / 32 ** 6).toBeLessThan(1 / 100_000);
  });

  it('lets an address be wrong so often, and says when it may try again', () => {
    const { guess, wait } = openLimiter();
    for (let times = 0; times < 5; times += 1) guess('school');
    wait(10_000);
    expect(() => guess('school')).toThrow(
      expect.objectContaining({ code: 'rate-limited', details: { retryAfterSeconds: 50 } }),
    );
    expect(() => guess('home')).not.toThrow();
    wait(50_000);
    expect(() => guess('school')).not.toThrow();
  });

  it('lets a person be wrong so often, from wherever', () => {
    const { guess } = openLimiter();
    for (const address of ['a', 'b', 'c']) guess(address, 'ana');
    expect(() => guess('d', 'ana')).toThrow(limited);
    expect(() => guess('d', 'ben')).not.toThrow();
  });

  it('does not count codes that exist', () => {
    const { limiter, guess } = openLimiter();
    for (let times = 0; times < 300; times += 1) {
      guess('school', `student ${times}`);
      limiter.takeBack({ address: 'school', personId: `student ${times}` });
    }
    for (let times = 0; times < 5; times += 1) guess('school');
    expect(() => guess('school')).toThrow(limited);
  });

  it('does not forgive wrong codes for a right one', () => {
    const { limiter, guess } = openLimiter();
    for (let times = 0; times < 4; times += 1) guess('school');
    guess('school');
    limiter.takeBack({ address: 'school', personId: null });
    guess('school');
    expect(() => guess('school')).toThrow(limited);
  });

  it('counts the addresses of one IPv6 network as one', () => {
    const { guess } = openLimiter();
    for (let host = 1; host <= 5; host += 1) guess(`2001:db8:1:2::${host}`);
    expect(() => guess('2001:db8:1:2:ffff::9')).toThrow(limited);
    expect(() => guess('2001:db8:1:3::1')).not.toThrow();
  });
});
