import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '@kindling/adapters/embedded-postgres';
import { deriveRolePasswords, urlForRole } from '@kindling/adapters/postgres';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StartedProcess } from '../child-process.ts';
import { findFreePort } from '../free-port.ts';
import { type BenchSchool, openBenchSchool } from './bench-school.ts';
import { startApp } from './servers.ts';
import { createStubbornLearner, type StubbornLearner } from './stubborn-learner.ts';

const KILLS = 20;
const LEARNERS = 6;
/** Long enough that some attempts are under way at any moment, short enough that twenty lives pass quickly. */
const [SHORTEST_LIFE_MS, LONGEST_LIFE_MS] = [150, 600];
const TIMEOUT_MS = 300_000;

let port: number;
let school: BenchSchool;
let learners: StubbornLearner[];
beforeAll(async () => {
  port = await findFreePort();
  school = await openBenchSchool(`http://127.0.0.1:${port}`);
  const url = `http://127.0.0.1:${port}/v1/attempts`;
  learners = (await school.addLearners(LEARNERS)).map((learner) =>
    createStubbornLearner(url, learner, school.activityIds),
  );
  await school.stopDatabase();
}, TIMEOUT_MS);
afterAll(() => school.close());

/** Everything that was recorded in the school, read from its database after the app has gone. */
async function readRecords() {
  const postgres = await startEmbeddedPostgres({ stateDir: school.stateFolder });
  const password = deriveRolePasswords(school.secret).kindling_app;
  const client = new pg.Client({ connectionString: urlForRole(postgres.url, 'kindling_app', password) });
  await client.connect();
  await client.query(`set app.school_id = '${school.schoolId}'`);
  const rows = async (text: string) => (await client.query(text)).rows;
  const records = {
    attempts: (await rows('select id from app.attempt')).map((row) => row.id as string),
    evidence: (await rows('select attempt_id from app.evidence')).map((row) => row.attempt_id as string),
    folded: (await rows('select sum(unaided_answers + aided_answers)::integer as count from app.mastery'))[0]
      ?.count,
    counted: (await rows('select sum(answers)::integer as count from app.learner_day'))[0]?.count,
  };
  await client.end();
  await postgres.stop();
  return records;
}

it(
  `loses no acknowledged attempt and doubles none while the app and its database are killed ${KILLS} times`,
  async () => {
    const running = learners.map((learner) => learner.run());
    let lived = 0;
    let app: StartedProcess | undefined;
    for (let kill = 0; kill < KILLS; kill += 1) {
      app = await startApp(school, port, 'embedded');
      const before = countAcknowledged();
      await sleep(SHORTEST_LIFE_MS + Math.random() * (LONGEST_LIFE_MS - SHORTEST_LIFE_MS));
      await app.kill();
      if (countAcknowledged() > before) lived += 1;
    }
    app = await startApp(school, port, 'embedded');
    for (const learner of learners) learner.stop();
    await Promise.all(running);
    // A kill of an idle server would prove nothing.
    expect(lived).toBeGreaterThan(KILLS / 2);

    const acknowledged = learners.flatMap((learner) => learner.acknowledged);
    for (const learner of learners) {
      for (const attempt of learner.acknowledged.slice(-30)) {
        expect((await learner.deliver(attempt)).repeated).toBe(true);
      }
    }
    await app.stop();

    const records = await readRecords();
    expect(records.attempts.toSorted()).toEqual(acknowledged.map((attempt) => attempt.attemptId).toSorted());
    expect(records.evidence.toSorted()).toEqual(records.attempts.toSorted());
    expect(records.folded).toBe(acknowledged.length);
    expect(records.counted).toBe(acknowledged.length);
  },
  TIMEOUT_MS,
);

function countAcknowledged(): number {
  return learners.reduce((sum, learner) => sum + learner.acknowledged.length, 0);
}
