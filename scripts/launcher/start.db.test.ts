import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findRunningEmbeddedPostgres } from '@kindling/adapters/embedded-postgres';
import { runAsOwner } from '@kindling/testkit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const LAUNCH = fileURLToPath(new URL('../launch.mjs', import.meta.url));
const READY = { timeout: 120_000, interval: 100 };
const TIMEOUT_MS = 400_000;
/** What a killed app started may outlive it by a moment, and write meanwhile. */
const REMOVE = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };

let home: string;
let port: number;
const apps: Started[] = [];

interface Started {
  process: ChildProcess;
  said(): string;
}

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kindling-start-'));
  await chmod(home, 0o711);
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
  server.close();
});

afterEach(async () => {
  for (const app of apps.splice(0)) await end(app, 'SIGKILL');
  await vi.waitFor(async () => expect(await findRunningEmbeddedPostgres(home)).toBeUndefined(), READY);
  const cluster = await readFile(join(home, 'postgres', 'location'), 'utf8').catch(() => undefined);
  if (cluster !== undefined) await rm(cluster.trim(), REMOVE);
  await rm(home, REMOVE);
}, TIMEOUT_MS);

/** `npm start` without the pages, which other tests cover and which would have to be built first; or `npm run dev`. */
function start(environment: Record<string, string> = {}, command = 'start'): Started {
  const own = { KINDLING_HOME: home, PORT: String(port), KINDLING_ROLES: 'api,worker', DATABASE_URL: '' };
  const child = spawn(process.execPath, [LAUNCH, command], {
    env: { ...process.env, NODE_ENV: 'production', ...own, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk;
    });
  }
  const app = { process: child, said: () => text };
  apps.push(app);
  return app;
}

async function startAndWait(app = start()): Promise<Started> {
  await vi.waitFor(async () => {
    if (app.process.exitCode !== null) throw new Error(`it ended: ${app.said()}`);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status, app.said()).toBe(200);
  }, READY);
  return app;
}

async function end({ process: child }: Started, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  child.kill(signal);
  await once(child, 'exit');
  return child.exitCode;
}

async function countSchools(): Promise<unknown> {
  const url = await findRunningEmbeddedPostgres(home);
  if (url === undefined) throw new Error('no database runs');
  const [row] = await runAsOwner(url, 'select relname from pg_class where relname = $$school$$');
  return row;
}

test(
  'starts, says where, stops on Ctrl-C with everything it started, and starts again',
  async () => {
    const first = await startAndWait();
    expect(first.said()).toContain(`http://localhost:${port}`);
    // The demo accounts, for people who look around.
    expect(first.said()).toMatch(/student/i);
    expect(await countSchools()).toEqual({ relname: 'school' });
    // Twice, as under npm in a terminal.
    first.process.kill('SIGINT');
    expect(await end(first, 'SIGINT')).toBe(0);
    expect(await findRunningEmbeddedPostgres(home)).toBeUndefined();
    await expect(fetch(`http://127.0.0.1:${port}/livez`)).rejects.toThrow();
    const second = await startAndWait();
    expect(await end(second, 'SIGTERM')).toBe(0);
  },
  TIMEOUT_MS,
);

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
    const samePort = start({ KINDLING_HOME: join(home, 'other') });
    await once(samePort.process, 'exit');
    expect(samePort.said()).toContain(`Port ${port} is taken`);
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
      const page = await fetch(`http://127.0.0.1:${port}/`);
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Kindling')]);
    }, READY);
    await end(app, 'SIGINT');
    await expect(fetch(`http://127.0.0.1:${port}/livez`)).rejects.toThrow();
    expect(await findRunningEmbeddedPostgres(home)).toBeUndefined();
  },
  TIMEOUT_MS,
);
