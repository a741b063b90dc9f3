import { expect, it } from 'vitest';
import { sessionCookieName } from './session-cookie-name.ts';

it('is bound to the host where TLS allows it', () => {
  expect(sessionCookieName('https://kindling.example')).toBe('__Host-kindling-session');
  expect(sessionCookieName('http://localhost:3000')).toBe('kindling-session');
});
