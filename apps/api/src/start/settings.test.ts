import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const run = promisify(execFile);
const home = await mkdtemp(join(tmpdir(), 'kindling-settings-'));
afterAll(() => rm(home, { recursive: true, force: true }));

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

it('tells the pages where this process answers, whatever address people type', async () => {
  const read = await settingsOf({ PORT: '4321', PUBLIC_URL: 'https://kindling.example' });
  expect(read).toMatchObject({
    settings: { port: 4321, publicUrl: 'https://kindling.example', stateFolder: home },
    KINDLING_INTERNAL_URL: 'http://127.0.0.1:4321',
    NEXT_TELEMETRY_DISABLED: '1',
  });
});

it('logs to standard output where nobody reads sentences, and to a file that is named', async () => {
  expect((await settingsOf({})).settings.logFile).toBeUndefined();
  expect((await settingsOf({ LOG_FILE: '/var/log/kindling.log' })).settings.logFile).toBe(
    '/var/log/kindling.log',
  );
});

it('takes no setting that is not valid', async () => {
  await expect(settingsOf({ PORT: 'many' })).rejects.toThrow(/PORT/);
});
