import { randomUUID } from 'node:crypto';
import {
  deleteConversation,
  openStream,
  resumeReply,
  retryReply,
  sendMessage,
  stopReply,
} from '@kindling/core/conversation';
import { createScriptedTutor, wordsOf } from '@kindling/testkit';
import { expect, test } from 'vitest';
import {
  newest,
  openConversationBench,
  readAsPage,
  say,
  talk,
  untilEnded,
} from './conversation-bench.fixture.ts';

const bench = await openConversationBench();
const { ana, ben } = bench;
const { ports, frames } = bench.openProcess();

const framesOf = (conversationId: string) =>
  frames.filter(({ place }) => place.conversationId === conversationId);

test('a reply is told batch by batch without a gap, and stored as it was told', async () => {
  const { conversationId, replyId } = await talk(ports, ana, 'words=60 every=1');
  const message = await untilEnded(ports, ana, conversationId);
  expect(message).toMatchObject({
    id: replyId,
    state: 'complete',
    text: wordsOf(60),
    reply: { origin: 'scripted', act: 'explain', sources: [{ key: 'a/b' }], rung: 0 },
  });
  // Others may see the end in the database a moment before whoever stored it hears that it is.
  await expect.poll(() => framesOf(conversationId).at(-1)?.name).toBe('reply-end');
  const told = framesOf(conversationId);
  expect(told.slice(0, 3).map(({ name }) => name)).toEqual(['message-accepted', 'typing', 'reply-start']);
  const deltas = told.flatMap(({ name, frame }) => (name === 'reply-delta' ? [frame] : []));
  expect(deltas.map(({ seq }) => seq)).toEqual(deltas.map((_, index) => index + 1));
  expect(deltas.map(({ text }) => text).join('')).toBe(message.text);
  expect(message.seq).toBe(deltas.length);
  // Sixty words one after the other go in few batches.
  expect(deltas.length).toBeLessThan(30);
  expect(told.at(-1)).toMatchObject({ name: 'reply-end', frame: { message: { text: message.text } } });
});

test('the same message twice, even at once, is one message with one reply', async () => {
  const { conversationId } = await talk(ports, ana, 'words=1');
  await untilEnded(ports, ana, conversationId);
  const sent = { clientMessageId: randomUUID(), text: 'words=2' };
  const both = await Promise.all([
    sendMessage(ports, ana, conversationId, sent),
    sendMessage(ports, ana, conversationId, sent),
  ]);
  expect(both[0]).toEqual(both[1]);
  await untilEnded(ports, ana, conversationId);
  expect(await sendMessage(ports, ana, conversationId, sent)).toEqual(both[0]);
  expect(framesOf(conversationId).filter(({ name }) => name === 'message-accepted')).toHaveLength(2);
});

test('why the built-in tutor answered in the place of a model is told with its reply', async () => {
  const { conversationId } = await talk(ports, ana, 'words=2 then=away');
  const message = await untilEnded(ports, ana, conversationId);
  expect(message).toMatchObject({ state: 'complete', reply: { notice: 'models-away' } });
  await expect
    .poll(() => framesOf(conversationId).at(-1))
    .toMatchObject({
      frame: { message: { reply: { notice: 'models-away' } } },
    });
});

test('a reply is kept whatever characters it is of', async () => {
  const { conversationId } = await talk(ports, ana, 'words=1 then=nul');
  const message = await untilEnded(ports, ana, conversationId);
  expect(message).toMatchObject({ state: 'complete', text: 'w0 a\ufffdb' });
});

test('stopping ends a voice that neither speaks nor ends, and keeps what was said', async () => {
  const { conversationId, replyId } = await talk(ports, ana, 'words=4 then=hang');
  await expect.poll(() => framesOf(conversationId).some(({ name }) => name === 'reply-delta')).toBe(true);
  await stopReply(ports, ana, conversationId, replyId);
  await expect
    .poll(() => framesOf(conversationId).at(-1), { interval: 2 })
    .toMatchObject({ name: 'reply-end', frame: { message: { state: 'stopped', text: wordsOf(4) } } });
  // It has ended: nothing happens.
  await stopReply(ports, ana, conversationId, replyId);
});

test('what was found in a message stays with a reply that is stopped, also when it is stopped again', async () => {
  const { conversationId, replyId } = await talk(ports, ana, 'Me go. words=4 then=hang');
  const told = { reply: { origin: 'scripted', corrections: [{ from: 'Me' }], sources: [{ key: 'a/b' }] } };
  await expect.poll(() => framesOf(conversationId).some(({ name }) => name === 'reply-delta')).toBe(true);
  await stopReply(ports, ana, conversationId, replyId);
  expect(await untilEnded(ports, ana, conversationId)).toMatchObject({ state: 'stopped', ...told });
  const tutor = createScriptedTutor();
  const mute = async function* () {
    await new Promise(() => undefined);
  };
  const elsewhere = bench.openProcess({
    tutor: {
      ...tutor,
      forTurn: async (...turn) => ({
        ...(await tutor.forTurn(...turn)),
        voice: { origin: 'scripted', speak: mute },
      }),
    },
  });
  await resumeReply(elsewhere.ports, ana, conversationId, replyId);
  await expect
    .poll(() => elsewhere.framesOf(conversationId).some(({ name }) => name === 'reply-start'))
    .toBe(true);
  await stopReply(elsewhere.ports, ana, conversationId, replyId);
  expect(await untilEnded(ports, ana, conversationId)).toMatchObject({ state: 'stopped', ...told });
});

test('deleting a conversation stops also the reply to a message that is being sent at that moment', async () => {
  const { conversationId } = await talk(ports, ana, 'words=1');
  await untilEnded(ports, ana, conversationId);
  const [stored, commit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow: typeof ports = {
    ...ports,
    transact: (tenant, work) =>
      ports.transact(tenant, async (stores) => {
        const done = await work(stores);
        stored.resolve();
        await commit.promise;
        return done;
      }),
  };
  const sending = say(slow, ana, conversationId, 'then=hang');
  await stored.promise;
  const deleting = deleteConversation(ports, ana, conversationId);
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  await expect.poll(() => bench.school.query(waiting)).toHaveLength(1);
  commit.resolve();
  const { replyId } = await sending;
  await deleting;
  await expect.poll(() => ports.replies.replay(replyId, undefined)).toBeUndefined();
});

test('nobody is answered twice at once in one conversation; a stop makes room', async () => {
  const { conversationId, replyId } = await talk(ports, ana, 'then=hang');
  await expect(say(ports, ana, conversationId, 'And?')).rejects.toMatchObject({ code: 'conflict' });
  await stopReply(ports, ana, conversationId, replyId);
  await untilEnded(ports, ana, conversationId);
  await say(ports, ana, conversationId, 'words=1');
  expect(await untilEnded(ports, ana, conversationId)).toMatchObject({ state: 'complete', text: 'w0 ' });
});

test('a voice that breaks leaves a reply that goes on behind its last word', async () => {
  const { conversationId, replyId } = await talk(ports, ana, 'words=6 then=fail');
  const cut = await untilEnded(ports, ana, conversationId);
  expect(cut).toMatchObject({ state: 'interrupted', text: wordsOf(6) });
  await expect
    .poll(() => framesOf(conversationId).at(-1))
    .toMatchObject({
      name: 'reply-interrupted',
      frame: { canResume: true },
    });
  await resumeReply(ports, ana, conversationId, replyId);
  expect(await untilEnded(ports, ana, conversationId)).toMatchObject({
    id: replyId,
    state: 'complete',
    text: wordsOf(6),
  });
  await expect(resumeReply(ports, ana, conversationId, replyId)).rejects.toMatchObject({ code: 'conflict' });
});

test('a reply whose model may not go on keeps what was said, tells why, and goes on without the notice', async () => {
  const { conversationId, replyId } = await talk(ports, ana, 'words=6 then=withdrawn');
  expect(await untilEnded(ports, ana, conversationId)).toMatchObject({
    state: 'interrupted',
    text: wordsOf(3),
    reply: { notice: 'not-allowed' },
  });
  await resumeReply(ports, ana, conversationId, replyId);
  expect(await untilEnded(ports, ana, conversationId)).toMatchObject({
    state: 'complete',
    text: wordsOf(6),
    reply: { notice: null },
  });
});

test('a retry answers anew in the place of the last reply, and only of the last', async () => {
  const { conversationId, replyId } = await talk(ports, ana, 'words=2');
  await untilEnded(ports, ana, conversationId);
  const again = await retryReply(ports, ana, conversationId, replyId);
  expect(await untilEnded(ports, ana, conversationId)).toMatchObject({ id: again.replyId, text: 'w0 w1 ' });
  const first = await bench.database.transact(ana, (stores) => stores.messages.find(replyId));
  expect(first?.reply?.replacedById).toBe(again.replyId);
  await expect(retryReply(ports, ana, conversationId, replyId)).rejects.toMatchObject({ code: 'conflict' });
});

test('a reply whose server was killed is interrupted when its lease is over, and goes on elsewhere', async () => {
  const dead = bench.openProcess({ limits: { leaseMs: 60_000, keepMs: 20 } });
  const { conversationId, replyId } = await talk(dead.ports, ana, 'Me go. words=30 every=5 then=hang');
  const said = () => bench.database.transact(ana, (stores) => stores.messages.find(replyId));
  await expect.poll(async () => (await said())?.text).toBe(wordsOf(30));
  // What a killed process does: nothing any more.
  await bench.school.query(
    `update app.conversation_message set lease_until = now() - interval '1 second' where id = $1`,
    [replyId],
  );
  expect(await newest(ports, ana, conversationId)).toMatchObject({
    state: 'interrupted',
    text: wordsOf(30),
    reply: { origin: 'scripted', corrections: [{ from: 'Me' }], sources: [{ key: 'a/b' }] },
  });
  expect(await bench.school.query('select 1 from app.reply_batch where message_id = $1', [replyId])).toEqual(
    [],
  );
  await resumeReply(ports, ana, conversationId, replyId);
  const whole = await untilEnded(ports, ana, conversationId);
  expect(whole).toMatchObject({ state: 'complete', text: wordsOf(30) });
});

test('what follows a reply that nobody makes any more rests on what was said of it', async () => {
  const dead = bench.openProcess({ limits: { leaseMs: 60_000, keepMs: 20 } });
  const { conversationId, replyId } = await talk(dead.ports, ana, 'words=4 every=5 then=hang');
  const said = () => bench.database.transact(ana, (stores) => stores.messages.find(replyId));
  await expect.poll(async () => (await said())?.text).toBe(wordsOf(4));
  const next = () => say(ports, ana, conversationId, 'words=1 then=recall');
  await expect(next()).rejects.toMatchObject({ code: 'conflict' });
  await bench.school.query(
    `update app.conversation_message set lease_until = now() - interval '1 second' where id = $1`,
    [replyId],
  );
  await next();
  expect(await untilEnded(ports, ana, conversationId)).toMatchObject({ text: `w0 ${wordsOf(4)}` });
  expect(await said()).toMatchObject({ state: 'interrupted', text: wordsOf(4) });
});

test('pages at another process hear of a reply, and of its end, when nothing is told but what they ask', async () => {
  const goOn = Promise.withResolvers<void>();
  const tutor = createScriptedTutor(() => goOn.promise);
  const elsewhere = bench.openProcess({ tutor, limits: { keepMs: 20 } });
  const { conversationId, replyId } = await talk(elsewhere.ports, ana, 'words=60 every=5 pause=20');
  const catchUp = await openStream(ports, ana, conversationId, {});
  expect(catchUp()).toMatchObject([{ name: 'reply-start', frame: { messageId: replyId } }]);
  await expect.poll(() => readAsPage([...catchUp(), ...framesOf(conversationId)]).text).toBe(wordsOf(20));
  goOn.resolve();
  await expect
    .poll(() => framesOf(conversationId).at(-1))
    .toMatchObject({ name: 'reply-end', frame: { messageId: replyId, message: { text: wordsOf(60) } } });
});

test('a server that stops leaves its replies interrupted, those that wait as well', async () => {
  const closing = bench.openProcess({ limits: { running: 1 } });
  const first = await talk(closing.ports, ana, 'words=3 then=hang');
  const second = await talk(closing.ports, ana, 'words=3');
  // The first may speak meanwhile.
  const queued = closing.framesOf(second.conversationId).at(-1);
  expect(queued).toMatchObject({ name: 'reply-queued', frame: { position: 1 } });
  await expect.poll(() => closing.frames.some(({ name }) => name === 'reply-delta')).toBe(true);
  await closing.close();
  expect(await newest(ports, ana, first.conversationId)).toMatchObject({
    state: 'interrupted',
    text: wordsOf(3),
  });
  expect(await newest(ports, ana, second.conversationId)).toMatchObject({ state: 'failed', text: '' });
  expect(closing.failures).toEqual([]);
});

test('whoever is not the learner can neither say, stop, retry nor listen', async () => {
  const { conversationId, replyId } = await talk(ports, ana, 'words=1');
  await untilEnded(ports, ana, conversationId);
  for (const person of [ben, bench.mei, bench.rosa]) {
    const refused = { code: 'not-found' };
    await expect(say(ports, person, conversationId, 'Hi')).rejects.toMatchObject(refused);
    await expect(stopReply(ports, person, conversationId, replyId)).rejects.toMatchObject(refused);
    await expect(retryReply(ports, person, conversationId, replyId)).rejects.toMatchObject(refused);
    await expect(openStream(ports, person, conversationId, {})).rejects.toMatchObject(refused);
  }
});
