import { ENDPOINTS, type Endpoint, ROLES, type Role } from '@kindling/shared';
import fc, { type Arbitrary } from 'fast-check';
import { PROOFS, type Proof } from './callers.fixture.ts';
import { DISTORTIONS, type Distortion } from './distortions.fixture.ts';
import { type KnownFor, validInput } from './schema-arbitrary.fixture.ts';

/** One request as it was drawn, before it is known who exactly sends it. */
export interface RequestPlan {
  endpoint: Endpoint;
  caller: { role: Role; school: number; index: number; proof: Proof };
  /** Whether it asks for what is known to succeed, or for anything the schemas allow. */
  source: 'prepared' | 'generated';
  params: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  distortion: Distortion;
  /** Last two parts of the client's address. */
  address: number;
}

/** They hash passwords or make accounts, a tenth of a second each on purpose. */
const SLOW: ReadonlySet<string> = new Set([
  'signUp',
  'signIn',
  'createTokens',
  'changePassword',
  'createStudent',
  'resetStudentPassword',
  'removeStudent',
]);
const SLOW_WEIGHT = 1;
const NORMAL_WEIGHT = 12;

const proof: Arbitrary<Proof> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Proof>('bearer', 'session') },
  { weight: 1, arbitrary: fc.constantFrom(...PROOFS) },
);

/** Mostly somebody whom the endpoint is for. */
function callerOf({ access }: Endpoint): Arbitrary<RequestPlan['caller']> {
  const everybody = fc.constantFrom<Role>(...ROLES);
  const meant = typeof access === 'string' ? everybody : fc.constantFrom<Role>(...access);
  return fc.record({
    role: fc.oneof({ weight: 5, arbitrary: meant }, { weight: 1, arbitrary: everybody }),
    school: fc.constantFrom(0, 0, 0, 0, 1),
    index: fc.nat({ max: 1_000 }),
    proof,
  });
}

function inputOf(schema: Endpoint['body'], known: KnownFor): Arbitrary<unknown> {
  return schema === undefined ? fc.constant(undefined) : validInput(schema, known);
}

/** What is sent where a file is taken, mostly no such file; the fixtures bring a true one. */
const anyFile = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes) => Buffer.from(bytes));

function planFor(endpoint: Endpoint, known: KnownFor): Arbitrary<RequestPlan> {
  return fc.record({
    endpoint: fc.constant(endpoint),
    caller: callerOf(endpoint),
    source: fc.constantFrom('prepared', 'generated', 'generated'),
    params: inputOf(endpoint.params, known) as Arbitrary<RequestPlan['params']>,
    query: inputOf(endpoint.query, known) as Arbitrary<RequestPlan['query']>,
    body: endpoint.takesFile ? anyFile : inputOf(endpoint.body, known),
    distortion: fc.oneof(
      { weight: 3, arbitrary: fc.constant(DISTORTIONS.none) },
      { weight: 1, arbitrary: fc.constantFrom(...Object.values(DISTORTIONS)) },
    ),
    address: fc.nat({ max: 65_535 }),
  });
}

/** One request to each endpoint that must succeed: so that a report without a success is a defect and not bad luck. */
export function knownToSucceed(): RequestPlan[] {
  return ENDPOINTS.map((endpoint, index) => ({
    endpoint,
    caller: {
      role: typeof endpoint.access === 'string' ? 'student' : (endpoint.access[0] ?? 'student'),
      school: 0,
      index: 0,
      proof: endpoint.access === 'public' ? 'nothing' : 'bearer',
    },
    source: 'prepared',
    params: {},
    query: {},
    body: {
      durationMs: 1000,
      answeredAt: new Date().toISOString(),
    },
    distortion: DISTORTIONS.none,
    address: index,
  }));
}

/** Requests to every endpoint of the contract, the slow ones seldom. */
export function anyRequest(known: KnownFor): Arbitrary<RequestPlan> {
  return fc.oneof(
    ...ENDPOINTS.map((endpoint) => ({
      weight: SLOW.has(endpoint.id) ? SLOW_WEIGHT : NORMAL_WEIGHT,
      arbitrary: planFor(endpoint, known),
    })),
  );
}
