export type { EnqueueOptions, JobContext, JobHandler, JobHandlers, JobQueue } from './job-queue.ts';
