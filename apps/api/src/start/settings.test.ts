import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { internalUrlOf } from './settings.ts';

const run = promisify(execFile);
const home = await mkdtemp(join(tmpdir(), 'kindling-settings-'));
afterAll(() => rm(home, { recursive: true, force: true }));

/** A process that loads the whole server, on a busy machine. */
const PROCESS_MS = 60_000;
const SETTINGS = new URL('./settings.ts', import.meta.url).href;
const PROGRAM = `
  const { readSettings } = await import(${JSON.stringify(SETTINGS)});
  const settings = readSettings();
  const { KINDLING_INTERNAL_URL, NEXT_TELEMETRY_DISABLED } = process.env;
  console.log(JSON.stringify({ settings, KINDLING_INTERNAL_URL, NEXT_TELEMETRY_DISABLED }));`;

/** What a process of its own makes of an environment; its output is no terminal. */
async function settingsOf(environment: Record<string, string>) {
  const env = { KINDLING_HOME: home, ...environment };
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', PROGRAM], { env });
  return JSON.parse(stdout);
}

it(
  'tells the pages where this process answers, and logs to standard output where nobody reads sentences',
  async () => {
    const read = await settingsOf({ PORT: '4321', PUBLIC_URL: 'https://kindling.example' });
    expect(read).toMatchObject({
      settings: { port: 4321, publicUrl: 'https://kindling.example', stateFolder: home },
      KINDLING_INTERNAL_URL: 'http://127.0.0.1:4321',
      NEXT_TELEMETRY_DISABLED: '1',
    });
    expect(read.settings.logFile).toBeUndefined();
  },
  PROCESS_MS,
);

it.each([
  ['0.0.0.0', 'http://127.0.0.1:4321'],
  ['::', 'http://127.0.0.1:4321'],
  ['::1', 'http://[::1]:4321'],
  ['localhost', 'http://localhost:4321'],
  ['192.0.2.7', 'http://192.0.2.7:4321'],
])('the pages ask the address that answers when it listens on %s', (host, url) => {
  expect(internalUrlOf({ host, port: 4321 })).toBe(url);
});
