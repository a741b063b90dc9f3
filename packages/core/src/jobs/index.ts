export {
  countJobs,
  discardExhaustedJob,
  type JobAdministration,
  type JobAdministrationPorts,
  listExhaustedJobs,
  retryExhaustedJob,
  type TaskCounts,
} from './administer-jobs.ts';
export { type Failure, judgeFailure } from './failure.ts';
export type { EnqueueOptions, JobContext, JobHandler, JobHandlers, JobQueue } from './job-queue.ts';
