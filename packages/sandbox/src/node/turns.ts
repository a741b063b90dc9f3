import { AppError } from '@kindling/shared';
import { FairQueue } from './fair-queue.ts';
import type { Job } from './job.ts';
import type { SandboxMetrics } from './metrics.ts';

const MOST_WAITING = 1000;
const MOST_WAITING_OF_ONE = 200;
/** A program that waits for input frees its turn but keeps its memory: more than these keep their turn, too. */
const MOST_PAUSED = 8;

/**
 * Who runs next. Never more at once than there are turns; learners take turns; a learner never holds all of them, so
 * that somebody else's short program need not wait for one learner's long ones. A job without a learner has no owner
 * to be fair to: whoever starts it, as a check of a course, answers for it.
 */
export class Turns {
  readonly #turns: number;
  readonly #metrics: SandboxMetrics;
  readonly #waiting = new FairQueue<Job>();
  readonly #running = new Set<Job>();
  readonly #paused = new Set<Job>();
  readonly #resuming = new Map<Job, () => void>();

  constructor(turns: number, metrics: SandboxMetrics) {
    this.#turns = turns;
    this.#metrics = metrics;
  }

  /** @throws AppError unavailable when too many wait already */
  add(job: Job): void {
    const isFull =
      this.#waiting.length >= MOST_WAITING ||
      (job.owner !== '' && this.#waiting.lengthOf(job.owner) >= MOST_WAITING_OF_ONE);
    if (isFull) throw new AppError('unavailable', 'Too many programs are waiting.');
    this.#waiting.add(job.owner, job);
    this.#count();
  }

  /** The next job that may run now. */
  take(): Job | undefined {
    const job =
      this.#running.size < this.#turns ? this.#waiting.take((owner) => this.#mayRun(owner)) : undefined;
    if (job !== undefined) {
      this.#running.add(job);
      this.#metrics.waitMsTotal += performance.now() - job.queuedAt;
    }
    this.#count();
    return job;
  }

  #mayRun(owner: string): boolean {
    const own = [...this.#running].filter((job) => job.owner === owner).length;
    return owner === '' || own < Math.max(1, this.#turns - 1);
  }

  /** It waits for input. */
  pause(job: Job): void {
    if (this.#paused.size >= MOST_PAUSED || !this.#running.delete(job)) return;
    this.#paused.add(job);
    this.#count();
  }

  /** Its input is there: `go` is called as soon as it has a turn again, before anybody new has one. */
  wantsOn(job: Job, go: () => void): void {
    this.#resuming.set(job, go);
  }

  resume(resumed: (job: Job) => void): void {
    for (const [job, go] of this.#resuming) {
      if (!this.#running.has(job) && this.#running.size >= this.#turns) return;
      this.#resuming.delete(job);
      this.#paused.delete(job);
      this.#running.add(job);
      resumed(job);
      go();
    }
    this.#count();
  }

  /** It is over. */
  leave(job: Job): void {
    this.#running.delete(job);
    this.#paused.delete(job);
    this.#resuming.delete(job);
    this.#count();
  }

  /** @returns whether it was still waiting for its first turn */
  remove(job: Job): boolean {
    const wasWaiting = this.#waiting.remove(job.owner, job);
    this.#count();
    return wasWaiting;
  }

  /** Everybody who waits for a first turn; nobody does afterwards. */
  clear(): Job[] {
    const jobs: Job[] = [];
    for (let job = this.#waiting.take(); job !== undefined; job = this.#waiting.take()) jobs.push(job);
    this.#count();
    return jobs;
  }

  #count(): void {
    this.#metrics.waiting = this.#waiting.length;
    this.#metrics.running = this.#running.size;
    this.#metrics.waitingForInput = this.#paused.size;
  }
}
