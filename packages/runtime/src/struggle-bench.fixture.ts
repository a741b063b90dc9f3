import { randomUUID } from 'node:crypto';
import { activityRegistry } from '@kindling/activities/registry';
import { listen, liveChannel } from '@kindling/adapters/live';
import { SILENT_LOG } from '@kindling/adapters/log';
import { recordAttempt } from '@kindling/core/learning';
import type { LiveMessage } from '@kindling/core/live';
import { listAlerts, setThresholds } from '@kindling/core/struggle';
import { type Principal, StruggleThresholds } from '@kindling/shared';
import {
  type CourseOfTest,
  createTestDatabase,
  openLearningSchool,
  runAsOwner,
  type TestDatabase,
} from '@kindling/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { createLogger } from './logger.ts';
import { startWorkerRole, type WorkerRole } from './worker/index.ts';

export const PAGE = { limit: 25 };

type School = Awaited<ReturnType<typeof openLearningSchool>>;

/** A school in which Mei teaches Ana, a student in Auckland. */
interface World {
  school: School;
  ana: Principal;
  mei: Principal;
  /** A lesson of six exercises with two hints each, and one that is a quiz of two questions. */
  course: CourseOfTest;
}

/** What pages and the measurements hear. */
interface Heard {
  frames: LiveMessage[];
  delaysMs: number[];
}

function openPorts(place: TestDatabase) {
  return {
    transact: place.open().transact,
    grading: activityRegistry,
    clock: () => new Date(),
    newId: randomUUID,
  };
}
type Ports = ReturnType<typeof openPorts>;

async function openWorld(place: TestDatabase): Promise<World> {
  const school = await openLearningSchool(place.urlFor('kindling_app'));
  const timeZone = 'Pacific/Auckland';
  const ana = await school.addPerson({ role: 'student', displayName: 'Ana Torres', timeZone });
  const mei = await school.addPerson({ role: 'teacher', displayName: 'Mei Tanaka' });
  await school.addClass([mei.personId], [ana.personId]);
  const hints = ['Think of the sum.', 'Add.'];
  const course = await school.addCourse({
    lessons: [Array.from({ length: 6 }, () => ({ hints })), [{ purpose: 'quiz' }, { purpose: 'quiz' }]],
  });
  return { school, ana, mei, course };
}

/** Runs the worker role and listens as a gateway does, for as long as the tests of the file. */
function runWorker(place: TestDatabase, ports: Ports, heard: Heard): void {
  let worker: WorkerRole;
  const listening = Promise.withResolvers<void>();
  const listener = listen({
    url: place.urlFor('kindling_app'),
    channels: [liveChannel((message) => void heard.frames.push(message))],
    onConnected: listening.resolve,
    log: SILENT_LOG,
  });
  beforeAll(async () => {
    await listening.promise;
    worker = await startWorkerRole({
      ...ports,
      workerUrl: place.urlFor('kindling_worker'),
      people: { findProfile: async () => undefined },
      exercises: {
        exerciseWriter: { originOf: () => undefined, write: async () => ({ ok: false, why: 'models-away' }) },
        openExerciseLab: () => Promise.reject(new Error('Nothing is made here')),
      },
      publicUrl: 'http://localhost:3000',
      mailer: { send: async () => undefined },
      purgeExpiredSignIns: async () => undefined,
      onAlertDelay: (delayMs) => void heard.delaysMs.push(delayMs),
      log: createLogger({ level: 'fatal', file: undefined }),
    });
  });
  afterAll(async () => {
    await worker.stop();
    await listener.stop();
  });
}

async function countWaitingEvents(place: TestDatabase): Promise<unknown> {
  const [row] = await runAsOwner(
    place.urlFor('kindling_worker'),
    'select count(*)::integer as waiting from app.outbox where published_at is null',
  );
  return row?.waiting;
}

/** What learners and teachers do in a test; `world` is that of the running test. */
function createActions(world: World, ports: Ports) {
  return {
    activity(index: number, lesson = 0): string {
      const id = world.course.lessons[lesson]?.activityIds[index];
      if (id === undefined) throw new Error('The builder made no such activity');
      return id;
    },
    async answer(activityId: string, answer: unknown, learner = world.ana, minutesAgo = 0): Promise<string> {
      const attemptId = randomUUID();
      const answeredAt = new Date(Date.now() - minutesAgo * 60_000).toISOString();
      const how = { durationMs: 1000, channel: 'web', occasion: 'lesson' } as const;
      await recordAttempt(ports, learner, { ...how, attemptId, activityId, answer, answeredAt });
      return attemptId;
    },
    alertsOf: async (teacher = world.mei) =>
      (await listAlerts(ports, teacher, { ...PAGE, waiting: false })).items,
    /** Leaves the rules other than wheel-spinning to themselves, which on a new skill often speaks first. */
    async silenceSpinning(change: Partial<StruggleThresholds> = {}): Promise<void> {
      const admin = await world.school.addPerson({ role: 'admin' });
      await setThresholds(ports, admin, StruggleThresholds.parse({ spinningPercent: 99, ...change }));
    },
  };
}

/** Waits for the frame that makes a teacher's page ask again. How soon it comes `npm run bench workspace` measures. */
async function expectTold({ frames, delaysMs }: Heard): Promise<void> {
  await expect.poll(() => frames.map(({ name }) => name)).toContain('class-alerts-changed');
  await expect.poll(() => delaysMs).toEqual([expect.any(Number)]);
}

/** The worker role on a database of the file's own, and a new world for each test. */
export async function openStruggleBench() {
  const place = await createTestDatabase();
  const ports = openPorts(place);
  const heard: Heard = { frames: [], delaysMs: [] };
  const world = {} as World;
  runWorker(place, ports, heard);
  /** Until every event has been heard by everybody. */
  const settled = () => expect.poll(() => countWaitingEvents(place)).toBe(0);
  beforeEach(async () => {
    Object.assign(world, await openWorld(place));
  });
  afterEach(async () => {
    // What one test leaves waiting must not be timed in the next.
    await settled();
    heard.frames.length = 0;
    heard.delaysMs.length = 0;
  });
  return {
    world,
    ports,
    ...heard,
    ...createActions(world, ports),
    settled,
    expectTold: () => expectTold(heard),
  };
}
