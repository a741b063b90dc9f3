import { atMost, type Benchmark, toReport } from '../benchmark.ts';
import { type DemoLearner, signInDemoLearner } from '../installation/demo-learner.ts';
import { type Installation, openInstallation } from '../installation/installation.ts';
import { measureMemory } from '../installation/process-memory.ts';
import { median, rounded } from '../statistics.ts';

const STARTS = 5;
const MAX_START_SECONDS = 6;
const MAX_MEGABYTES = 350;
/** Rounds through the pages a learner opens, four at a time. */
const ROUNDS = 50;
const AT_ONCE = 4;

interface MeasuredStart {
  startMs: number;
  idle: Awaited<ReturnType<typeof measureMemory>>;
  busy: Awaited<ReturnType<typeof measureMemory>>;
}

async function readPages(url: string, learner: DemoLearner): Promise<void> {
  const paths = ['/', '/today', '/courses', learner.lessonPath, '/progress', '/v1/today', '/v1/courses'];
  for (let round = 0; round < ROUNDS / AT_ONCE; round += 1) {
    for (const path of paths) {
      const read = async () => {
        const answer = await fetch(`${url}${path}`, { headers: { cookie: learner.cookie } });
        await answer.arrayBuffer();
        if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, read));
    }
  }
}

async function measureStart(installation: Installation): Promise<MeasuredStart> {
  const running = await installation.start();
  try {
    const idle = await measureMemory(running.pid);
    await readPages(installation.url, await signInDemoLearner(installation.url));
    return { startMs: running.startMs, idle, busy: await measureMemory(running.pid) };
  } finally {
    await running.stop();
  }
}

export const startBenchmark: Benchmark = {
  about: 'npm start on an install that ran before: seconds to a page, memory without PostgreSQL',
  async run(tell) {
    const installation = await openInstallation();
    try {
      tell('Starting for the first time: database, demo school, pages when they changed');
      await (await installation.start()).stop();
      const starts: MeasuredStart[] = [];
      for (let count = 0; count < STARTS; count += 1) {
        const start = await measureStart(installation);
        starts.push(start);
        tell(
          `Start ${count + 1}: ${rounded(start.startMs / 1000)} s, ${start.idle.megabytes} MB, ` +
            `${start.busy.megabytes} MB after ${ROUNDS} rounds through the pages`,
        );
      }
      const seconds = rounded(median(starts.map(({ startMs }) => startMs)) / 1000);
      const idle = median(starts.map((start) => start.idle.megabytes));
      const busy = median(starts.map((start) => start.busy.megabytes));
      return toReport(
        [
          atMost('seconds to a page, median', seconds, MAX_START_SECONDS),
          atMost('MB after the start, median', idle, MAX_MEGABYTES),
          atMost('MB after traffic, median', busy, MAX_MEGABYTES),
        ],
        { starts },
      );
    } finally {
      await installation.remove();
    }
  },
};
