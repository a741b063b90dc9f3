import { randomUUID } from 'node:crypto';
import { activityRegistry } from '@kindling/activities/registry';
import { openDatabase } from '@kindling/adapters/postgres';
import { recordAttempt } from '@kindling/core/learning';
import { RIGHT } from '@kindling/testkit/learning-school';
import pg from 'pg';
import type { BenchSchool } from './bench-school.ts';
import type { RecordedStatement, Recording } from './recorded-statement.ts';

/**
 * Records one real attempt and listens to what the driver is asked for meanwhile. The baseline sends exactly these
 * statements, so it can never fall behind the app's SQL. A learner's second attempt at an activity is recorded: like
 * most of the benchmark's it updates rows, completes nothing and, the solution being fresh, leaves the review card.
 */
export async function recordStatements(school: BenchSchool): Promise<Recording> {
  const [learner] = await school.addLearners(1);
  const [activityId = ''] = school.activityIds;
  if (learner === undefined) throw new Error('The school has no learner');
  const principal = {
    schoolId: school.schoolId,
    personId: learner.personId,
    role: 'student' as const,
    correlationId: randomUUID(),
  };
  const rowIds: string[] = [];
  const newId = () => {
    const id = randomUUID();
    rowIds.push(id);
    return id;
  };
  const database = openDatabase({
    url: school.appUrl,
    maxConnections: 1,
    applicationName: 'bench',
    onIdleError: () => undefined,
  });
  const ports = { transact: database.transact, grading: activityRegistry, clock: () => new Date(), newId };
  const answer = async (attemptId: string, answered: string) => {
    const answeredAt = new Date().toISOString();
    const input = { attemptId, activityId: answered, answer: RIGHT, durationMs: 1000, answeredAt };
    await recordAttempt(ports, principal, { ...input, channel: 'web', occasion: 'lesson' });
  };
  await answer(randomUUID(), activityId);
  rowIds.length = 0;
  const attemptId = randomUUID();
  const statements = await listen(() => answer(attemptId, activityId));
  await database.close();
  return { ids: { learnerId: learner.personId, attemptId, activityId, rowIds }, statements };
}

/** Notes every query of every connection while `work` runs. */
async function listen(work: () => Promise<void>): Promise<RecordedStatement[]> {
  const statements: RecordedStatement[] = [];
  const original = pg.Client.prototype.query;
  const listening = function (this: pg.Client, ...parameters: [RecordedStatement | string]) {
    const [query] = parameters;
    statements.push(typeof query === 'string' ? { text: query } : { ...query });
    return Reflect.apply(original, this, parameters);
  };
  pg.Client.prototype.query = listening as unknown as typeof original;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = original;
  }
  // The relay is woken outside of the transaction, without anybody waiting for it.
  return statements.filter((statement) => !/^(notify|select pg_notify)/i.test(statement.text));
}
