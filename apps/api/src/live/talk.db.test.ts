import { randomUUID } from 'node:crypto';
import { conversations } from '@kindling/shared';
import { createScriptedTutor, wordsOf } from '@kindling/testkit';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { call, openTalkServer, watchReply } from './talk-server.fixture.ts';

/** Lets replies go on that pause. */
let goOn = Promise.withResolvers<void>();
const server = await openTalkServer(createScriptedTutor(() => goOn.promise));
let ana: string;
let ben: string;
let gus: string;

beforeAll(async () => {
  const school = await server.bench.openSchool();
  const tokenOf = async (role: 'student' | 'guardian') => server.tokenOf(await school.addPerson({ role }));
  [ana, ben, gus] = [await tokenOf('student'), await tokenOf('student'), await tokenOf('guardian')];
});

beforeEach(() => {
  goOn = Promise.withResolvers();
});
afterEach(() => goOn.resolve());

async function begin(token = ana): Promise<string> {
  const made = await server.request(token, 'POST', '/v1/conversations', { kind: 'free', language: 'en' });
  expect(made.status).toBe(201);
  return made.body.id;
}
const message = (conversationId: string, text: string) => ({
  conversationId,
  clientMessageId: randomUUID(),
  text,
});

describe.each(['websocket', 'polling'] as const)('over %s', (transport) => {
  test('every page of the learner is told the whole reply, the one that comes late as well', async () => {
    const conversationId = await begin();
    const [asking, other] = [await server.openPage(ana, transport), await server.openPage(ana, transport)];
    const [first, second] = [watchReply(asking), watchReply(other)];
    expect(await call(asking, 'conversation-join', { conversationId })).toEqual({ ok: true, result: {} });
    await call(other, 'conversation-join', { conversationId });
    const accepted = new Promise((resolve) => other.once('message-accepted', resolve));
    const sent = await call(asking, 'message-send', message(conversationId, 'words=80 every=3 pause=40'));
    expect(sent).toMatchObject({ ok: true, result: { message: { role: 'learner' } } });
    expect(await accepted).toMatchObject({ conversationId, message: { role: 'learner' } });
    await expect.poll(() => first.text).toBe(wordsOf(40));
    const late = await server.openPage(ana, transport);
    const third = watchReply(late);
    await call(late, 'conversation-join', { conversationId });
    goOn.resolve();
    await expect.poll(() => [first, second, third].every(({ ended }) => ended !== undefined)).toBe(true);
    for (const seen of [first, second, third]) {
      expect(seen).toMatchObject({
        text: wordsOf(80),
        gaps: 0,
        ended: { state: 'complete', text: wordsOf(80) },
      });
    }
  });

  test('a page that was cut comes back for what it missed, and for nothing else', async () => {
    const conversationId = await begin();
    const page = await server.openPage(ana, transport);
    const seen = watchReply(page);
    await call(page, 'conversation-join', { conversationId });
    const sent = await call(page, 'message-send', message(conversationId, 'words=120 every=4 pause=60'));
    const messageId = sent.ok && 'replyId' in sent.result ? sent.result.replyId : '';
    await expect.poll(() => seen.seq, { interval: 2 }).toBeGreaterThan(2);
    page.io.engine.close();
    const back = await server.openPage(ana, transport);
    const rest = watchReply(back, { text: seen.text, seq: seen.seq });
    await call(back, 'conversation-join', { conversationId, messageId, lastSeq: seen.seq });
    goOn.resolve();
    await expect.poll(() => rest.ended).toBeDefined();
    expect(rest).toMatchObject({ text: wordsOf(120), gaps: 0, restarts: 0 });
  });
});

test('a stop of a page comes back to it as the end', async () => {
  const conversationId = await begin();
  const page = await server.openPage(ana);
  const seen = watchReply(page);
  await call(page, 'conversation-join', { conversationId });
  const sent = await call(page, 'message-send', message(conversationId, 'words=5 then=hang'));
  const messageId = sent.ok && 'replyId' in sent.result ? sent.result.replyId : '';
  await expect.poll(() => seen.seq).toBeGreaterThan(0);
  await call(page, 'reply-stop', { conversationId, messageId });
  await expect.poll(() => seen.ended?.state, { interval: 2 }).toBe('stopped');
  // Who comes with a part of a reply that has ended is told how.
  const back = await server.openPage(ana);
  const told = watchReply(back);
  await call(back, 'conversation-join', { conversationId, messageId, lastSeq: 1 });
  expect(told.ended).toMatchObject({ id: messageId, state: 'stopped', text: wordsOf(5) });
});

test('pages hear of each other: how many they are, and that the learner writes', async () => {
  const conversationId = await begin();
  const [one, two] = [await server.openPage(ana), await server.openPage(ana)];
  const tabs: number[] = [];
  one.on('presence', (frame) => void tabs.push(frame.tabs));
  const typing = new Promise((resolve) => one.once('typing', resolve));
  await call(one, 'conversation-join', { conversationId });
  await call(two, 'typing', { conversationId });
  await call(two, 'conversation-join', { conversationId });
  await call(two, 'typing', { conversationId });
  expect(await typing).toEqual({ conversationId, who: 'learner' });
  two.disconnect();
  await expect.poll(() => tabs).toEqual([1, 2, 1]);
  await call(one, 'conversation-leave', { conversationId });
});

test('nobody joins or speaks in a conversation of somebody else, and what is said there reaches nobody else', async () => {
  const conversationId = await begin();
  const [own, strange] = [await server.openPage(ana), await server.openPage(ben)];
  const heard: string[] = [];
  strange.onAny((name) => void heard.push(name));
  const refused = { ok: false, error: { code: 'not-found' } };
  expect(await call(strange, 'conversation-join', { conversationId })).toMatchObject(refused);
  expect(await call(strange, 'message-send', message(conversationId, 'Hi'))).toMatchObject(refused);
  const seen = watchReply(own);
  await call(own, 'conversation-join', { conversationId });
  await call(own, 'message-send', message(conversationId, 'words=3'));
  await expect.poll(() => seen.ended).toBeDefined();
  expect(heard).toEqual([]);
  const guardian = await server.openPage(gus);
  expect(await call(guardian, 'conversation-join', { conversationId })).toMatchObject({
    ok: false,
    error: { code: 'forbidden' },
  });
});

test.each([
  ['an unknown field', { conversationId: randomUUID(), admin: true }, ''],
  ['no id', { conversationId: 'x' }, 'conversationId'],
  ['nothing', undefined, ''],
])('a call with %s is answered in the one error shape, and the page stays', async (_case, payload, path) => {
  const page = await server.openPage(ana);
  const answer = await call(page, 'conversation-join', payload as never);
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', requestId: expect.any(String) },
  });
  expect(answer.ok ? [] : answer.error.fields).toMatchObject([{ path }]);
  expect(page.connected).toBe(true);
});

/** The events of a reply as a program reads them; a reply that pauses goes on once they are being read. */
async function readEvents(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}${path}`, {
    headers: { authorization: `Bearer ${ana}`, ...headers },
  });
  goOn.resolve();
  const events = (await response.text()).split('\n\n').filter((event) => event.startsWith('event: '));
  return {
    response,
    events: events.map((event) => ({
      name: /^event: (.*)$/m.exec(event)?.[1],
      id: Number(/^id: (.*)$/m.exec(event)?.[1]),
      data: JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? ''),
    })),
  };
}

async function readMessages(conversationId: string) {
  const { body } = await server.request(ana, 'GET', `/v1/conversations/${conversationId}`);
  const { messages } = conversations.getConversation.response.parse(body);
  return messages.items;
}

test('programs get a reply as server-sent events, from any batch on, and end with it', async () => {
  const conversationId = await begin();
  const path = `/v1/conversations/${conversationId}/messages`;
  const { body } = await server.request(ana, 'POST', path, {
    clientMessageId: randomUUID(),
    text: 'words=60 every=4 pause=30',
  });
  const stream = `${path}/${body.replyId}/stream`;
  const { response, events } = await readEvents(stream);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const [start] = events;
  const deltas = events.filter(({ name }) => name === 'reply-delta');
  expect((start?.data.text ?? '') + deltas.map(({ data }) => data.text).join('')).toBe(wordsOf(60));
  expect(deltas.map(({ id }) => id)).toEqual(deltas.map((_, index) => (start?.id ?? 0) + index + 1));
  expect(events.at(-1)).toMatchObject({ name: 'reply-end', data: { message: { text: wordsOf(60) } } });
  // It has ended: whoever comes later gets the whole at once.
  expect((await readEvents(stream, { 'last-event-id': '3' })).events).toMatchObject([{ name: 'reply-end' }]);
  const unknown = await readEvents(`${path}/${randomUUID()}/stream`);
  expect(unknown.response.status).toBe(404);
});

test('programs take a stream up where they left it', async () => {
  const conversationId = await begin();
  const path = `/v1/conversations/${conversationId}/messages`;
  const { body } = await server.request(ana, 'POST', path, {
    clientMessageId: randomUUID(),
    text: 'words=80 every=5 pause=40',
  });
  await expect.poll(async () => (await readMessages(conversationId))[0]?.seq).toBeGreaterThan(2);
  const { events } = await readEvents(`${path}/${body.replyId}/stream?after=2`);
  expect(events.find(({ name }) => name === 'reply-delta')?.id).toBe(3);
  expect(events.some(({ name }) => name === 'reply-start')).toBe(false);
});

test('a stream of a reply that will never be said ends: the conversation is deleted, or it is no reply', async () => {
  const conversationId = await begin();
  const path = `/v1/conversations/${conversationId}/messages`;
  const clientMessageId = randomUUID();
  const { body } = await server.request(ana, 'POST', path, { clientMessageId, text: 'words=2 then=hang' });
  const asked = (await readMessages(conversationId)).find((said) => said.clientMessageId === clientMessageId);
  expect((await readEvents(`${path}/${asked?.id}/stream`)).response.status).toBe(404);
  const reading = readEvents(`${path}/${body.replyId}/stream`);
  await expect.poll(async () => (await readMessages(conversationId))[0]?.text).toBe(wordsOf(2));
  await server.request(ana, 'DELETE', `/v1/conversations/${conversationId}`);
  const names = (await reading).events.map(({ name }) => name);
  expect(names).toContain('reply-start');
  expect(names).not.toContain('reply-end');
});
