import { listConversations, readConversation } from '@kindling/core/conversation';
import type { Principal } from '@kindling/shared';
import { expect, test } from 'vitest';
import { openConversationBench, PAGE, say, talk, untilEnded } from './conversation-bench.fixture.ts';

const { ana, mei, rosa, gus, ...bench } = await openConversationBench();
const { ports } = bench.openProcess();

/** Conversations of Ana's that somebody finds in the list. */
async function idsFor(reader: Principal): Promise<string[]> {
  const { items } = await listConversations(ports, reader, { ...PAGE, learnerId: ana.personId });
  return items.map(({ id }) => id);
}

const auditOf = ({ personId }: Principal) =>
  bench.school.query(
    `select details from app.audit_log where action = 'conversation.read' and actor_id = $1`,
    [personId],
  );

test.each([
  ['abuse', 'my dad hits me when he drinks'],
  ['grooming', 'he told me to keep our chats a secret from my parents'],
  ['self-harm that has to do with home', 'I want to kill myself because my dad hits me'],
])('what tells of %s is for the staff, and for no guardian', async (_, words) => {
  const { conversationId } = await talk(ports, ana, words);
  await untilEnded(ports, ana, conversationId);
  await expect(readConversation(ports, gus, conversationId, PAGE)).rejects.toMatchObject({
    code: 'not-found',
    message: 'There is no such conversation.',
  });
  expect(await idsFor(gus)).not.toContain(conversationId);
  expect(await auditOf(gus)).toEqual([]);
  for (const reader of [ana, mei, rosa]) {
    expect(await idsFor(reader)).toContain(conversationId);
    const { readers } = await readConversation(ports, reader, conversationId, PAGE);
    expect(readers.map(({ role }) => role)).toEqual(['teacher', 'admin']);
  }
});

test('a conversation that guardians could read is held back from the word of danger on, on every page of it', async () => {
  const { conversationId } = await talk(ports, ana, 'words=1 what is a list?');
  await untilEnded(ports, ana, conversationId);
  expect(await idsFor(gus)).toEqual([conversationId]);
  const { messages, readers } = await readConversation(ports, gus, conversationId, { limit: 1 });
  expect(readers.map(({ role }) => role)).toContain('guardian');
  await say(ports, ana, conversationId, 'my uncle touches me in places');
  await untilEnded(ports, ana, conversationId);
  expect(await idsFor(gus)).toEqual([]);
  const earlier = { limit: 1, cursor: messages.nextCursor ?? '' };
  await expect(readConversation(ports, gus, conversationId, earlier)).rejects.toMatchObject({
    code: 'not-found',
  });
});
