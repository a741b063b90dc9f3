import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { CodeAnswer, CodeResult, CodeRunOptions, CodeStatus } from '@kindling/core/code';
import { AppError } from '@kindling/shared';
import { z } from 'zod';
import { Job } from '../node/job.ts';
import type { DeliveredResult, RunOrder } from '../node/protocol.ts';
import type { OutputPart } from '../node/run-channel.ts';
import { readInnerProcess } from '../node/walls.ts';
import { bubblewrapArguments, INFO_DESCRIPTOR, NOBODY } from './bubblewrap.ts';
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
const TAIL_BYTES = 2000;
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

function statusOf({ killed, wasWarned, code }: Done, stderrTail: string): CodeStatus {
  if (killed === 'output-limit') return 'output-limit';
  if (killed === 'timeout' || wasWarned || code === SIGXCPU) return 'timeout';
  if (killed === 'files') return 'crash';
  if (code < 0) return 'crash';
  if (code === 0) return 'ok';
  return MEMORY_ERROR.test(stderrTail) ? 'memory' : 'error';
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

/** As the supervisor reads it: a length, then so many bytes. */
function toMessage(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** One run behind the walls, from the frames its supervisor sends. */
class NativeRun {
  readonly #job: Job;
  readonly #child: ChildProcess;
  readonly #answers: CodeAnswer[] = [];
  #done: Done | undefined;
  #stdoutBytes = 0;
  #stderrTail: Buffer = Buffer.alloc(0);
  /** Output that came while the listener was busy with what came before. */
  #gathered: OutputPart[] = [];
  #delivery: Promise<void> = Promise.resolve();
  #isDelivering = false;
  #innerProcess: number | undefined;
  #isEnded = false;
  /** Its numbers may be another process's by now. */
  #isOver = false;

  constructor(job: Job, child: ChildProcess) {
    this.#job = job;
    this.#child = child;
  }

  get isDone(): boolean {
    return this.#done !== undefined;
  }

  /**
   * Ends it wherever it stands. bwrap alone is not enough: killed while it puts up the walls, it leaves behind a process
   * that waits for it for good and keeps our pipes open. That one is still in its group, or known by its number.
   */
  end(): void {
    this.#isEnded = true;
    if (this.#isOver) return;
    const { pid } = this.#child;
    if (pid !== undefined) kill(-pid);
    if (this.#innerProcess !== undefined) kill(this.#innerProcess);
  }

  /** Its processes are gone. */
  over(): void {
    this.#isOver = true;
  }

  /** Told the number of the process inside. Call it while our pipes are open: then the number is still its own. */
  meet(innerProcess: number): void {
    this.#innerProcess = innerProcess;
    if (this.#isEnded) kill(innerProcess);
  }

  take({ kind, data }: Frame): void {
    if (kind === 'd') this.#done = Done.parse(JSON.parse(data.toString('utf8')));
    else if (kind === 'a') this.#answers.push({ value: parseClaim(data), stdoutBytes: this.#stdoutBytes });
    else if (kind === 'w') void this.#giveInput();
    else this.#print(kind === 'o' ? 'stdout' : 'stderr', data);
  }

  /** Settles the job. Without an ending the supervisor itself was ended: by us, or for want of memory. */
  finish(elapsedMs: number, wasOutOfMemory: boolean): void {
    const done = this.#done;
    const none = { exitCode: null, truncated: false, files: new Map(), answers: this.#answers };
    const ended = done === undefined ? { ...none, durationMs: elapsedMs } : this.#ended(done);
    const status = done === undefined ? 'crash' : statusOf(done, this.#stderrTail.toString('utf8'));
    const result = { ...ended, status: status === 'crash' && wasOutOfMemory ? ('memory' as const) : status };
    void this.#delivery.then(() => this.#job.finish(result));
  }

  #ended({ killed, code, durationMs, files }: Done): Omit<DeliveredResult, 'status'> {
    const bytesOf = (content: string) => new Uint8Array(Buffer.from(content, 'base64'));
    return {
      exitCode: killed === null && code >= 0 ? code : null,
      truncated: killed === 'output-limit',
      answers: this.#answers,
      durationMs,
      files: new Map(files.map(([path, content]) => [path, bytesOf(content)])),
    };
  }

  #print(stream: OutputPart['stream'], bytes: Buffer): void {
    if (stream === 'stdout') this.#stdoutBytes += bytes.length;
    else this.#stderrTail = Buffer.concat([this.#stderrTail, bytes]).subarray(-TAIL_BYTES);
    this.#gathered.push({ stream, bytes });
    if (!this.#isDelivering) this.#delivery = this.#deliver();
  }

  async #deliver(): Promise<void> {
    this.#isDelivering = true;
    while (this.#gathered.length > 0) await this.#job.deliver(joined(this.#gathered.splice(0)));
    this.#isDelivering = false;
    if (this.#job.hasFailed) this.end();
  }

  async #giveInput(): Promise<void> {
    await this.#delivery;
    const bytes = await this.#job.nextInput();
    if (this.#job.hasFailed) this.end();
    else this.#child.stdin?.write(toMessage(bytes ?? new Uint8Array(0)));
  }
}

function kill(processId: number): void {
  try {
    process.kill(processId, 'SIGKILL');
  } catch (error) {
    // It has ended by itself: what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** One part for each stretch of the same stream. */
function joined(parts: OutputPart[]): OutputPart[] {
  const stretches: { stream: OutputPart['stream']; pieces: Uint8Array[] }[] = [];
  for (const { stream, bytes } of parts) {
    const last = stretches.at(-1);
    if (last?.stream === stream) last.pieces.push(bytes);
    else stretches.push({ stream, pieces: [bytes] });
  }
  return stretches.map(({ stream, pieces }) => ({ stream, bytes: Buffer.concat(pieces) }));
}

function start({ bubblewrap, python, guest }: NativeParts): ChildProcess {
  const isRoot = process.getuid?.() === 0;
  const command = [python, '-I', '-S', '-B', '-X', 'utf8', '-c', guest.supervisor];
  return spawn(bubblewrap, bubblewrapArguments(command), {
    env: {},
    cwd: '/',
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    // A group of its own, so that it can be ended as a whole.
    detached: true,
    // Outside, too, it is nobody: root's files stay root's even if a namespace fails.
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
}

function toRequest(order: RunOrder, { guest, callFilter }: NativeParts): Buffer {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const request = {
    files: order.files.map(([path, content]) => [path, base64(content)]),
    stdin: base64(order.stdin),
    task: order.task,
    limits: order.limits,
    isInteractive: order.isInteractive === true,
    modules: guest.modules,
    callFilter: base64(callFilter),
  };
  return toMessage(Buffer.from(JSON.stringify(request)));
}

/** Runs one order behind the walls. @throws AppError unavailable when they cannot be put up */
export async function runNatively(
  parts: NativeParts,
  order: RunOrder,
  options: CodeRunOptions,
  group?: ControlGroup,
): Promise<CodeResult> {
  const started = performance.now();
  const job = new Job(order, '', options);
  const child = start(parts);
  const run = new NativeRun(job, child);
  const end = () => run.end();
  const { timeoutMs, inputWaitMs } = order.limits;
  const longestMs = timeoutMs + (options.input === undefined ? 0 : inputWaitMs) + WATCHDOG_MS;
  const watchdog = setTimeout(end, longestMs);
  options.signal?.addEventListener('abort', end, { once: true });
  try {
    const complaint = await converse(child, toRequest(job.order, parts), run, group);
    options.signal?.throwIfAborted();
    if (!run.isDone && complaint !== '') {
      throw new AppError('unavailable', `Native Python could not be started: ${complaint}`);
    }
    run.finish(performance.now() - started, (await group?.wasOutOfMemory()) ?? false);
    return await job.result;
  } finally {
    clearTimeout(watchdog);
    options.signal?.removeEventListener('abort', end);
  }
}

/** @returns what bwrap or the supervisor complained about, which is none of the program's output */
async function converse(
  child: ChildProcess,
  request: Buffer,
  run: NativeRun,
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
    for (const frame of frames.add(piece)) run.take(frame);
  });
  stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-MOST_COMPLAINT_CHARACTERS);
  });
  const ended = once(child, 'close').catch((error: unknown) => {
    complaint = String(error);
  });
  const processId = await readInnerProcess(child.stdio[INFO_DESCRIPTOR] as Readable);
  // Before the request: the program starts inside its group.
  if (processId !== undefined) {
    run.meet(processId);
    await group?.add(processId);
  }
  stdin.write(request);
  await ended;
  run.over();
  return complaint.trim();
}
