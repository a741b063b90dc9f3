import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

/** A clone whose server is three lines, watched by the real launcher code. */
const clone = mkdtempSync(join(tmpdir(), 'kindling-watch-'));
const main = join(clone, 'apps', 'api', 'src', 'main.ts');
let launcher: ChildProcess;
let output = '';

const serve = (line: string) =>
  writeFileSync(
    main,
    // It speaks once it can be stopped: whoever has heard it may press Ctrl-C.
    `process.on('SIGINT', () => process.exit(3)); setInterval(() => {}, 1000); console.log(${JSON.stringify(line)});`,
  );
const says = (text: string) =>
  vi.waitFor(() => expect(output).toContain(text), { timeout: 8_000, interval: 30 });

beforeAll(() => {
  cpSync(fileURLToPath(new URL('..', import.meta.url)), join(clone, 'scripts'), { recursive: true });
  mkdirSync(join(clone, 'apps', 'api', 'src'), { recursive: true });
  mkdirSync(join(clone, 'packages', 'core', 'src'), { recursive: true });
  const folder = JSON.stringify(join(clone, 'scripts', 'launcher'));
  writeFileSync(
    join(clone, 'dev.mjs'),
    `const { forwardSignals } = await import(${folder} + '/run.mjs');
     const { runWatched } = await import(${folder} + '/watch.mjs');
     forwardSignals();
     process.exitCode = await runWatched(process.execPath, [${JSON.stringify(main)}], {});`,
  );
});

afterAll(async () => {
  if (launcher.exitCode === null) launcher.kill('SIGKILL');
  rmSync(clone, { recursive: true, force: true });
});

test('starts again on a change, waits after a crash, ends with Ctrl-C', async () => {
  serve('first');
  launcher = spawn(process.execPath, [join(clone, 'dev.mjs')], { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [launcher.stdout, launcher.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  await says('first');
  serve('second');
  await says('second');
  expect(output).toContain(`${join('apps', 'api', 'src', 'main.ts')} changed`);
  // A test file is not part of the server.
  writeFileSync(join(clone, 'packages', 'core', 'src', 'a.test.ts'), '');
  writeFileSync(main, 'throw new Error("broken")');
  await says('The server ended; a change starts it again.');
  serve('third');
  await says('third');
  expect(output).not.toContain('a.test.ts');
  launcher.kill('SIGINT');
  const [exitCode] = await once(launcher, 'exit');
  expect(exitCode).toBe(3);
}, 30_000);
