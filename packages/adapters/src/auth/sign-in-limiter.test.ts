import { describe, expect, it } from 'vitest';
import { createSignInLimiter, DEFAULT_SIGN_IN_LIMITS } from './sign-in-limiter.ts';

const limits = { perAccount: 3, perAddress: 5, windowMs: 60_000 };
const limited = expect.objectContaining({ code: 'rate-limited' });

function openLimiter() {
  let now = new Date('2026-11-21T09:00:00Z').getTime();
  const limiter = createSignInLimiter(() => new Date(now), limits);
  const tryAs = (account: string, address = 'home') => limiter.admit({ account, address });
  return { limiter, tryAs, wait: (milliseconds: number) => (now += milliseconds) };
}

describe('the sign-in limiter', () => {
  it('allows 10 tries an account and 200 an address in 15 minutes by default', () => {
    expect(DEFAULT_SIGN_IN_LIMITS).toEqual({ perAccount: 10, perAddress: 200, windowMs: 900_000 });
  });

  it('lets an account be tried so often, from wherever', () => {
    const { tryAs } = openLimiter();
    for (const address of ['a', 'b', 'c']) tryAs('ana', address);
    expect(() => tryAs('ana', 'd')).toThrow(limited);
    expect(() => tryAs('ben', 'd')).not.toThrow();
  });

  it('lets an address try so often, whatever the account', () => {
    const { tryAs } = openLimiter();
    for (const account of ['a', 'b', 'c', 'd', 'e']) tryAs(account, 'school');
    expect(() => tryAs('f', 'school')).toThrow(limited);
    expect(() => tryAs('f', 'home')).not.toThrow();
  });

  it('opens again when the window ends, and says when', () => {
    const { tryAs, wait } = openLimiter();
    tryAs('ana');
    wait(10_000);
    tryAs('ana');
    tryAs('ana');
    try {
      tryAs('ana');
      throw new Error('was let through');
    } catch (error) {
      expect(error).toMatchObject({ code: 'rate-limited', details: { retryAfterSeconds: 50 } });
    }
    wait(49_999);
    expect(() => tryAs('ana')).toThrow(limited);
    wait(1);
    expect(() => tryAs('ana')).not.toThrow();
  });

  it('a refused try does not count against the address', () => {
    const { tryAs } = openLimiter();
    for (let tries = 0; tries < 3; tries += 1) tryAs('ana');
    for (let tries = 0; tries < 20; tries += 1) expect(() => tryAs('ana')).toThrow(limited);
    expect(() => tryAs('ben')).not.toThrow();
  });

  it('success clears the account and gives the address its try back', () => {
    const { limiter, tryAs } = openLimiter();
    for (let times = 0; times < 50; times += 1) {
      tryAs('ana');
      limiter.succeed({ account: 'ana', address: 'home' });
    }
    for (const account of ['a', 'b', 'c', 'd', 'e']) tryAs(account);
    expect(() => tryAs('ana')).toThrow(limited);
  });

  it('refuses nobody of a school that signs in at the same moment, as many as may wait', () => {
    const limiter = createSignInLimiter(() => new Date(0));
    const everybody = Array.from({ length: 102 }, (_, index) => ({
      account: `student ${index}`,
      address: 'school',
    }));
    for (const one of everybody) limiter.admit(one);
    for (const one of everybody) limiter.succeed(one);
    for (const one of everybody) expect(() => limiter.admit(one)).not.toThrow();
  });

  it('forgets a try that was never looked at, and no other', () => {
    const { limiter, tryAs } = openLimiter();
    tryAs('ana');
    tryAs('ana');
    for (let times = 0; times < 20; times += 1) {
      tryAs('ana');
      limiter.takeBack({ account: 'ana', address: 'home' });
    }
    tryAs('ana');
    expect(() => tryAs('ana')).toThrow(limited);
  });

  it('counts the addresses of one IPv6 network as one', () => {
    const { tryAs } = openLimiter();
    for (let host = 1; host <= 5; host += 1) tryAs(`account ${host}`, `2001:db8:1:2::${host}`);
    expect(() => tryAs('another', '2001:db8:1:2:ffff::9')).toThrow(limited);
    expect(() => tryAs('another', '2001:db8:1:3::1')).not.toThrow();
  });

  it('success does not clear the guesses at other accounts', () => {
    const { limiter, tryAs } = openLimiter();
    for (const account of ['a', 'b', 'c', 'd']) tryAs(account);
    tryAs('own');
    limiter.succeed({ account: 'own', address: 'home' });
    tryAs('e');
    expect(() => tryAs('f')).toThrow(limited);
  });
});
