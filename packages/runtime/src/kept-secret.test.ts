import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConfigError } from './config-error.ts';
import { keptSecret } from './kept-secret.ts';

let home: string;
beforeEach(async () => {
  home = join(await mkdtemp(join(tmpdir(), 'kindling-secret-')), 'state');
});
afterEach(() => rm(join(home, '..'), { recursive: true, force: true }));

test('is made once, long, for this user alone, and the same ever after', async () => {
  const secret = keptSecret(home);
  expect(secret).toMatch(/^[\w-]{64}$/);
  expect(keptSecret(home)).toBe(secret);
  expect(await readdir(home)).toEqual(['secret']);
  expect((await stat(join(home, 'secret'))).mode & 0o777).toBe(0o600);
  expect((await readFile(join(home, 'secret'), 'utf8')).trim()).toBe(secret);
});

test('an empty or cut file is no secret: it is named, and stays as it is', async () => {
  keptSecret(home);
  await writeFile(join(home, 'secret'), 'cut off\n');
  expect(() => keptSecret(home)).toThrow(ConfigError);
  expect(() => keptSecret(home)).toThrow(join(home, 'secret'));
  expect(await readFile(join(home, 'secret'), 'utf8')).toBe('cut off\n');
});

test('starters at the same moment get the same one', async () => {
  const source = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(workerData.module).then(({ keptSecret }) => parentPort.postMessage(keptSecret(workerData.home)));`;
  const workerData = { module: new URL('./kept-secret.ts', import.meta.url).href, home };
  const secrets = await Promise.all(
    Array.from(
      { length: 4 },
      () =>
        new Promise<string>((resolve, reject) => {
          const worker = new Worker(source, { eval: true, workerData });
          worker.once('message', resolve);
          worker.once('error', reject);
        }),
    ),
  );
  expect(new Set(secrets).size).toBe(1);
});
