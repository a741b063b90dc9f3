import { randomUUID } from 'node:crypto';
import type { BenchLearner } from './bench-school.ts';
import { ATTEMPT_BODY } from './servers.ts';

const PAUSE_MS = 20;
/** The server is not there, is going away, or asks for patience: the answer is kept and sent again. */
const SEND_AGAIN = new Set([429, 502, 503, 504]);

export interface SentAttempt {
  attemptId: string;
  activityId: string;
}

/** Does what the web app does: an answer without a receipt is kept and sent again with the same id. */
export interface StubbornLearner {
  learner: BenchLearner;
  /** Attempts the server said it has recorded. */
  acknowledged: SentAttempt[];
  /** Sends answers one after the other until `stop`; then until the one under way has its receipt. */
  run(): Promise<void>;
  stop(): void;
  /** Sends one attempt until it is answered; whether the server had it already. */
  deliver(attempt: SentAttempt): Promise<{ repeated: boolean }>;
}

async function post(url: string, learner: BenchLearner, attempt: SentAttempt): Promise<Response | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: learner.authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ ...ATTEMPT_BODY, ...attempt }),
    });
    if (!SEND_AGAIN.has(response.status)) return response;
    await response.arrayBuffer();
    return undefined;
  } catch (error) {
    // fetch throws TypeError when the connection breaks; anything else is our own defect.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** `ending` makes it give up, whatever is under way. */
export function createStubbornLearner(
  url: string,
  learner: BenchLearner,
  activityIds: readonly string[],
  ending: AbortSignal,
): StubbornLearner {
  const acknowledged: SentAttempt[] = [];
  let isStopped = false;

  async function deliver(attempt: SentAttempt): Promise<{ repeated: boolean }> {
    for (;;) {
      ending.throwIfAborted();
      const response = await post(url, learner, attempt);
      const body = await response?.text().catch(() => undefined);
      // A receipt cut off half-way is no receipt.
      if (response === undefined || body === undefined) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        continue;
      }
      if (response.status !== 201) throw new Error(`Attempt answered with ${response.status}: ${body}`);
      return JSON.parse(body);
    }
  }

  return {
    learner,
    acknowledged,
    deliver,
    stop() {
      isStopped = true;
    },
    async run() {
      for (let turn = 0; !isStopped; turn += 1) {
        const attempt = { attemptId: randomUUID(), activityId: activityIds[turn % activityIds.length] ?? '' };
        await deliver(attempt);
        acknowledged.push(attempt);
      }
    },
  };
}
