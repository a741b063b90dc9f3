// The sandbox process: no environment, no rights it can do without, threads that run learners' programs.
// Its one argument is ProcessOptions as JSON.

import { readArtifacts } from './artifacts.ts';
import type { Command, ProcessOptions, Report, ThreadParts } from './protocol.ts';
import { ThreadPool } from './thread-pool.ts';

const options: ProcessOptions = JSON.parse(process.argv[2] ?? '{}');

function report(message: Report): void {
  process.send?.(message);
}

async function loadParts(): Promise<ThreadParts | undefined> {
  const artifacts = await readArtifacts(options.artifactFolder);
  if (artifacts === undefined) return undefined;
  const { snapshot, memory, library, module } = artifacts;
  return {
    module: new WebAssembly.Module(new Uint8Array(module)),
    snapshot,
    memory: memory.buffer as unknown as SharedArrayBuffer,
    library: library.buffer as unknown as SharedArrayBuffer,
    usualMemoryMb: options.usualMemoryMb,
  };
}

let isReady = false;
function becameReady(): void {
  if (isReady) return;
  isReady = true;
  report({ kind: 'ready' });
}

process.on('disconnect', () => process.exit(0));
const parts = await loadParts();
if (parts === undefined) {
  report({ kind: 'refused', problem: 'The prepared interpreter is missing or was changed on disk.' });
} else {
  const pool = new ThreadPool(parts, options.threads, report, becameReady);
  process.on('message', (command: Command) => pool.obey(command));
}
