import { findRunningEmbeddedPostgres } from '@kindling/adapters/embedded-postgres';
import { runAsOwner } from '@kindling/testkit';
import { expect, test } from 'vitest';
import { end, place, startAndWait, TIMEOUT_MS } from './started-app.fixture.ts';

async function countSchools(): Promise<unknown> {
  const url = await findRunningEmbeddedPostgres(place.home);
  if (url === undefined) throw new Error('no database runs');
  const [row] = await runAsOwner(url, 'select relname from pg_class where relname = $$school$$');
  return row;
}

test(
  'starts, says where, stops on Ctrl-C with everything it started, and starts again',
  async () => {
    const first = await startAndWait();
    expect(first.said()).toContain(`http://localhost:${place.port}`);
    // The demo accounts, for people who look around.
    expect(first.said()).toMatch(/student/i);
    expect(await countSchools()).toEqual({ relname: 'school' });
    // Twice, as under npm in a terminal.
    first.process.kill('SIGINT');
    expect(await end(first, 'SIGINT')).toBe(0);
    expect(await findRunningEmbeddedPostgres(place.home)).toBeUndefined();
    await expect(fetch(`http://127.0.0.1:${place.port}/livez`)).rejects.toThrow();
    const second = await startAndWait();
    expect(await end(second, 'SIGTERM')).toBe(0);
  },
  TIMEOUT_MS,
);
