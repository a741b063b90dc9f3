import type { JobName, JobPayload, Tenant } from '@kindling/shared';

export interface EnqueueOptions {
  /** Not before this instant; default: at once. */
  runAt?: Date;
  /** A waiting job of the same name and key in this school is replaced instead of doubled. */
  dedupeKey?: string;
}

/** Puts work in the queue within the running transaction: the job exists exactly when the change does. */
export interface JobQueue {
  enqueue<Name extends JobName>(
    name: Name,
    payload: JobPayload<Name>,
    options?: EnqueueOptions,
  ): Promise<void>;
}

/** What a handler knows about the try it is in. */
export interface JobContext {
  /** The school and the correlation id of the request that asked for the job. */
  tenant: Tenant;
  /** Aborts at the job's time limit and when the worker stops; the try then counts as failed. */
  signal: AbortSignal;
  /** 1 on the first try. */
  attempt: number;
}

/**
 * Does one job, at least once: a worker may die after the effect and before the queue hears of it, so a handler
 * keeps its effect in one transaction or makes it safe to repeat. It throws to be tried again; an `AppError` that
 * is the caller's fault and not retryable ends the job at once. An outcome that is a result ("the essay cannot be
 * read") is stored as one and the job succeeds: only what another try could mend is a failure.
 */
export type JobHandler<Name extends JobName> = (
  payload: JobPayload<Name>,
  context: JobContext,
) => Promise<void>;

/** A handler for every declared job: a job without one does not compile. */
export type JobHandlers = { [Name in JobName]: JobHandler<Name> };
