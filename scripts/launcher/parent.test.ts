import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const MODULE = fileURLToPath(new URL('./parent.mjs', import.meta.url));
const WATCHED = `
  const { watchParent } = await import(${JSON.stringify(MODULE)});
  watchParent(() => { console.log('gone'); process.exit(0); }, { everyMs: 20 });
  setInterval(() => {}, 1000);
  console.log('watching');`;

/** Starts what watches as the child of another process, as npm does, and hears what it says. */
function startBelowAnother() {
  const code = `
    require('node:child_process').spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(WATCHED)}], { stdio: 'inherit' });
    setInterval(() => {}, 1000);`;
  return spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('what is left by the process that started it hears of it, once', async () => {
  const between = startBelowAnother();
  const lines: string[] = [];
  between.stdout.setEncoding('utf8').on('data', (text: string) => lines.push(...text.trim().split('\n')));
  const ended = once(between.stdout, 'close');
  await expect.poll(() => lines).toEqual(['watching']);
  await sleep(100);
  expect(lines).toEqual(['watching']);
  between.kill('SIGKILL');
  await ended;
  expect(lines).toEqual(['watching', 'gone']);
});
