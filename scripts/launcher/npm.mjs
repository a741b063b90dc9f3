import { delimiter, dirname } from 'node:path';
import { LaunchFailure } from './failure.mjs';
import { run } from './run.mjs';

/** Settings that npm hands to the scripts it runs and that would mislead or silence an npm that we start for another folder. */
const MISLEADING =
  /^npm_(config_(local_prefix|prefix|workspace|workspaces|global|dry_run|omit|include|loglevel|silent)$|package_|lifecycle_)/i;

/** @param {string} [nodeBinary] the Node that programs started from scripts shall find first */
export function childEnvironment(nodeBinary = process.execPath) {
  const kept = Object.entries(process.env).filter(([name]) => !MISLEADING.test(name));
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(nodeBinary), process.env[pathName]].filter(Boolean).join(delimiter);
  return { ...Object.fromEntries(kept), [pathName]: path };
}

/**
 * Runs npm quietly: the npm that started us, else the one on the path.
 * @param {string[]} args @param {string} cwd
 */
export async function runNpm(args, cwd) {
  const own = process.env.npm_execpath;
  const [program, first] =
    own?.endsWith('.js') && /npm-cli\.js$/.test(own) ? [process.execPath, [own]] : ['npm', []];
  try {
    return await run(program, [...first, ...args], { cwd, env: childEnvironment(), quiet: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new LaunchFailure(
      'npm was not found.',
      'It comes with Node: install Node from https://nodejs.org (or your system\'s "npm" package) and try again.',
    );
  }
}
