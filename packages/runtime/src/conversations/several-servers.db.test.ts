import {
  deleteConversation,
  openStream,
  resumeReply,
  retryReply,
  stopReply,
} from '@kindling/core/conversation';
import type { NamedConversationFrame } from '@kindling/shared';
import { createScriptedTutor, openDatabaseProxy, wordsOf } from '@kindling/testkit';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import {
  newest,
  openConversationBench,
  readAsPage,
  say,
  talk,
  untilEnded,
} from './conversation-bench.fixture.ts';

/** A learner whose replies are made by one server while their page is connected to another. */
const bench = await openConversationBench();
const { ana, ben } = bench;
/** Longer than any test: what happens in time did not wait for a renewal. */
const NO_RENEWAL = { leaseMs: 600_000 };
/** Lets replies go on that pause. */
let goOn = Promise.withResolvers<void>();
const tutor = createScriptedTutor(() => goOn.promise);
const maker = bench.openProcess({ tutor, limits: NO_RENEWAL });
const other = bench.openProcess();
await Promise.all([maker.hear(), other.hear()]);

const isSpeaking = (conversationId: string) =>
  expect.poll(async () => (await newest(other.ports, ana, conversationId)).seq).toBeGreaterThan(0);
const toldElsewhere = (conversationId: string) => other.framesOf(conversationId);
const namesOf = (frames: readonly NamedConversationFrame[]) => frames.map(({ name }) => name);

beforeEach(() => {
  goOn = Promise.withResolvers();
});
afterEach(() => goOn.resolve());

test('a page hears of a message that another server takes, and the reply as it grows to its end', async () => {
  const { conversationId, replyId } = await talk(maker.ports, ana, 'words=100 every=10 pause=50');
  await expect.poll(() => readAsPage(toldElsewhere(conversationId)).text).toBe(wordsOf(50));
  goOn.resolve();
  await expect
    .poll(() => toldElsewhere(conversationId).at(-1))
    .toMatchObject({ name: 'reply-end', frame: { messageId: replyId, message: { text: wordsOf(100) } } });
  const [accepted, ...told] = toldElsewhere(conversationId);
  expect(accepted).toMatchObject({
    name: 'message-accepted',
    frame: { replyId, message: { text: 'words=100 every=10 pause=50' } },
  });
  const { text, gaps } = readAsPage(told);
  expect(wordsOf(100).startsWith(text)).toBe(true);
  expect(gaps).toBe(0);
});

test('a reply that is over before anybody could follow it is told at once, too', async () => {
  const { conversationId } = await talk(maker.ports, ana, 'words=2');
  const { replyId } = await untilEnded(maker.ports, ana, conversationId).then(({ id }) => ({ replyId: id }));
  await expect
    .poll(() => toldElsewhere(conversationId).at(-1))
    .toMatchObject({ name: 'reply-end', frame: { messageId: replyId, message: { text: 'w0 w1 ' } } });
});

test('of a conversation that nobody here looks at nothing is read', async () => {
  let read = 0;
  const idle = bench.openProcess({
    isWatched: () => false,
    transact: (tenant, work) => {
      read += 1;
      return bench.database.transact(tenant, work);
    },
  });
  await idle.hear();
  const { conversationId } = await talk(maker.ports, ana, 'words=20 every=5');
  await untilEnded(maker.ports, ana, conversationId);
  await expect.poll(() => namesOf(toldElsewhere(conversationId))).toContain('reply-end');
  expect({ read, frames: idle.frames }).toEqual({ read: 0, frames: [] });
});

test('a stop takes effect on the server that makes the reply, and the page hears of it', async () => {
  const { conversationId, replyId } = await talk(maker.ports, ana, 'words=60 every=5 pause=40');
  (await openStream(other.ports, ana, conversationId, {}))();
  await isSpeaking(conversationId);
  await stopReply(other.ports, ana, conversationId, replyId);
  await expect
    .poll(() => toldElsewhere(conversationId).at(-1), { interval: 2 })
    .toMatchObject({ name: 'reply-end', frame: { message: { state: 'stopped' } } });
  const { text, seq } = await newest(other.ports, ana, conversationId);
  expect(wordsOf(40).startsWith(text)).toBe(true);
  expect(seq).toBeGreaterThan(0);
});

test('what one server stopped another goes on with, and answers anew: pages of both hear it', async () => {
  const { conversationId, replyId } = await talk(maker.ports, ana, 'words=120 every=5 pause=60');
  await isSpeaking(conversationId);
  await stopReply(other.ports, ana, conversationId, replyId);
  await untilEnded(other.ports, ana, conversationId);
  goOn.resolve();
  await resumeReply(other.ports, ana, conversationId, replyId);
  expect(await untilEnded(maker.ports, ana, conversationId)).toMatchObject({
    id: replyId,
    state: 'complete',
    text: wordsOf(120),
  });
  const again = await retryReply(other.ports, ana, conversationId, replyId);
  expect(await untilEnded(maker.ports, ana, conversationId)).toMatchObject({
    id: again.replyId,
    state: 'complete',
  });
  const ends = () => maker.framesOf(conversationId).filter(({ name }) => name === 'reply-end');
  await expect
    .poll(() => ends().map(({ frame }) => 'messageId' in frame && frame.messageId))
    .toEqual([replyId, replyId, again.replyId]);
});

test('a reply that was stopped says who spoke', async () => {
  const { conversationId, replyId } = await talk(maker.ports, ana, 'words=4 then=hang');
  await isSpeaking(conversationId);
  await stopReply(maker.ports, ana, conversationId, replyId);
  const stopped = await untilEnded(maker.ports, ana, conversationId);
  expect(stopped).toMatchObject({ state: 'stopped', reply: { origin: 'scripted' } });
});

test('nobody stops the reply of somebody else', async () => {
  const { conversationId, replyId } = await talk(maker.ports, ana, 'words=40 every=5');
  await expect(stopReply(other.ports, ben, conversationId, replyId)).rejects.toThrow('no such reply');
  expect(await untilEnded(maker.ports, ana, conversationId)).toMatchObject({ state: 'complete' });
});

test('a reply that has ended hears of no stop', async () => {
  const { conversationId, replyId } = await talk(maker.ports, ana, 'words=2');
  await untilEnded(maker.ports, ana, conversationId);
  await stopReply(other.ports, ana, conversationId, replyId);
  expect(await newest(other.ports, ana, conversationId)).toMatchObject({ state: 'complete' });
});

test('a conversation that is deleted elsewhere takes its reply with it', async () => {
  const { conversationId, replyId } = await talk(maker.ports, ana, 'words=60 every=5 pause=40');
  await isSpeaking(conversationId);
  await deleteConversation(other.ports, ana, conversationId);
  await expect.poll(() => maker.ports.replies.isMade(replyId)).toBe(false);
  await expect.poll(() => namesOf(maker.framesOf(conversationId))).toContain('conversation-deleted');
  expect(maker.failures).toEqual([]);
});

/** A server that hears the others by a way that a test can break. */
async function openHardOfHearing() {
  const way = await openDatabaseProxy(bench.appUrl);
  onTestFinished(() => way.close());
  const server = bench.openProcess({ limits: NO_RENEWAL });
  await server.hear(way.through(bench.appUrl));
  return { way, server };
}

test('a stop that came while the listener had lost its connection takes effect when it is back', async () => {
  const { way, server } = await openHardOfHearing();
  const { conversationId, replyId } = await talk(server.ports, ana, 'words=4 then=hang');
  await isSpeaking(conversationId);
  await way.cut();
  await stopReply(other.ports, ana, conversationId, replyId);
  expect(server.ports.replies.isMade(replyId)).toBe(true);
  await way.restore();
  // Without a renewal: it looks because it can hear again.
  expect(await untilEnded(other.ports, ana, conversationId)).toMatchObject({
    state: 'stopped',
    text: wordsOf(4),
  });
});

test('a stop is not lost with the backend of the listener', async () => {
  const { conversationId, replyId } = await talk(maker.ports, ana, 'words=4 then=hang');
  await isSpeaking(conversationId);
  await bench.school.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name like 'kindling-listen%' and datname = current_database()`,
  );
  await stopReply(other.ports, ana, conversationId, replyId);
  expect(await untilEnded(other.ports, ana, conversationId)).toMatchObject({ state: 'stopped' });
});

test('a stop that is never heard of takes effect with the next renewal, and so does a deletion', async () => {
  const deaf = bench.openProcess({ limits: { leaseMs: 4_000 } });
  const stopped = await talk(deaf.ports, ana, 'words=4 then=hang');
  const deleted = await talk(deaf.ports, ana, 'words=4 then=hang');
  await isSpeaking(stopped.conversationId);
  await stopReply(other.ports, ana, stopped.conversationId, stopped.replyId);
  await deleteConversation(other.ports, ana, deleted.conversationId);
  expect(await untilEnded(other.ports, ana, stopped.conversationId)).toMatchObject({ state: 'stopped' });
  await expect.poll(() => deaf.ports.replies.isMade(deleted.replyId)).toBe(false);
});

test('one that was to be stopped and whose maker died has stopped', async () => {
  const dead = bench.openProcess({ limits: { leaseMs: 60_000, keepMs: 20 } });
  const { conversationId, replyId } = await talk(dead.ports, ana, 'words=4 then=hang');
  await expect.poll(async () => (await newest(other.ports, ana, conversationId)).text).toBe(wordsOf(4));
  await stopReply(other.ports, ana, conversationId, replyId);
  await bench.school.query(
    `update app.conversation_message set lease_until = now() - interval '1 second' where id = $1`,
    [replyId],
  );
  expect(await newest(other.ports, ana, conversationId)).toMatchObject({
    state: 'stopped',
    text: wordsOf(4),
  });
});

test('what was told while a server could not hear is told to its pages when it can', async () => {
  const { way, server } = await openHardOfHearing();
  const { conversationId } = await talk(maker.ports, ana, 'words=1');
  const gone = await talk(maker.ports, ana, 'words=1');
  for (const told of [conversationId, gone.conversationId])
    await expect.poll(() => namesOf(server.framesOf(told))).toContain('reply-end');
  server.watched.push(
    { schoolId: ana.schoolId, conversationId },
    { schoolId: ana.schoolId, conversationId: gone.conversationId },
  );
  await way.cut();
  server.frames.length = 0;
  const { replyId } = await say(maker.ports, ana, conversationId, 'words=3');
  await untilEnded(maker.ports, ana, conversationId);
  await deleteConversation(maker.ports, ana, gone.conversationId);
  expect(server.frames).toEqual([]);
  await way.restore();
  await expect
    .poll(() => namesOf(server.framesOf(conversationId)))
    .toEqual(['message-accepted', 'reply-end']);
  expect(server.framesOf(conversationId).at(-1)).toMatchObject({
    frame: { messageId: replyId, message: { text: wordsOf(3) } },
  });
  await expect.poll(() => namesOf(server.framesOf(gone.conversationId))).toEqual(['conversation-deleted']);
});

test('news that names a conversation of another school leads nowhere', async () => {
  const { conversationId, replyId } = await talk(maker.ports, ana, 'words=1');
  await untilEnded(maker.ports, ana, conversationId);
  await expect.poll(() => namesOf(toldElsewhere(conversationId))).toContain('reply-end');
  const before = other.frames.length;
  const schoolId = '0192f1a0-0000-7000-8000-000000000009';
  const news = { from: schoolId, news: { kind: 'begun', schoolId, conversationId, replyId } };
  await bench.school.query(`select pg_notify('kindling_conversation', $1)`, [JSON.stringify(news)]);
  const after = await talk(maker.ports, ana, 'words=1');
  await expect.poll(() => namesOf(toldElsewhere(after.conversationId))).toContain('reply-end');
  expect(other.frames.slice(before).filter(({ place }) => place.conversationId === conversationId)).toEqual(
    [],
  );
});
