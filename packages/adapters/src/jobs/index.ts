export { enqueueInEverySchool, type ScheduledJobName } from './enqueue-in-every-school.ts';
export { purgeExhausted, purgeExhaustedInvites } from './exhausted-jobs.ts';
export { createJobStore, type JobStore } from './job-store.ts';
export type { TaskDefinition } from './job-task.ts';
export {
  type JobWorker,
  type JobWorkerOptions,
  type MaintenanceTask,
  startJobWorker,
} from './start-job-worker.ts';
