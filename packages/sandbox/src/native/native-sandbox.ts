import { availableParallelism } from 'node:os';
import type { CodeRequest, CodeResult, CodeRunner, CodeRunOptions } from '@kindling/core/code';
import { AppError } from '@kindling/shared';
import { toRunOrder } from '../node/check-request.ts';
import { findOpenDoor } from '../node/self-test.ts';
import { ControlGroup } from './control-group.ts';
import { FairTurns } from './fair-turns.ts';
import { readGuestSources } from './guest-sources.ts';
import { type NativeParts, runNatively } from './native-run.ts';
import { NATIVE_PROBES } from './probes.ts';
import { systemCallFilter } from './system-call-filter.ts';

export interface NativeSandboxOptions {
  /** CPython 3.11 or newer, under /usr. Default: /usr/bin/python3. */
  python?: string;
  /** Default: /usr/bin/bwrap. */
  bubblewrap?: string;
  /** A folder of the control group file system that we may write, for a limit on all processes of a run together. */
  controlGroup?: string;
  /** Programs that run at once. Default: one for each core, at most eight. */
  threads?: number;
}

const MOST_THREADS = 8;
const MOST_WAITING = 1000;

/** CodeRunner with the CPython of this machine, for exercises that need native speed. Linux only. */
export class NativeSandbox implements CodeRunner {
  readonly #parts: NativeParts;
  readonly #controlGroup: string | undefined;
  readonly #turns: FairTurns;
  readonly #closing = new AbortController();
  readonly #running = new Set<Promise<unknown>>();
  #lastId = 0;

  private constructor(parts: NativeParts, options: NativeSandboxOptions) {
    this.#parts = parts;
    this.#controlGroup = options.controlGroup;
    const most = options.threads ?? Math.min(availableParallelism(), MOST_THREADS);
    this.#turns = new FairTurns(most, MOST_WAITING);
  }

  /** Puts up the walls once and tries to get through. @throws AppError that says what is missing or open */
  static async open(options: NativeSandboxOptions = {}): Promise<NativeSandbox> {
    const callFilter = process.platform === 'linux' ? systemCallFilter(process.arch) : undefined;
    if (callFilter === undefined) {
      throw refused(`it needs Linux on x86-64 or arm64, not ${process.platform} on ${process.arch}.`);
    }
    const { python = '/usr/bin/python3', bubblewrap = '/usr/bin/bwrap' } = options;
    if (!python.startsWith('/usr/')) throw refused(`${python} is not under /usr, all that programs see.`);
    const guest = await readGuestSources();
    const sandbox = new NativeSandbox({ bubblewrap, python, guest, callFilter }, options);
    try {
      const door = await findOpenDoor(sandbox, NATIVE_PROBES);
      if (door !== undefined) throw refused(door);
    } catch (error) {
      await sandbox.close();
      if (error instanceof AppError && error.code === 'unavailable') throw refused(error.message, error);
      throw error;
    }
    return sandbox;
  }

  async run(request: CodeRequest, options: CodeRunOptions = {}): Promise<CodeResult> {
    options.signal?.throwIfAborted();
    if (this.#closing.signal.aborted) throw this.#closing.signal.reason;
    this.#lastId += 1;
    const order = toRunOrder(this.#lastId, request);
    const signal = AbortSignal.any([this.#closing.signal, ...(options.signal ? [options.signal] : [])]);
    const result = this.#turns.take(request.learner ?? '', signal, () =>
      this.#inGroup(order.id, order.limits.memoryMb, (group) =>
        runNatively(this.#parts, order, { ...options, signal }, group),
      ),
    );
    this.#running.add(result);
    try {
      return await result;
    } finally {
      this.#running.delete(result);
    }
  }

  async close(): Promise<void> {
    this.#closing.abort(new AppError('unavailable', 'The sandbox was closed.'));
    await Promise.allSettled(this.#running);
  }

  async #inGroup(id: number, memoryMb: number, work: (group?: ControlGroup) => Promise<CodeResult>) {
    if (this.#controlGroup === undefined) return work();
    const group = await ControlGroup.create(this.#controlGroup, `kindling-${process.pid}-${id}`, memoryMb);
    try {
      return await work(group);
    } finally {
      await group.remove();
    }
  }
}

function refused(problem: string, cause?: unknown): AppError {
  return new AppError('internal', `Native Python cannot run here: ${problem}`, {
    hint: 'Install bubblewrap and Python 3.11 or newer, and allow user namespaces; or unset SANDBOX_DRIVER.',
    ...(cause !== undefined && { cause }),
  });
}
