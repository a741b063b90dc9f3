import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findRunningEmbeddedPostgres } from '@kindling/adapters/embedded-postgres';
import { afterEach, beforeEach, expect, vi } from 'vitest';

const LAUNCH = fileURLToPath(new URL('../launch.mjs', import.meta.url));
export const READY = { timeout: 120_000, interval: 100 };
export const TIMEOUT_MS = 400_000;
/** What a killed app started may outlive it by a moment, and write meanwhile. */
const REMOVE = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };

/** The state folder and the port of this test's own. */
export const place = { home: '', port: 0 };
const apps: Started[] = [];

interface Started {
  process: ChildProcess;
  said(): string;
}

beforeEach(async () => {
  place.home = await mkdtemp(join(tmpdir(), 'kindling-start-'));
  await chmod(place.home, 0o711);
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  place.port = (server.address() as AddressInfo).port;
  server.close();
});

afterEach(async () => {
  for (const app of apps.splice(0)) await end(app, 'SIGKILL');
  await vi.waitFor(async () => expect(await findRunningEmbeddedPostgres(place.home)).toBeUndefined(), READY);
  const cluster = await readFile(join(place.home, 'postgres', 'location'), 'utf8').catch(() => undefined);
  if (cluster !== undefined) await rm(cluster.trim(), REMOVE);
  await rm(place.home, REMOVE);
}, TIMEOUT_MS);

/** `npm start` without the pages, which other tests cover and which would have to be built first; or `npm run dev`. */
export function start(environment: Record<string, string> = {}, command = 'start'): Started {
  const own = {
    KINDLING_HOME: place.home,
    PORT: String(place.port),
    KINDLING_ROLES: 'api,worker',
    DATABASE_URL: '',
  };
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

export async function startAndWait(app = start()): Promise<Started> {
  await vi.waitFor(async () => {
    if (app.process.exitCode !== null) throw new Error(`it ended: ${app.said()}`);
    expect((await fetch(`http://127.0.0.1:${place.port}/readyz`)).status, app.said()).toBe(200);
  }, READY);
  return app;
}

export async function end({ process: child }: Started, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  child.kill(signal);
  await once(child, 'exit');
  return child.exitCode;
}
