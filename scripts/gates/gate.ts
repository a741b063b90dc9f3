import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { finished } from 'node:stream/promises';

/** What a gate found. Counts are of checks that really ran, as the tools themselves report them. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Checks that did not run; each says why in the log. */
  skipped?: number;
  /** A few words for the table. */
  note?: string;
}

export interface Gate {
  /** What to type: `npm run check NAME`. */
  name: string;
  title: string;
  /** Looks at the code only: part of `npm run check` without a name. */
  isStatic: boolean;
  run(log: GateLog): Promise<Outcome>;
}

interface NodeOptions {
  env?: Record<string, string>;
  cwd?: string;
  /** What runs it in a place of its own, such as one without a network. */
  within?: readonly string[] | undefined;
}

export interface GateLog {
  file: string;
  /** Runs a Node program of the clone; what it says goes to the log. @returns its exit code */
  node(args: string[], options?: NodeOptions): Promise<number>;
  write(text: string): void;
  close(): Promise<void>;
}

const LOG_FOLDER = '.kindling/logs/gates';

/** Opens `.kindling/logs/gates/NAME.log`; `isLoud` also shows everything at once. */
export function openGateLog(name: string, isLoud: boolean): GateLog {
  mkdirSync(LOG_FOLDER, { recursive: true });
  const file = `${LOG_FOLDER}/${name}.log`;
  const stream = createWriteStream(file);
  const write = (chunk: string | Buffer) => {
    stream.write(chunk);
    if (isLoud) process.stdout.write(chunk);
  };
  return {
    file,
    write,
    node: (args, options = {}) =>
      new Promise((resolve, reject) => {
        const [program = process.execPath, ...rest] = [...(options.within ?? []), process.execPath, ...args];
        const child = spawn(program, rest, {
          cwd: options.cwd,
          env: { ...process.env, ...options.env },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        child.stdout.on('data', write);
        child.stderr.on('data', write);
        child.on('error', reject);
        child.on('close', (code) => resolve(code ?? 1));
      }),
    async close() {
      stream.end();
      await finished(stream);
    },
  };
}

/** A gate that is one program: it passes or it does not. */
export async function passOrFail(exitCodes: Promise<number>[] | number[]): Promise<Outcome> {
  const codes = await Promise.all(exitCodes);
  const failed = codes.filter((code) => code !== 0).length;
  return { passed: codes.length - failed, failed };
}
