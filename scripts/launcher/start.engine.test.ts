import { once } from 'node:events';
import { join } from 'node:path';
import { findRunningEmbeddedPostgres } from '@kindling/adapters/embedded-postgres';
import { expect, test, vi } from 'vitest';
import { end, place, READY, start, startAndWait, TIMEOUT_MS } from './started-app.fixture.ts';

test(
  'starts after kill -9',
  async () => {
    await end(await startAndWait(), 'SIGKILL');
    const next = await startAndWait();
    expect(await end(next, 'SIGINT')).toBe(0);
  },
  TIMEOUT_MS,
);

test(
  'a second one on the same port, or on the same state folder, is told what to do',
  async () => {
    await startAndWait();
    const samePort = start({ KINDLING_HOME: join(place.home, 'other') });
    await once(samePort.process, 'exit');
    expect(samePort.said()).toContain(`Port ${place.port} is taken`);
    const sameFolder = start({ PORT: '0' });
    await once(sameFolder.process, 'exit');
    expect(sameFolder.process.exitCode).toBe(1);
    expect(sameFolder.said()).toContain('is using this state folder already');
    expect(sameFolder.said()).toContain('KINDLING_HOME');
  },
  TIMEOUT_MS,
);

test(
  'npm run dev makes the pages on the way, and stops on Ctrl-C',
  async () => {
    const app = await startAndWait(start({ KINDLING_ROLES: 'api,web' }, 'dev'));
    // A source that somebody saves meanwhile starts the server again: ask until it stands.
    await vi.waitFor(async () => {
      const page = await fetch(`http://127.0.0.1:${place.port}/`);
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Kindling')]);
    }, READY);
    await end(app, 'SIGINT');
    await expect(fetch(`http://127.0.0.1:${place.port}/livez`)).rejects.toThrow();
    expect(await findRunningEmbeddedPostgres(place.home)).toBeUndefined();
  },
  TIMEOUT_MS,
);
