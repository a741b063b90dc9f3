// The inside of a thread that reads or writes one course pack: it replies once and has no more to do.
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '@kindling/shared';
import { type PackTask, packWork } from './pack-work.ts';
import type { PackReply } from './threaded-pack-work.ts';

async function work(task: PackTask): Promise<PackReply> {
  try {
    return {
      ok: true,
      result: task.kind === 'read' ? await packWork.read(task) : await packWork.export(task),
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, message, hint } = error;
    return { ok: false, code, message, ...(hint === undefined ? {} : { hint }) };
  }
}

parentPort?.postMessage(await work(workerData as PackTask));
