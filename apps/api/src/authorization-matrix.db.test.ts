import { ENDPOINTS, type Endpoint, ROLES, type Role } from '@kindling/shared';
import { type BenchPerson, createTestDatabase, openAccountBench } from '@kindling/testkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CallRequest, FIXTURES, type Fixture } from './authorization-matrix.fixture.ts';
import { openWorld, type World } from './authorization-world.fixture.ts';
import { openTestApi } from './test-api.fixture.ts';

/**
 * Every endpoint, asked by everybody: nobody, each role of the school, suspended members, and each role about the
 * objects of another school. Generated from the contracts, so a new endpoint is in it or the first test fails.
 */
const database = await createTestDatabase();
const bench = openAccountBench(database);
const api = await openTestApi(database);

let maple: World;
let oak: World;
let suspended: Record<Role, BenchPerson>;

beforeAll(async () => {
  maple = await openWorld(bench, database);
  oak = await openWorld(bench, database);
  suspended = await openSuspended(maple);
});

async function openSuspended({ school }: World): Promise<Record<Role, BenchPerson>> {
  const people = ROLES.map(async (role) => {
    const person = await school.addPerson({ role });
    await bench.ports.transact(person, (stores) =>
      stores.memberships.update(person.personId, { status: 'suspended' }),
    );
    return [role, person] as const;
  });
  return Object.fromEntries(await Promise.all(people)) as Record<Role, BenchPerson>;
}

function fixtureOf(endpoint: Endpoint): Fixture {
  const fixture = FIXTURES[endpoint.id];
  if (fixture === undefined) throw new Error(`No fixture for the endpoint ${endpoint.id}`);
  return fixture;
}

/** A token of the caller's own, so that one call that signs out does not end another's. */
async function bearerOf(caller: BenchPerson): Promise<string> {
  const grant = await bench.ports.refreshTokens.start(caller.personId, caller.schoolId);
  const { accessToken } = await bench.ports.accessTokens.sign(grant, caller.role);
  return `Bearer ${accessToken}`;
}

async function call(endpoint: Endpoint, caller: BenchPerson | undefined, request: CallRequest) {
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_match, name) =>
    encodeURIComponent(request.params?.[name] ?? ''),
  );
  const response = await api.inject({
    method: endpoint.method,
    url: path,
    query: request.query ?? {},
    headers: {
      ...(caller === undefined ? {} : { authorization: await bearerOf(caller) }),
      ...(endpoint.takesFile === undefined ? {} : { 'content-type': endpoint.takesFile.type }),
    },
    ...(request.body === undefined ? {} : { payload: request.body as object }),
  });
  const isJson = String(response.headers['content-type']).startsWith('application/json');
  return {
    status: response.statusCode,
    code: isJson ? (response.json().code as string | undefined) : undefined,
  };
}

function admits(endpoint: Endpoint, role: Role): boolean {
  return typeof endpoint.access === 'string' || endpoint.access.includes(role);
}

const success = (endpoint: Endpoint) => ({ status: endpoint.status ?? 200, code: undefined });
const everyEndpoint = ENDPOINTS.map((endpoint) => [endpoint.id, endpoint] as const);

test('every endpoint has a fixture, and every fixture an endpoint', () => {
  expect(Object.keys(FIXTURES).sort()).toEqual(ENDPOINTS.map(({ id }) => id).sort());
});

describe('nobody', () => {
  test.each(everyEndpoint)('%s', async (_id, endpoint) => {
    const request = await fixtureOf(endpoint).request(maple, maple.people.student);
    const isPublic = endpoint.access === 'public';
    expect(await call(endpoint, undefined, request)).toEqual(
      isPublic ? success(endpoint) : { status: 401, code: 'unauthenticated' },
    );
  });
});

describe.each(ROLES)('%s of the school', (role) => {
  test.each(everyEndpoint)('%s', async (_id, endpoint) => {
    const caller = maple.people[role];
    const fixture = fixtureOf(endpoint);
    const isAdmitted = admits(endpoint, role) && !fixture.refused?.includes(role);
    expect(await call(endpoint, caller, await fixture.request(maple, caller))).toEqual(
      isAdmitted ? success(endpoint) : { status: 403, code: 'forbidden' },
    );
  });
});

describe.each(ROLES)('%s asking for objects of another school', (role) => {
  const named = everyEndpoint.filter(
    ([id, endpoint]) => FIXTURES[id]?.namesObjects && admits(endpoint, role),
  );

  test.each(named)('%s', async (_id, endpoint) => {
    const caller = maple.people[role];
    const request = await fixtureOf(endpoint).request(oak, caller);
    expect(await call(endpoint, caller, request)).toEqual({ status: 404, code: 'not-found' });
    // The same request from within is right: it was the school that made the difference.
    const within = await fixtureOf(endpoint).request(oak, oak.people[role]);
    expect(await call(endpoint, oak.people[role], within)).toEqual(success(endpoint));
  });
});

describe.each(ROLES)('suspended %s', (role) => {
  const inSchool = everyEndpoint.filter(([, endpoint]) => typeof endpoint.access !== 'string');

  test.each(inSchool)('%s', async (_id, endpoint) => {
    const request = await fixtureOf(endpoint).request(maple, maple.people[role]);
    expect(await call(endpoint, suspended[role], request)).toEqual({ status: 403, code: 'forbidden' });
  });
});
