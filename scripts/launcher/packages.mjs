import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainFailure } from './failure.mjs';
import { ROOT, readJson } from './layout.mjs';
import { runNpm } from './npm.mjs';
import { step } from './progress.mjs';

const LOCKFILE = join(ROOT, 'package-lock.json');
/** Inside node_modules, so that removing that folder removes the claim as well. */
const MARKER = join(ROOT, 'node_modules', '.kindling-installed');
const NPM_OWN_RECORD = join(ROOT, 'node_modules', '.package-lock.json');

export function lockfileHash() {
  const machine = `${process.platform}-${process.arch}`;
  return createHash('sha256').update(machine).update(readFileSync(LOCKFILE)).digest('hex');
}

/** What npm wrote down after its last complete install, held against the lockfile. */
function didNpmInstallTheLockfile() {
  if (!existsSync(NPM_OWN_RECORD)) return false;
  const wanted = readJson(LOCKFILE).packages;
  const found = readJson(NPM_OWN_RECORD).packages;
  const isInstalled = ([path, entry]) => {
    if (path === '' || !path.includes('node_modules/')) return true;
    if (found[path] === undefined) return Boolean(entry.optional || entry.peer);
    return entry.link === true || found[path].version === entry.version;
  };
  return Object.entries(wanted).every(isInstalled) && Object.keys(found).every((path) => path in wanted);
}

/** Whether node_modules holds exactly what package-lock.json names. */
export function arePackagesInStep() {
  if (!existsSync(join(ROOT, 'node_modules'))) return false;
  if (existsSync(MARKER) && readFileSync(MARKER, 'utf8') === lockfileHash()) return true;
  return didNpmInstallTheLockfile();
}

/** Installs the packages of the lockfile, unless they are there. */
export async function ensurePackages() {
  if (!arePackagesInStep()) {
    await step('Installing packages (a few minutes the first time)', async () => {
      const { exitCode, output } = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], ROOT);
      if (exitCode !== 0) throw explainFailure('Installing packages', output);
    });
  }
  if (!existsSync(MARKER) || readFileSync(MARKER, 'utf8') !== lockfileHash()) {
    writeFileSync(MARKER, lockfileHash());
  }
}
