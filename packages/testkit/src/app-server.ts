import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../apps/api/src/main.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const READY_MS = 90_000;
const STOP_MS = 40_000;
/** What the app started may outlive a killed app by a moment, and write meanwhile. */
const REMOVE = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };

export interface AppServer {
  url: string;
  /** Its state folder; give it to another `startAppServer` to start on the same data. */
  stateDir: string;
  pid: number;
  /** Everything the process wrote to its standard output and error. */
  output(): string;
  /** Asks it to stop and waits until it has; removes a state folder that was made for it. */
  stop(): Promise<void>;
  /** kill -9, then waits for the end. */
  kill(): Promise<void>;
}

export interface AppServerOptions {
  /** An existing state folder; a new one is made, and removed by `stop`, when absent. */
  stateDir?: string;
  port?: number;
  environment?: Record<string, string>;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function makeStateFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kindling-app-'));
  // Passable for the account that PostgreSQL runs as when root runs the tests.
  await chmod(folder, 0o711);
  return folder;
}

/** Data may live outside of the state folder; see `chooseClusterHome`. */
async function removeState(stateDir: string): Promise<void> {
  const home = await readFile(join(stateDir, 'postgres', 'location'), 'utf8').catch(() => undefined);
  if (home !== undefined) await rm(home.trim(), REMOVE);
  await rm(stateDir, REMOVE);
}

async function waitUntilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(
      () => undefined,
    );
    if (answer?.ok) return;
    await sleep(100);
  }
  child.kill('SIGKILL');
  throw new Error(`The app did not get ready within ${READY_MS / 1000} s. It said:\n${output()}`);
}

async function waitForEnd(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/**
 * Starts the real app as a process of its own: embedded database, free port, demo school. Resolves when it is
 * ready to serve. Throws with everything it said when it does not get there.
 */
export async function startAppServer(options: AppServerOptions = {}): Promise<AppServer> {
  const stateDir = options.stateDir ?? (await makeStateFolder());
  const port = options.port ?? (await findFreePort());
  const environment = { KINDLING_HOME: stateDir, PORT: String(port), KINDLING_DEMO: '1', LOG_LEVEL: 'warn' };
  const child = spawn(process.execPath, [MAIN], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', ...environment, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk;
    });
  }
  const url = `http://localhost:${port}`;
  await waitUntilReady(url, child, () => text);
  return {
    url,
    stateDir,
    pid: child.pid ?? 0,
    output: () => text,
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await waitForEnd(child);
      clearTimeout(timer);
      if (options.stateDir === undefined) await removeState(stateDir);
    },
    async kill() {
      child.kill('SIGKILL');
      await waitForEnd(child);
    },
  };
}
