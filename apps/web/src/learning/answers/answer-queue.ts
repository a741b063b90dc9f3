import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AnswerStorage, memoryAnswerStorage } from './answer-storage.ts';
import type { FlushLock } from './flush-lock.ts';
import { byTime, type KeptAnswer } from './kept-answer.ts';
import { computeRetryDelayMs } from './retry-delay.ts';
import type { AttemptResult, SendOutcome } from './send-answer.ts';

/** What became of an answer. `late`: the learner had been told that it is kept. `isShown`: the screen it was given on tells. */
export type Settled = { kept: KeptAnswer; late: boolean; isShown: boolean } & (
  | { kind: 'recorded'; result: AttemptResult }
  | { kind: 'refused'; code: string }
);

export interface AnswerQueueState {
  /** On this device, not taken by the server yet; oldest first. */
  waiting: readonly KeptAnswer[];
  /** By attempt id, while this page is open. */
  settled: Readonly<Record<string, Settled>>;
  /** The last try failed because the session had ended. */
  signedOut: boolean;
  /** False when the browser let an answer be kept only while the page is open. */
  durable: boolean;
}

export interface AnswerQueueParts {
  storage: AnswerStorage;
  send(kept: KeptAnswer): Promise<SendOutcome>;
  lock: FlushLock;
  /** Runs work once after a time; gives back how to call it off. */
  schedule(work: () => void, delayMs: number): () => void;
  random(): number;
}

export interface AnswerQueue {
  store: StoreApi<AnswerQueueState>;
  /** Keeps the answer, tries to send it, and says what became of it: `kept` when that is not known yet. */
  submit(kept: KeptAnswer): Promise<Settled | { kind: 'kept' }>;
  /** Says that a screen shows what becomes of an answer, until what is given back is called. */
  watch(attemptId: string): () => void;
  /** Sends what waits, oldest first, until the queue is empty or a try fails; then tries again later by itself. */
  flush(): Promise<void>;
  /** Looks at the storage again: another tab may have changed it. */
  refresh(): void;
  /** Calls off the next try. */
  stop(): void;
}

/** How long a learner waits for the check before going on. */
const PATIENCE_MS = 8000;
/** After so many failures of the server on one answer, the ones behind it may pass. */
const FAILURES_BEFORE_PASSING = 3;

export function createAnswerQueue(parts: AnswerQueueParts): AnswerQueue {
  const queue = new Queue(parts);
  return {
    store: queue.store,
    submit: (kept) => queue.submit(kept),
    watch: (attemptId) => queue.watch(attemptId),
    flush: () => queue.flush(),
    refresh: () => queue.refresh(),
    stop: () => queue.stop(),
  };
}

class Queue {
  readonly store: StoreApi<AnswerQueueState>;
  readonly #parts: AnswerQueueParts;
  /** Answers that the storage had no room for. */
  readonly #unstored = memoryAnswerStorage();
  /** Submitted here and not settled yet; the value says whether the learner was told that it is kept. */
  readonly #mine = new Map<string, { kept: KeptAnswer; late: boolean }>();
  readonly #watched = new Set<string>();
  readonly #serverFailures = new Map<string, number>();
  #failures = 0;
  #next: Promise<void> | null = null;
  #cancelRetry: () => void = () => undefined;

  constructor(parts: AnswerQueueParts) {
    this.#parts = parts;
    this.store = createStore(() => ({ waiting: [], settled: {}, signedOut: false, durable: true }));
  }

  async submit(kept: KeptAnswer): Promise<Settled | { kind: 'kept' }> {
    this.#keep(kept);
    const mine = { kept, late: false };
    this.#mine.set(kept.attemptId, mine);
    await Promise.race([this.flush(), this.#patience()]);
    const settled = this.store.getState().settled[kept.attemptId];
    mine.late = true;
    return settled ?? { kind: 'kept' };
  }

  watch(attemptId: string): () => void {
    this.#watched.add(attemptId);
    return () => void this.#watched.delete(attemptId);
  }

  /** Calls that come while one waits for its turn share it: each answer is looked at after its call. */
  flush(): Promise<void> {
    this.#next ??= this.#parts.lock(async () => {
      this.#next = null;
      this.#cancelRetry();
      await this.#drain();
    });
    return this.#next;
  }

  refresh(): void {
    this.store.setState({ waiting: this.#list() });
  }

  stop(): void {
    this.#cancelRetry();
  }

  #list(): KeptAnswer[] {
    return [...this.#parts.storage.list(), ...this.#unstored.list()].sort(byTime);
  }

  #keep(kept: KeptAnswer): void {
    try {
      this.#parts.storage.put(kept);
    } catch {
      // No room or no permission: memory holds it, and the learner is told not to close the page.
      this.#unstored.put(kept);
      this.store.setState({ durable: false });
    }
    this.refresh();
  }

  async #drain(): Promise<void> {
    const passed = new Set<string>();
    for (;;) {
      const kept = this.#findNext(passed);
      if (!kept) break;
      const outcome = await this.#parts.send(kept);
      if (outcome.kind !== 'later') this.#settle(kept, outcome);
      else if (this.#mayPass(kept, outcome)) passed.add(kept.attemptId);
      else return this.#retryLater(outcome);
    }
    if (passed.size > 0) return this.#retryLater({ signedOut: false, retryAfterMs: 0 });
    this.#failures = 0;
    this.store.setState({ signedOut: false });
  }

  /** The oldest answer; after those, one of this tab that another tab sent: asking again gets its result. */
  #findNext(passed: ReadonlySet<string>): KeptAnswer | undefined {
    const waiting = this.#list();
    const ids = new Set(waiting.map((kept) => kept.attemptId));
    const sentElsewhere = [...this.#mine.values()]
      .map(({ kept }) => kept)
      .filter((kept) => !ids.has(kept.attemptId));
    return [...waiting, ...sentElsewhere].find((kept) => !passed.has(kept.attemptId));
  }

  #settle(kept: KeptAnswer, outcome: Exclude<SendOutcome, { kind: 'later' }>): void {
    const { attemptId } = kept;
    this.#parts.storage.remove(attemptId);
    this.#unstored.remove(attemptId);
    const late = this.#mine.get(attemptId)?.late ?? true;
    this.#mine.delete(attemptId);
    this.#serverFailures.delete(attemptId);
    this.#failures = 0;
    this.store.setState(({ settled }) => ({
      waiting: this.#list(),
      settled: {
        ...settled,
        [attemptId]: { kept, late, isShown: this.#watched.has(attemptId), ...outcome },
      },
      signedOut: false,
    }));
  }

  /** Order matters less than one answer the server stumbles over holding up all others for ever. */
  #mayPass(kept: KeptAnswer, outcome: Extract<SendOutcome, { kind: 'later' }>): boolean {
    if (!outcome.reached || outcome.signedOut || outcome.retryAfterMs > 0) return false;
    const failures = (this.#serverFailures.get(kept.attemptId) ?? 0) + 1;
    this.#serverFailures.set(kept.attemptId, failures);
    return failures > FAILURES_BEFORE_PASSING;
  }

  #retryLater(outcome: { signedOut: boolean; retryAfterMs: number }): void {
    this.#failures += 1;
    this.store.setState({ waiting: this.#list(), signedOut: outcome.signedOut });
    const delayMs = computeRetryDelayMs(this.#failures, outcome.retryAfterMs, this.#parts.random());
    this.#cancelRetry = this.#parts.schedule(() => void this.flush(), delayMs);
  }

  #patience(): Promise<void> {
    return new Promise((resolve) => void this.#parts.schedule(resolve, PATIENCE_MS));
  }
}
