import { AppError, type admin, type Id, type Page, type PageQuery, type Principal } from '@kindling/shared';
import type { AuditLog } from '../accounts/audit.ts';
import type { NewId, Transact } from '../ports/index.ts';

type ExhaustedJob = admin.ExhaustedJob;

export interface TaskCounts {
  task: string;
  /** Never tried yet, due now or later. */
  waiting: number;
  running: number;
  /** Failed before and waiting for the next try. */
  retrying: number;
  exhausted: number;
}

/** What admins do with the school's own jobs. */
export interface JobAdministration {
  countByTask(): Promise<TaskCounts[]>;
  listExhausted(query: PageQuery): Promise<Page<ExhaustedJob>>;
  /** Puts it back with fresh tries and forgets that it was exhausted; undefined when it is not in the list. */
  requeueExhausted(jobId: Id): Promise<{ task: string } | undefined>;
  deleteExhausted(jobId: Id): Promise<{ task: string; lastError: string } | undefined>;
}

export interface JobAdministrationPorts {
  transact: Transact<{ jobs: JobAdministration; audit: AuditLog }>;
  newId: NewId;
}

const notFound = () =>
  new AppError('not-found', 'This job is not in the list of exhausted jobs.', {
    hint: 'Somebody may have retried or discarded it. Reload the list.',
  });

/** Counts the school's jobs by task, in the order of their names. */
export function countJobs(
  ports: Pick<JobAdministrationPorts, 'transact'>,
  principal: Principal,
): Promise<TaskCounts[]> {
  return ports.transact(principal, ({ jobs }) => jobs.countByTask());
}

/** The school's exhausted jobs, newest first. */
export function listExhaustedJobs(
  ports: Pick<JobAdministrationPorts, 'transact'>,
  principal: Principal,
  query: PageQuery,
): Promise<Page<ExhaustedJob>> {
  return ports.transact(principal, ({ jobs }) => jobs.listExhausted(query));
}

/** Gives an exhausted job fresh tries. @throws AppError not-found */
export function retryExhaustedJob(
  ports: JobAdministrationPorts,
  principal: Principal,
  jobId: Id,
): Promise<void> {
  return ports.transact(principal, async ({ jobs, audit }) => {
    const job = await jobs.requeueExhausted(jobId);
    if (job === undefined) throw notFound();
    await audit.append({
      id: ports.newId(),
      actorId: principal.personId,
      action: 'job.retried',
      subject: job.task,
      details: { jobId },
    });
  });
}

/** Gives an exhausted job up; the audit log keeps what it was. @throws AppError not-found */
export function discardExhaustedJob(
  ports: JobAdministrationPorts,
  principal: Principal,
  jobId: Id,
): Promise<void> {
  return ports.transact(principal, async ({ jobs, audit }) => {
    const job = await jobs.deleteExhausted(jobId);
    if (job === undefined) throw notFound();
    await audit.append({
      id: ports.newId(),
      actorId: principal.personId,
      action: 'job.discarded',
      subject: job.task,
      details: { jobId, lastError: job.lastError },
    });
  });
}
