import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The machine's own Python, behind any wrapper script. @throws when there is none */
export async function findPython(): Promise<{ path: string; version: string }> {
  const { stdout } = await execute('python3', [
    '-c',
    'import sys; print(sys.executable, sys.version.split()[0])',
  ]);
  const [path = '', version = ''] = stdout.trim().split(' ');
  return { path, version };
}

/** Runs a program as the baseline does: a new isolated process. */
export async function runNative(path: string, source: string): Promise<string> {
  const { stdout } = await execute(path, ['-I', '-c', source], { maxBuffer: 10_000_000 });
  return stdout;
}
