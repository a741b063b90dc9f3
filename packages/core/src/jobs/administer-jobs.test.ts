import type { Principal } from '@kindling/shared';
import { expect, test, vi } from 'vitest';
import {
  countJobs,
  discardExhaustedJob,
  type JobAdministration,
  listExhaustedJobs,
  retryExhaustedJob,
} from './index.ts';

const id = (n: number) => `0192f1a0-0000-7000-8000-00000000000${n}`;
const principal: Principal = {
  schoolId: id(1),
  personId: id(2),
  role: 'admin',
  correlationId: 'req-1',
};

function portsWith(jobs: Partial<JobAdministration>) {
  const append = vi.fn(async () => undefined);
  const tenants: unknown[] = [];
  const absent = async () => undefined;
  const store: JobAdministration = {
    countByTask: async () => [],
    listExhausted: async () => ({ items: [], nextCursor: null }),
    requeueExhausted: absent,
    deleteExhausted: absent,
    ...jobs,
  };
  return {
    append,
    tenants,
    newId: () => id(9),
    transact: async <Result>(
      tenant: unknown,
      work: (stores: { jobs: JobAdministration; audit: { append: typeof append } }) => Promise<Result>,
    ) => {
      tenants.push(tenant);
      return work({ jobs: store, audit: { append } });
    },
  };
}

test('counts and lists are asked in the school of the admin', async () => {
  const counts = [{ task: 'mail.send-invite', waiting: 1, running: 0, retrying: 0, exhausted: 2 }];
  const page = { items: [], nextCursor: 'more' };
  const listExhausted = vi.fn(async () => page);
  const ports = portsWith({ countByTask: async () => counts, listExhausted });
  expect(await countJobs(ports, principal)).toEqual(counts);
  expect(await listExhaustedJobs(ports, principal, { limit: 5 })).toEqual(page);
  expect(listExhausted).toHaveBeenCalledExactlyOnceWith({ limit: 5 });
  expect(ports.tenants).toEqual([principal, principal]);
});

test('a retried job is audited under its task', async () => {
  const ports = portsWith({ requeueExhausted: async () => ({ task: 'mail.send-invite' }) });
  await retryExhaustedJob(ports, principal, id(5));
  expect(ports.append).toHaveBeenCalledExactlyOnceWith({
    id: id(9),
    actorId: principal.personId,
    action: 'job.retried',
    subject: 'mail.send-invite',
    details: { jobId: id(5) },
  });
});

test('a discarded job is audited with what it ended on', async () => {
  const ports = portsWith({ deleteExhausted: async () => ({ task: 'event:x', lastError: 'away' }) });
  await discardExhaustedJob(ports, principal, id(5));
  expect(ports.append).toHaveBeenCalledExactlyOnceWith({
    id: id(9),
    actorId: principal.personId,
    action: 'job.discarded',
    subject: 'event:x',
    details: { jobId: id(5), lastError: 'away' },
  });
});

test.each([retryExhaustedJob, discardExhaustedJob])('%o of a job that is not there says so', async (act) => {
  const ports = portsWith({});
  await expect(act(ports, principal, id(5))).rejects.toMatchObject({ code: 'not-found' });
  expect(ports.append).not.toHaveBeenCalled();
});
