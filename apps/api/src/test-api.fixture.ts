import { activityRegistry } from '@kindling/activities/registry';
import { openAuth } from '@kindling/adapters/auth';
import { openDatabase } from '@kindling/adapters/postgres';
import { type AccountPorts, chooseActiveMembership } from '@kindling/core/accounts';
import { AppError, ENDPOINTS, type Endpoint, type ErrorCode, type Principal } from '@kindling/shared';
import type { TestDatabase } from '@kindling/testkit';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { v7 } from 'uuid';
import { afterAll } from 'vitest';
import type { Route } from './http/route.ts';
import { addAccountRoutes } from './routes/accounts.ts';
import { addClassRoutes } from './routes/classes.ts';
import { addJobRoutes } from './routes/jobs.ts';
import { addLearningRoutes } from './routes/learning.ts';
import { addPeopleRoutes } from './routes/people.ts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  'invalid-input': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'rate-limited': 429,
};

type Handler = (call: Record<string, unknown>) => unknown;

async function admit(ports: AccountPorts, endpoint: Endpoint, request: FastifyRequest) {
  if (endpoint.access === 'public') return {};
  const { cookie: cookieHeader, authorization: authorizationHeader } = request.headers;
  const identity = await ports.identities.identify({ cookieHeader, authorizationHeader });
  if (identity === undefined) throw new AppError('unauthenticated', 'Sign in first.');
  if (endpoint.access === 'signed-in') return { identity };
  const memberships = await ports.identities.listMemberships(identity.personId);
  const membership = chooseActiveMembership(identity, memberships);
  if (membership === undefined || !endpoint.access.includes(membership.role)) {
    throw new AppError('forbidden', 'Not for you.');
  }
  const { schoolId, role } = membership;
  const principal: Principal = { personId: identity.personId, schoolId, role, correlationId: request.id };
  return { identity, principal };
}

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

/** The routes of this app on the real adapters, with nothing around them but the check of who may call. */
export async function openTestApi(database: TestDatabase) {
  const app = Fastify();
  const ports = openPorts(database);
  const served = new Set<string>();

  function serve(endpoint: Endpoint, handler: Handler): void {
    served.add(endpoint.id);
    const answer = async (request: FastifyRequest, reply: FastifyReply) => {
      const caller = await admit(ports, endpoint, request);
      const params = endpoint.params?.parse(request.params);
      const query = endpoint.query?.parse(request.query);
      const body = endpoint.body?.parse(request.body);
      const response = await handler({ ...caller, params, query, body, request, reply });
      reply.code(endpoint.status ?? 200);
      return endpoint.response.parse(response);
    };
    app.route({ method: endpoint.method, url: endpoint.path, handler: answer });
  }

  const route = serve as unknown as Route;
  addAccountRoutes(route, ports);
  addClassRoutes(route, ports);
  addPeopleRoutes(route, ports);
  addJobRoutes(route, ports);
  addLearningRoutes(route, ports);
  // What the app itself answers (liveness, readiness, its name) belongs to nobody's school.
  for (const endpoint of ENDPOINTS) {
    if (!served.has(endpoint.id) && endpoint.tag === 'Operations')
      serve(endpoint, () => endpoint.example.response);
  }
  app.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof AppError)) throw error;
    return reply.code(STATUS[error.code] ?? 500).send({ code: error.code, message: error.message });
  });
  await app.ready();
  return app;
}
