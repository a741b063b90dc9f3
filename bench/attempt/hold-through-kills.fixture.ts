import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '@kindling/adapters/embedded-postgres';
import { deriveRolePasswords, urlForRole, withConnection } from '@kindling/adapters/postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { StartedProcess } from '../child-process.ts';
import { findFreePort } from '../free-port.ts';
import { type BenchSchool, openBenchSchool } from './bench-school.ts';
import { startApp } from './servers.ts';
import { createStubbornLearner, type StubbornLearner } from './stubborn-learner.ts';

const LEARNERS = 6;
/** After its first receipt an app lives this much longer at most: some attempts are under way at any moment. */
const LONGEST_LIFE_MS = 400;
const TIMEOUT_MS = 600_000;

let port: number;
let school: BenchSchool;
let learners: StubbornLearner[];
let lives: Promise<StartedProcess> | undefined;
const ending = new AbortController();
/** One app after the other, each killed at some moment after it gave a receipt; answers the last one, alive. */
async function liveAndDie(kills: number): Promise<StartedProcess> {
  for (let kill = 0; kill < kills; kill += 1) {
    ending.signal.throwIfAborted();
    const before = countAcknowledged();
    const app = await startApp(school, port, 'embedded');
    try {
      // A kill of an idle server would prove nothing.
      await expect.poll(countAcknowledged, { timeout: 60_000 }).toBeGreaterThan(before);
      await sleep(Math.random() * LONGEST_LIFE_MS);
    } finally {
      await app.kill();
    }
  }
  return startApp(school, port, 'embedded');
}

/** Everything that was recorded in the school, read from its database after the app has gone. */
async function readRecords() {
  const postgres = await startEmbeddedPostgres({ stateDir: school.stateFolder });
  const password = deriveRolePasswords(school.secret).kindling_app;
  const connectionString = urlForRole(postgres.url, 'kindling_app', password);
  const records = await withConnection({ connectionString }, async (client) => {
    await client.query(`set app.school_id = '${school.schoolId}'`);
    const rows = async (text: string) => (await client.query(text)).rows;
    return {
      attempts: (await rows('select id from app.attempt')).map((row) => row.id as string),
      evidence: (await rows('select attempt_id from app.evidence')).map((row) => row.attempt_id as string),
      folded: (
        await rows('select sum(unaided_answers + aided_answers)::integer as count from app.mastery')
      )[0]?.count,
      counted: (await rows('select sum(answers)::integer as count from app.learner_day'))[0]?.count,
    };
  });
  await postgres.stop();
  return records;
}

/** The app and its database, killed so many times while learners answer. */
export function holdThroughKills(kills: number): void {
  beforeAll(async () => {
    port = await findFreePort();
    school = await openBenchSchool(`http://127.0.0.1:${port}`);
    const url = `http://127.0.0.1:${port}/v1/attempts`;
    learners = (await school.addLearners(LEARNERS)).map((learner) =>
      createStubbornLearner(url, learner, school.activityIds, ending.signal),
    );
    await school.stopDatabase();
  }, TIMEOUT_MS);
  afterAll(async () => {
    ending.abort();
    // A test that failed half-way left an app behind, or one that is just starting.
    await lives?.then((app) => app.kill()).catch(() => undefined);
    await school.close();
  }, TIMEOUT_MS);

  it(
    `loses no acknowledged attempt and doubles none while the app and its database are killed ${kills} times`,
    async () => {
      lives = liveAndDie(kills).finally(() => {
        for (const learner of learners) learner.stop();
      });
      const [app] = await Promise.all([lives, ...learners.map((learner) => learner.run())]);

      const acknowledged = learners.flatMap((learner) => learner.acknowledged);
      for (const learner of learners) {
        for (const attempt of learner.acknowledged.slice(-30)) {
          expect((await learner.deliver(attempt)).repeated).toBe(true);
        }
      }
      await app.stop();

      const records = await readRecords();
      expect(records.attempts.toSorted()).toEqual(
        acknowledged.map((attempt) => attempt.attemptId).toSorted(),
      );
      expect(records.evidence.toSorted()).toEqual(records.attempts.toSorted());
      expect(records.folded).toBe(acknowledged.length);
      expect(records.counted).toBe(acknowledged.length);
    },
    TIMEOUT_MS,
  );
}

function countAcknowledged(): number {
  return learners.reduce((sum, learner) => sum + learner.acknowledged.length, 0);
}
