// What hostile programs do to this machine, seen from outside: strace looks on while each of them runs, in the default
// driver and in the native one. The last line is a summary as the other checks print it. Linux with strace only; where
// they are missing it says so and counts nothing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NativeSandbox, PythonSandbox } from '@kindling/sandbox';
import { HOSTILE_PROGRAMS } from '@kindling/sandbox/hostile';
import { effectsOf, nativeEffectsOf, threadsStarted } from './read-trace.ts';

const CACHE = fileURLToPath(new URL('../../.kindling/sandbox', import.meta.url));
const BUBBLEWRAP = '/usr/bin/bwrap';
const CALLS =
  '%process,%file,%creds,socket,socketpair,connect,bind,listen,accept4,sendto,kill,tkill,ptrace,process_vm_readv,process_vm_writev,io_uring_setup,bpf,memfd_create,pidfd_send_signal,unshare,setns';
/** How its parent speaks to it, and the folder that bubblewrap names. */
const OF_PARENT = /^(NODE_CHANNEL_(FD|SERIALIZATION_MODE)|PWD)=/;
const ATTACH_MS = 60_000;
const LANES = 2;

let passed = 0;
let failed = 0;
const say = (line: string) => void process.stdout.write(`${line}\n`);

function check(what: string, found: readonly string[]): void {
  say(`${found.length === 0 ? '✓' : '✗'} ${what}`);
  for (const line of found.slice(0, 20)) say(`    Error: ${line}`);
  if (found.length === 0) passed += 1;
  else failed += 1;
}

/** Runs every hostile program; each may end as it likes. */
async function runAll(runner: Pick<PythonSandbox, 'run'>, programs = HOSTILE_PROGRAMS): Promise<void> {
  const left = [...programs];
  const lane = async () => {
    for (let program = left.shift(); program !== undefined; program = left.shift()) {
      const { source, limits, stdin, files } = program;
      await runner.run({
        files: { ...files, 'main.py': source },
        task: { mode: 'program', path: 'main.py' },
        stdin: stdin ?? '',
        ...(limits && { limits }),
      });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** Resolves when strace has begun, which it says by its file; rejects when it may not. */
async function attach(processId: number, log: string) {
  const words = ['-f', '-qq', '-s', '200', '-e', `trace=${CALLS}`, '-e', 'signal=none', '-o', log];
  const strace = spawn('strace', [...words, '-p', String(processId)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const until = Date.now() + ATTACH_MS;
  const isTraced = () => /TracerPid:\t[1-9]/.test(readFileSync(`/proc/${processId}/status`, 'utf8'));
  while (!isTraced()) {
    if (strace.exitCode !== null || Date.now() > until) throw new Error('strace could not attach.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return async () => {
    strace.kill('SIGINT');
    await once(strace, 'exit');
  };
}

async function checkDefault(folder: string): Promise<void> {
  const sandbox = await PythonSandbox.open({ cacheFolder: CACHE, threads: LANES });
  try {
    const { processId } = sandbox;
    const artifacts = readlinkSync(`/proc/${processId}/cwd`);
    const environment = readFileSync(`/proc/${processId}/environ`, 'utf8');
    const foreign = environment.split('\0').filter((entry) => entry !== '' && !OF_PARENT.test(entry));
    check('The sandbox process has no environment of the host', foreign);
    const log = join(folder, 'default.log');
    const detach = await attach(processId, log);
    await runAll(sandbox);
    await detach();
    const trace = readFileSync(log, 'utf8');
    const effects = effectsOf(trace, artifacts);
    check(`${HOSTILE_PROGRAMS.length} hostile programs in the default driver: no effect outside`, effects);
    const threads = threadsStarted(trace);
    check('The trace saw the threads that replaced ended ones', threads > 0 ? [] : ['It saw none.']);
    const isSame = sandbox.processId === processId;
    check('The sandbox process was never replaced', isSame ? [] : ['It was.']);
  } finally {
    await sandbox.close();
  }
}

async function checkNative(folder: string): Promise<void> {
  if (!existsSync(BUBBLEWRAP)) {
    say('The native driver is not looked at: there is no bubblewrap.');
    return;
  }
  const traced = join(folder, 'traced-bwrap');
  const words = `-f -qq -s 200 -e trace=${CALLS},prctl -e signal=none -o "${folder}/native-$$.log"`;
  await writeFile(traced, `#!/bin/sh\nexec /usr/bin/strace ${words} ${BUBBLEWRAP} "$@"\n`, { mode: 0o755 });
  // Runs as nobody when we are root.
  await chmod(folder, 0o777);
  const sandbox = await NativeSandbox.open({ bubblewrap: traced, threads: LANES });
  await runAll(sandbox);
  await sandbox.close();
  const logs = readdirSync(folder).filter((name) => name.startsWith('native-'));
  const effects = logs.map((name) => nativeEffectsOf(readFileSync(join(folder, name), 'utf8')));
  const walled = effects.filter((found) => found !== undefined);
  check(`${HOSTILE_PROGRAMS.length} hostile programs in the native driver: no effect outside`, walled.flat());
  // One more for the probes at the start.
  const missing = HOSTILE_PROGRAMS.length + 1 - walled.length;
  check('Each of them ran behind a filter', missing === 0 ? [] : [`${missing} did not.`]);
}

if (process.platform !== 'linux' || !existsSync('/usr/bin/strace')) {
  say('Effects on the machine are not looked at: that needs Linux and strace.');
} else {
  const folder = await mkdtemp(join(tmpdir(), 'kindling-effects-'));
  try {
    await checkDefault(folder);
    await checkNative(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
