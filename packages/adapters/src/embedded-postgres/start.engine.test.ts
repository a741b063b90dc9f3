import { once } from 'node:events';
import { chmod, chown, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runAsOwner } from '@kindling/testkit';
import { describe, expect, test, vi } from 'vitest';
import { chooseAccount, runAs } from './account.ts';
import { findServerPid } from './leftover.ts';
import { findProcess } from './process-facts.ts';
import {
  childrenOf,
  countNotes,
  dataFolder,
  HOLD,
  place,
  SOON,
  serverPid,
  start,
  startApp,
} from './started-database.fixture.ts';

const isRoot = process.getuid?.() === 0;

test('sorts text alike on every machine, keeps time in UTC and stores UTF-8', async () => {
  const database = await start();
  const [row] = await runAsOwner(
    database.url,
    `select current_setting('server_encoding') as encoding, current_setting('timezone') as timezone,
            upper('ñandú') as upper, current_setting('fsync') as fsync,
            (select datlocprovider::text || ':' || datlocale from pg_database where datname = current_database()) as locale`,
  );
  expect(row).toEqual({
    encoding: 'UTF8',
    timezone: 'UTC',
    upper: 'ÑANDÚ',
    fsync: 'on',
    locale: 'b:C.UTF-8',
  });
  await database.stop();
});

test('the owner is no superuser and only this user can read the passwords', async () => {
  const database = await start();
  const [row] = await runAsOwner(
    database.url,
    'select rolname, rolsuper from pg_roles where rolname = current_user',
  );
  expect(row).toEqual({ rolname: 'kindling', rolsuper: false });
  expect((await stat(join(place.stateDir, 'postgres', 'secrets.json'))).mode & 0o777).toBe(0o600);
  await database.stop();
});

test.runIf(process.platform === 'linux')(
  'a server that lost its app and its supervisor is ended, not fought, by the next start',
  async () => {
    const { child, url } = await startApp();
    await runAsOwner(url, 'create table note (id int)');
    const pid = await serverPid();
    const [shell = 0] = await childrenOf(child.pid ?? 0);
    const watcher = (await childrenOf(shell)).find((other) => other !== pid) ?? 0;
    process.kill(watcher, 'SIGKILL');
    process.kill(shell, 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await findServerPid(await dataFolder())).toBe(pid);
    const next = await start();
    expect(await findProcess(pid)).toBeUndefined();
    expect(await countNotes(next.url)).toEqual([{ notes: 0 }]);
    await next.stop();
  },
);

test('a killed server comes back on the same port with its data', async () => {
  const incidents: string[] = [];
  const database = await start((message) => incidents.push(message));
  await runAsOwner(database.url, 'create table note (id int)', 'insert into note values (1)');
  const killed = await serverPid();
  process.kill(killed, 'SIGKILL');
  await vi.waitFor(() => expect(incidents).toContain('PostgreSQL is back'), SOON);
  expect(await countNotes(database.url)).toEqual([{ notes: 1 }]);
  expect(await serverPid()).not.toBe(killed);
  await database.stop();
});

test('a first start that was cut off leaves nothing in the way', async () => {
  const home = join(place.stateDir, 'postgres', 'cluster');
  await mkdir(join(home, 'data.unfinished'), { recursive: true });
  await writeFile(join(home, 'data.unfinished', 'PG_VERSION'), '18\n');
  await writeFile(join(place.stateDir, 'postgres', 'secrets.json.unfinished'), '{"owner":');
  await writeFile(join(place.stateDir, 'postgres', 'owner.json'), '{"pid":');
  const database = await start();
  expect(database.isNew).toBe(true);
  await database.stop();
});

test('passwords that do not belong to the data are named, and the data stays', async () => {
  const first = await start();
  await first.stop();
  const secrets = join(place.stateDir, 'postgres', 'secrets.json');
  const right = await readFile(secrets, 'utf8');
  await writeFile(secrets, JSON.stringify({ superuser: 'x'.repeat(32), owner: 'y'.repeat(32) }));
  await expect(start()).rejects.toMatchObject({ code: 'conflict' });
  await writeFile(secrets, right);
  const again = await start();
  expect(again.isNew).toBe(false);
  await again.stop();
});

test('data of another PostgreSQL version is left alone', async () => {
  const first = await start();
  await first.stop();
  await writeFile(join(await dataFolder(), 'PG_VERSION'), '15\n');
  await expect(start()).rejects.toMatchObject({
    message: 'The data was written by PostgreSQL 15, this is 18.',
  });
});

test('a state folder that was copied has its own data, whatever becomes of the first', async () => {
  const first = await start();
  await runAsOwner(first.url, 'create table note (id int)', 'insert into note values (1)');
  await first.stop();
  const original = place.stateDir;
  place.stateDir = join(place.base, 'copy');
  await runAs(undefined, '/bin/cp', ['-a', original, place.stateDir], { timeoutMs: 60_000 });
  const copy = await start();
  expect(copy.clusterHome).toContain(place.stateDir);
  await runAsOwner(copy.url, 'insert into note values (2)');
  await copy.stop();
  place.stateDir = original;
  const again = await start();
  expect(await countNotes(again.url)).toEqual([{ notes: 1 }]);
  await again.stop();
});

describe.runIf(isRoot)('started by root', () => {
  test('the server runs as nobody', async () => {
    const database = await start();
    expect(await stat(`/proc/${await serverPid()}`)).toMatchObject(await nobody());
    await database.stop();
  });

  test('a state folder that nobody may enter keeps its data elsewhere, and finds it again', async () => {
    await mkdir(place.stateDir, { recursive: true });
    await chmod(place.base, 0o700);
    const first = await start();
    await runAsOwner(first.url, 'create table note (id int)');
    expect(await dataFolder()).not.toContain(place.base);
    await first.stop();
    const second = await start();
    expect(await countNotes(second.url)).toEqual([{ notes: 0 }]);
    await second.stop();
    const elsewhere = second.clusterHome;
    await rename(elsewhere, `${elsewhere}.away`);
    try {
      await expect(start()).rejects.toMatchObject({
        message: `The database's folder ${elsewhere} cannot be used.`,
      });
    } finally {
      await rename(`${elsewhere}.away`, elsewhere);
    }
  });

  test('an ordinary user starts it in a folder of their own', async (context) => {
    const user = await nobody();
    const look = ['-e', `require('node:fs').readFileSync(${JSON.stringify(HOLD)})`];
    if ((await runAs(user, process.execPath, look, { timeoutMs: 20_000 })).exitCode !== 0) {
      context.skip('this clone is in a folder that an ordinary user may not read');
    }
    await mkdir(place.stateDir, { recursive: true });
    await chown(place.stateDir, user.uid, user.gid);
    const { child, url } = await startApp(user);
    await runAsOwner(url, 'create table note (id int)');
    expect(await stat(`/proc/${await serverPid()}`)).toMatchObject(user);
    child.stdin?.end();
    await once(child, 'exit');
    expect(child.exitCode).toBe(0);
  });
});

if (!isRoot) process.stdout.write('not root: what root does for PostgreSQL was not tested\n');

async function nobody(): Promise<{ uid: number; gid: number }> {
  const account = await chooseAccount();
  if (account === undefined) throw new Error('only for root');
  return account;
}
