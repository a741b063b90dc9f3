export { startWorkerRole, type WorkerRole, type WorkerRoleOptions } from './start-worker-role.ts';
