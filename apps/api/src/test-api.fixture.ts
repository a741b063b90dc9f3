import { activityRegistry } from '@kindling/activities/registry';
import { openAuth } from '@kindling/adapters/auth';
import { contentIdentity } from '@kindling/adapters/content-files';
import { createNewsTeller, type Listener, listen, newsChannel } from '@kindling/adapters/live';
import { SILENT_LOG } from '@kindling/adapters/log';
import { openDatabase } from '@kindling/adapters/postgres';
import type { ConversationTutor } from '@kindling/core/conversation';
import { createLearnerTracing, type TakeDiagnosisPorts } from '@kindling/core/learning';
import type { PythonFiles } from '@kindling/runtime';
import { createConceptLibrary } from '@kindling/runtime/content';
import { createSchoolTutor, openConversations } from '@kindling/runtime/conversations';
import { createPackDesk, packWork } from '@kindling/runtime/course-packs';
import type { TestDatabase } from '@kindling/testkit';
import { v7 } from 'uuid';
import { afterAll } from 'vitest';
import { type AppOptions, buildApp } from './app.ts';
import { DRAFT_LAB } from './authorization-exercises.fixture.ts';
import { trustProxies } from './http/client-address.ts';

type Databases = Pick<TestDatabase, 'urlFor' | 'secret'>;

/** Says where files would be; what browsers run is no matter of these tests. */
const pythonFiles: PythonFiles = {
  async open() {
    const file = { url: '/python/key/file', integrity: 'sha256-' };
    const analyser = { worker: file.url, script: file.url, module: file };
    const python = {
      worker: file.url,
      interpreter: file,
      memory: file,
      snapshot: file,
      library: file,
      analyser,
    };
    return { python, find: async () => undefined };
  },
};

function openPorts(database: Databases, scripted?: ConversationTutor) {
  const processId = v7();
  const onIdleError = (error: Error) => {
    throw error;
  };
  const pools = { maxConnections: 8, applicationName: 'test-api', onIdleError };
  const tenants = openDatabase({ ...pools, url: database.urlFor('kindling_app') });
  const { close: closeAuth, ...auth } = openAuth({
    ...pools,
    url: database.urlFor('kindling_auth'),
    secret: database.secret,
    publicUrl: 'http://localhost:3000',
    refreshFamilyMs: 86_400_000,
    clock: () => new Date(),
    newId: v7,
  });
  const onFailure = (error: unknown) => {
    throw error;
  };
  const common = { transact: tenants.transact, clock: () => new Date(), newId: v7, onFailure };
  const schoolTutor = createSchoolTutor({
    ...common,
    openRunner: async () => ({ run: () => Promise.reject(new Error('These tests run no programs')) }),
  });
  const tell = createNewsTeller(tenants.announce, processId);
  const conversations = openConversations({ ...common, tell, tutor: scripted ?? schoolTutor });
  /** Listens to the other processes; resolves when nothing they tell is missed. */
  const hearOthers = () =>
    new Promise<Listener>((resolve) => {
      const listener = listen({
        url: database.urlFor('kindling_app'),
        channels: [newsChannel(processId, conversations.hearing.hear)],
        onConnected: () => resolve(listener),
        log: SILENT_LOG,
      });
    });
  const close = async () => {
    await conversations.close();
    await Promise.all([closeAuth(), tenants.close()]);
  };
  return {
    ports: {
      ...auth,
      transact: tenants.transact,
      grading: activityRegistry,
      conceptCards: createConceptLibrary(),
      packDesk: createPackDesk(packWork),
      contentIdentity,
      openCodeCheck: () => Promise.reject(new Error('These tests run no programs')),
      pythonFiles,
      ...NO_PROGRAMS,
      ...NO_EXERCISES,
      tracing: createLearnerTracing(),
      models: { describe: () => ({ providers: [], pricesVersion: '2026-11-21' }) },
      ...conversations.ports,
      frames: conversations.frames,
      admitMessage: () => true,
      dictionary: { find: async () => [] },
      summing: { words: { language: 'en', levels: new Map() }, findCorrections: () => [] },
    },
    hearOthers,
    close,
  };
}

/** They make exercises of approved ones, without running any, and ask no model. */
const NO_EXERCISES = {
  readExerciseTemplates: async () => new Map(),
  openExerciseLab: async () => DRAFT_LAB,
  exerciseWriter: { originOf: () => 'a model' },
};

/** These tests run no programs: one that was handed in has no fault that can be seen. */
const NO_PROGRAMS: Pick<TakeDiagnosisPorts, 'answers' | 'diagnosis'> = {
  answers: { runs: (type) => type === 'code', run: async () => ({ tests: [], review: null }) },
  diagnosis: { diagnose: async () => ({ hints: [], line: null }) },
};

/** What the app of a test is made with when the test does not say otherwise. */
export const TEST_OPTIONS = {
  publicUrl: 'http://localhost:3000',
  allowedOrigins: ['http://localhost:3000'],
  trustsProxy: trustProxies([]),
  ratePerMinute: 1_000_000,
  metricsToken: undefined,
  logger: undefined,
} satisfies Omit<AppOptions, 'ports'>;

/** The whole app on the real adapters, without pages; whoever makes it closes it. */
export async function createTestApi(database: Databases, scripted?: ConversationTutor) {
  const { ports, hearOthers, close } = openPorts(database, scripted);
  const app = await buildApp({
    ...TEST_OPTIONS,
    ports: { ...ports, check: async () => ({ database: true }), instance: { name: 'Test School', demo: [] } },
  });
  app.addHook('onClose', close);
  await app.ready();
  return Object.assign(app, { ports, hearOthers });
}

/** The same for a test file: it closes after the last test. */
export async function openTestApi(database: TestDatabase) {
  const app = await createTestApi(database);
  afterAll(() => app.close());
  return app;
}
