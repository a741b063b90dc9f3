import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureStateFolder } from './disk.mjs';
import { LaunchFailure, report } from './failure.mjs';
import { CACHE_FOLDER, loadEnvironmentFile, ROOT } from './layout.mjs';
import { childEnvironment } from './npm.mjs';
import { ensurePackages } from './packages.mjs';
import { watchParent } from './parent.mjs';
import { ensurePortIsFree } from './port.mjs';
import { forwardSignals, receivedSignal, run } from './run.mjs';
import { ensureRuntime, isHostNodeGoodEnough } from './runtime.mjs';
import { runWatched } from './watch.mjs';
import { ensureWebBuild } from './web-build.mjs';

const SERVE = fileURLToPath(new URL('./serve.mjs', import.meta.url));
const API_MAIN = join(ROOT, 'apps', 'api', 'src', 'main.ts');
const CLI_MAIN = join(ROOT, 'apps', 'cli', 'src', 'main.ts');
const GATES_MAIN = join(ROOT, 'scripts', 'gates', 'main.ts');
const SIGNAL_EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Stops between two steps when somebody pressed Ctrl-C during the first. */
function stopIfAsked() {
  if (receivedSignal() !== undefined)
    throw new LaunchFailure('Stopped before it was ready; nothing was lost.');
}

async function prepare() {
  const nodeBinary = await ensureRuntime();
  stopIfAsked();
  await ensurePackages();
  stopIfAsked();
  return nodeBinary;
}

async function start() {
  ensureStateFolder();
  await ensurePortIsFree();
  const nodeBinary = await prepare();
  const servesPages = (process.env.KINDLING_ROLES || 'web').split(',').some((role) => role.trim() === 'web');
  if (servesPages) await ensureWebBuild(nodeBinary);
  stopIfAsked();
  process.env.NODE_ENV ??= 'production';
  // Compiled code is kept for the next start, which then needs a fifth less of a processor. Node 20 cannot.
  process.env.NODE_COMPILE_CACHE ??= join(CACHE_FOLDER, 'compiled');
  module.enableCompileCache?.();
  // The limits that package.json sets for this process (a third less memory, measured) hold for that one too.
  if (!isHostNodeGoodEnough()) return runNode(nodeBinary, [...process.execArgv, SERVE]);
  if (process.env.npm_lifecycle_event !== undefined) watchParent(() => process.kill(process.pid, 'SIGTERM'));
  // This process becomes the app: one process less to keep in memory and to pass signals to.
  process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM').removeAllListeners('SIGHUP');
  await import(API_MAIN);
  return process.exitCode ?? 0;
}

async function dev() {
  ensureStateFolder();
  await ensurePortIsFree();
  const nodeBinary = await prepare();
  const env = { ...childEnvironment(nodeBinary), NODE_ENV: 'development', KINDLING_DEV: '1' };
  return runWatched(nodeBinary, [SERVE], { cwd: ROOT, env });
}

async function kindling(args) {
  if (args[0] === 'doctor') {
    const { doctorWithoutPackages } = await import('./doctor.mjs');
    const answer = await doctorWithoutPackages(args);
    if (answer !== undefined) return answer;
  }
  return runNode(await prepare(), [CLI_MAIN, ...args], { foreground: true });
}

async function test(args) {
  ensureStateFolder();
  const nodeBinary = await prepare();
  await ensureWebBuild(nodeBinary);
  stopIfAsked();
  return runNode(nodeBinary, [GATES_MAIN, ...args]);
}

async function check(args) {
  const nodeBinary = await prepare();
  if (args.some((name) => name.startsWith('browser'))) await ensureWebBuild(nodeBinary);
  stopIfAsked();
  return runNode(nodeBinary, [GATES_MAIN, ...(args.length > 0 ? args : ['static'])]);
}

/** Any other TypeScript or JavaScript file of the clone, with the right Node and packages in place. */
async function script([file, ...args]) {
  if (file === undefined)
    throw new LaunchFailure('Which file?', 'Usage: node scripts/launch.mjs run FILE [ARGUMENTS]');
  return runNode(await prepare(), [join(ROOT, file), ...args]);
}

async function runNode(nodeBinary, args, options = {}) {
  const { exitCode } = await run(nodeBinary, args, {
    cwd: ROOT,
    env: childEnvironment(nodeBinary),
    ...options,
  });
  return exitCode;
}

const COMMANDS = { start, dev, test, check, kindling, run: script };

/** @param {string[]} args @returns {Promise<number>} the exit code */
export async function runCommand([name, ...args]) {
  const command = COMMANDS[name];
  if (command === undefined) {
    process.stderr.write(`Usage: node scripts/launch.mjs ${Object.keys(COMMANDS).join(' | ')}\n`);
    return 2;
  }
  process.chdir(ROOT);
  loadEnvironmentFile();
  forwardSignals();
  try {
    return await command(args);
  } catch (error) {
    if (receivedSignal() === undefined) report(error);
    else process.stderr.write('\nStopped.\n');
    return SIGNAL_EXIT_CODES[receivedSignal()] ?? 1;
  }
}
