/**
 * Adds to package-lock.json the optional packages of other platforms that npm left out, or with --check fails
 * when some are missing. A registry mirror that lacks them makes npm drop them from the lockfile without a word,
 * and then "npm ci" refuses the lockfile on every machine. Entries made here carry no integrity hash, because
 * only the package itself could give it; "npm install" against a full registry fills it in.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOCKFILE = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const SYSTEMS = [
  'android',
  'darwin',
  'win32',
  'windows',
  'freebsd',
  'openbsd',
  'netbsd',
  'openharmony',
  'sunos',
  'aix',
  'linux',
];
const PROCESSORS = [
  'arm64',
  'x64',
  'ia32',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'mips64el',
  'wasm32',
  'arm',
];

/** What the name of a platform package says about where it runs, in npm's words. @param {string} name */
export function describePlatform(name) {
  const parts = name.split('/').at(-1).split(/[-.]/);
  const system = SYSTEMS.find((candidate) => parts.some((part) => part.startsWith(candidate)));
  const processor = PROCESSORS.find((candidate) =>
    parts.some((part) => part === candidate || part.startsWith(candidate)),
  );
  const isMusl = parts.some((part) => part === 'musl' || part.startsWith('linuxmusl'));
  return {
    ...(processor ? { cpu: [processor] } : {}),
    ...(isMusl ? { libc: ['musl'] } : {}),
    ...(system ? { os: [system === 'windows' ? 'win32' : system] } : {}),
  };
}

function isPresent(packages, dependent, name) {
  // npm's look-up: the dependent's own node_modules, then each folder above it.
  for (
    let folder = dependent;
    ;
    folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : ''
  ) {
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

/** @param {{ packages: Record<string, any> }} lock @returns {Record<string, object>} entries to add, by path */
export function findMissing({ packages }) {
  const missing = {};
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, wanted] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isPresent(packages, path, name)) continue;
      // Packages of one family come out together: a range around the dependent's own version means that version.
      const version = wanted === `^${entry.version}` ? entry.version : wanted;
      if (!/^\d+\.\d+\.\d+[\w.+-]*$/.test(version))
        throw new Error(`${name} is wanted as "${version}": give it an exact version`);
      missing[`node_modules/${name}`] = { version, ...describePlatform(name), optional: true };
    }
  }
  return missing;
}

function complete(isCheck) {
  const lock = JSON.parse(readFileSync(LOCKFILE, 'utf8'));
  const missing = findMissing(lock);
  const names = Object.keys(missing).map((path) => path.replace('node_modules/', ''));
  if (names.length === 0) return 0;
  if (isCheck) {
    process.stderr.write(`package-lock.json lacks packages of other platforms: ${names.join(', ')}\n`);
    process.stderr.write('Run: node scripts/complete-lockfile.mjs\n');
    return 1;
  }
  const entries = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(LOCKFILE, `${JSON.stringify(lock, null, 2)}\n`);
  process.stderr.write(`Added ${names.length} packages to ${join('.', 'package-lock.json')}\n`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = complete(process.argv.includes('--check'));
