import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { CodeAnswer, CodeResult, CodeRunOptions, CodeStatus } from '@kindling/core/code';
import { AppError } from '@kindling/shared';
import { z } from 'zod';
import type { RunOrder } from '../node/protocol.ts';
import { bubblewrapArguments, NOBODY } from './bubblewrap.ts';
import type { ControlGroup } from './control-group.ts';
import { type Frame, FrameReader } from './frames.ts';
import type { GuestSources } from './guest-sources.ts';

export interface NativeParts {
  bubblewrap: string;
  python: string;
  guest: GuestSources;
  /** seccomp program of this processor. */
  callFilter: Buffer;
}

/** Its supervisor inside ends a run in time; this long after, the host ends both. */
const WATCHDOG_MS = 5000;
const MOST_COMPLAINT_CHARACTERS = 2000;
/** The last line of an uncaught one. A program that forges it misjudges only itself. */
const MEMORY_ERROR = /(^|\n)MemoryError(: .*)?\n$/;
const SIGXCPU = -24;

const Done = z.object({
  killed: z.enum(['timeout', 'output-limit', 'files']).nullable(),
  wasWarned: z.boolean(),
  /** As Python tells it: negative for a signal. */
  code: z.number(),
  durationMs: z.number(),
  files: z.array(z.tuple([z.string(), z.string()])),
});
type Done = z.infer<typeof Done>;

const BubblewrapInfo = z.object({ 'child-pid': z.int().positive() });

function statusOf({ killed, wasWarned, code }: Done, stderr: string): CodeStatus {
  if (killed === 'output-limit') return 'output-limit';
  if (killed === 'timeout' || wasWarned || code === SIGXCPU) return 'timeout';
  if (killed === 'files') return 'crash';
  if (code < 0) return 'crash';
  if (code === 0) return 'ok';
  return MEMORY_ERROR.test(stderr) ? 'memory' : 'error';
}

/** A program may write anything to the descriptor of answers: what is no JSON claims nothing. */
function parseClaim(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What came out of one run so far. */
class Received {
  readonly output: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
  readonly answers: CodeAnswer[] = [];
  done: Done | undefined;
  #stdoutBytes = 0;
  readonly #options: CodeRunOptions;

  constructor(options: CodeRunOptions) {
    this.#options = options;
  }

  take({ kind, data }: Frame): void {
    if (kind === 'd') this.done = Done.parse(JSON.parse(data.toString('utf8')));
    else if (kind === 'a') this.answers.push({ value: parseClaim(data), stdoutBytes: this.#stdoutBytes });
    else this.#print(kind === 'o' ? 'stdout' : 'stderr', data);
  }

  #print(stream: 'stdout' | 'stderr', data: Buffer): void {
    this.output[stream].push(data);
    if (stream === 'stdout') this.#stdoutBytes += data.length;
    this.#options.onOutput?.(stream, data);
  }

  /** Without an ending the supervisor itself was ended: by us, by the kernel, or by a program that reached it. */
  toResult(elapsedMs: number): CodeResult {
    const [stdout, stderr] = [this.output.stdout, this.output.stderr].map((parts) =>
      Buffer.concat(parts).toString('utf8'),
    ) as [string, string];
    const { done, answers } = this;
    const none = { exitCode: null, truncated: false, files: new Map(), stdout, stderr, answers };
    if (done === undefined) return { ...none, status: 'crash', durationMs: elapsedMs };
    return {
      ...none,
      status: statusOf(done, stderr),
      exitCode: done.killed === null && done.code >= 0 ? done.code : null,
      truncated: done.killed === 'output-limit',
      durationMs: done.durationMs,
      files: new Map(
        done.files.map(([path, content]) => [path, new Uint8Array(Buffer.from(content, 'base64'))]),
      ),
    };
  }
}

function start({ bubblewrap, python, guest }: NativeParts): ChildProcess {
  const isRoot = process.getuid?.() === 0;
  const command = [python, '-I', '-S', '-B', '-X', 'utf8', '-c', guest.supervisor];
  return spawn(bubblewrap, bubblewrapArguments(command), {
    env: {},
    cwd: '/',
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    // Outside, too, it is nobody: root's files stay root's even if a namespace fails.
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
}

function toRequest(order: RunOrder, { guest, callFilter }: NativeParts): string {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  return JSON.stringify({
    files: order.files.map(([path, content]) => [path, base64(content)]),
    stdin: base64(order.stdin),
    task: order.task,
    limits: order.limits,
    modules: guest.modules,
    callFilter: base64(callFilter),
  });
}

/** The process that bwrap started, by its number outside. Undefined when it did not come so far. */
async function readChildId(info: Readable): Promise<number | undefined> {
  let text = '';
  for await (const piece of info.setEncoding('utf8')) {
    text += piece;
    if (text.includes('}')) return BubblewrapInfo.parse(JSON.parse(text))['child-pid'];
  }
  return undefined;
}

/** Runs one order behind the walls. @throws AppError unavailable when they cannot be put up */
export async function runNatively(
  parts: NativeParts,
  order: RunOrder,
  options: CodeRunOptions,
  group?: ControlGroup,
): Promise<CodeResult> {
  const started = performance.now();
  const child = start(parts);
  const end = () => void child.kill('SIGKILL');
  const watchdog = setTimeout(end, order.limits.timeoutMs + WATCHDOG_MS);
  options.signal?.addEventListener('abort', end, { once: true });
  try {
    const received = new Received(options);
    const complaint = await converse(child, parts, order, received, group);
    options.signal?.throwIfAborted();
    if (received.done === undefined && complaint !== '') {
      throw new AppError('unavailable', `Native Python could not be started: ${complaint}`);
    }
    const result = received.toResult(performance.now() - started);
    return result.status === 'crash' && (await group?.wasOutOfMemory()) === true
      ? { ...result, status: 'memory' }
      : result;
  } finally {
    clearTimeout(watchdog);
    options.signal?.removeEventListener('abort', end);
  }
}

/** @returns what bwrap or the supervisor complained about, which is none of the program's output */
async function converse(
  child: ChildProcess,
  parts: NativeParts,
  order: RunOrder,
  received: Received,
  group: ControlGroup | undefined,
): Promise<string> {
  const [stdin, stdout, stderr] = [
    child.stdin as Writable,
    child.stdout as Readable,
    child.stderr as Readable,
  ];
  const frames = new FrameReader();
  let complaint = '';
  // A process that is gone does not take its request: its end tells more than the broken pipe.
  stdin.on('error', () => undefined);
  stdout.on('data', (piece: Buffer) => {
    for (const frame of frames.add(piece)) received.take(frame);
  });
  stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-MOST_COMPLAINT_CHARACTERS);
  });
  const ended = once(child, 'close').catch((error: unknown) => {
    complaint = String(error);
  });
  const processId = await readChildId(child.stdio[3] as Readable);
  // Before the request: the program starts inside its group.
  if (processId !== undefined) await group?.add(processId);
  stdin.end(toRequest(order, parts));
  await ended;
  return complaint.trim();
}
