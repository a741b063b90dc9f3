import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { FrameHub } from '@kindling/core/conversation';
import type { ConversationMessage, LiveClientFrames, LiveServerFrames } from '@kindling/shared';
import { type BenchPerson, createTestDatabase, openAccountBench, type TestDatabase } from '@kindling/testkit';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach } from 'vitest';
import { createTestApi } from '../test-api.fixture.ts';
import { attachLiveGateway } from './index.ts';

type Page = Socket<LiveServerFrames, LiveClientFrames>;

/** The whole server but for its pages, with a tutor whose replies go as the messages say, on a port of its own. */
export async function openTalkServer(tutor: Parameters<typeof createTestApi>[1], shared?: TestDatabase) {
  const database = shared ?? (await createTestDatabase());
  const bench = openAccountBench(database);
  const app = await createTestApi(database, tutor);
  const gateway = attachLiveGateway(app.server, {
    identities: app.ports.identities,
    transact: app.ports.transact,
    newId: app.ports.newId,
    allowedOrigins: [],
    addressOf: () => randomUUID(),
    subscribe: () => () => undefined,
    conversations: { ports: app.ports, frames: app.ports.frames satisfies Pick<FrameHub, 'listenToAll'> },
    log: { info: () => undefined, warn: () => undefined },
    limits: { handshakesPerMinute: 1_000_000 },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const pages: Page[] = [];
  afterEach(() => {
    for (const page of pages.splice(0)) page.disconnect();
  });
  afterAll(async () => {
    await gateway.stop();
    await app.close();
  });
  const tokenOf = async (person: BenchPerson) => {
    const grant = await bench.ports.refreshTokens.start(person.personId, person.schoolId);
    return (await bench.ports.accessTokens.sign(grant, person.role)).accessToken;
  };
  return {
    app,
    database,
    bench,
    url,
    tokenOf,
    /** A page of somebody's, connected. */
    async openPage(token: string, transport: 'websocket' | 'polling' = 'websocket') {
      const page: Page = io(url, {
        forceNew: true,
        reconnection: false,
        transports: [transport],
        auth: { token },
      });
      pages.push(page);
      await new Promise<void>((resolve, reject) => {
        page.once('connect', resolve);
        page.once('connect_error', reject);
      });
      return page;
    },
    async request(token: string, method: string, path: string, body?: object) {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      return { status: response.status, body: (await response.json()) as { id: string; replyId: string } };
    },
  };
}

/** What a page shows of one reply: built from frames as a page builds it, with all that could go wrong noted. */
export function watchReply(page: Page, from: { text: string; seq: number } = { text: '', seq: 0 }) {
  const seen = { ...from, gaps: 0, restarts: 0, ended: undefined as ConversationMessage | undefined };
  page.on('reply-start', (frame) => {
    if (frame.seq < seen.seq || seen.seq > 0) seen.restarts += 1;
    seen.text = frame.text;
    seen.seq = frame.seq;
  });
  page.on('reply-delta', (frame) => {
    if (frame.seq !== seen.seq + 1) seen.gaps += 1;
    seen.text += frame.text;
    seen.seq = frame.seq;
  });
  page.on('reply-end', (frame) => {
    seen.ended = frame.message;
  });
  return seen;
}

/** Sends one call over the socket and waits for its answer. */
export function call(page: Page, name: keyof LiveClientFrames, payload: object) {
  return page.timeout(20_000).emitWithAck(name, payload as never);
}
