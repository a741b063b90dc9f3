import { browserApi } from '#web/api/client.ts';
import { type AnswerQueue, createAnswerQueue } from './answer-queue.ts';
import {
  type AnswerStorage,
  answerKeyPrefix,
  localAnswerStorage,
  memoryAnswerStorage,
} from './answer-storage.ts';
import { createFlushLock } from './flush-lock.ts';
import { sendAnswer } from './send-answer.ts';

/** The queue of one person in this tab. On the server it is empty and sends nothing. */
export function openAnswerQueue(personId: string): AnswerQueue {
  return createAnswerQueue({
    storage: openStorage(personId),
    send: (kept) => sendAnswer(browserApi, kept),
    lock: createFlushLock(`kindling-answers-${personId}`, globalThis.navigator?.locks),
    schedule: (work, delayMs) => {
      const timer = setTimeout(work, delayMs);
      return () => clearTimeout(timer);
    },
    random: Math.random,
  });
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

/** Sends on page load, when the network or the learner comes back, and follows other tabs. Returns how to end it. */
export function runAnswerQueue(queue: AnswerQueue, personId: string): () => void {
  const flush = () => void queue.flush();
  const onVisible = () => {
    if (document.visibilityState === 'visible' && queue.store.getState().waiting.length > 0) flush();
  };
  const onStorage = (event: StorageEvent) => {
    if (event.key !== null && !event.key.startsWith(answerKeyPrefix(personId))) return;
    queue.refresh();
    if (event.newValue === null) flush();
  };
  window.addEventListener('online', flush);
  window.addEventListener('storage', onStorage);
  document.addEventListener('visibilitychange', onVisible);
  queue.refresh();
  flush();
  return () => {
    window.removeEventListener('online', flush);
    window.removeEventListener('storage', onStorage);
    document.removeEventListener('visibilitychange', onVisible);
    queue.stop();
  };
}
