import { Command } from 'commander';
import { readOne, typedPath } from '../python/read-files.ts';
import { type LimitOptions, limitsOf, withPython } from '../python/with-python.ts';
import { exitCodeOf, summarise } from './run.ts';

const MOST_STEPS = 2000;
const MOST_BYTES = 2_000_000;

interface TraceOptions extends LimitOptions {
  stdin?: string;
  steps?: string;
  json?: boolean;
}

async function trace(file: string, options: TraceOptions): Promise<void> {
  await withPython(async (python) => {
    const { name, bytes } = await readOne(typedPath(file));
    const stdin = options.stdin === undefined ? '' : (await readOne(typedPath(options.stdin))).bytes;
    const maximumSteps = Number(options.steps ?? MOST_STEPS);
    const result = await python.run({
      files: { [name]: bytes },
      task: { mode: 'trace', path: name, maximumSteps, maximumBytes: MOST_BYTES },
      stdin,
      limits: limitsOf(options),
    });
    const steps = result.answers.map(({ value, stdoutBytes }) => ({ ...(value as object), stdoutBytes }));
    if (options.json) console.log(JSON.stringify({ ...summarise(result), steps }));
    else for (const step of steps) console.log(JSON.stringify(step));
    process.exitCode = exitCodeOf(result);
  });
}

/** `kindling trace FILE.py`: records a program step by step: line, frames, locals, heap objects, output so far. */
export function traceCommand(): Command {
  return new Command('trace')
    .description('records a Python program step by step')
    .argument('<file>', 'the program')
    .option('--stdin <file>', 'what it reads as input')
    .option('--steps <number>', `at most so many steps (${MOST_STEPS})`)
    .option('--timeout-ms <number>', 'wall time, at most 60000')
    .option('--memory-mb <number>', 'memory, at most 512')
    .option('--json', 'the result as data')
    .action(trace);
}
