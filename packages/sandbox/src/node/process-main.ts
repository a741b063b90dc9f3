// The sandbox process: no environment, no rights it can do without, threads that run learners' programs.
// Its one argument is ProcessOptions as JSON.

import { readArtifacts } from './artifacts.ts';
import type { Command, ProcessOptions, Report, RunOrder, ThreadParts } from './protocol.ts';
import { SandboxThread } from './sandbox-thread.ts';

const options: ProcessOptions = JSON.parse(process.argv[2] ?? '{}');
const waiting: RunOrder[] = [];
const threads: SandboxThread[] = [];
let isReady = false;

function report(message: Report): void {
  process.send?.(message);
}

function share(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}

async function loadParts(): Promise<ThreadParts | undefined> {
  const artifacts = await readArtifacts(options.artifactFolder);
  if (artifacts === undefined) return undefined;
  const { snapshot, memory, library, module } = artifacts;
  return {
    module: new WebAssembly.Module(new Uint8Array(module)),
    snapshot,
    memory: share(memory),
    library: share(library),
    usualMemoryMb: options.usualMemoryMb,
  };
}

function becameIdle(thread: SandboxThread): void {
  if (!isReady) {
    isReady = true;
    report({ kind: 'ready' });
  }
  const next = waiting.shift();
  if (next !== undefined) thread.run(next);
}

function obey(command: Command): void {
  if (command.kind === 'run') {
    const idle = threads.find((thread) => thread.isIdle);
    if (idle === undefined) waiting.push(command.order);
    else idle.run(command.order);
    return;
  }
  const at = waiting.findIndex((order) => order.id === command.id);
  if (at >= 0) waiting.splice(at, 1);
  void threads.find((thread) => thread.isRunning(command.id))?.cancel();
}

process.on('disconnect', () => process.exit(0));
process.on('message', (command: Command) => obey(command));
const parts = await loadParts();
if (parts === undefined) {
  report({ kind: 'refused', problem: 'The prepared interpreter is missing or was changed on disk.' });
} else {
  for (let index = 0; index < options.threads; index += 1) {
    threads.push(new SandboxThread(parts, report, becameIdle));
  }
}
