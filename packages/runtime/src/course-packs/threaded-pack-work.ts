import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode } from '@kindling/shared';
import type { PackTask, PackWork } from './pack-work.ts';

/** What a thread says in the end, once. Errors lose their class on the way between threads. */
export type PackReply =
  | { ok: true; result: unknown }
  | { ok: false; code: ErrorCode; message: string; hint?: string };

export interface ThreadLimits {
  memoryMb: number;
  timeoutMs: number;
}

/** The largest course that comes with Kindling takes 200 MB and two seconds. */
const LIMITS: ThreadLimits = { memoryMb: 512, timeoutMs: 25_000 };

/**
 * Does the work in a thread of its own: a second of reading must not hold up whoever else is served, and what was made
 * to exhaust memory or time ends with the thread.
 */
export function createThreadedPackWork(limits: ThreadLimits = LIMITS): PackWork {
  const run = (task: PackTask) => inThread(task, limits);
  // The reply is what `packWork` answers to the same task, on the other side.
  return { read: run, export: run } as PackWork;
}

async function inThread(task: PackTask, { memoryMb, timeoutMs }: ThreadLimits): Promise<unknown> {
  const worker = new Worker(new URL('./pack-thread.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  const { promise, resolve, reject } = Promise.withResolvers<PackReply>();
  const timer = setTimeout(() => reject(new AppError('timeout', TOO_LONG, { hint: SPLIT })), timeoutMs);
  worker.once('message', resolve);
  worker.once('error', (error) => reject(isOutOfMemory(error) ? tooLarge(error) : error));
  worker.once('exit', (code) => reject(new AppError('internal', `The pack thread ended with ${code}.`)));
  try {
    const reply = await promise;
    if (reply.ok) return reply.result;
    throw new AppError(reply.code, reply.message, reply.hint === undefined ? {} : { hint: reply.hint });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

const TOO_LONG = 'Reading the course took too long.';
const SPLIT = 'Split it into several courses.';

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const tooLarge = (cause: unknown) =>
  new AppError('too-large', 'Reading the course took too much memory.', { hint: SPLIT, cause });
