import { atLeast, atMost, type Benchmark, type Bound, toReport } from '../benchmark.ts';
import { signInDemoLearner } from '../installation/demo-learner.ts';
import { openInstallation } from '../installation/installation.ts';
import { summarise, type Visit } from './page-report.ts';
import { openVisitor } from './visitor.ts';

const VISITS = 5;
const MIN_PERFORMANCE = 95;
const MIN_ACCESSIBILITY = 100;
const MIN_BEST_PRACTICES = 95;
const MAX_LESSON_SCRIPT_KILOBYTES = 200;

interface Page {
  name: 'landing' | 'today' | 'lesson';
  url: string;
  cookie?: string;
}

function boundsOf(name: Page['name'], summary: ReturnType<typeof summarise>): Bound[] {
  return [
    atLeast(`${name}: performance`, summary.performance, MIN_PERFORMANCE),
    atLeast(`${name}: accessibility`, summary.accessibility, MIN_ACCESSIBILITY),
    atLeast(`${name}: best practices`, summary.bestPractices, MIN_BEST_PRACTICES),
    ...(name === 'lesson'
      ? [atMost(`${name}: compressed kB of scripts`, summary.scriptKilobytes, MAX_LESSON_SCRIPT_KILOBYTES)]
      : []),
  ];
}

async function visitAll(pages: readonly Page[], tell: (line: string) => void) {
  const visitor = await openVisitor();
  const visits: Record<Page['name'], Visit[]> = { landing: [], today: [], lesson: [] };
  try {
    // Page after page, not visit after visit: other work on the machine then falls on all of them.
    for (let round = 0; round < VISITS; round += 1) {
      for (const { name, url, cookie } of pages) {
        const visit = await visitor.visit(url, cookie);
        visits[name].push(visit);
        const { performance, accessibility, bestPractices, scriptKilobytes } = visit;
        tell(
          `${name}: ${performance} / ${accessibility} / ${bestPractices}, ${scriptKilobytes} kB of scripts`,
        );
      }
    }
  } finally {
    await visitor.close();
  }
  return visits;
}

export const lighthouseBenchmark: Benchmark = {
  about: 'Lighthouse, mobile, on the landing page, today and a lesson of the real app',
  async run(tell) {
    const installation = await openInstallation();
    try {
      tell('Starting the app: database, demo school, pages when they changed');
      const running = await installation.start();
      try {
        const { url } = installation;
        const { cookie, lessonPath } = await signInDemoLearner(url);
        const visits = await visitAll(
          [
            { name: 'landing', url: `${url}/` },
            { name: 'today', url: `${url}/today`, cookie },
            { name: 'lesson', url: `${url}${lessonPath}`, cookie },
          ],
          tell,
        );
        const names = ['landing', 'today', 'lesson'] as const;
        return toReport(
          names.flatMap((name) => boundsOf(name, summarise(visits[name]))),
          visits,
        );
      } finally {
        await running.stop();
      }
    } finally {
      await installation.remove();
    }
  },
};
