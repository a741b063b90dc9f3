export { createJobStore, type JobStore } from './job-store.ts';
