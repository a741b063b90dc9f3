import { RIGHT } from '@kindling/testkit/learning-school';
import { type StartedProcess, startNode, waitUntilReady } from '../child-process.ts';
import type { BareSettings } from './bare-server.ts';
import type { BenchLearner, BenchSchool } from './bench-school.ts';
import { recordStatements } from './record-statements.ts';

/** Connections to the database, for the app and the baseline alike. */
const POOL_SIZE = 16;

/** What every attempt of a benchmark says, besides its ids. */
export const ATTEMPT_BODY = {
  answer: RIGHT,
  durationMs: 5200,
  answeredAt: '2026-11-21T09:00:00.000Z',
  channel: 'web',
};

/**
 * Starts the real app, all of it but the pages: on the school's running database, or `embedded`, when the app
 * starts the database that was stopped in the school's state folder. `settings` are further environment variables.
 */
export async function startApp(
  school: BenchSchool,
  port: number,
  database: 'running' | 'embedded' = 'running',
  settings: Record<string, string> = {},
): Promise<StartedProcess> {
  const app = startNode(new URL('../../apps/api/src/main.ts', import.meta.url), {
    environment: {
      ...(database === 'running' ? { DATABASE_URL: school.ownerUrl } : {}),
      DATABASE_POOL_SIZE: String(POOL_SIZE),
      KINDLING_HOME: school.stateFolder,
      KINDLING_SECRET: school.secret,
      KINDLING_ROLES: 'api,worker',
      KINDLING_DEMO: '0',
      PORT: String(port),
      PUBLIC_URL: school.publicUrl,
      RATE_LIMIT_PER_MINUTE: '100000',
      ...settings,
    },
    output: 'ignore',
  });
  return startedOrKilled(app, `http://127.0.0.1:${port}/readyz`);
}

/** Starts the baseline. `app` must run: its answer to one attempt is what the baseline answers. */
export async function startBareServer(
  school: BenchSchool,
  learners: readonly BenchLearner[],
  port: number,
  attemptsUrl: string,
): Promise<StartedProcess> {
  const [learner] = learners;
  if (learner === undefined) throw new Error('A benchmark needs learners');
  const settings: BareSettings = {
    port,
    databaseUrl: school.appUrl,
    maxConnections: POOL_SIZE,
    recording: await recordStatements(school),
    learners: Object.fromEntries(learners.map(({ authorization, personId }) => [authorization, personId])),
    response: await sendAttempt(attemptsUrl, learner, school.activityIds[0] ?? ''),
  };
  const bare = startNode(new URL('./bare-server.ts', import.meta.url), { input: JSON.stringify(settings) });
  return startedOrKilled(bare, `http://127.0.0.1:${port}/livez`);
}

async function startedOrKilled(child: StartedProcess, url: string): Promise<StartedProcess> {
  try {
    await waitUntilReady(url);
    return child;
  } catch (error) {
    await child.kill();
    throw error;
  }
}

async function sendAttempt(url: string, learner: BenchLearner, activityId: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: learner.authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ ...ATTEMPT_BODY, attemptId: crypto.randomUUID(), activityId }),
  });
  if (response.status === 201) return response.json();
  throw new Error(`The app answered ${response.status}: ${await response.text()}`);
}
