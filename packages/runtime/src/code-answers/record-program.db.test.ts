import { randomUUID } from 'node:crypto';
import { activityRegistry } from '@kindling/activities/registry';
import { definitions } from '@kindling/activities/schemas';
import { recordAttempt, takeDiagnosis, takeHint } from '@kindling/core/learning';
import type { Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPython } from '../python.ts';
import { DEFAULT_STATE_FOLDER } from '../state-folder.ts';
import { createAnswerRunner } from './answer-runner.ts';
import { createProgramDiagnosis } from './program-diagnosis.ts';

const BUILD_MS = 120_000;
const place = await createTestDatabase();
const database = place.open();
const school = await openLearningSchool(place.urlFor('kindling_app'));
/** Transactions open at the moment, and the most there were while a program ran. */
const open = { now: 0, whileRunning: 0 };
let python: Awaited<ReturnType<typeof openPython>>;
let ana: Principal;
let activityId = '';

beforeAll(async () => {
  python = await openPython(DEFAULT_STATE_FOLDER, { threads: 1 });
  ana = await school.addPerson({ role: 'student' });
  const course = await school.addCourse({ lessons: [[{ hints: ['Look again.'] }, {}]] });
  activityId = course.lessons[0]?.activityIds[0] ?? '';
  await school.query(
    "update app.activity set type = 'code', schema_version = 1, content = $2 where id = $1",
    [activityId, JSON.stringify(definitions.code?.sample.content)],
  );
}, BUILD_MS);
afterAll(() => python.close());

const runner = createAnswerRunner({
  isRun: activityRegistry.isRun,
  parseActivity: activityRegistry.parseActivity,
  openRunner: async () => python,
  now: () => performance.now(),
  onReviewFailed(error) {
    throw error;
  },
});
const ports = {
  transact: (async (tenant, work) => {
    open.now += 1;
    try {
      return await database.transact(tenant, work);
    } finally {
      open.now -= 1;
    }
  }) as typeof database.transact,
  grading: activityRegistry,
  answers: {
    ...runner,
    run(...order: Parameters<typeof runner.run>) {
      open.whileRunning = Math.max(open.whileRunning, open.now);
      return runner.run(...order);
    },
  },
  diagnosis: createProgramDiagnosis({
    parseActivity: activityRegistry.parseActivity,
    openRunner: async () => python,
  }),
  clock: () => new Date(),
  newId: randomUUID,
};

function hand(source: string, attemptId: string = randomUUID()) {
  return recordAttempt(ports, ana, {
    attemptId,
    activityId,
    answer: { source },
    durationMs: 4000,
    answeredAt: new Date().toISOString(),
    channel: 'web',
    occasion: 'lesson',
  });
}

const RIGHT = 'def double(number):\n    return number + number\n';

it('records every check of a program; only a right one makes the next a worked example', async () => {
  const wrong = await hand('def double(number):\n    return number ** 2\n');
  expect(wrong).toMatchObject({ aid: 'none', grade: { correct: false, score: 0.5 }, repeated: false });
  const broken = await hand('def double(number:\n');
  expect(broken).toMatchObject({ aid: 'none', grade: { correct: false, score: 0 } });
  expect(broken.grade.feedback).toMatchObject({ passedTests: 0, totalTests: 2 });
  const right = await hand(RIGHT);
  expect(right).toMatchObject({ aid: 'none', grade: { correct: true, score: 1 } });
  expect(right.lesson).toMatchObject({ activitiesAnswered: 1, activityCount: 2 });
  expect((await hand(RIGHT)).aid).toBe('worked-example');
  const evidence = await school.query('select correct from app.evidence where learner_id = $1', [
    ana.personId,
  ]);
  expect(evidence.map(({ correct }) => correct).sort()).toEqual([false, false, true, true]);
  expect(open.whileRunning).toBe(0);
});

it('records a program once, however often it is sent', async () => {
  const attemptId = randomUUID();
  const source = `${RIGHT}# once\n`;
  const results = await Promise.all([
    hand(source, attemptId),
    hand(source, attemptId),
    hand(source, attemptId),
  ]);
  expect(results.map(({ repeated }) => repeated).sort()).toEqual([false, true, true]);
  const [first] = results;
  for (const { grade } of results) expect(grade).toEqual(first?.grade);
  expect(await school.query('select id from app.attempt where id = $1', [attemptId])).toHaveLength(1);
  await expect(hand(`${RIGHT}# other\n`, attemptId)).rejects.toMatchObject({ code: 'conflict' });
});

it('leads to the fault of a program that failed, and counts that as help with the next answer only', async () => {
  const luis = await school.addPerson({ role: 'student' });
  const handAs = (source: string) =>
    recordAttempt(ports, luis, {
      ...{ attemptId: randomUUID(), activityId, answer: { source }, durationMs: 4000 },
      ...{ answeredAt: new Date().toISOString(), channel: 'web', occasion: 'lesson' },
    });
  const wrong = await handAs('def double(number):\n    return number + 2\n');
  const look = (principal = luis) =>
    takeDiagnosis(ports, { principal, attemptId: wrong.attemptId, language: 'en' });
  const first = await look();
  expect(first).toMatchObject({ rung: 1, line: null, remaining: 1 });
  expect(first.text).toContain('double(4)');
  expect(await look()).toMatchObject({ rung: 2, line: 2, remaining: 0 });
  expect(await look()).toMatchObject({ rung: 2 });
  // The ladder of the author's own hints is another one.
  expect(await takeHint(ports, luis, activityId)).toMatchObject({ rung: 1, text: 'Look again.' });
  await expect(look(ana)).rejects.toMatchObject({ code: 'not-found' });
  const still = await handAs('def double(number):\n    return number + 3\n');
  expect(still.aid).toBe('hint-2');
  const right = await handAs(RIGHT);
  const again = takeDiagnosis(ports, { principal: luis, attemptId: right.attemptId, language: 'en' });
  await expect(again).rejects.toMatchObject({ code: 'conflict' });
});

it('feeds code quality into mastery, the same whatever order the answers come in', async () => {
  const eva = await school.addPerson({ role: 'student' });
  const handAs = (source: string, answeredAt: Date) =>
    recordAttempt(ports, eva, {
      ...{ attemptId: randomUUID(), activityId, answer: { source }, durationMs: 4000 },
      ...{ answeredAt: answeredAt.toISOString(), channel: 'web', occasion: 'lesson' },
    });
  const right = await handAs(RIGHT, new Date());
  const { codeQuality } = right.grade;
  expect(codeQuality).toBeGreaterThan(0.5);
  expect(right.grade.feedback).toMatchObject({ review: { score: 100 * (codeQuality ?? 0) } });
  const after = right.masteryChanges[0]?.after;
  const partOf = (mastery: typeof after) =>
    mastery?.state === 'started'
      ? mastery.parts.find(({ component }) => component === 'codeQuality')
      : undefined;
  expect(partOf(after)).toMatchObject({ nominalWeight: 0.2, valuePercent: 100 * (codeQuality ?? 0) });
  // An older answer that arrives late is folded before it; the quality stays, read from the ledger.
  const late = await handAs('def double(number):\n    return 1\n', new Date(Date.now() - 3_600_000));
  expect(partOf(late.masteryChanges[0]?.after)).toEqual(partOf(after));
  const kept = await school.query(
    'select code_quality from app.evidence where learner_id = $1 order by answered_at',
    [eva.personId],
  );
  expect(kept.map(({ code_quality }) => code_quality)).toEqual([null, codeQuality]);
});
