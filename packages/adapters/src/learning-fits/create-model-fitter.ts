import { Worker } from 'node:worker_threads';
import type { ModelFitter } from '@kindling/core/learning/fitting';
import { AppError } from '@kindling/shared';
import type { FitReply, FitRequest } from './fit-messages.ts';

/** A fit of the most answers a school is fitted on stays far below; beyond it something is wrong. */
const MOST_MEMORY_MB = 1536;

/** Runs `tell` against a thread of its own and waits for its reply; the thread is gone afterwards, however it went. */
async function inThread(
  signal: AbortSignal,
  tell: (send: (request: FitRequest) => void) => Promise<void>,
): Promise<FitReply> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./fit-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  const { promise, resolve, reject } = Promise.withResolvers<FitReply>();
  const abort = () => reject(signal.reason);
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', (code) => reject(new AppError('internal', `The fitting thread ended with ${code}.`)));
  signal.addEventListener('abort', abort, { once: true });
  try {
    // Both at once: a thread that dies while it is being told must not be talked to any longer.
    await Promise.race([tell((request) => worker.postMessage(request)), promise]);
    return await promise;
  } finally {
    signal.removeEventListener('abort', abort);
    await worker.terminate();
  }
}

/** Fits in worker threads, one for each call. */
export function createModelFitter(): ModelFitter {
  return {
    async refit(pages, current, signal) {
      const reply = await inThread(signal, async (send) => {
        for await (const answers of pages) send({ kind: 'answers', answers });
        send({ kind: 'refit', current });
      });
      if (reply.kind !== 'refit')
        throw new AppError('internal', 'The fitting thread answered something else.');
      return reply.outcome;
    },
    async fitMemory(histories, signal) {
      const reply = await inThread(signal, async (send) => send({ kind: 'memory', histories }));
      if (reply.kind !== 'memory')
        throw new AppError('internal', 'The fitting thread answered something else.');
      return reply.weights;
    },
  };
}
