import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Auth, openAuth } from '@kindling/adapters/auth';
import { startEmbeddedPostgres } from '@kindling/adapters/embedded-postgres';
import { deriveRolePasswords, migrate, openPool, urlForRole } from '@kindling/adapters/postgres';
import { type LearningSchool, openLearningSchool } from '@kindling/testkit/learning-school';
import type pg from 'pg';

const SECRET = 'a-secret-of-the-benchmark-alone-and-nowhere-else';
const HOUR_MS = 3_600_000;
/** What a killed app started may outlive it by a moment, and write meanwhile. */
const REMOVE = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 };

export interface BenchLearner {
  personId: string;
  /** A whole Authorization header. */
  authorization: string;
}

/** A database with durable settings, a school in it, and learners who are signed in. */
export interface BenchSchool {
  ownerUrl: string;
  appUrl: string;
  /** The address the app runs at; tokens name it as their issuer. */
  publicUrl: string;
  stateFolder: string;
  secret: string;
  schoolId: string;
  activityIds: string[];
  /** Lets models on this machine answer its learners. */
  allowLocalModels(): Promise<void>;
  addLearners(count: number): Promise<BenchLearner[]>;
  /** Stops the database and keeps its data: an app with this state folder then starts it itself. */
  stopDatabase(): Promise<void>;
  /** Stops the database when it runs, and removes all of it. */
  close(): Promise<void>;
}

export async function openBenchSchool(publicUrl: string): Promise<BenchSchool> {
  const stateFolder = await mkdtemp(join(tmpdir(), 'kindling-bench-'));
  const postgres = await startEmbeddedPostgres({ stateDir: stateFolder });
  const rolePasswords = deriveRolePasswords(SECRET);
  await migrate({ ownerUrl: postgres.url, rolePasswords });
  const appUrl = urlForRole(postgres.url, 'kindling_app', rolePasswords.kindling_app);
  const authUrl = urlForRole(postgres.url, 'kindling_auth', rolePasswords.kindling_auth);
  const school = await openLearningSchool(appUrl);
  const course = await school.addCourse({ lessons: [Array.from({ length: 6 }, () => ({}))] });
  const owner = openPool({
    url: postgres.url,
    maxConnections: 1,
    applicationName: 'bench-owner',
    onIdleError: () => undefined,
  });
  const auth = openAuth({
    url: authUrl,
    secret: SECRET,
    publicUrl,
    refreshFamilyMs: HOUR_MS,
    clock: () => new Date(),
    newId: randomUUID,
    maxConnections: 4,
    onIdleError: () => undefined,
  });

  let isStopped = false;
  async function stopDatabase(): Promise<void> {
    if (isStopped) return;
    isStopped = true;
    await auth.close();
    await owner.end();
    await postgres.stop();
  }

  return {
    ownerUrl: postgres.url,
    appUrl,
    publicUrl,
    stateFolder,
    secret: SECRET,
    schoolId: school.schoolId,
    activityIds: course.lessons.flatMap((lesson) => lesson.activityIds),
    allowLocalModels: school.allowLocalModels,
    async addLearners(count) {
      const learners: BenchLearner[] = [];
      for (let index = 0; index < count; index += 1) learners.push(await addLearner(school, owner, auth));
      return learners;
    },
    stopDatabase,
    async close() {
      await stopDatabase();
      await rm(postgres.clusterHome, REMOVE);
      await rm(stateFolder, REMOVE);
    },
  };
}

/** A student with an account and an access token, as a sign-in makes one, without the slow hash of a password. */
async function addLearner(school: LearningSchool, owner: pg.Pool, auth: Auth): Promise<BenchLearner> {
  const { personId } = await school.addPerson({ role: 'student' });
  await owner.query('insert into auth.person (id, name, email) values ($1, $2, $3)', [
    personId,
    'Learner',
    `${personId}@example.org`,
  ]);
  const grant = await auth.refreshTokens.start(personId, school.schoolId);
  const { accessToken } = await auth.accessTokens.sign(grant, 'student');
  return { personId, authorization: `Bearer ${accessToken}` };
}
