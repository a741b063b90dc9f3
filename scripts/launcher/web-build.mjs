import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { explainFailure } from './failure.mjs';
import { ROOT } from './layout.mjs';
import { childEnvironment } from './npm.mjs';
import { lockfileHash } from './packages.mjs';
import { precompress } from './precompress.mjs';
import { step } from './progress.mjs';
import { receivedSignal, run } from './run.mjs';

const WEB = join(ROOT, 'apps', 'web');
const INPUTS = [
  'apps/web',
  'packages/shared',
  'packages/activities',
  'packages/sandbox',
  'packages/core/src/code',
  'tsconfig.base.json',
];
const NOT_INPUT = new Set(['node_modules', '.next', 'next-env.d.ts']);
const MARKER = join(WEB, '.next', 'kindling-inputs');

function listFiles(path) {
  const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !NOT_INPUT.has(name));
  return entries.flatMap((entry) => {
    const file = join(path, entry.name);
    if (entry.isDirectory()) return listFiles(file);
    return /\.test\.tsx?$/.test(entry.name) ? [] : [file];
  });
}

/** One number for everything the built pages depend on. */
function hashInputs() {
  const hash = createHash('sha256').update(lockfileHash());
  for (const input of INPUTS) {
    const path = join(ROOT, input);
    const files = input.endsWith('.json') ? [path] : listFiles(path).sort();
    for (const file of files) hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

export function isWebBuilt() {
  return existsSync(MARKER) && readFileSync(MARKER, 'utf8') === hashInputs();
}

/** Builds the pages when anything they are made of changed. @param {string} nodeBinary */
export async function ensureWebBuild(nodeBinary) {
  if (isWebBuilt()) return;
  // Taken before the build: a file saved while it runs makes the next start build again.
  const inputs = hashInputs();
  await step('Building the pages (half a minute when they changed)', async () => {
    const next = createRequire(join(WEB, 'package.json')).resolve('next/dist/bin/next');
    const env = { ...childEnvironment(nodeBinary), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
    const { exitCode, output } = await run(nodeBinary, [next, 'build'], { cwd: WEB, env, quiet: true });
    if (exitCode !== 0 && receivedSignal() === undefined) throw explainFailure('Building the pages', output);
    if (exitCode !== 0) return;
    await precompress(join(WEB, '.next', 'static'));
    writeFileSync(MARKER, inputs);
  });
}
