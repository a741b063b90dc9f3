import { byTime, type KeptAnswer, parseKeptAnswer } from './kept-answer.ts';

/** Where answers wait. Every tab of one browser sees the same. */
export interface AnswerStorage {
  /** Oldest first. */
  list(): KeptAnswer[];
  /** Throws when the browser has no room or allows no storage. */
  put(kept: KeptAnswer): void;
  remove(attemptId: string): void;
}

/**
 * One local storage key for each answer: written before the first request leaves, complete when `put` returns, and
 * tabs cannot overwrite each other's answers as they would in one shared list. Keys carry the person, so that on
 * a shared computer nobody sends another's answers.
 */
export function localAnswerStorage(personId: string, storage: Storage): AnswerStorage {
  const prefix = answerKeyPrefix(personId);
  return {
    list: () =>
      Object.keys(storage)
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => parseKeptAnswer(storage.getItem(key)) ?? [])
        .sort(byTime),
    put: (kept) => storage.setItem(prefix + kept.attemptId, JSON.stringify(kept)),
    remove: (attemptId) => storage.removeItem(prefix + attemptId),
  };
}

export function answerKeyPrefix(personId: string): string {
  return `kindling:answer:${personId}:`;
}

/** Keeps answers while the page is open: for the server's rendering and for browsers that allow no storage. */
export function memoryAnswerStorage(): AnswerStorage {
  const kept = new Map<string, KeptAnswer>();
  return {
    list: () => [...kept.values()].sort(byTime),
    put: (answer) => void kept.set(answer.attemptId, answer),
    remove: (attemptId) => void kept.delete(attemptId),
  };
}
