import { randomUUID } from 'node:crypto';
import {
  beginConversation,
  deleteConversation,
  listConversations,
  listSafetyAlerts,
  readConversation,
  takeOnSafetyAlert,
} from '@kindling/core/conversation';
import { countAlerts } from '@kindling/core/struggle';
import type { Principal } from '@kindling/shared';
import { createScriptedTutor } from '@kindling/testkit';
import { expect, test } from 'vitest';
import { openConversationBench, PAGE, say, talk, untilEnded } from './conversation-bench.fixture.ts';

const bench = await openConversationBench();
const { ana, ben, mei, tom, rosa, gus, activityId, school } = bench;
const { ports, frames, failures } = bench.openProcess();

test('a hint in the chat is recorded as help before it is given, once for each rung, and a try is none', async () => {
  const { conversationId } = await talk(ports, ana, 'Can I have a hint?', activityId);
  const rungs = () => school.query('select rung from app.hint_use order by rung');
  expect(await rungs()).toEqual([{ rung: 1 }]);
  await untilEnded(ports, ana, conversationId);
  await say(ports, ana, conversationId, 'Another hint please');
  await untilEnded(ports, ana, conversationId);
  await say(ports, ana, conversationId, 'My answer is 7');
  const reply = await untilEnded(ports, ana, conversationId);
  expect(reply.reply?.rung).toBe(2);
  expect(await rungs()).toEqual([{ rung: 1 }, { rung: 2 }]);
  // Another conversation begins its ladder anew, and takes back nothing.
  await talk(ports, ana, 'Can I have a hint?', activityId);
  expect(await rungs()).toEqual([{ rung: 1 }, { rung: 2 }]);
});

test('words of danger are answered kindly, reach an adult even when the reply does not, and are not in the event', async () => {
  const { conversationId, message } = await talk(ports, ben, 'I want to kill myself then=hang');
  const reply = await untilEnded(ports, ben, conversationId);
  expect(reply).toMatchObject({ state: 'complete', reply: { act: 'safe-reply', origin: 'builtin' } });
  const waiting = { ...PAGE, waiting: true };
  const { items } = await listSafetyAlerts(ports, rosa, waiting);
  expect(items).toMatchObject([
    { learner: { displayName: 'Ben' }, category: 'self-harm', conversationId, messageId: message.id },
  ]);
  const [event] = await bench.eventsOf('safety.alert-raised');
  expect(JSON.stringify(event)).not.toContain('kill');
  // Ben is in no class of Mei's.
  expect((await listSafetyAlerts(ports, mei, waiting)).items).toEqual([]);
  const alertId = items[0]?.id ?? '';
  await expect(takeOnSafetyAlert(ports, mei, alertId)).rejects.toMatchObject({ code: 'not-found' });
  expect(await countAlerts(bench.database, rosa)).toEqual({ danger: 1, waiting: 0 });
  expect(await countAlerts(bench.database, mei)).toMatchObject({ danger: 0 });
  await takeOnSafetyAlert(ports, rosa, alertId);
  expect((await listSafetyAlerts(ports, rosa, waiting)).items).toEqual([]);
  expect(await countAlerts(bench.database, rosa)).toEqual({ danger: 0, waiting: 0 });
  expect(await bench.eventsOf('safety.alert-taken-on')).toMatchObject([
    { payload: { alertId, learnerId: ben.personId } },
  ]);
  await deleteConversation(ports, ben, conversationId);
  expect((await listSafetyAlerts(ports, rosa, { ...PAGE, waiting: false })).items).toMatchObject([
    { id: alertId, conversationId: null, takenOnByName: 'Rosa' },
  ]);
});

test('being stuck in the chat reaches the teacher as it does elsewhere', async () => {
  await talk(ports, ana, "I don't get it", activityId);
  const alerts = await school.query('select rule, facts from app.struggle_alert where learner_id = $1', [
    ana.personId,
  ]);
  expect(alerts).toMatchObject([{ rule: 'stuck-phrase' }]);
});

test('a finished turn is told of without a word of it', async () => {
  const { conversationId, replyId } = await talk(ports, ana, 'words=3 about my secret');
  await untilEnded(ports, ana, conversationId);
  const told = (await bench.eventsOf('conversation.turn-finished')).map(({ payload }) => payload as object);
  const [own] = told.filter((payload) => 'replyId' in payload && payload.replyId === replyId);
  expect(own).toMatchObject({
    learnerId: ana.personId,
    state: 'complete',
    origin: 'scripted',
    activityId: null,
  });
  expect(JSON.stringify(told)).not.toContain('secret');
});

test('whoever is in danger is answered also when nobody else could be: no course is read for it', async () => {
  const forTurn = () => Promise.reject(new Error('the courses cannot be read'));
  const tutorless = bench.openProcess({ tutor: { ...createScriptedTutor(), forTurn } });
  const { conversationId } = await talk(tutorless.ports, ben, 'I want to kill myself');
  expect(await untilEnded(tutorless.ports, ben, conversationId)).toMatchObject({
    state: 'complete',
    reply: { act: 'safe-reply' },
  });
  expect(tutorless.failures).toEqual([]);
});

test('the learner is shown who may read; those may, and reading is recorded', async () => {
  const { conversationId } = await talk(ports, ana, 'words=1');
  await untilEnded(ports, ana, conversationId);
  const own = await readConversation(ports, ana, conversationId, PAGE);
  expect(own.readers).toEqual([
    { role: 'teacher', names: ['Mei'] },
    { role: 'guardian', names: ['Gus'] },
    { role: 'admin', names: ['Rosa'] },
  ]);
  const audit = () =>
    school.query(
      `select actor_id, subject, details from app.audit_log where action = 'conversation.read' order by at`,
    );
  expect(await audit()).toEqual([]);
  for (const reader of [mei, gus, rosa]) {
    const read = await readConversation(ports, reader, conversationId, PAGE);
    expect(read.messages).toEqual(own.messages);
  }
  expect(await audit()).toEqual(
    [mei, gus, rosa].map(({ personId }) => ({
      actor_id: personId,
      subject: 'Ana',
      details: { conversationId },
    })),
  );
  const listed = () =>
    school.query(`select actor_id, subject, details from app.audit_log where action = 'conversation.listed'`);
  await listConversations(ports, ana, PAGE);
  expect(await listed()).toEqual([]);
  await listConversations(ports, gus, { ...PAGE, learnerId: ana.personId });
  expect(await listed()).toEqual([
    { actor_id: gus.personId, subject: 'Ana', details: { learnerId: ana.personId } },
  ]);
  for (const stranger of [ben, tom]) {
    await expect(readConversation(ports, stranger, conversationId, PAGE)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(
      listConversations(ports, stranger, { ...PAGE, learnerId: ana.personId }),
    ).rejects.toMatchObject({ code: 'not-found' });
  }
});

test('of danger that somebody of the staff tells of an admin hears, without a way to what was said', async () => {
  await talk(ports, tom, 'I want to kill myself');
  const { items } = await listSafetyAlerts(ports, rosa, { ...PAGE, waiting: true });
  const about = items.find(({ learner }) => learner.displayName === 'Tom');
  expect(about).toMatchObject({ category: 'self-harm', conversationId: null });
});

test('what staff say to the tutor is nobody else to read', async () => {
  const { conversationId } = await talk(ports, mei, 'words=1');
  expect((await readConversation(ports, mei, conversationId, PAGE)).readers).toEqual([]);
  await expect(readConversation(ports, rosa, conversationId, PAGE)).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('lists and messages come in pages, the newest first, and nothing twice', async () => {
  const learner: Principal = await school.addPerson({ role: 'student' });
  const made: string[] = [];
  for (let n = 0; n < 5; n += 1)
    made.unshift((await talk(ports, learner, `words=1 number ${n}`)).conversationId);
  const listed: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listConversations(ports, learner, { limit: 2, ...(cursor ? { cursor } : {}) });
    listed.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(listed).toEqual(made);
  const [conversationId = ''] = made;
  await untilEnded(ports, learner, conversationId);
  const first = await readConversation(ports, learner, conversationId, { limit: 1 });
  expect(first.conversation.title).toBe('words=1 number 4');
  const rest = await readConversation(ports, learner, conversationId, {
    limit: 1,
    cursor: first.messages.nextCursor ?? '',
  });
  expect([first, rest].map(({ messages }) => messages.items[0]?.role)).toEqual(['tutor', 'learner']);
  expect(rest.messages.nextCursor).toBeNull();
});

test('deleting ends the reply, tells the pages and leaves no message', async () => {
  const { conversationId } = await talk(ports, ana, 'words=3 then=hang');
  await deleteConversation(ports, ana, conversationId);
  expect(frames.filter(({ name }) => name === 'conversation-deleted').at(-1)?.place.conversationId).toBe(
    conversationId,
  );
  const left = await school.query('select 1 from app.conversation_message where conversation_id = $1', [
    conversationId,
  ]);
  expect(left).toEqual([]);
  await expect(deleteConversation(ports, ana, conversationId)).rejects.toMatchObject({ code: 'not-found' });
  expect(failures).toEqual([]);
});

test('a conversation is about what its kind says, and about things the school has', async () => {
  const begin = (wanted: object) =>
    beginConversation(ports, ana, { kind: 'free', language: 'en', ...wanted });
  await expect(begin({ kind: 'activity' })).rejects.toMatchObject({
    code: 'invalid-input',
    details: { fields: [{ path: 'activityId', message: 'is needed for activity' }] },
  });
  await expect(begin({ activityId })).rejects.toMatchObject({ code: 'invalid-input' });
  await expect(begin({ kind: 'activity', activityId: randomUUID() })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(begin({ kind: 'course', courseId: bench.course.id })).resolves.toMatchObject({
    course: { title: 'First steps' },
    title: 'First steps',
  });
});

test('who sends too much waits, and what was refused is not stored', async () => {
  const strict = { ...ports, admitMessage: () => false };
  const { id } = await beginConversation(ports, ana, { kind: 'free', language: 'es' });
  await expect(say(strict, ana, id, 'hola')).rejects.toMatchObject({
    code: 'rate-limited',
    details: { retryAfterSeconds: 60 },
  });
  expect((await readConversation(ports, ana, id, PAGE)).messages.items).toEqual([]);
});
