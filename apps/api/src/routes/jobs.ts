import {
  countJobs,
  discardExhaustedJob,
  type JobAdministrationPorts,
  listExhaustedJobs,
  retryExhaustedJob,
} from '@kindling/core/jobs';
import { admin } from '@kindling/shared';
import type { Route } from '../http/route.ts';

/** What admins see and do of the school's jobs. */
export function addJobRoutes(route: Route, ports: JobAdministrationPorts): void {
  route(admin.listJobQueues, async ({ principal }) => ({ tasks: await countJobs(ports, principal) }));
  route(admin.listExhaustedJobs, ({ principal, query }) => listExhaustedJobs(ports, principal, query));
  route(admin.retryExhaustedJob, async ({ principal, params }) => {
    await retryExhaustedJob(ports, principal, params.jobId);
    return {};
  });
  route(admin.discardExhaustedJob, async ({ principal, params }) => {
    await discardExhaustedJob(ports, principal, params.jobId);
    return {};
  });
}
