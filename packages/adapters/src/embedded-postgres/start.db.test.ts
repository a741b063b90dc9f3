import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAsOwner } from '@kindling/testkit';
import { expect, test } from 'vitest';
import { findRunningEmbeddedPostgres } from './index.ts';
import { findServerPid } from './leftover.ts';
import { findProcess } from './process-facts.ts';
import { countNotes, dataFolder, place, serverPid, start, startApp } from './started-database.fixture.ts';

test('the second start finds what the first one saved', async () => {
  const first = await start();
  await runAsOwner(first.url, 'create table note (id int)', 'insert into note values (1)');
  await first.stop();
  const second = await start();
  expect([first.isNew, second.isNew]).toEqual([true, false]);
  expect(await countNotes(second.url)).toEqual([{ notes: 1 }]);
  await second.stop();
  expect(await findServerPid(await dataFolder())).toBeUndefined();
});

test('after kill -9 of the app the server stops by itself and the next start has every committed row', async () => {
  const { child, url } = await startApp();
  await runAsOwner(url, 'create table note (id int)', 'insert into note select generate_series(1, 500)');
  const pid = await serverPid();
  child.kill('SIGKILL');
  const next = await start();
  expect(await countNotes(next.url)).toEqual([{ notes: 500 }]);
  expect(await findProcess(pid)).toBeUndefined();
  expect(await readFile(join(place.stateDir, 'postgres', 'server.log'), 'utf8')).toContain(
    'database system is shut down',
  );
  await next.stop();
});

test('a second app on the same state folder is told who uses it', async () => {
  const { child } = await startApp();
  await expect(start()).rejects.toMatchObject({
    code: 'conflict',
    message: `Another Kindling (process ${child.pid}) is using this state folder already.`,
    hint: expect.stringContaining('KINDLING_HOME'),
  });
});

test('a tool finds the running server, and none when it has stopped', async () => {
  const database = await start();
  expect(await findRunningEmbeddedPostgres(place.stateDir)).toBe(database.url);
  await database.stop();
  expect(await findRunningEmbeddedPostgres(place.stateDir)).toBeUndefined();
});
