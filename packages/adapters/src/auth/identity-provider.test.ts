import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { createIdentityProvider, type IdentityProviderOptions } from './identity-provider.ts';

const CALLERS = 2_000;
const HEADER_BYTES = 15_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Asks nobody: whatever comes proves nothing. */
function openProvider(verify: IdentityProviderOptions['tokens']['verify']) {
  const unused = () => Promise.reject(new Error('The database was asked'));
  return createIdentityProvider({
    database: { once: unused, transact: unused },
    cookies: {
      open: unused,
      clear: unused,
      readToken: async () => undefined,
    },
    tokens: { verify },
    clock: () => new Date(0),
    cookieName: 'kindling',
  });
}

/** As it comes off the wire: one flat text. */
const longText = (number: number) =>
  Buffer.alloc(HEADER_BYTES, String(number).padStart(8, '0')).toString('latin1');

test('the same token is looked at once within five seconds', async () => {
  const verify = vi.fn(async () => undefined);
  const provider = openProvider(verify);
  const request = { cookieHeader: undefined, authorizationHeader: 'Bearer a.b.c' };
  await Promise.all([provider.identify(request), provider.identify(request)]);
  await provider.identify({ ...request, authorizationHeader: 'Bearer a.b.d' });
  expect(verify.mock.calls).toEqual([['a.b.c'], ['a.b.d']]);
});

test('strangers with long headers do not fill the memory', async () => {
  const provider = openProvider(async () => undefined);
  const before = heapBytes();
  for (let number = 0; number < CALLERS; number += 1) {
    await provider.identify({
      cookieHeader: undefined,
      authorizationHeader: `Bearer ${longText(number)}`,
    });
    await provider.identify({
      cookieHeader: `kindling=${number}; other=${longText(number)}`,
      authorizationHeader: undefined,
    });
  }
  expect((heapBytes() - before) / 1e6).toBeLessThan(10);
  expect(
    await provider.identify({ cookieHeader: 'kindling=0', authorizationHeader: undefined }),
  ).toBeUndefined();
});
