import type { CodeResult, CodeRunOptions } from '@kindling/core/code';
import { Command } from 'commander';
import { readFolder, readOne, typedPath } from '../python/read-files.ts';
import { type LimitOptions, limitsOf, withPython } from '../python/with-python.ts';

interface RunCommandOptions extends LimitOptions {
  dir?: string;
  stdin?: string;
  json?: boolean;
}

/** What happened, in the words of the contract; without the claims and files, which a plain run does not have. */
export function summarise({ status, exitCode, stdout, stderr, durationMs, truncated }: CodeResult) {
  return { status, exitCode, stdout, stderr, durationMs: Math.round(durationMs * 10) / 10, truncated };
}

/** A program that was ended by the host has no exit code of its own: 124 as timeout(1) says, 1 otherwise. */
export function exitCodeOf({ status, exitCode }: Pick<CodeResult, 'status' | 'exitCode'>): number {
  if (status === 'timeout') return 124;
  return status === 'ok' ? 0 : exitCode || 1;
}

/** Whether somebody sits there who can answer `input()`. */
function isTyping({ json, stdin }: RunCommandOptions): boolean {
  return json !== true && stdin === undefined && process.stdin.isTTY === true;
}

function keyboard(options: RunCommandOptions): Pick<CodeRunOptions, 'input'> {
  return isTyping(options) ? { input: process.stdin[Symbol.asyncIterator]() } : {};
}

async function run(file: string, options: RunCommandOptions): Promise<void> {
  await withPython(async (python) => {
    const { name, bytes } = await readOne(typedPath(file));
    const folder = options.dir === undefined ? {} : await readFolder(typedPath(options.dir));
    const stdin = options.stdin === undefined ? '' : (await readOne(typedPath(options.stdin))).bytes;
    const isLive = options.json !== true;
    const result = await python.run(
      {
        files: { ...folder, [name]: bytes },
        task: { mode: 'program', path: name },
        stdin,
        limits: limitsOf(options),
      },
      isLive ? { onOutput: (stream, part) => void process[stream].write(part), ...keyboard(options) } : {},
    );
    if (isTyping(options)) process.stdin.destroy();
    if (!isLive) console.log(JSON.stringify(summarise(result)));
    else if (result.status !== 'ok' && result.status !== 'error') console.error(`Ended: ${result.status}.`);
    process.exitCode = exitCodeOf(result);
  });
}

/** `kindling run FILE.py`: runs a program in the sandbox. */
export function runCommand(): Command {
  return new Command('run')
    .description('runs a Python program in the sandbox')
    .argument('<file>', 'the program')
    .option('--dir <folder>', 'files that stand in its working folder')
    .option('--stdin <file>', 'what it reads as input; default: what is typed, or nothing')
    .option('--timeout-ms <number>', 'wall time, at most 60000')
    .option('--cpu-ms <number>', 'processor time, at most 60000')
    .option('--memory-mb <number>', 'memory, at most 512')
    .option('--json', 'the result as data')
    .action(run);
}
