import { browserApi } from '#web/api/client.ts';
import { unwrap } from '#web/api/error.ts';
import { doubtConnection } from '#web/components/shell/connection.ts';
import { type AnswerQueue, createAnswerQueue } from './answer-queue.ts';
import {
  type AnswerStorage,
  answerKeyPrefix,
  localAnswerStorage,
  memoryAnswerStorage,
} from './answer-storage.ts';
import { createFlushLock } from './flush-lock.ts';
import type { KeptAnswer } from './kept-answer.ts';
import { createPersonGuard, type PersonGuard } from './person-guard.ts';
import { type SendOutcome, sendAnswer } from './send-answer.ts';

export interface BrowserQueue extends AnswerQueue {
  /** Sends on page load, when the network or the learner comes back, and follows other tabs. Returns how to end it. */
  run(): () => void;
}

/** The queue of one person in this tab. On the server it is empty and sends nothing. */
export function openAnswerQueue(personId: string): BrowserQueue {
  const guard = createPersonGuard(personId, findSignedIn);
  const queue = createAnswerQueue({
    storage: openStorage(personId),
    send: (kept) => sendAsSelf(guard, kept),
    lock: createFlushLock(`kindling-answers-${personId}`, globalThis.navigator?.locks),
    schedule: (work, delayMs) => {
      const timer = setTimeout(work, delayMs);
      return () => clearTimeout(timer);
    },
    random: Math.random,
  });
  return { ...queue, run: () => runQueue(queue, guard, personId) };
}

async function findSignedIn(): Promise<string> {
  return unwrap(await browserApi.GET('/v1/me')).person.id;
}

async function sendAsSelf(guard: PersonGuard, kept: KeptAnswer): Promise<SendOutcome> {
  const owner = await guard.check();
  if (owner === 'other') return { kind: 'later', reached: false, signedOut: true, retryAfterMs: 0 };
  const outcome: SendOutcome =
    owner === 'same'
      ? await sendAnswer(browserApi, kept)
      : { kind: 'later', reached: false, signedOut: false, retryAfterMs: 0 };
  if (outcome.kind === 'later' && !outcome.reached) doubtConnection();
  return outcome;
}

function openStorage(personId: string): AnswerStorage {
  try {
    return typeof window === 'undefined'
      ? memoryAnswerStorage()
      : localAnswerStorage(personId, window.localStorage);
  } catch {
    // Reading `localStorage` itself throws where cookies are blocked; answers then live as long as the page.
    return memoryAnswerStorage();
  }
}

function runQueue(queue: AnswerQueue, guard: PersonGuard, personId: string): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const flush = () => void queue.flush();
  window.addEventListener('online', flush, { signal });
  window.addEventListener('blur', guard.doubt, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') guard.doubt();
      else if (queue.store.getState().waiting.length > 0) flush();
    },
    { signal },
  );
  window.addEventListener(
    'storage',
    (event) => {
      if (event.key !== null && !event.key.startsWith(answerKeyPrefix(personId))) return;
      queue.refresh();
      if (event.newValue === null) flush();
    },
    { signal },
  );
  queue.refresh();
  flush();
  return () => {
    ending.abort();
    queue.stop();
  };
}
