import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER } from 'next/constants.js';
import { expect, test } from 'vitest';

const CONFIG = new URL('./next.config.mjs', import.meta.url);
const PRINT = `
  const { default: configure } = await import(process.argv[1]);
  const { turbopack } = await configure(process.argv[2]);
  const native = process.report.getReport().sharedObjects.filter((path) => path.endsWith('.node'));
  console.log(JSON.stringify({ aliases: Object.keys(turbopack.resolveAlias), native }));
`;

/** In a process of its own: what a process has loaded stays. */
async function configureFor(phase: string): Promise<{ aliases: string[]; native: string[] }> {
  const args = ['--input-type=module', '--eval', PRINT, CONFIG.href, phase];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

test('brings no compiler into the memory of a server of built pages', async () => {
  expect(await configureFor(PHASE_PRODUCTION_SERVER)).toMatchObject({ native: [] });
});

test('knows where the messages are when pages are built', async () => {
  const { aliases, native } = await configureFor(PHASE_PRODUCTION_BUILD);
  expect(aliases).toContain('next-intl/config');
  expect(native).not.toEqual([]);
});
