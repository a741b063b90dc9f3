import { join } from 'node:path';
import { type Auth, openAuth } from '@kindling/adapters/auth';
import { createNewsTeller, listen, liveChannel, newsChannel } from '@kindling/adapters/live';
import { createFolderMailer, createSmtpMailer } from '@kindling/adapters/mail';
import { type Database, openDatabase } from '@kindling/adapters/postgres';
import type { ModelDirectory } from '@kindling/core/ai';
import type { SummingPorts } from '@kindling/core/coaching';
import type { CodeRunner } from '@kindling/core/code';
import { describeProblem } from '@kindling/core/curriculum';
import { createLearnerTracing, type LearnerTracing } from '@kindling/core/learning';
import type { LiveMessage } from '@kindling/core/live';
import type { Clock } from '@kindling/core/ports';
import type { Id } from '@kindling/shared';
import { v7 } from 'uuid';
import { openSumming } from './coach.ts';
import { type CodePorts, openCodePorts } from './code-answers/code-ports.ts';
import type { Config } from './config.ts';
import { CONTENT_FOLDER, importContent } from './content.ts';
import { type ContentPorts, openContentPorts } from './content-ports.ts';
import { type OpenConversations, openConversations } from './conversations/open-conversations.ts';
import { createSchoolTutor } from './conversations/school-tutor.ts';
import { openDatabaseServer } from './database-server.ts';
import { type DemoSchool, seedDemo } from './demo-seed.ts';
import { createExerciseGiver, type ExercisePorts, openExercisePorts } from './exercises/exercise-ports.ts';
import type { Logger } from './logger.ts';
import { openModels } from './models/open-models.ts';
import { type StopStep, stopAll } from './stop-all.ts';
import { createWorkMetrics, type WorkMetrics } from './work-metrics.ts';
import { startWorkerRole, type WorkerRole, type WorkerRoleOptions } from './worker/index.ts';

/** Connections for sessions, tokens and memberships; each is held for a moment only. */
const AUTH_CONNECTIONS = 8;
const clock: Clock = () => new Date();

export interface Runtime {
  /** Everything the routes need. */
  ports: Omit<Auth, 'close' | 'purgeExpiredSignIns'> &
    CodePorts &
    ContentPorts & {
      transact: Database['transact'];
      tracing: LearnerTracing;
      models: ModelDirectory;
      summing: SummingPorts;
    } & ExercisePorts &
    OpenConversations['ports'] &
    Pick<OpenConversations, 'frames'>;
  /** The demo school, when this install shows one. */
  demo: DemoSchool | undefined;
  /** What this process measures beside requests. */
  metrics: WorkMetrics['registry'];
  /** Hears the live frames of every process. @returns how to stop. */
  hearLive(onMessage: (message: LiveMessage) => void): () => void;
  /** Interrupts replies that are being made; nothing happens the second time. */
  closeConversations(): Promise<void>;
  /** Every part that must work for the process to be ready; throws `unavailable` when the database is away. */
  check(): Promise<Record<string, boolean>>;
  stop(): Promise<void>;
}

function chooseMailer(config: Config) {
  return config.smtpUrl === undefined
    ? createFolderMailer({ folder: join(config.stateFolder, 'mail'), from: config.mailFrom })
    : createSmtpMailer({ url: config.smtpUrl, from: config.mailFrom });
}

function logEngines(config: Config, log: Logger): void {
  const engines = {
    database: config.databaseUrl === undefined ? 'embedded PostgreSQL' : 'PostgreSQL by DATABASE_URL',
    jobs: 'graphile-worker',
    events: 'outbox, in-process relay',
    mail: config.smtpUrl === undefined ? 'folder' : 'SMTP',
    sandbox: config.sandbox.driver,
    models: config.models.providers.map(({ provider, model }) => `${provider} ${model.id}`),
  };
  log.info({ engines, roles: config.roles }, 'engines chosen');
}

function openTenants(config: Config, url: string, onIdleError: (error: Error) => void): Database {
  const maxConnections = config.databasePoolSize;
  return openDatabase({ url, maxConnections, applicationName: 'kindling', onIdleError });
}

interface TutoringPorts extends Pick<Database, 'transact' | 'announce'> {
  /** Where other processes are heard. */
  url: string;
  openRunner: () => Promise<CodeRunner>;
  people: Auth['people'];
  registry: WorkMetrics['registry'];
  log: Logger;
}

/** The tutor of every school with the models it may ask, the replies it makes in this process, and what others tell. */
function openTutoring(config: Config, ports: TutoringPorts) {
  const { transact, openRunner, people, registry, log } = ports;
  const processId = v7();
  const tell = createNewsTeller(ports.announce, processId);
  const onFailure = (err: unknown, about: object) => log.error({ err, ...about }, 'tutor failed');
  const common = { transact, clock, newId: v7, onFailure };
  const { directory, chooseVoice, writer } = openModels({ ...common, settings: config.models, registry });
  const exercises = openExercisePorts(openRunner, writer);
  const giveExercise = createExerciseGiver({ ...common, ...exercises, people });
  const mayAskModels = config.models.providers.length > 0;
  const tutor = createSchoolTutor({ ...common, openRunner, chooseVoice, mayAskModels, giveExercise });
  const conversations = openConversations({ ...common, tutor, tell });
  const heard = hearProcesses(ports.url, processId, conversations, log);
  return { ...conversations, ...heard, models: directory, exercises };
}

/** Listens to what the other processes tell, over one connection. */
function hearProcesses(url: string, processId: Id, { hearing }: OpenConversations, log: Logger) {
  const hearers = new Set<(message: LiveMessage) => void>();
  const hear = (message: LiveMessage) => {
    for (const hearer of hearers) hearer(message);
  };
  const listener = listen({
    url,
    channels: [liveChannel(hear), newsChannel(processId, hearing.hear)],
    onConnected: () => void hearing.catchUp(),
    log,
  });
  return {
    hearLive(onMessage: (message: LiveMessage) => void) {
      hearers.add(onMessage);
      return () => void hearers.delete(onMessage);
    },
    stopHearing: () => listener.stop(),
  };
}

/** Accounts, sessions and tokens, over connections of their own. */
function openAccounts(
  config: Config,
  server: Awaited<ReturnType<typeof openDatabaseServer>>,
  clock: Clock,
  onIdleError: (error: Error) => void,
): Auth {
  return openAuth({
    url: server.urlFor('kindling_auth'),
    secret: config.secret,
    publicUrl: config.publicUrl,
    refreshFamilyMs: config.refreshFamilyMs,
    clock,
    newId: v7,
    maxConnections: AUTH_CONNECTIONS,
    onIdleError,
  });
}

/** The worker role, where this process has it. */
async function startWorker(
  config: Config,
  ports: Omit<WorkerRoleOptions, 'mailer' | 'publicUrl'>,
): Promise<WorkerRole | undefined> {
  if (!config.roles.includes('worker')) return undefined;
  return startWorkerRole({ ...ports, mailer: chooseMailer(config), publicUrl: config.publicUrl });
}

/** Opens everything a Kindling process stands on, in order, and closes it again in the opposite one. */
export async function startRuntime(
  config: Config,
  log: Logger,
  say: (message: string) => void,
): Promise<Runtime> {
  const steps: StopStep[] = [];
  const onIdleError = (error: Error) => log.warn({ err: error }, 'idle database connection lost');
  const metrics = createWorkMetrics();
  try {
    logEngines(config, log);
    const server = await openDatabaseServer(config, say, (message) => log.warn({ message }, 'database'));
    steps.push(() => server.stop());
    const url = server.urlFor('kindling_app');
    const database = openTenants(config, url, onIdleError);
    steps.push(() => database.close());
    const { close, purgeExpiredSignIns, ...auth } = openAccounts(config, server, clock, onIdleError);
    steps.push(close);
    const { close: closeCode, openRunner, ...code } = openCodePorts(config, log, metrics.registry);
    steps.push(closeCode);
    const conversations = openTutoring(config, { ...auth, ...database, ...metrics, openRunner, url, log });
    steps.push(() => conversations.close(), conversations.stopHearing);
    const ports = {
      ...auth,
      transact: database.transact,
      ...openContentPorts(openRunner),
      ...code,
      tracing: createLearnerTracing(),
      ...conversations.ports,
      frames: conversations.frames,
      models: conversations.models,
      ...conversations.exercises,
      summing: await openSumming(),
    };
    const demo = config.demo ? await seedDemoSchool(ports, log, say) : undefined;
    const worker = await startWorker(config, {
      workerUrl: server.urlFor('kindling_worker'),
      transact: database.transact,
      people: auth.people,
      exercises: conversations.exercises,
      clock,
      newId: v7,
      purgeExpiredSignIns,
      onAlertDelay: metrics.observeAlertDelay,
      log,
    });
    if (worker !== undefined) steps.push(() => worker.stop());
    return {
      ports,
      demo,
      metrics: metrics.registry,
      hearLive: conversations.hearLive,
      closeConversations: conversations.close,
      check: () => checkParts(database, worker),
      stop: () => stopAll(steps, log),
    };
  } catch (error) {
    await stopAll(steps, log);
    throw error;
  }
}

/** A course somebody broke in its files must not keep everybody from learning: it stays as it was, and is named. */
async function seedDemoSchool(
  ports: Runtime['ports'],
  log: Logger,
  say: (message: string) => void,
): Promise<DemoSchool> {
  say('Demo school: people, class and courses');
  const demo = await seedDemo(ports);
  const tenant = { schoolId: demo.schoolId, correlationId: 'demo-seed' };
  await importContent(ports, tenant, CONTENT_FOLDER, {
    onlyChanged: true,
    onProblems: (problems) => {
      log.warn({ problems: problems.map(describeProblem) }, 'course files with faults are left out');
      say(`${problems.length} faults in course files, so what they belong to stays as it was. To see them:`);
      say('  npm run --silent kindling -- content check');
    },
  });
  return demo;
}

async function checkParts(
  database: Database,
  worker: WorkerRole | undefined,
): Promise<Record<string, boolean>> {
  await database.ping();
  return { database: true, ...worker?.checks() };
}
