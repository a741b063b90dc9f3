import { randomUUID } from 'node:crypto';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Identity } from '@kindling/core/accounts';
import type { LiveMessage } from '@kindling/core/live';
import { AppError, type LiveServerFrames, type Role } from '@kindling/shared';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attachLiveGateway, type LiveGateway } from './index.ts';
import type { LiveLimits } from './live-server.ts';

const ORIGIN = 'https://school.example';
const schoolId = randomUUID();
const classId = randomUUID();
type Client = Socket<LiveServerFrames, Record<string, never>>;

/** Sessions by cookie, tokens by bearer: what the auth adapter would say, changeable in mid-flight. */
const people = new Map<string, { personId: string; role: Role }>();
let databaseAway = false;
/** How often somebody asked who it is. */
let looks = 0;
const identityOf = (credential: string | undefined): Identity | undefined => {
  looks += 1;
  if (databaseAway) throw new AppError('unavailable', 'The database cannot be reached.');
  const person = credential === undefined ? undefined : people.get(credential);
  return (
    person && {
      personId: person.personId,
      sessionId: randomUUID(),
      familyId: null,
      via: 'session',
      schoolId,
      expiresAt: new Date(Date.now() + 60_000),
      locale: 'en',
    }
  );
};
const roleOf = (personId: string) =>
  [...people.values()].find((person) => person.personId === personId)?.role;

/** Conversations have tests of their own. */
const NO_CONVERSATIONS = {
  ports: { newId: () => randomUUID() },
  frames: { listenToAll: () => undefined },
} as unknown as Parameters<typeof attachLiveGateway>[1]['conversations'];

let publish: (message: LiveMessage) => void = () => undefined;
let gateway: LiveGateway;
let url: string;
let closeServer: () => void;
const clients: Client[] = [];

async function start(limits: Partial<LiveLimits> = {}) {
  const server = createServer((_request, response) => response.end('the app'));
  gateway = attachLiveGateway(server, {
    allowedOrigins: [ORIGIN],
    addressOf: (request) => request.socket.remoteAddress ?? '',
    newId: () => randomUUID(),
    log: { info: () => undefined, warn: () => undefined },
    limits: { recheckMs: 40, ...limits },
    conversations: NO_CONVERSATIONS,
    subscribe(onMessage) {
      publish = onMessage;
      return () => undefined;
    },
    identities: {
      identify: async ({ cookieHeader, authorizationHeader }) =>
        identityOf(authorizationHeader?.replace('Bearer ', '') ?? cookieHeader),
      listMemberships: async (personId) => {
        const role = roleOf(personId);
        if (role === undefined) return [];
        const names = { schoolName: 'Maple', schoolSlug: 'maple', displayName: 'Ana' };
        return [{ schoolId, role, status: 'active', ...names }];
      },
    },
    transact: (_tenant, work) =>
      work({
        liveAudience: {
          listClassesOfStudents: async () => [],
          listClassesTaughtBy: async () => [classId],
        },
      }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  closeServer = () => {
    server.closeAllConnections();
    server.close();
  };
}

function open(
  cookie: string | undefined,
  options: { origin?: string; transports?: string[]; token?: string } = {},
) {
  const client: Client = io(url, {
    forceNew: true,
    reconnection: false,
    transports: options.transports ?? ['websocket'],
    extraHeaders: { ...(cookie ? { cookie } : {}), origin: options.origin ?? ORIGIN },
    ...(options.token === undefined ? {} : { auth: { token: options.token } }),
  });
  clients.push(client);
  return client;
}

const connected = (client: Client) =>
  new Promise<void>((resolve, reject) => {
    client.once('connect', resolve);
    client.once('connect_error', reject);
  });
/** Until the only connection was looked at as things are now: one look ends before the next begins. */
function untilRechecked() {
  const before = looks;
  return expect.poll(() => looks).toBeGreaterThan(before + 1);
}
const heardBy = (client: Client) => {
  const heard: unknown[] = [];
  client.onAny((name, frame) => heard.push([name, frame]));
  return heard;
};
async function signIn(cookie: string, role: Role) {
  const personId = randomUUID();
  people.set(cookie, { personId, role });
  return personId;
}
const progressOf = (personId: string): LiveMessage => ({
  schoolId,
  rooms: [{ kind: 'person', personId }],
  name: 'progress-changed',
  frame: { personId },
});
const classProgressOf = (personId: string): LiveMessage => ({
  schoolId,
  rooms: [{ kind: 'class-staff', classId }, { kind: 'school-admins' }],
  name: 'class-progress-changed',
  frame: { classId, personId },
});

beforeEach(() => start());
afterEach(async () => {
  for (const client of clients.splice(0)) client.disconnect();
  await gateway.stop();
  closeServer();
  people.clear();
  databaseAway = false;
});

test.each([[['websocket']], [['polling']], [['polling', 'websocket']]])(
  'a learner hears of own progress over %s and of nobody else',
  async (transports) => {
    const ana = await signIn('s=ana', 'student');
    const client = open('s=ana', { transports });
    await connected(client);
    const heard = heardBy(client);
    publish(progressOf(randomUUID()));
    publish(classProgressOf(ana));
    publish(progressOf(ana));
    await expect.poll(() => heard).toEqual([['progress-changed', { personId: ana }]]);
  },
);

test('teachers hear of their classes, admins of the school, each once', async () => {
  await signIn('s=tomas', 'teacher');
  await signIn('s=rosa', 'admin');
  await signIn('s=ana', 'student');
  const [teacher, admin, student] = ['s=tomas', 's=rosa', 's=ana'].map((cookie) => open(cookie));
  const heard = [teacher, admin, student].map((client) => heardBy(client as Client));
  await Promise.all([teacher, admin, student].map((client) => connected(client as Client)));
  const learner = randomUUID();
  publish(classProgressOf(learner));
  const frame = ['class-progress-changed', { classId, personId: learner }];
  await expect.poll(() => heard).toEqual([[frame], [frame], []]);
});

test('a room of another school with the same person is another room', async () => {
  const ana = await signIn('s=ana', 'student');
  const client = open('s=ana');
  await connected(client);
  const heard = heardBy(client);
  publish({ ...progressOf(ana), schoolId: randomUUID() });
  publish(progressOf(ana));
  await expect.poll(() => heard).toHaveLength(1);
});

test.each([[['websocket']], [['polling']]])('a foreign page is refused over %s', async (transports) => {
  await signIn('s=ana', 'student');
  await expect(connected(open('s=ana', { origin: 'https://evil.example', transports }))).rejects.toThrow();
  expect(gateway.connectionCount()).toBe(0);
});

const statusOf = (path: string, headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    httpRequest(`${url}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
const HANDSHAKE = '/socket.io/?EIO=4&transport=polling';

test('the Origin is checked on every request of a connection, not only the first', async () => {
  const opened = await fetch(`${url}${HANDSHAKE}`);
  const { sid } = JSON.parse((await opened.text()).slice(1));
  expect(await statusOf(`${HANDSHAKE}&sid=${sid}`, { origin: 'https://evil.example' })).toBe(400);
});

test.each([
  [{ origin: 'https://evil.example' }, 403],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 200],
  [{ origin: ORIGIN }, 200],
  [{}, 200],
])('a handshake with %o answers %i', async (headers, status) => {
  expect(await statusOf(HANDSHAKE, headers as Record<string, string>)).toBe(status);
});

test('everything else on the port still goes to the app', async () => {
  expect(await (await fetch(`${url}/v1/me`)).text()).toBe('the app');
});

test.each([
  ['no cookie', undefined, {}],
  ['an unknown session', 's=nobody', {}],
  ['an unknown token', undefined, { token: 'nothing' }],
  ['an auth of another form', 's=ana', { token: 7 as unknown as string }],
])('%s is unauthenticated', async (_case, cookie, options) => {
  await signIn('s=ana', 'student');
  await expect(connected(open(cookie, options))).rejects.toMatchObject({ data: { code: 'unauthenticated' } });
});

test('an access token in auth opens a connection', async () => {
  const ana = await signIn('token-1', 'student');
  const client = open(undefined, { token: 'token-1' });
  await connected(client);
  const heard = heardBy(client);
  publish(progressOf(ana));
  await expect.poll(() => heard).toHaveLength(1);
});

test('a revoked session is closed at the next look, and told so', async () => {
  await signIn('s=ana', 'student');
  const client = open('s=ana');
  await connected(client);
  const heard = heardBy(client);
  people.delete('s=ana');
  await expect.poll(() => client.connected).toBe(false);
  expect(heard).toEqual([['session-ended', {}]]);
});

test('signing out here closes at once', async () => {
  await gateway.stop();
  closeServer();
  await start({ recheckMs: 60_000 });
  const ana = await signIn('s=ana', 'student');
  await signIn('s=ben', 'student');
  const [leaving, staying] = [open('s=ana'), open('s=ben')];
  await Promise.all([connected(leaving), connected(staying)]);
  people.delete('s=ana');
  gateway.recheckPerson(ana);
  await expect.poll(() => leaving.connected).toBe(false);
  expect(staying.connected).toBe(true);
});

test('a database that is away throws nobody out', async () => {
  await signIn('s=ana', 'student');
  const client = open('s=ana');
  await connected(client);
  databaseAway = true;
  await untilRechecked();
  expect(client.connected).toBe(true);
  await expect(connected(open('s=ana'))).rejects.toMatchObject({ data: { code: 'unavailable' } });
});

test('a changed role changes the rooms of an open connection', async () => {
  const ana = await signIn('s=ana', 'admin');
  const client = open('s=ana');
  await connected(client);
  const heard = heardBy(client);
  people.set('s=ana', { personId: ana, role: 'student' });
  await untilRechecked();
  publish(classProgressOf(randomUUID()));
  publish(progressOf(ana));
  await expect.poll(() => heard).toEqual([['progress-changed', { personId: ana }]]);
});

test('a person has so many connections and no more; a closed one makes room', async () => {
  await gateway.stop();
  closeServer();
  await start({ connectionsPerPerson: 2 });
  await signIn('s=ana', 'student');
  const [first, second] = [open('s=ana'), open('s=ana')];
  await Promise.all([connected(first), connected(second)]);
  await expect(connected(open('s=ana'))).rejects.toMatchObject({ data: { code: 'rate-limited' } });
  first.disconnect();
  await expect.poll(() => gateway.connectionCount()).toBe(1);
  await connected(open('s=ana'));
});

test('an address has so many handshakes a minute', async () => {
  await gateway.stop();
  closeServer();
  await start({ handshakesPerMinute: 2 });
  const statuses = [];
  for (let n = 0; n < 3; n += 1) statuses.push(await statusOf(HANDSHAKE, {}));
  expect(statuses).toEqual([200, 200, 403]);
});

test('a client that speaks is cut off', async () => {
  await signIn('s=ana', 'student');
  const client = open('s=ana');
  await connected(client);
  (client as unknown as Socket).emit('join', 'class-staff');
  await expect.poll(() => client.connected).toBe(false);
});

test('a frame beyond the limit closes the connection', async () => {
  await signIn('s=ana', 'student');
  const client = open('s=ana');
  await connected(client);
  const reason = new Promise((resolve) => client.once('disconnect', resolve));
  client.io.engine.write('x'.repeat(70 * 1024));
  expect(await reason).toBe('transport close');
});

test('a reader that stops reading is cut, its buffer stays bounded', async () => {
  await gateway.stop();
  closeServer();
  await start({ waitingFrames: 20 });
  const ana = await signIn('s=ana', 'student');
  const client = open('s=ana', { transports: ['polling'] });
  await connected(client);
  // Never polls again: what is sent piles up on the server.
  vi.spyOn(client.io.engine.transport as unknown as { doPoll(): void }, 'doPoll').mockImplementation(
    () => undefined,
  );
  for (let n = 0; n < 40; n += 1) publish(progressOf(ana));
  await expect.poll(() => gateway.connectionCount()).toBe(0);
});

test('stopping lets clients come back elsewhere', async () => {
  await signIn('s=ana', 'student');
  const client = open('s=ana');
  await connected(client);
  const reason = new Promise((resolve) => client.once('disconnect', resolve));
  await gateway.stop();
  // Of all reasons this one makes the client library connect again.
  expect(await reason).toBe('transport close');
});
