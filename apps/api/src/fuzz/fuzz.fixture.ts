import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError, ENDPOINTS, type Endpoint } from '@kindling/shared';
import type { AccountBench, BenchPerson } from '@kindling/testkit';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { FIXTURES } from '../authorization-matrix.fixture.ts';
import type { World } from '../authorization-world.fixture.ts';
import { Callers } from './callers.fixture.ts';
import { findDefects } from './check-answer.fixture.ts';
import type { Wire } from './distortions.fixture.ts';
import { type FuzzReport, FuzzTally, textOf } from './fuzz-report.fixture.ts';
import { openFuzzWorld } from './fuzz-world.fixture.ts';
import { KnownValues } from './known-values.fixture.ts';
import { anyRequest, knownToSucceed, type RequestPlan } from './request-plan.fixture.ts';
import type { KnownFor } from './schema-arbitrary.fixture.ts';

/** Between batches the schools are healed and the requests learn what the answers named. */
const BATCH = 250;
const AT_ONCE = 8;
const ANSWER_MS = 30_000;

type Inputs = Pick<RequestPlan, 'params' | 'query' | 'body'>;

function queryOf(query: Record<string, unknown> = {}): string {
  const pairs = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  return new URLSearchParams(pairs).toString();
}

/** What JavaScript holds as text is not always text that can be sent: halves of a pair become a sign for it. */
function pathOf(endpoint: Endpoint, params: Record<string, string> = {}): string {
  return endpoint.path.replaceAll(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(String(params[name] ?? '').toWellFormed()),
  );
}

function toWire(plan: RequestPlan, inputs: Inputs, headers: Record<string, string>): Wire {
  const { endpoint, distortion, address } = plan;
  const file = Buffer.isBuffer(inputs.body) ? inputs.body : undefined;
  const hasBody = inputs.body !== undefined && file === undefined;
  const wire: Wire = {
    method: endpoint.method,
    path: pathOf(endpoint, inputs.params),
    query: queryOf(inputs.query),
    headers: {
      ...headers,
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...(file && endpoint.takesFile ? { 'content-type': endpoint.takesFile.type } : {}),
    },
    payload: hasBody ? JSON.stringify(inputs.body) : undefined,
    ...(file === undefined ? {} : { file }),
  };
  return distortion.apply(wire, address);
}

function payloadOf({ payload, file }: Wire): { payload?: string | Buffer } {
  const sent = payload ?? file;
  return sent === undefined ? {} : { payload: sent };
}

/** The endpoint that a bent request is addressed to after all. */
function addressedEndpoint({ endpoint, distortion }: RequestPlan, { method }: Wire): Endpoint | undefined {
  if (distortion.effect !== 'other-address') return endpoint;
  if (distortion.name !== 'other-method') return undefined;
  const asked = method === 'HEAD' ? 'GET' : method;
  return ENDPOINTS.find((one) => one.path === endpoint.path && one.method === asked);
}

type FuzzSchools = Awaited<ReturnType<typeof openFuzzWorld>>;

class Fuzzer {
  readonly tally = new FuzzTally();
  readonly #app: FastifyInstance;
  readonly #known: KnownValues;
  readonly #callers: Callers;
  readonly #schools: FuzzSchools;

  constructor(app: FastifyInstance, known: KnownValues, callers: Callers, schools: FuzzSchools) {
    this.#app = app;
    this.#known = known;
    this.#callers = callers;
    this.#schools = schools;
  }

  /** Asks every endpoint for what must succeed, one after the other: some of it ends the asker's own session. */
  async greet(): Promise<void> {
    for (const plan of knownToSucceed()) await this.#send(plan);
    await this.#heal();
  }

  async runBatch(size: number, seed: number): Promise<void> {
    const known: KnownFor = (name) => this.#known.values(name);
    const plans = fc.sample(anyRequest(known), { numRuns: size, seed }).values();
    const lane = async () => {
      for (const plan of plans) await this.#send(plan);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    await this.#heal();
  }

  async #heal(): Promise<void> {
    for (const school of this.#schools) await school.heal();
  }

  #personOf({ caller }: RequestPlan): { person: BenchPerson; world: World } {
    const school = this.#schools[caller.school] ?? this.#schools[0];
    const people = school.people[caller.role];
    const person = people[caller.index % people.length] ?? school.world.people[caller.role];
    return { person, world: this.#schools[0].world };
  }

  /** An answer of the right shape to an activity of any kind, in words of any kind. */
  #answerOf({ caller, address, body }: RequestPlan): unknown {
    const { answerables } = this.#schools[0];
    const { activityId, answers } = answerables[caller.index % answerables.length] ?? { answers: [] };
    return {
      ...(body as object),
      activityId,
      answer: answers[address % answers.length],
      attemptId: randomUUID(),
    };
  }

  async #inputsOf(plan: RequestPlan, person: BenchPerson, world: World): Promise<Inputs> {
    const fixture = plan.source === 'prepared' ? FIXTURES[plan.endpoint.id] : undefined;
    if (fixture === undefined) return plan;
    if (plan.endpoint.id === 'recordAttempt') return { ...plan, body: this.#answerOf(plan) };
    try {
      const { params = {}, query = {}, body } = await fixture.request(world, person);
      return { params, query, body };
    } catch (error) {
      // Another request took away what this one builds on, a role for example: anything else may be asked instead.
      if (error instanceof AppError && error.blame === 'caller') return plan;
      throw error;
    }
  }

  async #send(plan: RequestPlan): Promise<void> {
    const { person, world } = this.#personOf(plan);
    const { distortion, caller, address } = plan;
    const inputs = await this.#inputsOf(plan, person, world);
    const wire = toWire(plan, inputs, await this.#callers.headersOf(person, caller.proof));
    const answer = this.#app.inject({
      method: wire.method,
      url: wire.query === '' ? wire.path : `${wire.path}?${wire.query}`,
      headers: wire.headers,
      // Only a neighbour is believed about whom it forwards for.
      remoteAddress:
        distortion.name === 'odd-forwarding' ? '127.0.0.1' : `10.1.${address >> 8}.${address & 255}`,
      validate: false,
      ...payloadOf(wire),
    });
    const response = await Promise.race([answer, sleep(ANSWER_MS, undefined, { ref: false })]);
    const sent = { wire, distortion: distortion.name };
    if (response === undefined) {
      this.tally.complain(plan.endpoint.id, `no answer within ${ANSWER_MS} ms`, sent, '');
      return;
    }
    const endpoint = addressedEndpoint(plan, wire);
    this.tally.count(endpoint, response.statusCode);
    this.#callers.notice(person, caller.proof, response.statusCode);
    const asked = { endpoint, method: wire.method, isOdd: distortion.effect !== 'none' };
    for (const complaint of findDefects(asked, response)) {
      this.tally.complain(`${wire.method} ${plan.endpoint.id}`, complaint, sent, textOf(response));
    }
    const isJson = !plan.endpoint.isEventStream && !plan.endpoint.isFile;
    if (response.statusCode < 300 && wire.method !== 'HEAD' && isJson)
      this.#known.learn(plan.endpoint.id, response.json());
  }
}

export interface FuzzOptions {
  app: FastifyInstance;
  bench: AccountBench;
  database: World['database'];
  requests: number;
  /** The same seed draws the same requests, as far as they do not name what the database makes up. */
  seed: number;
  tell?: (line: string) => void;
}

/** Sends requests of every kind to a whole app and says what was wrong with the answers. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const known = new KnownValues();
  const schools = await openFuzzWorld(options.bench, options.database, known);
  const fuzzer = new Fuzzer(options.app, known, new Callers(options.bench.ports), schools);
  await fuzzer.greet();
  for (let sent = ENDPOINTS.length, batch = 0; sent < options.requests; sent += BATCH, batch += 1) {
    await fuzzer.runBatch(Math.min(BATCH, options.requests - sent), options.seed + batch);
    options.tell?.(`${sent + BATCH} requests`);
  }
  return fuzzer.tally.report();
}
