/**
 * Runs the app in a process of its own that does not outlive the launcher: when that is killed the hard way, this
 * process gets another parent, notices, and shuts down as if it had been asked to.
 */
const LOOK_EVERY_MS = 1_000;
const launcher = process.ppid;

setInterval(() => {
  if (process.ppid !== launcher) process.kill(process.pid, 'SIGTERM');
}, LOOK_EVERY_MS).unref();

await import('../../apps/api/src/main.ts');
