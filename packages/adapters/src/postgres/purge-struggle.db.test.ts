import { randomUUID } from 'node:crypto';
import { createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { afterAll, expect, test } from 'vitest';
import { openPool, purgeAlerts, purgeRuns, purgeWork, withTransaction } from './index.ts';

const place = await createTestDatabase();
const database = place.open();
const worker = openPool({
  url: place.urlFor('kindling_worker'),
  maxConnections: 2,
  applicationName: 'test',
  onIdleError: () => undefined,
});
afterAll(() => worker.end());

const OLD = new Date('2025-09-01T08:00:00Z');
const LIMIT = new Date('2026-01-01T00:00:00Z');
const NEW = new Date('2026-09-01T08:00:00Z');

test('what is old enough goes, in every school, and what was sent goes with its alert', async () => {
  for (const school of [
    await openLearningSchool(place.urlFor('kindling_app')),
    await openLearningSchool(place.urlFor('kindling_app')),
  ]) {
    const ana = await school.addPerson({ role: 'student' });
    const course = await school.addCourse({ lessons: [[{}]] });
    const activityId = course.lessons[0]?.activityIds[0] ?? '';
    const learnerId = ana.personId;
    for (const at of [OLD, NEW]) {
      await database.transact(ana, async ({ struggle, help }) => {
        const sittingId = randomUUID();
        await struggle.noteWork({ learnerId, activityId, sittingId, workedMs: 1, at });
        await struggle.insertRun({
          id: randomUUID(),
          learnerId,
          activityId,
          passed: false,
          errorKey: null,
          at,
        });
        const alertId = randomUUID();
        const facts = { rule: 'long-work' as const, facts: {}, evidence: [], triggeredAt: at, raisedAt: at };
        const day = at.toISOString().slice(0, 10);
        await struggle.insertAlert({
          ...facts,
          id: alertId,
          learnerId,
          activityId,
          skillId: course.skillId,
          day,
        });
        const words = { kind: 'message' as const, text: 'Ask me.', sentAt: at };
        await help.insertHelp({ ...words, id: randomUUID(), alertId, learnerId, fromId: learnerId });
      });
    }
    const count = async () => {
      const [row] = await school.query(`
        select (select count(*)::int from app.struggle_alert) as alerts, (select count(*)::int from app.teacher_help) as help,
               (select count(*)::int from app.code_run_outcome) as runs, (select count(*)::int from app.activity_work) as work`);
      return row;
    };
    // One row of work for each exercise, and it is the newer one.
    expect(await count()).toEqual({ alerts: 2, help: 2, runs: 2, work: 1 });
    for (const purge of [purgeAlerts, purgeRuns, purgeWork]) {
      await withTransaction(worker, '', (handle) => purge(handle, LIMIT));
    }
    expect(await count()).toEqual({ alerts: 1, help: 1, runs: 1, work: 1 });
    expect(await withTransaction(worker, '', (handle) => purgeWork(handle, new Date('2027-01-01')))).toBe(1);
  }
});
