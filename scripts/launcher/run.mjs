import { spawn } from 'node:child_process';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** After this long a program that was asked to stop is ended. */
const STOP_MS = 45_000;

/** @type {Set<{ child: import('node:child_process').ChildProcess, hasGroup: boolean }>} */
const running = new Set();
let stopSignal;

/** The signal that asked us to stop, or undefined. */
export function receivedSignal() {
  return stopSignal;
}

function signalGroup({ child, hasGroup }, signal) {
  try {
    // The whole group: a build or a test runner starts workers of its own.
    process.kill(hasGroup ? -child.pid : child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

let tellInterrupted;
/** Resolves when somebody asked us to stop. */
export const interrupted = new Promise((resolve) => {
  tellInterrupted = resolve;
});

/** Asks every program that runs now to stop, and ends it when it does not. @param {NodeJS.Signals} signal */
export function endRunning(signal) {
  for (const started of running) {
    signalGroup(started, signal);
    setTimeout(() => running.has(started) && signalGroup(started, 'SIGKILL'), STOP_MS).unref();
  }
}

/** From here on Ctrl-C ends what we started first and ourselves after it. */
export function forwardSignals() {
  for (const signal of FORWARDED) {
    process.on(signal, () => {
      // npm passes on a Ctrl-C that the terminal has sent us already: once is enough.
      if (stopSignal !== undefined) return;
      stopSignal = signal;
      endRunning(signal);
      tellInterrupted();
    });
  }
}

/**
 * Runs a program in a process group of its own, so that it hears of Ctrl-C from us only, and waits for its end.
 * @param {string} program @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, quiet?: boolean, foreground?: boolean }} options
 *   quiet: collect what it says instead of showing it; foreground: it may read the keyboard.
 * @returns {Promise<{ exitCode: number, output: string }>} exitCode 128 + n when a signal ended it.
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const hasGroup = process.platform !== 'win32' && !options.foreground;
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.quiet
        ? ['ignore', 'pipe', 'pipe']
        : [options.foreground ? 'inherit' : 'ignore', 'inherit', 'inherit'],
      detached: hasGroup,
    });
    const started = { child, hasGroup };
    running.add(started);
    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => {
      running.delete(started);
      reject(error);
    });
    child.on('close', (code, signal) => {
      running.delete(started);
      resolve({ exitCode: code ?? 128 + (signal === 'SIGINT' ? 2 : 15), output });
    });
  });
}
