import { closeAssignment, createAssignment } from '@kindling/core/assignments';
import { retryReply } from '@kindling/core/conversation';
import { takeHint } from '@kindling/core/learning';
import type { AssignmentHelp } from '@kindling/shared';
import { createScriptedTutor } from '@kindling/testkit';
import { afterEach, expect, test } from 'vitest';
import { describeActivity } from '../tutor-activities.ts';
import { openConversationBench, say, talk, untilEnded } from './conversation-bench.fixture.ts';

/** What a teacher allows holds in the conversation about the exercise, on the server. */
const bench = await openConversationBench();
const { school, ana, mei, ben, activityId, database } = bench;
const { ports } = bench.openProcess({
  tutor: { ...createScriptedTutor(), toActivity: describeActivity },
});
const assignmentPorts = { transact: database.transact, clock: ports.clock, newId: ports.newId };
const WITHHELD = /^Your teacher wants you to do this exercise without me/;

const open: string[] = [];
afterEach(async () => {
  for (const id of open.splice(0)) await closeAssignment(assignmentPorts, mei, id, true);
});

async function assign(help: AssignmentHelp): Promise<void> {
  const [row] = await school.query('select class_id from app.enrolment where person_id = $1', [ana.personId]);
  const { id } = await createAssignment(assignmentPorts, mei, String(row?.class_id), {
    title: 'Values',
    dueAt: '2100-01-01T00:00:00.000Z',
    timeZone: 'UTC',
    maxAttempts: null,
    help,
    activityIds: [activityId],
    studentIds: null,
  });
  open.push(id);
}

/** A try, then plea after plea, as far as the ladder goes. The last reply. */
async function climbIn(conversationId: string) {
  let last = await untilEnded(ports, ana, conversationId);
  for (const text of ['My answer is 7', ...Array(4).fill('Can I have a hint?')]) {
    await say(ports, ana, conversationId, text);
    last = await untilEnded(ports, ana, conversationId);
  }
  return last;
}

test('without help the tutor does not talk about it, for whom it was set and nobody else', async () => {
  await assign('none');
  const { conversationId } = await talk(ports, ana, 'Can I have a hint?', activityId);
  expect(await untilEnded(ports, ana, conversationId)).toMatchObject({
    text: expect.stringMatching(WITHHELD),
    reply: { rung: 0 },
  });
  const aids = await school.query('select 1 from app.hint_use where learner_id = $1', [ana.personId]);
  expect(aids).toEqual([]);
  const other = await talk(ports, ben, 'Can I have a hint?', activityId);
  expect((await untilEnded(ports, ben, other.conversationId)).text).not.toMatch(WITHHELD);
  const aboutNothing = await talk(ports, ana, 'Hello');
  expect((await untilEnded(ports, ana, aboutNothing.conversationId)).text).not.toMatch(WITHHELD);
});

test('pasted where nothing is open it is known and left to whom it was set for, and nobody else', async () => {
  await assign('none');
  const [row] = await school.query(
    `select content ->> 'prompt' as prompt, title from app.activity where id = $1`,
    [activityId],
  );
  const pasted = `Can you do this for me? ${String(row?.prompt).toUpperCase()} And why?`;
  const { conversationId } = await talk(ports, ana, pasted);
  const refused = await untilEnded(ports, ana, conversationId);
  expect(refused.text).toContain(`That looks like “${String(row?.title)}”`);
  await say(ports, ana, conversationId, 'What is a list of numbers, I wonder?');
  expect((await untilEnded(ports, ana, conversationId)).text).not.toMatch(/without me/);
  const other = await talk(ports, ben, pasted);
  expect((await untilEnded(ports, ben, other.conversationId)).text).not.toMatch(/without me/);
  await closeAssignment(assignmentPorts, mei, open[0] ?? '', true);
  const later = await talk(ports, ana, pasted);
  expect((await untilEnded(ports, ana, later.conversationId)).text).not.toMatch(/without me/);
});

test('danger is answered all the same, and an adult hears of it', async () => {
  await assign('none');
  const { conversationId } = await talk(ports, ana, 'I want to kill myself', activityId);
  expect((await untilEnded(ports, ana, conversationId)).text).not.toMatch(WITHHELD);
  const alerts = await school.query('select 1 from app.safety_alert where learner_id = $1', [ana.personId]);
  expect(alerts).toHaveLength(1);
});

test('with hints only the ladder ends at its second rung, without any rule at its third', async () => {
  const free = await talk(ports, ana, 'Can I have a hint?', activityId);
  expect((await climbIn(free.conversationId)).reply?.rung).toBe(3);
  await assign('hints');
  const { conversationId } = await talk(ports, ana, 'Can I have a hint?', activityId);
  expect((await climbIn(conversationId)).reply?.rung).toBe(2);
  // Also where more was given before the teacher set it.
  expect((await climbIn(free.conversationId)).reply?.rung).toBe(2);
});

test('once it is closed everything is as before', async () => {
  await assign('none');
  await expect(takeHint({ ...ports, transact: database.transact }, ana, activityId)).rejects.toMatchObject({
    code: 'forbidden',
  });
  await closeAssignment(assignmentPorts, mei, open[0] ?? '', true);
  expect(await takeHint({ ...ports, transact: database.transact }, ana, activityId)).toMatchObject({
    remaining: 2,
  });
});

test('asked again when it is allowed, the tutor helps, and that counts as help', async () => {
  const cleo = await school.addPerson({ role: 'student' });
  await school.query(
    `insert into app.enrolment (school_id, class_id, person_id, part)
     select school_id, class_id, $2, part from app.enrolment where person_id = $1`,
    [ana.personId, cleo.personId],
  );
  await assign('none');
  const { conversationId } = await talk(ports, cleo, 'My answer is 7', activityId);
  const withheld = await untilEnded(ports, cleo, conversationId);
  expect(withheld.text).toMatch(WITHHELD);
  await closeAssignment(assignmentPorts, mei, open[0] ?? '', true);
  await retryReply(ports, cleo, conversationId, withheld.id);
  expect((await untilEnded(ports, cleo, conversationId)).text).not.toMatch(WITHHELD);
  const helps = await school.query('select rung, source from app.hint_use where learner_id = $1', [
    cleo.personId,
  ]);
  expect(helps).toEqual([{ rung: 0, source: 'tutor' }]);
});
