import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openDatabase } from '@kindling/adapters/postgres';
import { importContent } from '@kindling/runtime/content';
import { type BenchLearner, type BenchSchool, openBenchSchool } from '../attempt/bench-school.ts';
import { startApp } from '../attempt/servers.ts';
import { atLeast, atMost, type Benchmark, type Bound, toReport } from '../benchmark.ts';
import { findFreePort } from '../free-port.ts';
import { median, percentile, rounded } from '../statistics.ts';
import { type Chatter, type HeardReply, openChatter } from './chatter.ts';
import { measureGuarding } from './guarding.ts';
import { measureRawCall, type ProviderDouble, startProviderDouble } from './provider-double.ts';
import { QUESTIONS } from './questions.ts';
import { measureScreening } from './screening.ts';

const CHATTING = 20;
const MESSAGES_EACH = 10;
/** Between a reply and the next message, at most: nobody reads faster, and all together come in bursts as it is. */
const THINKING_MS = 2_000;
const ROUNDS = 60;
/** Each of them asks a few times only: a person may send so many messages in a minute. */
const ASKING = 12;
const STREAMS = 200;
/** Long enough that all of them speak at once after the last has begun. */
const STREAM_PACE = { tokens: 500, everyMs: 40 };
/** How far apart streams begin, as learners do: thirteen in a second are eight hundred messages a minute. */
const SPREAD_MS = 15_000;
const STOPS = 30;

/** One the router is sure of: of others a model is asked twice, once for who should answer. */
const QUESTION = 'What is a list?';

interface Scene {
  url: string;
  double: ProviderDouble;
  tell: (line: string) => void;
}

const sorted = (numbers: readonly number[]) => numbers.toSorted((left, right) => left - right);

async function openChatters(url: string, learners: readonly BenchLearner[]): Promise<Chatter[]> {
  const chatters: Chatter[] = [];
  for (const learner of learners) chatters.push(await openChatter(url, learner));
  return chatters;
}

/** Learners who ask the built-in tutor and think in between. */
async function measureBuiltIn({ url, tell }: Scene, learners: readonly BenchLearner[]) {
  const chatters = await openChatters(url, learners.slice(0, CHATTING));
  // Code is compiled and the courses are read by the first.
  for (const chatter of chatters.slice(0, 3)) await chatter.say('What is a list?');
  const times: number[] = [];
  const origins = new Set<string>();
  let broken = 0;
  const chat = async (chatter: Chatter, place: number) => {
    for (let turn = 0; turn < MESSAGES_EACH; turn += 1) {
      await wait(Math.random() * THINKING_MS);
      const reply = await chatter.say(QUESTIONS[(place * 7 + turn) % QUESTIONS.length] ?? '');
      times.push(reply.firstTokenMs);
      origins.add(reply.whole.reply?.origin ?? '');
      if (!reply.isWhole || reply.whole.state !== 'complete') broken += 1;
    }
  };
  await Promise.all(chatters.map(chat));
  for (const chatter of chatters) chatter.close();
  const p95 = rounded(percentile(sorted(times), 0.95));
  tell(`${CHATTING} learners, built-in tutor: first token p50 ${rounded(median(times))} ms, p95 ${p95} ms`);
  const bounds = [
    atMost(`first token p95 in ms, built-in tutor, ${CHATTING} learners`, p95, 300),
    atMost('replies of it that were not whole', broken, 0),
  ];
  return {
    bounds,
    details: { messages: times.length, p50: rounded(median(times)), p95, origins: [...origins] },
  };
}

/** The same call to the provider, through the app and without it, one after the other in turn. */
async function measureAdded({ url, double, tell }: Scene, learners: readonly BenchLearner[]) {
  double.setPace({ tokens: 20, everyMs: 2 });
  const chatters = await openChatters(url, learners.slice(0, ASKING));
  const [raw, app]: [number[], number[]] = [[], []];
  for (const chatter of chatters) await chatter.say(QUESTION);
  const askedBefore = double.asked();
  for (let round = 0; round < ROUNDS; round += 1) {
    const chatter = chatters[round % ASKING] as Chatter;
    const askRaw = async () => void raw.push(await measureRawCall(double.url));
    if (round % 2 === 0) await askRaw();
    app.push((await chatter.say(QUESTION)).firstTokenMs);
    if (round % 2 === 1) await askRaw();
  }
  for (const chatter of chatters) chatter.close();
  const added = rounded(median(app) - median(raw));
  const asked = double.asked() - askedBefore - ROUNDS;
  tell(
    `first token: raw ${rounded(median(raw))} ms, through the app ${rounded(median(app))} ms, added ${added} ms`,
  );
  return {
    bounds: [
      atMost('first token p50 added to the raw call, in ms', added, 10),
      atMost('questions to the provider for each message', asked / ROUNDS, 1),
    ],
    details: { rounds: ROUNDS, rawP50: rounded(median(raw)), appP50: rounded(median(app)), added },
  };
}

/** Replies that are stopped in the middle: until the page has the end. */
async function measureStops({ url, double, tell }: Scene, learners: readonly BenchLearner[]) {
  double.setPace({ tokens: 500, everyMs: 20 });
  const chatters = await openChatters(url, learners.slice(0, ASKING));
  const times: number[] = [];
  let broken = 0;
  for (let round = 0; round < STOPS; round += 1) {
    const chatter = chatters[round % ASKING] as Chatter;
    let stoppedAt = Number.NaN;
    const reply = await chatter.say(QUESTION, () => {
      if (!Number.isNaN(stoppedAt)) return;
      stoppedAt = performance.now();
      chatter.stop();
    });
    times.push(performance.now() - stoppedAt);
    if (reply.whole.state !== 'stopped') broken += 1;
  }
  for (const chatter of chatters) chatter.close();
  const p95 = rounded(percentile(sorted(times), 0.95));
  tell(`stop: p50 ${rounded(median(times))} ms, p95 ${p95} ms`);
  return {
    bounds: [
      atMost('stop p95, until the page has the end, in ms', p95, 100),
      atMost('stops that did not stop', broken, 0),
    ],
    details: { stops: STOPS, p50: rounded(median(times)), p95 },
  };
}

/** Undefined for a reply of the model that came to its end as it was heard. */
function whyNotWhole({ isWhole, whole }: HeardReply): string | undefined {
  if (whole.state !== 'complete') return whole.state;
  if (!isWhole) return 'heard otherwise than it is kept';
  return whole.reply?.origin === 'builtin' ? `built-in: ${whole.reply.notice}` : undefined;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Many replies at once: how long each token took from the provider to a page. */
async function measureStreams({ url, double, tell }: Scene, learners: readonly BenchLearner[]) {
  double.setPace(STREAM_PACE);
  const chatters = await openChatters(url, learners.slice(0, STREAMS));
  const delays: number[] = [];
  let [open, most] = [0, 0];
  /** Why replies were not whole, and how many. */
  const broken: Record<string, number> = {};
  const stream = async (chatter: Chatter) => {
    await wait(Math.random() * SPREAD_MS);
    let isOpen = false;
    const hear = (text: string, at: number) => {
      if (!isOpen) most = Math.max(most, ++open);
      isOpen = true;
      for (const token of text.trim().split(' ')) {
        const sentAt = double.sentAt(token);
        if (sentAt !== undefined) delays.push(at - sentAt);
      }
    };
    // One that never ends, or is refused, is a number in the report and no reason to have none.
    const ended = await chatter.say(QUESTION, hear).then(whyNotWhole, (error) => String(error));
    if (isOpen) open -= 1;
    if (ended !== undefined) broken[ended] = (broken[ended] ?? 0) + 1;
  };
  await Promise.all(chatters.map(stream));
  for (const chatter of chatters) chatter.close();
  const p95 = rounded(percentile(sorted(delays), 0.95));
  tell(
    `${most} streams at once, ${delays.length} tokens: delay p50 ${rounded(median(delays))} ms, p95 ${p95} ms`,
  );
  const bounds: Bound[] = [
    atLeast('streams at once', most, STREAMS),
    atMost('delay of a token p95, in ms', p95, 100),
    atMost('tokens that did not come', STREAMS * STREAM_PACE.tokens - delays.length, 0),
    atMost('streams that were not whole', sum(Object.values(broken)), 0),
  ];
  return { bounds, details: { most, tokens: delays.length, p50: rounded(median(delays)), p95, broken } };
}

/** Brings the real courses into the school, so that the built-in tutor has as much to look through as elsewhere. */
async function fillSchool(school: BenchSchool): Promise<void> {
  const database = openDatabase({
    url: school.appUrl,
    maxConnections: 2,
    applicationName: 'bench-content',
    onIdleError: () => undefined,
  });
  const tenant = { schoolId: school.schoolId, correlationId: 'bench-turns' };
  try {
    await importContent({ transact: database.transact, clock: () => new Date() }, tenant);
  } finally {
    await database.close();
  }
}

export const turnsBenchmark: Benchmark = {
  about:
    'Talking with the tutor: time to the first token, what the app adds to a provider, many streams at once',
  async run(tell) {
    const screening = measureScreening(tell);
    const guarding = await measureGuarding(tell);
    const port = await findFreePort();
    const url = `http://127.0.0.1:${port}`;
    tell('Starting a database, a school with the courses, and its learners');
    const school = await openBenchSchool(url);
    const double = await startProviderDouble();
    const stops = [double.close, school.close];
    try {
      await fillSchool(school);
      const learners = await school.addLearners(CHATTING + 2 * ASKING + STREAMS);
      const settings = { LOCAL_MODEL_URL: double.url, LOCAL_MODEL: 'double' };
      const app = await startApp(school, port, 'running', settings);
      stops.unshift(app.stop);
      // The bound is for one core: this process, the provider and the database have the others.
      if (process.platform === 'linux') await promisify(execFile)('taskset', ['-acp', '0', String(app.pid)]);
      const scene: Scene = { url, double, tell };
      const builtIn = await measureBuiltIn(scene, learners);
      await school.allowLocalModels();
      const added = await measureAdded(scene, learners.slice(CHATTING));
      const stopped = await measureStops(scene, learners.slice(CHATTING + ASKING));
      const streams = await measureStreams(scene, learners.slice(CHATTING + 2 * ASKING));
      const parts = { screening, guarding, builtIn, added, stopped, streams };
      return toReport(
        Object.values(parts).flatMap(({ bounds }) => bounds),
        Object.fromEntries(Object.entries(parts).map(([part, { details }]) => [part, details])),
      );
    } finally {
      for (const stop of stops) await stop();
    }
  },
};
