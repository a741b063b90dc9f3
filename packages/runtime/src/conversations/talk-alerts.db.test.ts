import { randomUUID } from 'node:crypto';
import { activityRegistry } from '@kindling/activities/registry';
import {
  beginConversation,
  deleteConversation,
  listSafetyAlerts,
  readConversation,
  takeOnSafetyAlert,
} from '@kindling/core/conversation';
import { recordAttempt } from '@kindling/core/learning';
import { listAlerts, listHelp, sendHelp } from '@kindling/core/struggle';
import type { Principal, SafetySeverity } from '@kindling/shared';
import { WRONG } from '@kindling/testkit/learning-school';
import { expect, test } from 'vitest';
import { openConversationBench, PAGE, say, talk, untilEnded } from './conversation-bench.fixture.ts';

const bench = await openConversationBench();
const { mei, rosa, school, course, activityId, database } = bench;
const { ports } = bench.openProcess();
const helpPorts = { ...ports, transact: database.transact };

const LOST = "I don't get it, sorry";

/** Somebody whom Mei teaches. */
async function newLearner(): Promise<Principal> {
  const learner = await school.addPerson({ role: 'student' });
  await school.addClass([mei.personId], [learner.personId]);
  return learner;
}

const alertsOf = async (learner: Principal) => {
  const { items } = await listAlerts(helpPorts, mei, { ...PAGE, waiting: true });
  return items.filter((alert) => alert.learner.personId === learner.personId);
};

test('who says that they are stuck in free talk is told of, without an exercise, once a day', async () => {
  const learner = await newLearner();
  const { conversationId, message } = await talk(ports, learner, LOST);
  const [alert, ...others] = await alertsOf(learner);
  expect(others).toEqual([]);
  expect(alert).toMatchObject({
    rule: 'stuck-phrase',
    facts: { phrase: 'i dont get it', language: 'en' },
    subject: 'language',
    skillId: null,
    skillName: null,
    activityId: null,
    lessonTitle: null,
    hints: [],
    conversationId,
    evidence: [{ kind: 'message', id: message.id, activityId: null }],
  });
  const raised = (await bench.eventsOf('struggle.alert-raised')).at(-1)?.payload;
  expect(raised).toMatchObject({ alertId: alert?.id, learnerId: learner.personId, activityId: null });
  expect(JSON.stringify(raised)).not.toContain('sorry');
  await untilEnded(ports, learner, conversationId);
  await say(ports, learner, conversationId, 'no entiendo');
  await talk(ports, learner, 'I give up');
  expect(await alertsOf(learner)).toHaveLength(1);
});

test('the subject is that of the course it is about, else of what was answered last', async () => {
  const learner = await newLearner();
  await school.query(`update app.course set subject = 'python' where id = $1`, [course.id]);
  const about = await beginConversation(ports, learner, {
    kind: 'course',
    courseId: course.id,
    language: 'en',
  });
  await say(ports, learner, about.id, LOST);
  expect(await alertsOf(learner)).toMatchObject([{ subject: 'python' }]);
  // Another subject is another alert.
  await talk(ports, learner, LOST);
  expect((await alertsOf(learner)).map(({ subject }) => subject).sort()).toEqual(['language', 'python']);
  const other = await newLearner();
  await recordAttempt(
    { ...helpPorts, grading: activityRegistry, answers: { runs: () => false, run: async () => undefined } },
    other,
    {
      attemptId: randomUUID(),
      activityId,
      answer: WRONG,
      durationMs: 1000,
      answeredAt: new Date().toISOString(),
      channel: 'web',
      occasion: 'lesson',
    },
  );
  await talk(ports, other, LOST);
  expect(await alertsOf(other)).toMatchObject([{ subject: 'python', activityId: null }]);
});

test('of sixteen at the same moment one is told', async () => {
  const learner = await newLearner();
  await Promise.all(Array.from({ length: 16 }, () => talk(ports, learner, LOST)));
  expect(await alertsOf(learner)).toHaveLength(1);
});

test('nobody is told of the lost in a scene, of staff, or of anything else that is said', async () => {
  const learner = await newLearner();
  const scene = await beginConversation(ports, learner, {
    kind: 'role-play',
    scenarioKey: randomUUID(),
    language: 'en',
  });
  await say(ports, learner, scene.id, LOST);
  await talk(ports, learner, 'I like tea');
  expect(await alertsOf(learner)).toEqual([]);
  const before = (await bench.eventsOf('struggle.alert-raised')).length;
  await talk(ports, mei, LOST);
  expect(await bench.eventsOf('struggle.alert-raised')).toHaveLength(before);
});

test('it is answered by a message, which says of no exercise; the talk may go meanwhile', async () => {
  const learner = await newLearner();
  const { conversationId } = await talk(ports, learner, LOST);
  await deleteConversation(ports, learner, conversationId);
  const [alert] = await alertsOf(learner);
  expect(alert).toMatchObject({ conversationId: null, language: 'en' });
  const alertId = alert?.id ?? '';
  for (const kind of ['hint', 'review'] as const) {
    const refused = sendHelp(helpPorts, mei, alertId, { kind, text: 'Look here.' });
    await expect(refused).rejects.toMatchObject({ code: 'invalid-input' });
  }
  await sendHelp(helpPorts, mei, alertId, { kind: 'message', text: 'Come and see me.' });
  const { items } = await listHelp(helpPorts, learner, { ...PAGE, waiting: true });
  expect(items).toMatchObject([{ text: 'Come and see me.', lessonId: null, activityTitle: null }]);
  expect(await alertsOf(learner)).toEqual([]);
});

test('danger comes in the order in which it presses, page by page; whoever is looked after comes last', async () => {
  const learner = await newLearner();
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 9, minute));
  const rows: [SafetySeverity, number][] = [
    ['urgent', 1],
    ['low', 9],
    ['high', 2],
    ['urgent', 3],
    ['high', 8],
    ['urgent', 5],
  ];
  const ids = rows.map((): string => randomUUID());
  await database.transact(learner, async ({ safetyAlerts }) => {
    for (const [index, [severity, minute]] of rows.entries()) {
      await safetyAlerts.insert({
        id: ids[index] ?? '',
        learnerId: learner.personId,
        category: 'self-harm',
        severity,
        isAboutStaff: false,
        conversationId: randomUUID(),
        messageId: randomUUID(),
        at: at(minute),
      });
    }
  });
  await takeOnSafetyAlert(ports, rosa, ids[5] ?? '');
  const listed: string[] = [];
  let cursor: string | null = null;
  do {
    const query = { limit: 2, waiting: false, ...(cursor === null ? {} : { cursor }) };
    const page: Awaited<ReturnType<typeof listSafetyAlerts>> = await listSafetyAlerts(ports, mei, query);
    listed.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(listed.map((id) => rows[ids.indexOf(id)])).toEqual([
    ['urgent', 3],
    ['urgent', 1],
    ['high', 8],
    ['high', 2],
    ['low', 9],
    ['urgent', 5],
  ]);
  const elsewhere = Buffer.from(JSON.stringify(['2026-11-21T09:00:00.000000Z', ids[0]])).toString(
    'base64url',
  );
  const wrong = listSafetyAlerts(ports, mei, { ...PAGE, waiting: false, cursor: elsewhere });
  await expect(wrong).rejects.toMatchObject({ code: 'invalid-input' });
});

test('what may be about one of the staff is for admins: no teacher sees, takes on or reads it', async () => {
  const learner = await newLearner();
  const { conversationId } = await talk(ports, learner, 'my teacher touches me under my shirt');
  const seen = async (who: Principal) => {
    const { items } = await listSafetyAlerts(ports, who, { ...PAGE, waiting: true });
    return items.filter((alert) => alert.learner.personId === learner.personId);
  };
  const [alert] = await seen(rosa);
  expect(alert).toMatchObject({ category: 'abuse', severity: 'high' });
  expect(await seen(mei)).toEqual([]);
  await expect(takeOnSafetyAlert(ports, mei, alert?.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
  await expect(readConversation(ports, mei, conversationId, PAGE)).rejects.toMatchObject({
    code: 'not-found',
  });
  const { readers } = await readConversation(ports, learner, conversationId, PAGE);
  expect(readers.map(({ role }) => role)).toEqual(['admin']);
  expect(await readConversation(ports, rosa, conversationId, PAGE)).toMatchObject({ messages: {} });
});
