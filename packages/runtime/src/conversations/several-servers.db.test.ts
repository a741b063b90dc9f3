import {
  deleteConversation,
  openStream,
  resumeReply,
  retryReply,
  stopReply,
} from '@kindling/core/conversation';
import { wordsOf } from '@kindling/testkit';
import { expect, test } from 'vitest';
import { newest, openConversationBench, talk, untilEnded } from './conversation-bench.fixture.ts';

/** A learner whose replies are made by one server while their page is connected to another. */
const bench = await openConversationBench();
const { ana, ben } = bench;
const maker = bench.openProcess();
const other = bench.openProcess();
await bench.hearStops(maker.ports.replies);

const toldElsewhere = (conversationId: string) =>
  other.frames.filter(({ place }) => place.conversationId === conversationId);
const isSpeaking = (conversationId: string) =>
  expect.poll(async () => (await newest(other.ports, ana, conversationId)).seq).toBeGreaterThan(0);

/** What people see: measured with room, since a busy machine takes several times as long as an idle one. */
const SOON_MS = 1_500;

test('a stop takes effect on the server that makes the reply, and the page hears of it', async () => {
  const { conversationId, replyId } = await talk(maker.ports, ana, 'words=4000 every=5');
  (await openStream(other.ports, ana, conversationId, {}))();
  await isSpeaking(conversationId);
  const pressedAt = performance.now();
  await stopReply(other.ports, ana, conversationId, replyId);
  await expect
    .poll(() => toldElsewhere(conversationId).at(-1), { interval: 2 })
    .toMatchObject({ name: 'reply-end', frame: { message: { state: 'stopped' } } });
  expect(performance.now() - pressedAt).toBeLessThan(SOON_MS);
  const { text, seq } = await newest(other.ports, ana, conversationId);
  expect(wordsOf(4000).startsWith(text)).toBe(true);
  expect(seq).toBeGreaterThan(0);
});

test('what one server stopped another goes on with, and answers anew', async () => {
  const { conversationId, replyId } = await talk(maker.ports, ana, 'words=120 every=5');
  await isSpeaking(conversationId);
  await stopReply(other.ports, ana, conversationId, replyId);
  await untilEnded(other.ports, ana, conversationId);
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
  const { conversationId, replyId } = await talk(maker.ports, ana, 'words=4000 every=5');
  await isSpeaking(conversationId);
  await deleteConversation(other.ports, ana, conversationId);
  await expect.poll(() => maker.ports.replies.isMade(replyId)).toBe(false);
  expect(maker.failures).toEqual([]);
});
