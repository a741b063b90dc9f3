import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const TIMEOUT_MS = 300_000;
const home = await mkdtemp(join(tmpdir(), 'kindling-worker-main-'));
// Passable for the account that PostgreSQL runs as when root runs the tests.
await chmod(home, 0o711);
const started: Started[] = [];

interface Started {
  child: ChildProcess;
  said(): string;
  ended: Promise<unknown>;
}

function start(settings: Record<string, string> = {}): Started {
  const environment = { KINDLING_HOME: home, ...settings };
  const child = spawn(process.execPath, [MAIN], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk;
    });
  }
  const worker = { child, said: () => text, ended: once(child, 'close') };
  started.push(worker);
  return worker;
}

afterAll(async () => {
  for (const { child, ended } of started) {
    child.kill('SIGKILL');
    await ended;
  }
  const cluster = await readFile(join(home, 'postgres', 'location'), 'utf8').catch(() => undefined);
  const options = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };
  if (cluster !== undefined) await rm(cluster.trim(), options);
  await rm(home, options);
}, TIMEOUT_MS);

test(
  'works on the folder of KINDLING_HOME alone, tells a second one so, and stops in order',
  async () => {
    const first = start();
    await expect.poll(first.said, { timeout: TIMEOUT_MS / 3 }).toContain('worker is ready');
    const second = start();
    await second.ended;
    expect(second.child.exitCode).toBe(1);
    expect(second.said()).toContain('is using this state folder already');
    expect(second.said()).not.toMatch(/\n\s+at /);
    first.child.kill('SIGINT');
    first.child.kill('SIGTERM');
    await first.ended;
    expect(first.child.exitCode).toBe(0);
  },
  TIMEOUT_MS,
);

test.each([
  ['a setting that is wrong', { DATABASE_POOL_SIZE: 'many' }, 'DATABASE_POOL_SIZE'],
  [
    'a database that is away',
    { DATABASE_URL: 'postgresql://kindling:s3cret@127.0.0.1:9/kindling' },
    'The PostgreSQL at 127.0.0.1:9 cannot be used',
  ],
])('%s is told in a sentence', async (_what, settings, sentence) => {
  const { child, said, ended } = start(settings);
  await ended;
  expect(child.exitCode).toBe(1);
  expect(said()).toContain(sentence);
  expect(said()).not.toMatch(/\n\s+at |s3cret/);
});
