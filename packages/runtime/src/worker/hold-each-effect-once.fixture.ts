import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openDatabase, openPool } from '@kindling/adapters/postgres';
import { createTestDatabase, runAsOwner } from '@kindling/testkit';
import { afterAll, afterEach, expect, test } from 'vitest';

const FIXTURE = fileURLToPath(new URL('./killed-worker.fixture.ts', import.meta.url));
const DRAIN_MS = 120_000;
const TIMEOUT_MS = 300_000;

const place = await createTestDatabase();
const folder = await mkdtemp(join(tmpdir(), 'kindling-kill-'));
const connection = { maxConnections: 4, applicationName: 'test', onIdleError: () => undefined };
const database = openDatabase({ ...connection, url: place.urlFor('kindling_app') });
const workerPool = openPool({ ...connection, url: place.urlFor('kindling_worker') });
const school = { schoolId: randomUUID(), correlationId: 'req-kill' };
const asSchool = (query: string) =>
  runAsOwner(
    place.urlFor('kindling_app'),
    `select set_config('app.school_id', '${school.schoolId}', false)`,
    query,
  );
await asSchool(
  `insert into app.school (school_id, name, slug) values ('${school.schoolId}', 'Maple', 'maple')`,
);

const children: ChildProcess[] = [];

function startVictim(deathPoint = 'never') {
  const child = spawn(
    process.execPath,
    [FIXTURE, place.urlFor('kindling_worker'), place.urlFor('kindling_app'), folder, deathPoint],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  return { child, died: once(child, 'exit') };
}

const jobs: string[] = [];
const events: string[] = [];
/** One transaction with one job and two events, as a use case makes them. */
async function change(): Promise<void> {
  const inviteId = randomUUID();
  const eventIds = [randomUUID(), randomUUID()];
  await database.transact(school, async (stores) => {
    await stores.jobs.enqueue('mail.send-invite', {
      inviteId,
      to: 'mei@example.org',
      link: 'https://school.example/invitation/kin_1',
      schoolName: 'Maple',
      locale: 'en',
    });
    for (const [index, id] of eventIds.entries()) {
      const at = new Date().toISOString();
      const payload = { classId: randomUUID(), personId: randomUUID(), role: 'student' as const, at };
      await stores.outbox.append({ id, name: 'school.class-joined', key: `key-${index}`, payload });
    }
  });
  jobs.push(inviteId);
  events.push(...eventIds);
}

const effectsOf = async (action: string) =>
  (await asSchool(`select subject from app.audit_log where action = '${action}'`)).map((row) =>
    String(row.subject),
  );
const left = async () =>
  (
    await workerPool.query(
      `select (select count(*)::int from app.outbox where published_at is null) as events,
              (select count(*)::int from graphile_worker._private_jobs) as jobs`,
    )
  ).rows[0];

/** Everything asked for happened once: nothing lost, nothing doubled, nothing given up. */
async function expectEachEffectOnce() {
  await expect.poll(left, { timeout: DRAIN_MS, interval: 100 }).toEqual({ events: 0, jobs: 0 });
  expect((await effectsOf('event.effect')).sort()).toEqual([...events].sort());
  expect((await effectsOf('job.effect')).sort()).toEqual([...jobs].sort());
  const mails = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  expect(mails.sort()).toEqual(jobs.map((id) => `invite-${id}.eml`).sort());
  expect(await asSchool('select task, last_error from app.exhausted_job')).toEqual([]);
}

/** The worker, killed so often at each point of a job and of an event, then so often at any moment. */
export function holdEachEffectOnce({
  atDeathPoint,
  atRandom,
}: {
  atDeathPoint: number;
  atRandom: number;
}): void {
  afterEach(async () => {
    for (const child of children.splice(0)) {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
  });
  afterAll(async () => {
    await database.close();
    await workerPool.end();
  });

  test.each([
    'consumer-before-commit',
    'relay-before-mark',
    'job-before-commit',
    'job-between-effects',
    'job-before-acknowledgement',
  ])(`killed at %s, times ${atDeathPoint}: each effect once`, { timeout: TIMEOUT_MS }, async (deathPoint) => {
    for (let kill = 0; kill < atDeathPoint; kill += 1) {
      await change();
      const [, signal] = await startVictim(deathPoint).died;
      expect(signal).toBe('SIGKILL');
    }
    startVictim();
    await expectEachEffectOnce();
  });

  test(`killed at ${atRandom} random moments under load: each effect once`, {
    timeout: TIMEOUT_MS,
  }, async () => {
    for (let kill = 0; kill < atRandom; kill += 1) {
      const { child, died } = startVictim();
      if (child.stdout) await once(child.stdout, 'data');
      const killing = setTimeout(randomInt(0, 150)).then(() => child.kill('SIGKILL'));
      await Promise.all([killing, died, ...Array.from({ length: 12 }, change)]);
    }
    startVictim();
    await expectEachEffectOnce();
  });
}
