import { atMost, type Benchmark, type BenchmarkReport, toReport } from '../benchmark.ts';
import { findFreePort } from '../free-port.ts';
import type { LoadReport } from '../load/load-plan.ts';
import { runLoad } from '../load/run-load.ts';
import { median, rounded } from '../statistics.ts';
import { type BenchLearner, openBenchSchool } from './bench-school.ts';
import { ATTEMPT_BODY, startApp, startBareServer } from './servers.ts';

/** Many short rounds: other work on the machine comes in bursts, and a round it falls into must not decide. */
const ROUNDS = 9;
const ROUND_MS = 2_000;
const WARM_UP_MS = 300;
/** Both processes get as many requests as it takes until their code is compiled. */
const FIRST_WARM_UP_MS = 6_000;
const CONCURRENCIES = [1, 16];
const MAX_RATIO = 1.5;
const CROWD = 200;
const CROWD_MS = 30_000;
/** More learners than clients: each may send 600 attempts a minute, and a loop that does not think sends more. */
const LEARNERS = 320;

type Name = 'app' | 'bare';
type Measure = (name: Name, concurrency: number) => Promise<LoadReport>;

/** Both targets in turn, each first in every other round; ratios within a round, then the median of them. */
async function compare(concurrency: number, measure: Measure) {
  const rounds: Record<Name, LoadReport>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = round % 2 === 0 ? 'app' : 'bare';
    const firstReport = await measure(first, concurrency);
    const secondReport = await measure(first === 'app' ? 'bare' : 'app', concurrency);
    rounds.push(
      first === 'app' ? { app: firstReport, bare: secondReport } : { app: secondReport, bare: firstReport },
    );
  }
  const middleOf = (pick: (round: Record<Name, LoadReport>) => number) => rounded(median(rounds.map(pick)));
  return {
    concurrency,
    p50Ratio: middleOf(({ app, bare }) => app.p50Ms / bare.p50Ms),
    appP50Ms: middleOf(({ app }) => app.p50Ms),
    bareP50Ms: middleOf(({ bare }) => bare.p50Ms),
    errors: rounds.reduce((sum, { app, bare }) => sum + app.errors + bare.errors, 0),
    rounds,
  };
}

async function measureAll(
  plan: {
    urls: Record<Name, string>;
    learners: BenchLearner[];
    crowd: BenchLearner[];
    activityIds: string[];
  },
  tell: (line: string) => void,
): Promise<BenchmarkReport> {
  const common = { body: ATTEMPT_BODY, activityIds: plan.activityIds, warmUpMs: WARM_UP_MS };
  const authorizationsOf = (people: BenchLearner[]) => people.map((person) => person.authorization);
  const measure = (name: Name, concurrency: number, durationMs = ROUND_MS) =>
    runLoad({
      ...common,
      url: plan.urls[name],
      concurrency,
      durationMs,
      authorizations: authorizationsOf(plan.learners),
    });
  for (const name of ['app', 'bare'] as const)
    await measure(name, Math.max(...CONCURRENCIES), FIRST_WARM_UP_MS);
  const comparisons = [];
  for (const concurrency of CONCURRENCIES) {
    const comparison = await compare(concurrency, measure);
    comparisons.push(comparison);
    tell(
      `${concurrency} at a time: app ${comparison.appP50Ms} ms, bare ${comparison.bareP50Ms} ms, ratio ${comparison.p50Ratio}`,
    );
  }
  const crowd = await runLoad({
    ...common,
    url: plan.urls.app,
    concurrency: CROWD,
    durationMs: CROWD_MS,
    authorizations: authorizationsOf(plan.crowd),
  });
  tell(`${CROWD} learners for ${CROWD_MS / 1000} s: ${crowd.requests} answers, ${crowd.errors} errors`);
  const bounds = [
    ...comparisons.flatMap(({ concurrency, p50Ratio, errors }) => [
      atMost(`p50 of app / bare at ${concurrency} at a time`, p50Ratio, MAX_RATIO),
      atMost(`errors at ${concurrency} at a time`, errors, 0),
    ]),
    atMost(`errors with ${CROWD} learners for ${CROWD_MS / 1000} s`, crowd.errors, 0),
  ];
  return toReport(bounds, { comparisons, crowd });
}

export const attemptBenchmark: Benchmark = {
  about: 'POST /v1/attempts of the app against the same SQL through bare Fastify and pg',
  async run(tell) {
    const [appPort, barePort] = [await findFreePort(), await findFreePort()];
    tell('Starting a database, a school and its learners');
    const school = await openBenchSchool(`http://127.0.0.1:${appPort}`);
    const stops = [school.close];
    try {
      const learners = await school.addLearners(LEARNERS);
      const crowd = await school.addLearners(CROWD);
      const urls = {
        app: `http://127.0.0.1:${appPort}/v1/attempts`,
        bare: `http://127.0.0.1:${barePort}/v1/attempts`,
      };
      stops.unshift((await startApp(school, appPort)).stop);
      stops.unshift((await startBareServer(school, learners, barePort, urls.app)).stop);
      return await measureAll({ urls, learners, crowd, activityIds: school.activityIds }, tell);
    } finally {
      for (const stop of stops) await stop();
    }
  },
};
