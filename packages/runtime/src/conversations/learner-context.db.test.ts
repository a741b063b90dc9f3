import { randomUUID } from 'node:crypto';
import { activityRegistry } from '@kindling/activities/registry';
import { beginConversation, type ConversationTutor } from '@kindling/core/conversation';
import { recordAttempt } from '@kindling/core/learning';
import type { LearnerProfile, TurnContext, Voice } from '@kindling/core/turns';
import type { Principal } from '@kindling/shared';
import { createScriptedTutor } from '@kindling/testkit';
import { RIGHT, WRONG } from '@kindling/testkit/learning-school';
import { beforeAll, expect, test } from 'vitest';
import { openConversationBench, say, talk, untilEnded } from './conversation-bench.fixture.ts';

const bench = await openConversationBench();
const { ana, ben, school, course, activityId } = bench;

/** A tutor that only listens: what it was told of each turn. */
const told: TurnContext[] = [];
const scripted = createScriptedTutor();
const listening: ConversationTutor = {
  ...scripted,
  async forTurn(request, material) {
    const ports = await scripted.forTurn(request, material);
    const voice: Voice = {
      origin: 'listening',
      async *speak(context) {
        told.push(context);
        yield { type: 'text', text: 'Go on.' };
      },
    };
    return { ...ports, voice };
  },
};
const { ports } = bench.openProcess({ tutor: listening });
await bench.school.allowLocalModels();
const withModels = bench.openProcess({ tutor: { ...listening, mayAskModels: true } }).ports;

async function hear(learner: Principal, text: string, by = ports): Promise<TurnContext | undefined> {
  const { conversationId } = await talk(by, learner, text);
  await untilEnded(by, learner, conversationId);
  return told.at(-1);
}

const answer = (given: object) =>
  recordAttempt(
    {
      ...ports,
      transact: bench.database.transact,
      grading: activityRegistry,
      answers: { runs: () => false, run: async () => undefined },
    },
    ana,
    {
      attemptId: randomUUID(),
      activityId,
      answer: given,
      durationMs: 4_000,
      answeredAt: new Date().toISOString(),
      channel: 'web',
      occasion: 'lesson',
    },
  );

const remember = (kind: string, text: string, minutesAgo: number) =>
  school.query(
    `insert into app.memory (school_id, id, learner_id, kind, key, text, confidence_percent, noted_at)
     values ($1, $2, $3, $4, $5, $5, 90, now() - make_interval(mins => $6))`,
    [school.schoolId, randomUUID(), ana.personId, kind, text, minutesAgo],
  );

beforeAll(async () => {
  await answer(WRONG);
  await answer(RIGHT);
  await school.query('update app.review_card set due_at = now() - interval $$1 hour$$, planned_at = null');
  await remember('goal', 'Wants to travel', 3);
  await remember('fact', 'Lives in Lima', 2);
  await remember('interest', 'Likes tennis', 1);
});

test('who asks how it goes is answered by their own record, also without any model', async () => {
  const context = await hear(ana, 'How am I doing?');
  expect(context?.specialist).toBe('progress');
  const [skill] = Object.keys(course.skills);
  expect(context?.learner).toEqual({
    name: 'Ana',
    answers: 2,
    lessonsDone: 1,
    streakDays: 1,
    skills: [{ name: skill ?? expect.any(String), percent: expect.any(Number), level: expect.any(String) }],
    standing: expect.any(Array),
    reviews: { due: 1, minutes: 1, titles: [expect.any(String)] },
    next: null,
    latest: [
      // The wrong answer showed the right one, so this one was helped.
      { title: expect.any(String), correct: true, aided: true },
      { title: expect.any(String), correct: false, aided: false },
    ],
    memories: [
      { id: expect.any(String), kind: 'interest', text: 'Likes tennis' },
      { id: expect.any(String), kind: 'goal', text: 'Wants to travel' },
    ],
  } satisfies LearnerProfile);
  // In Spanish, skills are told as the course has named them for those who read Spanish.
  await school.query("update app.skill set names = jsonb_build_object('es', 'Valores')");
  const { id } = await beginConversation(ports, ana, { kind: 'free', language: 'es' });
  await say(ports, ana, id, '¿Cómo voy?');
  await untilEnded(ports, ana, id);
  expect(told.at(-1)?.learner?.skills).toMatchObject([{ name: 'Valores' }]);
  // Who has done nothing is offered the first lesson.
  const beginner = await hear(ben, 'How am I doing?');
  expect(beginner?.learner).toMatchObject({
    answers: 0,
    streakDays: 0,
    skills: [],
    latest: [],
    memories: [],
  });
  expect(beginner?.learner?.next).toMatchObject({ lessonId: course.lessons[0]?.id, courseId: course.id });
});

test('nobody reads it for a turn that would not use it', async () => {
  const context = await hear(ana, 'What is a list?');
  expect(context?.learner).toBeUndefined();
  // Whose it is, is told in any case: by that, programs wait in line.
  expect(context?.learnerId).toBe(ana.personId);
});

test('a model that may be asked is told, of the open activity where one is, and not what comes next', async () => {
  const asked = await hear(ana, 'What is a list?', withModels);
  expect(asked?.learner).toMatchObject({ answers: 2, latest: [{ correct: true }, { correct: false }] });
  expect(asked?.learner).not.toHaveProperty('next');
  const { conversationId } = await talk(withModels, ben, 'I do not understand it', activityId);
  await untilEnded(withModels, ben, conversationId);
  await say(withModels, ben, conversationId, 'Can I have a hint?');
  await untilEnded(withModels, ben, conversationId);
  expect(told.at(-1)).toMatchObject({ learner: { name: 'Ben', latest: [] }, past: [{}] });
});

test('what they have solved is told at the rung of the worked example, and not before', async () => {
  const climb = async (learner: Principal) => {
    const { conversationId } = await talk(ports, learner, 'My answer is 7', activityId);
    for (let rung = 1; rung <= 3; rung += 1) {
      await untilEnded(ports, learner, conversationId);
      expect(told.at(-1)).not.toHaveProperty('solved');
      await say(ports, learner, conversationId, 'Can I have a hint?');
    }
    await untilEnded(ports, learner, conversationId);
    return told.at(-1);
  };
  expect(await climb(ana)).toMatchObject({ ladder: { rung: 3 }, solved: [{ id: activityId }] });
  expect(await climb(ben)).toMatchObject({ ladder: { rung: 3 }, solved: [] });
  const solveAgain = (source: string) =>
    school.query(
      `insert into app.attempt overriding user value
       select (jsonb_populate_record(attempt, jsonb_build_object(
                'id', $1::uuid, 'answer', jsonb_build_object('source', $2::text)))).*
         from app.attempt where (grade ->> 'correct')::boolean order by ordinal limit 1`,
      [randomUUID(), source],
    );
  await solveAgain('print(5)');
  expect(await climb(ana)).toMatchObject({ solved: [{ id: activityId, program: 'print(5)' }] });
  await solveAgain('#'.repeat(2_001));
  expect((await climb(ana))?.solved).toEqual([{ id: activityId }]);
});
