import { randomUUID } from 'node:crypto';
import { createScriptedTutor, wordsOf } from '@kindling/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { call, openTalkServer, watchReply } from './talk-server.fixture.ts';

/** Lets replies go on that pause. */
let goOn = Promise.withResolvers<void>();
/** Two servers over one database, as behind a balancer: pages of one learner may be connected to either. */
const here = await openTalkServer(createScriptedTutor(() => goOn.promise));
const there = await openTalkServer(createScriptedTutor(), here.database);
const listeners = await Promise.all([here.app.hearOthers(), there.app.hearOthers()]);
afterAll(() => Promise.all(listeners.map((listener) => listener.stop())));
let ana: string;
let ben: string;

beforeAll(async () => {
  const school = await here.bench.openSchool();
  ana = await here.tokenOf(await school.addPerson({ role: 'student' }));
  ben = await here.tokenOf(await school.addPerson({ role: 'student' }));
});

beforeEach(() => {
  goOn = Promise.withResolvers();
});
afterEach(() => goOn.resolve());

async function begin(): Promise<string> {
  const { body } = await here.request(ana, 'POST', '/v1/conversations', { kind: 'free', language: 'en' });
  return body.id;
}
const message = (conversationId: string, text: string) => ({
  conversationId,
  clientMessageId: randomUUID(),
  text,
});

test('a tab at another server stays in step: the message, its reply as it comes, a stop from there, another try', async () => {
  const conversationId = await begin();
  const [asking, other] = [await here.openPage(ana), await there.openPage(ana)];
  const [first, second] = [watchReply(asking), watchReply(other)];
  await call(asking, 'conversation-join', { conversationId });
  await call(other, 'conversation-join', { conversationId });
  const accepted: { message: { text: string }; replyId: string }[] = [];
  other.on('message-accepted', (frame) => void accepted.push(frame));
  const sent = await call(asking, 'message-send', message(conversationId, 'words=100 every=5 pause=60'));
  await expect.poll(() => second.seq).toBeGreaterThan(3);
  const messageId = sent.ok && 'replyId' in sent.result ? sent.result.replyId : '';
  await call(other, 'reply-stop', { conversationId, messageId });
  await expect.poll(() => [first.ended?.state, second.ended?.state]).toEqual(['stopped', 'stopped']);
  expect(second.ended).toEqual(first.ended);
  expect(accepted[0]?.message.text).toBe('words=100 every=5 pause=60');
  expect(second.gaps).toBe(0);
  const path = `/v1/conversations/${conversationId}/messages/${messageId}/retry`;
  const { body } = await here.request(ana, 'POST', path);
  // Told before anything is read of it, since the page shows where it will be.
  await expect.poll(() => accepted.map(({ replyId }) => replyId)).toEqual([messageId, body.replyId]);
});

test('a page that was cut at one server comes back to the other, and shows the whole', async () => {
  const conversationId = await begin();
  const page = await here.openPage(ana);
  const seen = watchReply(page);
  await call(page, 'conversation-join', { conversationId });
  const sent = await call(page, 'message-send', message(conversationId, 'words=150 every=6 pause=75'));
  const messageId = sent.ok && 'replyId' in sent.result ? sent.result.replyId : '';
  await expect.poll(() => seen.seq, { interval: 2 }).toBeGreaterThan(2);
  page.io.engine.close();
  const back = await there.openPage(ana);
  const rest = watchReply(back, { text: seen.text, seq: seen.seq });
  await call(back, 'conversation-join', { conversationId, messageId, lastSeq: seen.seq });
  goOn.resolve();
  await expect.poll(() => rest.ended?.text).toBe(wordsOf(150));
  expect(rest.gaps).toBe(0);
});

test('a program reads a reply at another server as it is made', async () => {
  const conversationId = await begin();
  const path = `/v1/conversations/${conversationId}/messages`;
  const { clientMessageId, text } = message(conversationId, 'words=60 every=10 pause=30');
  const { body } = await here.request(ana, 'POST', path, { clientMessageId, text });
  const response = await fetch(`${there.url}${path}/${body.replyId}/stream`, {
    headers: { authorization: `Bearer ${ana}` },
  });
  let read = '';
  for await (const bytes of response.body ?? []) {
    read += Buffer.from(bytes).toString('utf8');
    // What was said so far is here before the rest is.
    if (read.includes('w29 ')) goOn.resolve();
  }
  const names = read.match(/^event: .*$/gm) ?? [];
  expect(names).toContain('event: reply-delta');
  expect(names.at(-1)).toBe('event: reply-end');
});

test('whoever may not read a conversation hears nothing of it at the other server', async () => {
  const conversationId = await begin();
  const [own, strange] = [await there.openPage(ana), await there.openPage(ben)];
  const heard: string[] = [];
  strange.onAny((name) => void heard.push(name));
  const seen = watchReply(own);
  await call(own, 'conversation-join', { conversationId });
  expect(await call(strange, 'conversation-join', { conversationId })).toMatchObject({ ok: false });
  const asking = await here.openPage(ana);
  await call(asking, 'message-send', message(conversationId, 'words=3'));
  await expect.poll(() => seen.ended?.text).toBe(wordsOf(3));
  expect(heard).toEqual([]);
});

test('a conversation that is deleted at one server is gone from the pages of the other', async () => {
  const conversationId = await begin();
  const page = await there.openPage(ana);
  await call(page, 'conversation-join', { conversationId });
  const deleted = new Promise((resolve) => page.once('conversation-deleted', resolve));
  await here.request(ana, 'DELETE', `/v1/conversations/${conversationId}`);
  expect(await deleted).toEqual({ conversationId });
});

test('pages of both servers hear how many they are together, and that the learner writes', async () => {
  const conversationId = await begin();
  const [one, two] = [await here.openPage(ana), await there.openPage(ana)];
  const tabs: number[][] = [[], []];
  one.on('presence', (frame) => void tabs[0]?.push(frame.tabs));
  two.on('presence', (frame) => void tabs[1]?.push(frame.tabs));
  await call(one, 'conversation-join', { conversationId });
  await call(two, 'conversation-join', { conversationId });
  await expect
    .poll(() => tabs)
    .toEqual([
      [1, 2],
      [1, 2],
    ]);
  const writes = new Promise((resolve) => one.once('typing', resolve));
  await call(two, 'typing', { conversationId });
  expect(await writes).toEqual({ conversationId, who: 'learner' });
  two.disconnect();
  await expect.poll(() => tabs[0]).toEqual([1, 2, 1]);
});
