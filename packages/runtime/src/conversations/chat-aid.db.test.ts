import { randomUUID } from 'node:crypto';
import { activityRegistry } from '@kindling/activities/registry';
import { beginConversation, deleteConversation } from '@kindling/core/conversation';
import { listEvidence, recordAttempt, takeHint } from '@kindling/core/learning';
import type { Principal } from '@kindling/shared';
import { RIGHT } from '@kindling/testkit/learning-school';
import { expect, test } from 'vitest';
import { openConversationBench, PAGE, say, talk, untilEnded } from './conversation-bench.fixture.ts';

const bench = await openConversationBench();
const { school, course, activityId, database } = bench;
const { ports } = bench.openProcess();
const attemptPorts = {
  ...ports,
  transact: database.transact,
  grading: activityRegistry,
  answers: { runs: () => false, run: async () => undefined },
};

const answer = (learner: Principal, at = new Date()) =>
  recordAttempt(attemptPorts, learner, {
    attemptId: randomUUID(),
    activityId,
    answer: RIGHT,
    durationMs: 4_000,
    answeredAt: at.toISOString(),
    channel: 'web',
    occasion: 'lesson',
  });

/** What the tutor says to it is no hint. */
const TRY = 'My answer is 7';
const newLearner = () => school.addPerson({ role: 'student' });

test('an answer after a talk with the tutor about its activity is aided, and moves no mastery', async () => {
  const learner = await newLearner();
  const { conversationId } = await talk(ports, learner, TRY, activityId);
  await untilEnded(ports, learner, conversationId);
  const { aid, masteryChanges } = await answer(learner);
  expect(aid).toBe('chat');
  expect(masteryChanges).toMatchObject([{ after: { state: 'not-started' } }]);
  const skillId = Object.values(course.skills)[0] ?? '';
  const { items } = await listEvidence(ports, learner, { personId: learner.personId, skillId }, PAGE);
  expect(items).toMatchObject([{ aid: 'chat', counted: false }]);
});

test('a deleted talk has helped all the same', async () => {
  const learner = await newLearner();
  const { conversationId } = await talk(ports, learner, TRY, activityId);
  await deleteConversation(ports, learner, conversationId);
  expect((await answer(learner)).aid).toBe('chat');
});

test('a hint in the talk says more than the talk, and leaves the hints of the author where they were', async () => {
  const learner = await newLearner();
  const { conversationId } = await talk(ports, learner, TRY, activityId);
  await untilEnded(ports, learner, conversationId);
  await say(ports, learner, conversationId, 'Can I have a hint?');
  await untilEnded(ports, learner, conversationId);
  expect(await takeHint(attemptPorts, learner, activityId)).toMatchObject({ rung: 1, remaining: 2 });
  expect((await answer(learner)).aid).toBe('hint-1');
});

test('nothing else is help with it: an empty conversation, one about something else, fixed words', async () => {
  const learner = await newLearner();
  await beginConversation(ports, learner, { kind: 'activity', activityId, language: 'en' });
  await talk(ports, learner, 'What is a list?');
  await talk(ports, learner, 'I want to kill myself', activityId);
  expect((await answer(learner)).aid).toBe('none');
});
