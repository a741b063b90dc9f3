import { randomUUID } from 'node:crypto';
import { createClass } from '@kindling/core/accounts';
import { BENCH_PASSWORD, type BenchPerson, createTestDatabase, openAccountBench } from '@kindling/testkit';
import { beforeAll, expect, test } from 'vitest';
import { openTestApi } from '../test-api.fixture.ts';

const WRONG_PER_ADDRESS = 100;
const WRONG_PER_PERSON = 20;

const database = await createTestDatabase();
const bench = openAccountBench(database);
const app = await openTestApi(database);
let joinCode = '';

beforeAll(async () => {
  const school = await bench.openSchool();
  const teacher = await school.addPerson({ role: 'teacher' });
  joinCode = (await createClass(bench.ports, teacher, 'Year 9')).joinCode ?? '';
});

const preview = (code: string, remoteAddress: string) =>
  app.inject({ url: `/v1/join-codes/${code}`, remoteAddress });

async function join(person: BenchPerson, code: string, remoteAddress: string) {
  const grant = await bench.ports.refreshTokens.start(person.personId, person.schoolId);
  const { accessToken } = await bench.ports.accessTokens.sign(grant, person.role);
  const headers = { authorization: `Bearer ${accessToken}` };
  const url = '/v1/classes/join';
  return app.inject({ method: 'POST', url, headers, payload: { joinCode: code }, remoteAddress });
}

const signUp = (code: string, remoteAddress: string) =>
  app.inject({
    method: 'POST',
    url: '/v1/auth/sign-up',
    remoteAddress,
    payload: {
      displayName: 'Ana',
      email: `${randomUUID()}@example.org`,
      password: BENCH_PASSWORD,
      joinCode: code,
    },
  });

test('a school behind one address looks its code up as often as it likes', async () => {
  for (let times = 0; times < 2 * WRONG_PER_ADDRESS; times += 1) {
    expect((await preview(joinCode, '203.0.113.1')).statusCode).toBe(200);
  }
});

test('an address that was wrong a hundred times is not answered for a while, not even the right code', async () => {
  const address = '203.0.113.2';
  for (let times = 0; times < WRONG_PER_ADDRESS; times += 1) {
    expect((await preview('AAAAAA', address)).statusCode).toBe(404);
  }
  const refused = await preview(joinCode, address);
  expect(refused.json()).toMatchObject({ code: 'rate-limited' });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);
  // Whichever way the code is tried.
  expect((await signUp(joinCode, address)).statusCode).toBe(429);
  expect((await preview(joinCode, '203.0.113.3')).statusCode).toBe(200);
});

test('a person who was wrong twenty times is not answered, from wherever', async () => {
  const person = await (await bench.openSchool()).addPerson({ role: 'student' });
  for (let times = 0; times < WRONG_PER_PERSON; times += 1) {
    expect((await join(person, 'AAAAAA', `203.0.113.${100 + times}`)).statusCode).toBe(404);
  }
  expect((await join(person, joinCode, '203.0.113.200')).json()).toMatchObject({ code: 'rate-limited' });
});
