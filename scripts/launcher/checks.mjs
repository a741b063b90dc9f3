import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureStateFolder, freeBytes } from './disk.mjs';
import { CACHE_FOLDER, PINNED_NODE, ROOT, stateFolder } from './layout.mjs';
import { runNpm } from './npm.mjs';
import { arePackagesInStep } from './packages.mjs';
import { findFreePortAfter, findPortProblem, wantedAddress } from './port.mjs';
import { isHostNodeGoodEnough } from './runtime.mjs';
import { isWebBuilt } from './web-build.mjs';

const ok = (name, detail) => ({ name, status: 'ok', detail });
const problem = (name, detail, fix) => ({ name, status: 'problem', detail, fix });

function checkNode() {
  const version = process.versions.node;
  if (isHostNodeGoodEnough()) return ok('node', version);
  if (existsSync(join(CACHE_FOLDER, 'runtime', 'node_modules'))) {
    return ok('node', `${version}, with Node ${PINNED_NODE} brought along for Kindling`);
  }
  return problem(
    'node',
    `${version} is older than ${PINNED_NODE}`,
    'npm start   (brings the right Node by itself)',
  );
}

async function checkNpm() {
  const { exitCode, output } = await runNpm(['--version'], ROOT).catch((error) => ({
    exitCode: 1,
    output: error.message,
  }));
  const version = output.trim().split('\n').at(-1);
  if (exitCode === 0) return ok('npm', version);
  return problem('npm', version, 'Install Node from https://nodejs.org: npm comes with it.');
}

function checkPackages() {
  const installed = existsSync(join(ROOT, 'node_modules'));
  if (!installed) return problem('packages', 'not installed', 'npm start   (or: npm ci --ignore-scripts)');
  if (arePackagesInStep()) return ok('packages', 'in step with package-lock.json');
  return problem('packages', 'not in step with package-lock.json', 'npm ci --ignore-scripts');
}

function checkStateFolder() {
  try {
    ensureStateFolder();
  } catch (error) {
    return problem('state folder', error.message, error.hint);
  }
  const gigabytes = (freeBytes(stateFolder()) / 1e9).toFixed(1);
  return ok('state folder', `${stateFolder()}, ${gigabytes} GB free`);
}

async function doesKindlingAnswer({ host, port }) {
  const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const answer = await fetch(`http://${address}:${port}/livez`, { signal: AbortSignal.timeout(3_000) }).catch(
    () => undefined,
  );
  return answer?.ok === true;
}

async function checkPort() {
  try {
    const address = wantedAddress();
    if ((await findPortProblem(address)) === undefined) return ok('port', `${address.port} is free`);
    if (await doesKindlingAnswer(address)) return ok('port', `${address.port}, where Kindling is running`);
    const free = (await findFreePortAfter(address.port, address.host)) ?? 'NUMBER';
    return problem('port', `${address.port} is taken by another program`, `PORT=${free} npm start`);
  } catch (error) {
    return problem('port', error.message, error.hint);
  }
}

function checkWebBuild() {
  if (!existsSync(join(ROOT, 'node_modules'))) return problem('pages', 'not built', 'npm start');
  return isWebBuilt()
    ? ok('pages', 'built')
    : problem('pages', 'not built, or older than their sources', 'npm start');
}

/** Everything that can be said about this machine and clone with nothing installed. */
export async function checkMachine() {
  return [
    checkNode(),
    await checkNpm(),
    checkPackages(),
    checkStateFolder(),
    await checkPort(),
    checkWebBuild(),
  ];
}
