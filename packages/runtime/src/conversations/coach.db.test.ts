import { withConnection } from '@kindling/adapters/postgres';
import { createBuiltInVoice, createLibrary } from '@kindling/ai-agent/built-in';
import {
  createConversationFollower,
  getCoaching,
  getCoachSettings,
  listSessions,
  setCoachSettings,
} from '@kindling/core/coaching';
import {
  beginConversation,
  type ConversationTutor,
  deleteConversation,
  keepUnlessDanger,
  listSafetyAlerts,
  readConversation,
  retryReply,
} from '@kindling/core/conversation';
import {
  addMemory,
  deleteMemories,
  deleteMemory,
  editMemory,
  listMemories,
  memoryReference,
} from '@kindling/core/memory';
import type { EventEnvelope, Principal } from '@kindling/shared';
import { createScriptedTutor } from '@kindling/testkit';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { openSumming } from '../coach.ts';
import { checkContent } from '../content.ts';
import { openConversationBench, PAGE, say, talk, untilEnded } from './conversation-bench.fixture.ts';

const bench = await openConversationBench();
const { ana, ben, school, database } = bench;
const builtIn = createBuiltInVoice(createLibrary([], []));
const tutor: ConversationTutor = {
  ...createScriptedTutor(),
  forTurn: async () => ({
    voice: builtIn,
    builtIn,
    guard: {
      async *guard(deltas) {
        for await (const text of deltas) yield { type: 'text', text };
      },
    },
  }),
};
const { ports } = bench.openProcess({ tutor });
const summing = await openSumming();
const follower = createConversationFollower({ newId: v7, summing });
const coachPorts = { transact: database.transact, summing, clock: () => new Date(), newId: v7 };

/** Lets the coach hear of every turn so far; hearing twice changes nothing. */
async function follow(learner: Principal): Promise<void> {
  for (const { payload } of await bench.eventsOf('conversation.turn-finished')) {
    const event = { payload } as EventEnvelope<'conversation.turn-finished'>;
    await database.transact(learner, (stores) => follower.handle(event, stores));
  }
}

async function tell(learner: Principal, text: string) {
  const told = await talk(ports, learner, text);
  await untilEnded(ports, learner, told.conversationId);
  await follow(learner);
  return told;
}
const remembered = async (learner: Principal) => (await listMemories(coachPorts, learner, PAGE)).items;

type Query = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** Columns that can hold words, of every table a role may read, in which these stand. */
async function findAs(query: Query, words: string): Promise<string[]> {
  const columns = await query(
    `select table_schema, table_name, column_name from information_schema.columns
      where table_schema in ('app', 'auth', 'graphile_worker')
        and data_type in ('text', 'json', 'jsonb', 'ARRAY', 'character varying')
        and has_column_privilege(format('%I.%I', table_schema, table_name), column_name, 'select')`,
  );
  expect(columns.length).toBeGreaterThan(5);
  const places = columns.map(
    ({ table_schema: schema, table_name: table, column_name: column }) =>
      `select '${table}.${column}' as place
        where exists (select from "${schema}"."${table}" where "${column}"::text ilike $1)`,
  );
  const found = await query(`${places.join(' union all ')} order by place`, [`%${words}%`]);
  return found.map(({ place }) => String(place));
}

/** As the use cases see the school, and as the worker sees events and jobs. */
async function findEverywhere(words: string): Promise<string[]> {
  const asWorker = await withConnection({ connectionString: bench.workerUrl }, (client) =>
    findAs(async (text, values = []) => (await client.query(text, values)).rows, words),
  );
  return [...(await findAs(school.query, words)), ...asWorker];
}

test('what a learner tells is kept with its source and date, a newer word in its place, and nobody else sees it', async () => {
  const { conversationId, message } = await tell(ana, 'I live in Xanadu and I like chess');
  const [interest, home] = await remembered(ana);
  expect([interest, home].map((one) => one?.text).sort()).toEqual(['Likes chess', 'Lives in Xanadu']);
  expect(interest?.source).toEqual({ conversationId, messageId: message.id });
  expect(interest?.notedAt).toBe(message.at);
  expect(await remembered(ben)).toEqual([]);
  await tell(ana, "I live in Atlantis now, and I don't like chess any more");
  const texts = (await remembered(ana)).map(({ text }) => text);
  expect(texts).toEqual(['Lives in Atlantis']);
  expect((await listMemories(coachPorts, ana, { ...PAGE, kind: 'interest' })).items).toEqual([]);
  await deleteMemories(coachPorts, ana);
});

test('what tells of danger is no practice: no word of it is a new one, no mistake in it is remembered', async () => {
  const { conversationId } = await tell(ben, 'My dentist recommended a holiday');
  await say(ports, ben, conversationId, 'my stepfather beat me yesterday and he go away');
  await untilEnded(ports, ben, conversationId);
  await follow(ben);
  const { items } = await listSessions(coachPorts, ben, ben.personId, PAGE);
  const { summary } = items.find((session) => session.conversationId === conversationId) ?? {};
  expect(summary).toMatchObject({ turns: 1, words: 5, mistakes: [], review: [] });
  const words = summary?.newWords.map(({ word }) => word) ?? [];
  expect(words).toContain('dentist');
  expect(words).not.toContain('beat');
  expect(words).not.toContain('stepfather');
});

test('nothing is taken up from danger, from what is sensitive, or from somebody who plays somebody', async () => {
  await tell(ben, 'I live in Lima and I want to kill myself');
  await tell(ben, 'I like my church');
  const { id } = await beginConversation(ports, ben, {
    kind: 'role-play',
    language: 'en',
    scenarioKey: v7(),
  });
  await say(ports, ben, id, 'My name is Bond and I live in London');
  await untilEnded(ports, ben, id);
  await follow(ben);
  expect(await remembered(ben)).toEqual([]);
});

test('what a learner writes themselves is kept as theirs, once, and nothing of what is never kept', async () => {
  const added = await addMemory(coachPorts, ben, { kind: 'interest', text: 'Chess with my cousins' });
  expect(added).toMatchObject({
    kind: 'interest',
    text: 'Chess with my cousins',
    confidencePercent: 100,
    source: null,
  });
  expect(added.editedAt).toBe(added.notedAt);
  const again = await addMemory(coachPorts, ben, { kind: 'goal', text: 'chess with my cousins!' });
  expect(again.id).toBe(added.id);
  expect(await remembered(ben)).toEqual([again]);
  expect(await remembered(ana)).toEqual([]);
  const refused = { code: 'invalid-input' };
  await expect(addMemory(coachPorts, ben, { kind: 'fact', text: 'I have diabetes' })).rejects.toMatchObject(
    refused,
  );
  await expect(editMemory(coachPorts, ben, added.id, 'I have diabetes')).rejects.toMatchObject(refused);
  expect(await findEverywhere('diabetes')).toEqual([]);
  await deleteMemories(coachPorts, ben);
});

test('what reads otherwise is kept beside it: signs count, and so do the last letters of a long text', async () => {
  const long = 'a'.repeat(198);
  const texts = ['I like C', 'I like C++', 'I like C#', '🏀', '🎾', `${long}1`, `${long}2`];
  for (const text of texts) await addMemory(coachPorts, ben, { kind: 'interest', text });
  expect((await remembered(ben)).map(({ text }) => text).toSorted()).toEqual(texts.toSorted());
  await deleteMemories(coachPorts, ben);
});

test('what tells of danger is not kept but answered as in a conversation, and an adult hears of it', async () => {
  const kept = await addMemory(coachPorts, ben, { kind: 'interest', text: 'Chess' });
  const reader = { ...ben, locale: 'es' as const };
  const text = 'Quiero morirme';
  const admin = await school.addPerson({ role: 'admin' });
  const waiting = async () => (await listSafetyAlerts(ports, admin, { ...PAGE, waiting: true })).items;
  const before = await waiting();
  const written = [
    await keepUnlessDanger(ports, reader, text, () => addMemory(coachPorts, reader, { kind: 'goal', text })),
    await keepUnlessDanger(ports, reader, text, () => editMemory(coachPorts, reader, kept.id, text)),
  ];
  for (const { memory, help } of written) {
    expect(memory).toBeNull();
    const conversationId = help?.conversationId ?? '';
    await untilEnded(ports, ben, conversationId);
    const { messages } = await readConversation(ports, ben, conversationId, PAGE);
    expect(messages.items.map((message) => message.text).toSorted()).toEqual([text, help?.text].toSorted());
    expect(help?.text).toContain('Gracias por contármelo');
    expect(await waiting()).toContainEqual(
      expect.objectContaining({ conversationId, category: 'self-harm' }),
    );
  }
  expect((await waiting()).length).toBe(before.length + 2);
  expect(await remembered(ben)).toEqual([kept]);
  await deleteMemories(coachPorts, ben);
});

test('what is no danger is kept', async () => {
  const text = 'I want to be a doctor';
  const keep = () => addMemory(coachPorts, ben, { kind: 'goal', text });
  expect(await keepUnlessDanger(ports, ben, text, keep)).toMatchObject({ memory: { text }, help: null });
  await expect(addMemory(coachPorts, ben, { kind: 'goal', text: 'I want to die' })).rejects.toMatchObject({
    code: 'invalid-input',
  });
  await deleteMemories(coachPorts, ben);
});

test('of more than a learner would look through the newest are kept', async () => {
  for (let n = 1; n <= 201; n += 1)
    await addMemory(coachPorts, ben, { kind: 'fact', text: `Thing number ${n}` });
  const [{ count } = { count: 0 }] = await school.query(
    'select count(*)::int as count from app.memory where learner_id = $1',
    [ben.personId],
  );
  expect(count).toBe(200);
  const texts = (await remembered(ben)).map(({ text }) => text);
  expect(texts).toContain('Thing number 201');
  await deleteMemories(coachPorts, ben);
});

test('the learner corrects it in their own words; the old ones are nowhere', async () => {
  await tell(ben, 'I love quidditch');
  const [memory] = await remembered(ben);
  const edited = await editMemory(coachPorts, ben, memory?.id ?? '', 'Plays real sports');
  expect(edited).toMatchObject({ text: 'Plays real sports', confidencePercent: 100 });
  expect(edited.editedAt).not.toBeNull();
  expect(await findEverywhere('Likes quidditch')).toEqual([]);
  await expect(editMemory(coachPorts, ana, memory?.id ?? '', 'Mine')).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(deleteMemory(coachPorts, ana, memory?.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
  await deleteMemories(coachPorts, ben);
});

test('deleted is deleted everywhere, prompts of models included, and an old message brings nothing back', async () => {
  const { conversationId, replyId } = await tell(ana, 'I really like zorbing');
  const [memory] = await remembered(ana);
  const callId = v7();
  await school.query(
    `insert into app.ai_call (school_id, id, learner_id, reply_id, class_ids, day, purpose, provider, model, prices_version,
                              prompt_version, worst_micros, asked_at)
     values ($1, $2, $3, $4, '{}', current_date, 'reply', 'p', 'm', 'v', 'v', 0, now())`,
    [ana.schoolId, callId, ana.personId, replyId],
  );
  await school.query(
    `insert into app.ai_prompt (school_id, call_id, reply_id, prompt, asked_at)
     values ($1, $2, $3, 'About the learner: likes Zorbing. Be kind.', now())`,
    [ana.schoolId, callId, replyId],
  );
  // A name in it left as a placeholder, so that nothing but its own name tells what it was.
  const namedCallId = v7();
  await school.query(
    `insert into app.ai_call (school_id, id, learner_id, reply_id, class_ids, day, purpose, provider, model, prices_version,
                              prompt_version, worst_micros, asked_at)
     values ($1, $2, $3, $4, '{}', current_date, 'reply', 'p', 'm', 'v', 'v', 0, now())`,
    [ana.schoolId, namedCallId, ana.personId, replyId],
  );
  const named = `<memory from=\\"${memoryReference(memory?.id ?? '')}\\">interest: [[name-1]]</memory>`;
  await school.query(
    `insert into app.ai_prompt (school_id, call_id, reply_id, prompt, asked_at) values ($1, $2, $3, $4, now())`,
    [ana.schoolId, namedCallId, replyId, named],
  );
  expect(await findEverywhere('likes zorbing')).toEqual(['ai_prompt.prompt', 'memory.text']);
  await deleteMemory(coachPorts, ana, memory?.id ?? '');
  expect(await findEverywhere('likes zorbing')).toEqual([]);
  expect(await findEverywhere('interest: [[name-1]]')).toEqual([]);
  // What they wrote themselves is in the conversation, until they delete that.
  expect(await findEverywhere('zorbing')).toContain('conversation_message.text');
  await retryReply(ports, ana, conversationId, replyId);
  await untilEnded(ports, ana, conversationId);
  await follow(ana);
  expect(await remembered(ana)).toEqual([]);
  await deleteConversation(ports, ana, conversationId);
  expect(await findEverywhere('zorbing')).toEqual([]);
});

test('a memory outlives the conversation it was told in, without its source', async () => {
  const { conversationId } = await tell(ben, 'My name is Benno');
  await deleteConversation(ports, ben, conversationId);
  expect(await remembered(ben)).toMatchObject([{ text: 'Is called Benno', source: null }]);
  expect(await deleteMemories(coachPorts, ben)).toEqual({ deleted: 1 });
});

test('a mistake that comes back in three sessions is remembered with its newest example', async () => {
  for (const verb of ['like', 'want']) await tell(ben, `let's talk: he ${verb} tea at my house`);
  expect(await remembered(ben)).toEqual([]);
  await tell(ben, "let's talk: she live near my house");
  expect(await remembered(ben)).toMatchObject([
    { kind: 'mistake', text: 'Often says “she live” for “she lives”' },
  ]);
  await deleteMemories(coachPorts, ben);
});

test('a scene is played over the conversation and stands where its messages say; its sums are kept', async () => {
  const { packs } = await checkContent();
  const cafe = packs.flatMap(({ scenarios }) => scenarios).find(({ key }) => key === 'in-the-cafe');
  const { title, level, key: _, unit: __, ...content } = cafe ?? { title: '', level: 'A1' };
  const rolePlayId = v7();
  await school.query(
    `insert into app.role_play (school_id, id, unit_id, title, level, content, position)
     select $1, $2, id, $3, $4, $5, 1 from app.unit limit 1`,
    [ana.schoolId, rolePlayId, title, level, JSON.stringify(content)],
  );
  const { id } = await beginConversation(ports, ana, {
    kind: 'role-play',
    language: 'es',
    scenarioKey: rolePlayId,
  });
  const before = await getCoaching(coachPorts, ana, id);
  expect(before.scene).toMatchObject({
    opening: 'Good afternoon! What can I get you?',
    turns: { done: 0, of: 5 },
    isOver: false,
  });
  await say(ports, ana, id, 'Could I have a coffee, please?');
  expect(await untilEnded(ports, ana, id)).toMatchObject({
    text: 'Sure. Anything to eat?',
    reply: { specialist: 'conversation' },
  });
  await say(ports, ana, id, 'I have hunger. How much is a sandwich?');
  expect((await untilEnded(ports, ana, id)).text).toContain('“I am hungry.”');
  await follow(ana);
  const after = await getCoaching(coachPorts, ana, id);
  expect(after.scene?.turns.done).toBeGreaterThan(0);
  expect(after.scene?.criteria).toContainEqual({ key: 'price', text: 'Pregunta el precio.', met: true });
  expect(after.summary).toMatchObject({ turns: 2, mistakes: [{ type: 'word-choice', count: 1 }] });
  const { items } = await listSessions(coachPorts, ana, ana.personId, PAGE);
  expect(items.find(({ conversationId }) => conversationId === id)).toMatchObject({
    kind: 'role-play',
    title,
    summary: after.summary,
  });
  await expect(getCoaching(coachPorts, ben, id)).rejects.toMatchObject({ code: 'not-found' });
});

test('the learner chooses how much is corrected, and replies go by it', async () => {
  expect(await getCoachSettings(coachPorts, ben)).toEqual({ corrections: 'some' });
  await setCoachSettings(coachPorts, ben, { corrections: 'few' });
  expect(await getCoachSettings(coachPorts, ben)).toEqual({ corrections: 'few' });
  const { conversationId } = await talk(
    ports,
    ben,
    "let's talk: he don't like informations and she have a idea of my weekend",
  );
  const reply = await untilEnded(ports, ben, conversationId);
  expect(reply.reply?.corrections).toHaveLength(1);
});

test('of somebody who says very much the end is summed up: it is read anew after every turn', async () => {
  const learner = await school.addPerson({ role: 'student' });
  const text = 'I like my dog. '.repeat(266).trim();
  const { conversationId } = await talk(ports, learner, text);
  for (let turn = 1; turn < 12; turn += 1) {
    await untilEnded(ports, learner, conversationId);
    await say(ports, learner, conversationId, text);
  }
  const { summary } = await getCoaching(coachPorts, learner, conversationId);
  expect(summary.turns).toBe(10);
});
