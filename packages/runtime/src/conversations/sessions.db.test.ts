import { getSessionProgress, listSessions } from '@kindling/core/coaching';
import type { coaching, Principal } from '@kindling/shared';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { openConversationBench, PAGE, talk, untilEnded } from './conversation-bench.fixture.ts';

const bench = await openConversationBench();
const { ana, ben, mei, gus, rosa, tom, school, database } = bench;
const { ports } = bench.openProcess();
const sessionPorts = { transact: database.transact, newId: v7 };

const SUMMARY: coaching.SessionSummary = {
  turns: 1,
  englishTurns: 1,
  spanishTurns: 0,
  practised: 'en' as const,
  words: 20,
  wordsPerTurn: 20,
  mistakes: [{ type: 'agreement', count: 1, perHundredWords: 5 }],
  accuracyPercent: 90,
  newWords: [{ word: 'receipt', level: 'B1', isFromCourse: false }],
  vocabulary: { mean: 1.4, standardError: 0.1, words: 18 },
  criteria: [],
  review: [{ from: 'he go', to: 'he goes', type: 'agreement', why: 'W', count: 1 }],
};

/** A conversation that was summed up on that day of November. */
async function addSession(learner: Principal, text: string, day: number): Promise<string> {
  const { conversationId } = await talk(ports, learner, text);
  await untilEnded(ports, learner, conversationId);
  await database.transact(learner, ({ coach }) =>
    coach.putSession({
      conversationId,
      learnerId: learner.personId,
      at: new Date(Date.UTC(2026, 10, day)),
      summary: { ...SUMMARY, words: day },
      usedWords: [],
    }),
  );
  return conversationId;
}

const auditOf = async (reader: Principal) =>
  school.query(
    `select subject, details from app.audit_log where action = 'conversation.listed' and actor_id = $1`,
    [reader.personId],
  );

test('sessions come newest first and page by page, and add up', async () => {
  const ids = [];
  for (const day of [3, 4, 5]) ids.push(await addSession(ana, `words=${day}`, day));
  const first = await listSessions(sessionPorts, ana, ana.personId, { limit: 2 });
  const cursor = first.nextCursor ?? '';
  const second = await listSessions(sessionPorts, ana, ana.personId, { limit: 2, cursor });
  const listed = [...first.items, ...second.items].map(({ conversationId }) => conversationId);
  expect(listed).toEqual(ids.toReversed());
  expect(second.nextCursor).toBeNull();
  const progress = await getSessionProgress(sessionPorts, ana, ana.personId);
  expect(progress.points.map(({ words }) => words)).toEqual([3, 4, 5]);
  expect(progress).toMatchObject({
    level: 'A1',
    mistakes: [{ type: 'agreement', count: 3, perHundredWords: 25 }],
    review: [{ from: 'he go', count: 3 }],
    vocabulary: { sessions: 3, direction: 'steady' },
  });
  // Nobody is written down for looking at what is their own.
  expect(await auditOf(ana)).toEqual([]);
});

test('whoever may read the conversations sees the same, on the record; others find nobody', async () => {
  const own = await listSessions(sessionPorts, ana, ana.personId, PAGE);
  for (const reader of [mei, gus, rosa]) {
    expect(await listSessions(sessionPorts, reader, ana.personId, PAGE)).toEqual(own);
    expect((await getSessionProgress(sessionPorts, reader, ana.personId)).points).toHaveLength(3);
    const line = { subject: 'Ana', details: { learnerId: ana.personId } };
    expect(await auditOf(reader)).toEqual([line, line]);
  }
  for (const stranger of [ben, tom]) {
    for (const read of [
      () => listSessions(sessionPorts, stranger, ana.personId, PAGE),
      () => getSessionProgress(sessionPorts, stranger, ana.personId),
    ]) {
      await expect(read()).rejects.toMatchObject({ code: 'not-found' });
    }
  }
});

test('guardians are not shown sessions that tell of danger; the staff are', async () => {
  const dangerous = await addSession(ana, 'I want to kill myself', 6);
  const idsFor = async (reader: Principal) =>
    (await listSessions(sessionPorts, reader, ana.personId, PAGE)).items.map((one) => one.conversationId);
  expect(await idsFor(mei)).toContain(dangerous);
  expect(await idsFor(gus)).toHaveLength(3);
  expect(await idsFor(gus)).not.toContain(dangerous);
  const { points } = await getSessionProgress(sessionPorts, gus, ana.personId);
  expect(points.map(({ conversationId }) => conversationId)).not.toContain(dangerous);
});

test('a learner without sessions has an empty page and nothing to add up', async () => {
  expect(await listSessions(sessionPorts, ben, ben.personId, PAGE)).toEqual({ items: [], nextCursor: null });
  expect(await getSessionProgress(sessionPorts, ben, ben.personId)).toMatchObject({
    points: [],
    level: null,
  });
});
