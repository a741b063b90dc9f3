import { randomUUID } from 'node:crypto';
import { activityRegistry } from '@kindling/activities/registry';
import { recordAttempt } from '@kindling/core/learning';
import {
  countAlerts,
  createStruggleWatch,
  noticeMessageWithin,
  reportRuns,
  reportWork,
} from '@kindling/core/struggle';
import type { EventEnvelope, Principal } from '@kindling/shared';
import { RIGHT, WRONG } from '@kindling/testkit';
import { describe, expect, test } from 'vitest';
import { openStruggleBench } from './struggle-bench.fixture.ts';

const { world, ports, delaysMs, activity, answer, alertsOf, settled, silenceSpinning, expectTold } =
  await openStruggleBench();

describe('a rule that fires is an alert that pages hear of at once', () => {
  test('five wrong answers in a row, with the answers behind it', async () => {
    await silenceSpinning();
    const ids = [];
    for (let index = 0; index < 4; index += 1) ids.push(await answer(activity(index), WRONG));
    await settled();
    expect(await alertsOf()).toEqual([]);
    ids.push(await answer(activity(4), WRONG));
    await expectTold();
    const [alert] = await alertsOf();
    expect(alert).toMatchObject({
      learner: { personId: world.ana.personId, displayName: 'Ana Torres' },
      skillId: world.course.skillId,
      activityId: activity(4),
      hints: ['Think of the sum.', 'Add.'],
      rule: 'failed-in-a-row',
      facts: { count: 5 },
      state: 'open',
    });
    expect(alert?.evidence.map(({ id }) => id)).toEqual(ids);
    expect(await countAlerts(ports, world.mei)).toEqual({ danger: 0, waiting: 1 });
  });

  test('the same wrong answer three times', async () => {
    await silenceSpinning();
    await answer(activity(0), WRONG, world.ana, 29);
    await answer(activity(0), WRONG, world.ana, 10);
    await answer(activity(0), WRONG);
    await expectTold();
    expect(await alertsOf()).toMatchObject([{ rule: 'same-error', facts: { count: 3, minutes: 29 + 1 } }]);
  });

  test('a quiz under half', async () => {
    await silenceSpinning();
    await answer(activity(0, 1), WRONG);
    await answer(activity(1, 1), WRONG);
    await expectTold();
    expect(await alertsOf()).toMatchObject([{ rule: 'low-quiz', facts: { percent: 0, count: 2 } }]);
  });

  test('a new skill on which the wheels begin to spin', async () => {
    await answer(activity(0), WRONG);
    await answer(activity(1), WRONG);
    await answer(activity(2), WRONG);
    await expectTold();
    expect(await alertsOf()).toMatchObject([{ rule: 'wheel-spinning', facts: { count: 3, right: 0 } }]);
  });

  test('five tries of a program that fail, as the page tells of them', async () => {
    // One after the other, as somebody who tries them does.
    let lastAt = Date.now() - 50;
    const tried = (error: number, passed = false) => {
      lastAt += 1;
      return {
        runId: randomUUID(),
        passed,
        errorKey: passed ? null : `NameError:${error}`,
        at: new Date(lastAt).toISOString(),
      };
    };
    const tell = (runs: ReturnType<typeof tried>[]) =>
      reportRuns(ports, world.ana, { activityId: activity(0), runs });
    await tell([tried(1), tried(2), tried(3), tried(4), tried(0, true)]);
    const runs = [1, 2, 3, 4].map((error) => tried(error));
    await tell(runs);
    await settled();
    expect(await alertsOf()).toEqual([]);
    runs.push(tried(5));
    // The page that did not hear the answer tells again.
    await tell(runs);
    await tell(runs);
    await expectTold();
    const alerts = await alertsOf();
    expect(alerts).toMatchObject([{ rule: 'failed-in-a-row', facts: { count: 5 } }]);
    expect(alerts[0]?.evidence).toEqual(
      runs.map(({ runId: id, at }) => ({ kind: 'run', id, activityId: activity(0), at, correct: false })),
    );
  });

  test('the same error of a program three times', async () => {
    const runs = Array.from({ length: 3 }, () => ({
      runId: randomUUID(),
      passed: false,
      errorKey: 'SyntaxError:2',
      at: new Date().toISOString(),
    }));
    await reportRuns(ports, world.ana, { activityId: activity(0), runs });
    await expectTold();
    expect(await alertsOf()).toMatchObject([{ rule: 'same-error', facts: { count: 3 } }]);
  });

  test('tries of an exercise that is not there are refused', async () => {
    const runs = [{ runId: randomUUID(), passed: true, errorKey: null, at: new Date().toISOString() }];
    await expect(reportRuns(ports, world.ana, { activityId: randomUUID(), runs })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('more than ten minutes at an exercise without any answer', async () => {
    const report = (workedMs: number, sittingId: string) =>
      reportWork(ports, world.ana, { activityId: activity(0), sittingId, workedMs });
    const [first, second] = [randomUUID(), randomUUID()];
    expect(await report(60_000, first)).toEqual({ againInMs: 60_000 });
    expect(await report(400_000, first)).toEqual({ againInMs: 60_000 });
    // The page was loaded again: what was worked before counts on.
    expect(await report(170_000, second)).toEqual({ againInMs: 30_200 });
    expect(await alertsOf()).toEqual([]);
    expect(await report(200_200, second)).toEqual({ againInMs: null });
    await expectTold();
    expect(await alertsOf()).toMatchObject([
      { rule: 'long-work', facts: { minutes: 10 }, evidence: [{ kind: 'work', id: second, correct: null }] },
    ]);
  });

  test('time at work is over with an answer, which brings its own time', async () => {
    const report = (workedMs: number) =>
      reportWork(ports, world.ana, { activityId: activity(0), sittingId: randomUUID(), workedMs });
    await report(590_000);
    await answer(activity(0), RIGHT);
    await settled();
    expect(await report(60_000)).toEqual({ againInMs: 60_000 });
  });

  test('saying so, in an answer or in a message', async () => {
    const content = { prompt: 'Why?', answer: { kind: 'text', accept: ['because'] } };
    await world.school.query(`update app.activity set type = 'short-answer', content = $2 where id = $1`, [
      activity(0),
      JSON.stringify(content),
    ]);
    const saying = { ...ports, grading: { ...activityRegistry, grade: () => NOT_YET } };
    const say = (learner: Principal) =>
      recordAttempt(saying, learner, {
        attemptId: randomUUID(),
        activityId: activity(0),
        answer: { text: "I don't get it, sorry" },
        durationMs: 1000,
        answeredAt: new Date().toISOString(),
        channel: 'web',
        occasion: 'lesson',
      });
    await say(world.ana);
    await expectTold();
    expect(await alertsOf()).toMatchObject([
      { rule: 'stuck-phrase', facts: { phrase: 'i dont get it', language: 'en' } },
    ]);
    const ben = await world.school.addPerson({ role: 'student' });
    const message = { messageId: randomUUID(), activityId: activity(0) };
    const notice = (said: Parameters<typeof noticeMessageWithin>[3]) =>
      ports.transact(ben, (stores) => noticeMessageWithin(ports, stores, ben, said));
    expect(await notice({ ...message, text: 'no entiendo' })).toBe(true);
    expect(await notice({ ...message, text: 'me rindo' })).toBe(false);
    expect(await notice({ ...message, text: 'gracias' })).toBe(false);
  });
});

const NOT_YET = { correct: false, score: 0, feedback: {} };

describe('at most one for each learner, skill and day', () => {
  const alert = (day: string, change: { skillId?: string; triggeredAt?: Date } = {}) => ({
    id: randomUUID(),
    learnerId: world.ana.personId,
    skillId: world.course.skillId,
    activityId: activity(0),
    day,
    rule: 'same-error' as const,
    facts: {},
    evidence: [],
    triggeredAt: new Date(`${day}T09:00:00Z`),
    raisedAt: new Date(),
    ...change,
  });
  const insert = (...alertOf: Parameters<typeof alert>) =>
    ports.transact(world.ana, ({ struggle }) => struggle.insertAlert(alert(...alertOf)));

  test('of sixteen at the same moment one gets through', async () => {
    const won = await Promise.all(Array.from({ length: 16 }, () => insert('2026-11-21')));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await insert('2026-11-22')).toBe(true);
    expect(await alertsOf()).toHaveLength(2);
  });

  test('what two rules see in one exercise at the same moment is one alert, whatever their skills', async () => {
    const other = randomUUID();
    await world.school.query(
      `insert into app.skill (school_id, id, course_id, key, subject, name, position)
       select school_id, $1, course_id, 'other', subject, 'Other', position + 1 from app.skill where id = $2`,
      [other, world.course.skillId],
    );
    const skills = [world.course.skillId, other];
    const won = await Promise.all(skills.map((skillId) => insert('2026-11-21', { skillId })));
    expect(won.filter(Boolean)).toHaveLength(1);
    // Later it is another moment.
    const lost = skills[won.indexOf(false)] ?? '';
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 21, 9, minute));
    expect(await insert('2026-11-21', { skillId: lost, triggeredAt: at(9) })).toBe(false);
    expect(await insert('2026-11-21', { skillId: lost, triggeredAt: at(11) })).toBe(true);
  });

  test('the same event again, at once and twice over, is the same alert', async () => {
    await silenceSpinning({ failedInARow: 2 });
    await answer(activity(0), WRONG);
    const attemptId = await answer(activity(1), WRONG);
    await settled();
    const watch = createStruggleWatch(ports);
    const event = {
      name: 'learning.evidence-recorded',
      schoolId: world.ana.schoolId,
      correlationId: 'again',
      payload: {
        learnerId: world.ana.personId,
        activityId: activity(1),
        attemptId,
        correct: false,
        aid: 'none',
        skills: [],
      },
    } as unknown as EventEnvelope<'learning.evidence-recorded'>;
    await Promise.all([watch.handle(event), watch.handle(event)]);
    expect(await alertsOf()).toHaveLength(1);
    await settled();
    expect(delaysMs).toHaveLength(1);
  });

  test('the day is the learner’s own', async () => {
    await silenceSpinning({ failedInARow: 2 });
    await answer(activity(0), WRONG);
    await answer(activity(1), WRONG);
    await settled();
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland' }).format(new Date());
    expect(await world.school.query('select day::text from app.struggle_alert')).toEqual([{ day: today }]);
  });

  test('who tries a lesson without learning in the school is nobody’s worry', async () => {
    await silenceSpinning({ failedInARow: 2 });
    await answer(activity(0), WRONG, world.mei);
    await answer(activity(1), WRONG, world.mei);
    await settled();
    expect(await world.school.query('select id from app.struggle_alert')).toEqual([]);
  });

  test('an answer that was kept for days raises nothing now', async () => {
    await silenceSpinning({ failedInARow: 2 });
    const days = 24 * 60;
    await answer(activity(0), WRONG, world.ana, 3 * days);
    await answer(activity(1), WRONG, world.ana, 3 * days - 1);
    await settled();
    expect(await alertsOf()).toEqual([]);
  });
});
