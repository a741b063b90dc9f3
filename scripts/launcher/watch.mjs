import { existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './layout.mjs';
import { endRunning, interrupted, receivedSignal, run } from './run.mjs';

/** An editor saves in several steps, a branch switch touches many files: one restart for all of them. */
const SETTLE_MS = 200;
const SOURCE = /\.(ts|tsx|sql|yaml|md|json)$/;
const NOT_SERVED = /\.(test|spec|fixture)\.tsx?$/;

function watchedFolders() {
  const packages = readdirSync(join(ROOT, 'packages')).map((name) => join(ROOT, 'packages', name, 'src'));
  return [join(ROOT, 'apps', 'api', 'src'), join(ROOT, 'content'), ...packages].filter((path) =>
    existsSync(path),
  );
}

/**
 * Calls back once for each burst of changes to what the server is made of. Node's own --watch would also follow
 * the pages that Next compiles and loads, and restart for each of them. @param {(file: string) => void} onChange
 */
function watchSources(onChange) {
  let timer;
  const watchers = watchedFolders().map((folder) =>
    watch(folder, { recursive: true }, (_, name) => {
      if (name === null || !SOURCE.test(name) || NOT_SERVED.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => onChange(join(folder, name).slice(ROOT.length + 1)), SETTLE_MS);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function nextChange() {
  let tell;
  const promise = new Promise((resolve) => {
    tell = resolve;
  });
  return { promise, tell };
}

/**
 * Keeps a server running and starts it again when its sources change; after a crash it waits for the next change.
 * Ends when Ctrl-C is pressed. @param {string} program @param {string[]} args @param {object} options as for `run`
 * @returns {Promise<number>} the exit code of the last server
 */
export async function runWatched(program, args, options) {
  let change = nextChange();
  const stopWatching = watchSources((file) => change.tell(file));
  try {
    for (;;) {
      const server = run(program, args, options);
      const whileRunning = await Promise.race([change.promise, server.then(() => undefined)]);
      if (whileRunning !== undefined) endRunning('SIGTERM');
      const { exitCode } = await server;
      if (receivedSignal() !== undefined) return exitCode;
      if (whileRunning === undefined) process.stderr.write('\nThe server ended; a change starts it again.\n');
      const file = whileRunning ?? (await Promise.race([change.promise, interrupted]));
      if (receivedSignal() !== undefined) return exitCode;
      process.stderr.write(`\n${file} changed: starting again\n`);
      change = nextChange();
    }
  } finally {
    stopWatching();
  }
}
