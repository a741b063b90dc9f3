import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '@kindling/shared';
import pg from 'pg';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { diskFull, mentionsFullDisk } from './disk-full.ts';
import { findServerPid } from './leftover.ts';
import { SERVER_SETTINGS, SUPERVISOR } from './server-settings.ts';

/** Crash recovery replays the log before the server answers; it gets this long. */
const READY_TIMEOUT_MS = 300_000;
const FAST_SHUTDOWN_MS = 30_000;
const LOG_LIMIT_BYTES = 5_000_000;

export interface ServerOptions {
  dataFolder: string;
  account: Account;
  binaries: Binaries;
  logFile: string;
  port: number;
  settings: Record<string, string>;
  superuserPassword: string;
}

export interface Server {
  /** Resolves when the server has ended, wanted or not. */
  ended: Promise<void>;
  isRunning: () => boolean;
  stop(): Promise<void>;
}

async function openLog(file: string): Promise<{ fd: number; close: () => Promise<void>; offset: number }> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_LIMIT_BYTES) await rename(file, `${file}.1`);
  const handle = await open(file, 'a', 0o600);
  return { fd: handle.fd, close: () => handle.close(), offset: size > LOG_LIMIT_BYTES ? 0 : size };
}

function spawnSupervised(options: ServerOptions, logFd: number): ChildProcess {
  const settings = Object.entries({ ...SERVER_SETTINGS, port: String(options.port), ...options.settings });
  return spawn(
    '/bin/sh',
    [
      '-c',
      SUPERVISOR,
      'kindling-postgres',
      options.binaries.postgres,
      '-D',
      options.dataFolder,
      ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...options.account,
      cwd: '/',
      // An interrupted start may leave its number in the lock file; ours is an ancestor's and does not count.
      env: { ...options.binaries.environment, PG_GRANDPARENT_PID: String(process.pid) },
      stdio: ['pipe', logFd, logFd],
      // Its own session: Ctrl-C in the terminal reaches the app only, which drains before it stops the server.
      detached: true,
    },
  );
}

async function tryToConnect(options: ServerOptions): Promise<'answers' | 'not-yet' | 'wrong-password'> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: options.port,
    user: 'postgres',
    password: options.superuserPassword,
    database: 'postgres',
    connectionTimeoutMillis: 2_000,
  });
  // A connection that breaks after it failed to open has nobody else to tell.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'answers';
  } catch (error) {
    return (error as { code?: string }).code === '28P01' ? 'wrong-password' : 'not-yet';
  } finally {
    await client.end().catch(() => undefined);
  }
}

function wrongPassword(dataFolder: string): AppError {
  return new AppError('conflict', `The database in ${dataFolder} does not take the password kept for it.`, {
    hint: 'The file "postgres/secrets.json" of the state folder and the data do not belong together: put back the right one.',
  });
}

async function readLogSince(file: string, offset: number): Promise<string> {
  return (await readFile(file)).subarray(offset).toString('utf8');
}

/** Thrown as a value, because the starter tries again for some of the reasons. */
export class ServerDidNotStart extends Error {
  readonly log: string;
  constructor(log: string) {
    super('The PostgreSQL server ended while it was starting');
    this.log = log;
  }
}

/**
 * Starts the server under its supervisor and waits until it answers.
 * @throws ServerDidNotStart with what it logged; AppError when the disk is full or it takes minutes.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const log = await openLog(options.logFile);
  const child = spawnSupervised(options, log.fd);
  // The shell's pipe breaks when it dies first; its end is what counts and is awaited below.
  child.stdin?.on('error', () => undefined);
  let running = true;
  // A shell that cannot even be started tells by `error` alone.
  const ended = new Promise<void>((resolve) => {
    for (const event of ['exit', 'error']) child.on(event, () => resolve());
  }).then(() => {
    running = false;
    child.stdin?.destroy();
  });
  await log.close();
  const server: Server = { ended, isRunning: () => running, stop: () => stopServer(child, ended, options) };
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (running && Date.now() < deadline) {
    const answer = await tryToConnect(options);
    // Another server that took the port first answers too: ours then ends within moments, so look before judging.
    await Promise.race([sleep(answer === 'wrong-password' ? 1_000 : 20), ended]);
    if (answer === 'answers' && running) return server;
    if (answer === 'wrong-password' && running) {
      await server.stop();
      throw wrongPassword(options.dataFolder);
    }
  }
  const text = await readLogSince(options.logFile, log.offset);
  if (running) await server.stop();
  if (mentionsFullDisk(text)) throw diskFull(options.dataFolder);
  throw new ServerDidNotStart(text);
}

async function stopServer(child: ChildProcess, ended: Promise<void>, options: ServerOptions): Promise<void> {
  child.stdin?.end();
  const isOver = await Promise.race([ended.then(() => true), sleep(FAST_SHUTDOWN_MS, false, { ref: false })]);
  if (isOver) return;
  const pid = await findServerPid(options.dataFolder);
  // Immediate shutdown: nothing committed is lost, the next start replays the log.
  if (pid !== undefined) process.kill(pid, 'SIGQUIT');
  await Promise.race([ended, sleep(FAST_SHUTDOWN_MS, undefined, { ref: false })]);
}
