import { randomUUID } from 'node:crypto';
import { activityRegistry } from '@kindling/activities/registry';
import { listenLive } from '@kindling/adapters/live';
import { SILENT_LOG } from '@kindling/adapters/log';
import { recordAttempt } from '@kindling/core/learning';
import type { LiveMessage } from '@kindling/core/live';
import {
  countAlerts,
  createStruggleWatch,
  dismissAlert,
  listAlerts,
  listHelp,
  markHelpRead,
  noticeMessage,
  reportWork,
  sendHelp,
  setThresholds,
} from '@kindling/core/struggle';
import { type EventEnvelope, type Principal, StruggleThresholds } from '@kindling/shared';
import { createTestDatabase, openLearningSchool, RIGHT, runAsOwner, WRONG } from '@kindling/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLogger } from './logger.ts';
import { startWorkerRole, type WorkerRole } from './worker/index.ts';

/** What a teacher is promised, from the trigger to the frame that makes the page ask. */
const PROMISED_MS = 2_000;
const PAGE = { limit: 25 };

const place = await createTestDatabase();
const database = place.open();
const ports = {
  transact: database.transact,
  grading: activityRegistry,
  clock: () => new Date(),
  newId: randomUUID,
};

const delaysMs: number[] = [];
let worker: WorkerRole;
const heard: { message: LiveMessage; atMs: number }[] = [];
const listening = Promise.withResolvers<void>();
const listener = listenLive({
  url: place.urlFor('kindling_app'),
  onMessage: (message) => void heard.push({ message, atMs: Date.now() }),
  onConnected: listening.resolve,
  log: SILENT_LOG,
});
beforeAll(async () => {
  await listening.promise;
  worker = await startWorkerRole({
    workerUrl: place.urlFor('kindling_worker'),
    transact: database.transact,
    mailer: { send: async () => undefined },
    clock: ports.clock,
    newId: randomUUID,
    purgeExpiredSignIns: async () => undefined,
    onAlertDelay: (delayMs) => void delaysMs.push(delayMs),
    log: createLogger({ level: 'fatal', file: undefined }),
  });
});
afterAll(async () => {
  await worker.stop();
  await listener.stop();
});

let school: Awaited<ReturnType<typeof openLearningSchool>>;
let ana: Principal;
let mei: Principal;
let course: Awaited<ReturnType<typeof school.addCourse>>;
beforeEach(async () => {
  school = await openLearningSchool(place.urlFor('kindling_app'));
  ana = await school.addPerson({ role: 'student', displayName: 'Ana Torres', timeZone: 'Pacific/Auckland' });
  mei = await school.addPerson({ role: 'teacher', displayName: 'Mei Tanaka' });
  await school.addClass([mei.personId], [ana.personId]);
  const hints = ['Think of the sum.', 'Add.'];
  course = await school.addCourse({
    lessons: [Array.from({ length: 6 }, () => ({ hints })), [{ purpose: 'quiz' }, { purpose: 'quiz' }]],
  });
});
afterEach(async () => {
  // What one test leaves waiting must not be timed in the next.
  await expect.poll(countWaitingEvents).toBe(0);
  heard.length = 0;
  delaysMs.length = 0;
});

const countWaitingEvents = async () => {
  const [row] = await runAsOwner(
    place.urlFor('kindling_worker'),
    'select count(*)::integer as waiting from app.outbox where published_at is null',
  );
  return (row as { waiting: number }).waiting;
};

function activity(index: number, lesson = 0): string {
  const id = course.lessons[lesson]?.activityIds[index];
  if (id === undefined) throw new Error('The builder made no such activity');
  return id;
}

async function answer(activityId: string, given: unknown, learner = ana, minutesAgo = 0): Promise<string> {
  const attemptId = randomUUID();
  await recordAttempt(ports, learner, {
    attemptId,
    activityId,
    answer: given,
    durationMs: 1000,
    answeredAt: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
    channel: 'web',
    occasion: 'lesson',
  });
  return attemptId;
}

const alertsOf = async (teacher = mei) =>
  (await listAlerts(ports, teacher, { ...PAGE, waiting: false })).items;
const settled = () => expect.poll(countWaitingEvents).toBe(0);

/** Waits for the frame that makes a teacher's page ask again, and checks when it came. */
async function expectToldInTime(sinceMs: number): Promise<void> {
  const find = () => heard.find(({ message }) => message.name === 'class-alerts-changed');
  await expect.poll(find, { timeout: 2 * PROMISED_MS, interval: 20 }).toBeDefined();
  expect((find()?.atMs ?? 0) - sinceMs).toBeLessThan(PROMISED_MS);
  await expect.poll(() => delaysMs).toHaveLength(1);
  expect(delaysMs[0]).toBeLessThan(PROMISED_MS);
}

/** Leaves the rules other than wheel-spinning to themselves, which on a new skill often speaks first. */
async function silenceSpinning(change: Partial<StruggleThresholds> = {}): Promise<void> {
  const admin = await school.addPerson({ role: 'admin' });
  await setThresholds(ports, admin, StruggleThresholds.parse({ spinningPercent: 99, ...change }));
}

describe('a rule that fires is an alert within two seconds', () => {
  test('five wrong answers in a row, with the answers behind it', async () => {
    await silenceSpinning();
    const ids = [];
    for (let index = 0; index < 4; index += 1) ids.push(await answer(activity(index), WRONG));
    await settled();
    expect(await alertsOf()).toEqual([]);
    const sinceMs = Date.now();
    ids.push(await answer(activity(4), WRONG));
    await expectToldInTime(sinceMs);
    const [alert] = await alertsOf();
    expect(alert).toMatchObject({
      learner: { personId: ana.personId, displayName: 'Ana Torres' },
      skillId: course.skillId,
      activityId: activity(4),
      hints: ['Think of the sum.', 'Add.'],
      rule: 'failed-in-a-row',
      facts: { count: 5 },
      state: 'open',
    });
    expect(alert?.evidence.map(({ id }) => id)).toEqual(ids);
    expect(await countAlerts(ports, mei)).toEqual({ waiting: 1 });
  });

  test('the same wrong answer three times', async () => {
    await silenceSpinning();
    await answer(activity(0), WRONG, ana, 29);
    await answer(activity(0), WRONG, ana, 10);
    const sinceMs = Date.now();
    await answer(activity(0), WRONG);
    await expectToldInTime(sinceMs);
    expect(await alertsOf()).toMatchObject([{ rule: 'same-error', facts: { count: 3, minutes: 29 + 1 } }]);
  });

  test('a quiz under half', async () => {
    await silenceSpinning();
    await answer(activity(0, 1), WRONG);
    const sinceMs = Date.now();
    await answer(activity(1, 1), WRONG);
    await expectToldInTime(sinceMs);
    expect(await alertsOf()).toMatchObject([{ rule: 'low-quiz', facts: { percent: 0, count: 2 } }]);
  });

  test('a new skill on which the wheels begin to spin', async () => {
    await answer(activity(0), WRONG);
    await answer(activity(1), WRONG);
    const sinceMs = Date.now();
    await answer(activity(2), WRONG);
    await expectToldInTime(sinceMs);
    expect(await alertsOf()).toMatchObject([{ rule: 'wheel-spinning', facts: { count: 3, right: 0 } }]);
  });

  test('runs of code that fail, by their event alone', async () => {
    const runs = Array.from({ length: 5 }, () => randomUUID());
    for (const runId of runs) {
      await database.transact(ana, ({ outbox }) =>
        outbox.append({
          id: randomUUID(),
          name: 'code.run-finished',
          key: ana.personId,
          payload: {
            learnerId: ana.personId,
            runId,
            activityId: activity(0),
            passed: false,
            errorKey: `line ${runs.indexOf(runId)}`,
            at: new Date().toISOString(),
          },
        }),
      );
    }
    await settled();
    const [alert] = await alertsOf();
    expect(alert).toMatchObject({ rule: 'failed-in-a-row', facts: { count: 5 } });
    expect(alert?.evidence.map(({ kind }) => kind)).toEqual(runs.map(() => 'run'));
  });

  test('more than ten minutes at an exercise without any answer', async () => {
    const report = (workedMs: number, sittingId: string) =>
      reportWork(ports, ana, { activityId: activity(0), sittingId, workedMs });
    const [first, second] = [randomUUID(), randomUUID()];
    expect(await report(60_000, first)).toEqual({ againInMs: 60_000 });
    expect(await report(400_000, first)).toEqual({ againInMs: 60_000 });
    // The page was loaded again: what was worked before counts on.
    expect(await report(170_000, second)).toEqual({ againInMs: 30_200 });
    expect(await alertsOf()).toEqual([]);
    const sinceMs = Date.now();
    expect(await report(200_200, second)).toEqual({ againInMs: null });
    await expectToldInTime(sinceMs);
    expect(await alertsOf()).toMatchObject([
      { rule: 'long-work', facts: { minutes: 10 }, evidence: [{ kind: 'work', id: second, correct: null }] },
    ]);
  });

  test('time at work is over with an answer, which brings its own time', async () => {
    const report = (workedMs: number) =>
      reportWork(ports, ana, { activityId: activity(0), sittingId: randomUUID(), workedMs });
    await report(590_000);
    await answer(activity(0), RIGHT);
    await settled();
    expect(await report(60_000)).toEqual({ againInMs: 60_000 });
  });

  test('saying so, in an answer or in a message', async () => {
    const content = { prompt: 'Why?', answer: { kind: 'text', accept: ['because'] } };
    await school.query(`update app.activity set type = 'short-answer', content = $2 where id = $1`, [
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
    const sinceMs = Date.now();
    await say(ana);
    await expectToldInTime(sinceMs);
    expect(await alertsOf()).toMatchObject([
      { rule: 'stuck-phrase', facts: { phrase: 'i dont get it', language: 'en' } },
    ]);
    const ben = await school.addPerson({ role: 'student' });
    const message = { messageId: randomUUID(), activityId: activity(0) };
    expect(await noticeMessage(ports, ben, { ...message, text: 'no entiendo' })).toBe(true);
    expect(await noticeMessage(ports, ben, { ...message, text: 'me rindo' })).toBe(false);
    expect(await noticeMessage(ports, ben, { ...message, text: 'gracias' })).toBe(false);
  });
});

const NOT_YET = { correct: false, score: 0, feedback: {} };

describe('at most one for each learner, skill and day', () => {
  const alert = (day: string) => ({
    id: randomUUID(),
    learnerId: ana.personId,
    skillId: course.skillId,
    activityId: activity(0),
    day,
    rule: 'same-error' as const,
    facts: {},
    evidence: [],
    triggeredAt: new Date(),
    raisedAt: new Date(),
  });
  const insert = (day: string) => database.transact(ana, ({ struggle }) => struggle.insertAlert(alert(day)));

  test('of sixteen at the same moment one gets through', async () => {
    const won = await Promise.all(Array.from({ length: 16 }, () => insert('2026-11-21')));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await insert('2026-11-22')).toBe(true);
    expect(await alertsOf()).toHaveLength(2);
  });

  test('the same event again, at once and twice over, is the same alert', async () => {
    await silenceSpinning({ failedInARow: 2 });
    await answer(activity(0), WRONG);
    const attemptId = await answer(activity(1), WRONG);
    await settled();
    const watch = createStruggleWatch(ports);
    const event = {
      name: 'learning.evidence-recorded',
      schoolId: ana.schoolId,
      correlationId: 'again',
      payload: {
        learnerId: ana.personId,
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
    expect(await school.query('select day::text from app.struggle_alert')).toEqual([{ day: today }]);
  });

  test('who tries a lesson without learning in the school is nobody’s worry', async () => {
    await silenceSpinning({ failedInARow: 2 });
    await answer(activity(0), WRONG, mei);
    await answer(activity(1), WRONG, mei);
    await settled();
    expect(await school.query('select id from app.struggle_alert')).toEqual([]);
  });

  test('an answer that was kept for days raises nothing now', async () => {
    await silenceSpinning({ failedInARow: 2 });
    const days = 24 * 60;
    await answer(activity(0), WRONG, ana, 3 * days);
    await answer(activity(1), WRONG, ana, 3 * days - 1);
    await settled();
    expect(await alertsOf()).toEqual([]);
  });
});

describe('what becomes of an alert', () => {
  async function raise(): Promise<string> {
    await silenceSpinning({ failedInARow: 2 });
    await answer(activity(0), WRONG);
    await answer(activity(1), WRONG);
    await settled();
    const [alert] = await alertsOf();
    return alert?.id ?? '';
  }

  test('a hint reaches the learner live, counts as help, and is audited without its words', async () => {
    const alertId = await raise();
    heard.length = 0;
    const { helpId } = await sendHelp(ports, mei, alertId, { kind: 'hint', text: 'Think of the sum.' });
    await expect
      .poll(() => heard.find(({ message }) => message.name === 'help-changed')?.message.rooms)
      .toEqual([{ kind: 'person', personId: ana.personId }]);
    const received = await listHelp(ports, ana, { ...PAGE, waiting: true });
    expect(received.items).toMatchObject([
      {
        id: helpId,
        kind: 'hint',
        text: 'Think of the sum.',
        fromName: 'Mei Tanaka',
        activityId: activity(1),
      },
    ]);
    expect(await school.query('select rung from app.hint_use')).toEqual([{ rung: 1 }]);
    expect(await alertsOf()).toMatchObject([{ state: 'helped', help: [{ readAt: null }] }]);
    expect(await countAlerts(ports, mei)).toEqual({ waiting: 0 });

    await markHelpRead(ports, ana, helpId);
    await markHelpRead(ports, ana, helpId);
    expect((await listHelp(ports, ana, { ...PAGE, waiting: true })).items).toEqual([]);
    expect((await listHelp(ports, ana, { ...PAGE, waiting: false })).items).toHaveLength(1);
    expect(await alertsOf()).toMatchObject([{ help: [{ readAt: expect.any(String) }] }]);
    const audit = await school.query(
      `select action, subject, details::text as details from app.audit_log where action like 'alert.%-sent'`,
    );
    expect(audit).toMatchObject([{ action: 'alert.hint-sent', subject: 'Ana Torres' }]);
    expect(JSON.stringify(audit)).not.toContain('Think of the sum');
  });

  test('a review stays until the skill is shown without help', async () => {
    const alertId = await raise();
    const { helpId } = await sendHelp(ports, mei, alertId, { kind: 'review', text: '' });
    await markHelpRead(ports, ana, helpId);
    const reviews = () => database.transact(ana, ({ help }) => help.listAssignedReviews(ana.personId));
    expect(await reviews()).toMatchObject([
      { helpId, skillId: course.skillId, lessonId: course.lessons[0]?.id },
    ]);
    expect((await listHelp(ports, ana, { ...PAGE, waiting: true })).items).toHaveLength(1);
    await answer(activity(2), RIGHT);
    await settled();
    expect(await reviews()).toEqual([]);
    expect((await listHelp(ports, ana, { ...PAGE, waiting: true })).items).toEqual([]);
  });

  test('success without help resolves it and tells the page; success after help does not', async () => {
    await raise();
    await answer(activity(0), RIGHT);
    await settled();
    expect(await alertsOf()).toMatchObject([{ state: 'open' }]);
    heard.length = 0;
    await answer(activity(2), RIGHT);
    await settled();
    expect(await alertsOf()).toMatchObject([{ state: 'resolved', settledAt: expect.any(String) }]);
    expect(heard.map(({ message }) => message.name)).toContain('class-alerts-changed');
  });

  test('is put away once, with the reason, by name', async () => {
    const alertId = await raise();
    await dismissAlert(ports, mei, alertId, 'helped-in-person');
    expect(await alertsOf()).toMatchObject([
      { state: 'dismissed', dismissReason: 'helped-in-person', settledByName: 'Mei Tanaka' },
    ]);
    await expect(dismissAlert(ports, mei, alertId, 'known')).rejects.toMatchObject({ code: 'conflict' });
    const audit = await school.query(`select details from app.audit_log where action = 'alert.dismissed'`);
    expect(audit).toMatchObject([{ details: { reason: 'helped-in-person', rule: 'failed-in-a-row' } }]);
  });

  test('a message needs words', async () => {
    const alertId = await raise();
    await expect(sendHelp(ports, mei, alertId, { kind: 'message', text: '' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });

  test('another teacher of the school neither sees it nor can answer it; the admin does', async () => {
    const alertId = await raise();
    const tom = await school.addPerson({ role: 'teacher' });
    const classId = await school.addClass([tom.personId], []);
    expect(await alertsOf(tom)).toEqual([]);
    expect(await countAlerts(ports, tom)).toEqual({ waiting: 0 });
    const notFound = { code: 'not-found' };
    await expect(sendHelp(ports, tom, alertId, { kind: 'message', text: 'Hi' })).rejects.toMatchObject(
      notFound,
    );
    await expect(dismissAlert(ports, tom, alertId, 'known')).rejects.toMatchObject(notFound);
    const admin = await school.addPerson({ role: 'admin' });
    expect(await alertsOf(admin)).toHaveLength(1);
    const ofClass = await listAlerts(ports, admin, { ...PAGE, waiting: true, classId });
    expect(ofClass.items).toEqual([]);
  });

  test('nobody reads or marks what was sent to somebody else', async () => {
    const alertId = await raise();
    const { helpId } = await sendHelp(ports, mei, alertId, { kind: 'message', text: 'Come and see me.' });
    const ben = await school.addPerson({ role: 'student' });
    expect((await listHelp(ports, ben, { ...PAGE, waiting: false })).items).toEqual([]);
    await expect(markHelpRead(ports, ben, helpId)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('lists come page by page, newest first, each once', async () => {
    await database.transact(ana, async ({ struggle }) => {
      for (let day = 1; day <= 5; day += 1) {
        await struggle.insertAlert({
          id: randomUUID(),
          learnerId: ana.personId,
          skillId: course.skillId,
          activityId: activity(0),
          day: `2026-11-0${day}`,
          rule: 'long-work',
          facts: { minutes: 10 + day },
          evidence: [],
          triggeredAt: new Date(Date.UTC(2026, 10, day)),
          raisedAt: new Date(),
        });
      }
    });
    const minutes = [];
    let cursor: string | null = null;
    do {
      const query = { limit: 2, waiting: true, ...(cursor === null ? {} : { cursor }) };
      const page = await listAlerts(ports, mei, query);
      minutes.push(...page.items.map(({ facts }) => facts.minutes));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(minutes).toEqual([15, 14, 13, 12, 11]);
  });
});
