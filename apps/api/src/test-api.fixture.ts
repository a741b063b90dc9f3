import { activityRegistry } from '@kindling/activities/registry';
import { openAuth } from '@kindling/adapters/auth';
import { openDatabase } from '@kindling/adapters/postgres';
import type { TestDatabase } from '@kindling/testkit';
import { v7 } from 'uuid';
import { afterAll } from 'vitest';
import { buildApp } from './app.ts';

function openPorts(database: TestDatabase) {
  const onIdleError = (error: Error) => {
    throw error;
  };
  const pools = { maxConnections: 8, applicationName: 'test-api', onIdleError };
  const tenants = openDatabase({ ...pools, url: database.urlFor('kindling_app') });
  const { close, ...auth } = openAuth({
    ...pools,
    url: database.urlFor('kindling_auth'),
    secret: database.secret,
    publicUrl: 'http://localhost:3000',
    refreshFamilyMs: 86_400_000,
    clock: () => new Date(),
    newId: v7,
  });
  afterAll(async () => {
    await Promise.all([close(), tenants.close()]);
  });
  return { ...auth, transact: tenants.transact, grading: activityRegistry };
}

/** The whole app on the real adapters, without pages. */
export async function openTestApi(database: TestDatabase) {
  const ports = openPorts(database);
  const app = await buildApp({
    ports: { ...ports, check: async () => ({ database: true }), instance: { name: 'Test School', demo: [] } },
    publicUrl: 'http://localhost:3000',
    allowedOrigins: ['http://localhost:3000'],
    trustProxy: false,
    ratePerMinute: 1_000_000,
    metricsToken: undefined,
    logger: undefined,
  });
  await app.ready();
  return app;
}
