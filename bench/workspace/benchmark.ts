import { launchBrowser } from '@kindling/testkit/browser';
import type { Browser } from '@playwright/test';
import { atMost, type Benchmark, type BenchmarkReport, type Bound, toReport } from '../benchmark.ts';
import { openInstallation } from '../installation/installation.ts';
import { median, percentile, rounded } from '../statistics.ts';
import { type Opening, openEditor, openQuietly } from './editor-ready.ts';
import { addExercise } from './eight-tests.ts';
import { DESKTOP, PHONE, type Profile } from './pages.ts';
import { findLesson, joinClass, type Person, signInTeacher } from './people.ts';
import { tryPrograms } from './practice-runs.ts';
import { submitAlone, submitAtOnce, submitTogether } from './submissions.ts';
import { watchAsTeacher } from './teacher-sees.ts';

/** A lesson that begins with a program, and one without any. */
const [PROGRAMS, PLAIN] = ['Functions of your own', 'Values and names'];
/** Of the demo class. */
const JOIN_CODE = 'KNDL42';
const ROUNDS = 5;
/** As long as the introduction takes to be read, and not at all. */
const READING_MS = { read: 5_000, skipped: 0 };
const MAX_READY_MS = { desktop: 1_200, phone: 500 };
/** The editor each device is meant to have. */
const EDITOR = { desktop: 'monaco', phone: 'codemirror' };
const [WARM_UPS, RUNS] = [5, 60];
const [CLASS_SIZE, SUBMISSIONS_EACH, ALONE, BURSTS] = [20, 8, 20, 5];
const WATCHED = 5;
const MAX_LIVE_MS = 2_000;

interface Scene {
  url: string;
  browser: Browser;
  teacher: Person;
  tell: (line: string) => void;
}
interface Part {
  bounds: Bound[];
  details: unknown;
}

/** What a part could not measure does not hold, and the others are measured all the same. */
function couldNot(name: string, error: unknown): Part {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { bounds: [atMost(`${name} could not be measured`, 1, 0)], details: { error: said } };
}

const sorted = (numbers: readonly number[]) => numbers.toSorted((left, right) => left - right);

/** How numbers lie, in whole milliseconds: more the clock of a page does not tell. */
function spread(numbers: readonly number[]) {
  const at = (share: number) => Math.round(percentile(sorted(numbers), share));
  return { p50: at(0.5), p95: at(0.95), most: at(1), count: numbers.length };
}

type Round = Opening & { stageMs: number; quietMs: number };

/** The medians of the rounds of one device, in whole milliseconds. */
function describeRounds(rounds: readonly Round[]) {
  const of = (pick: (round: Round) => number) => Math.round(median(rounds.map(pick)));
  const [readyMs, withoutMs] = [of((round) => round.readyMs), of((round) => round.stageMs)];
  return {
    ...{ readyMs, fullEditorMs: of((round) => round.quietMs), lessonWithoutProgramMs: withoutMs },
    fullEditorWhileTypingMs: of((round) => round.editorMs),
    readyP95Ms: spread(rounds.map((round) => round.readyMs)).p95,
    ratio: rounded(readyMs / withoutMs),
    lettersLost: rounds.reduce((sum, { lost }) => sum + lost, 0),
    rounds,
  };
}

/** From Start to a letter on the screen, by device, for who has read the introduction; and for who has not, told alone. */
async function measureEditor(scene: Scene): Promise<Part> {
  const { url, browser, tell } = scene;
  const guest = await joinClass(url, JOIN_CODE);
  const [programs, plain] = [await findLesson(guest, PROGRAMS), await findLesson(guest, PLAIN)];
  const openOnce = async (profile: Profile, readingMs: number): Promise<Round> => {
    const learner = await joinClass(url, JOIN_CODE);
    const options = { profile, readingMs };
    const opened = await openEditor(browser, url, learner, { ...options, path: `/lessons/${programs.id}` });
    const stageMs = await openQuietly(browser, url, learner, {
      ...options,
      what: 'stage',
      path: `/lessons/${plain.id}`,
    });
    const other = await joinClass(url, JOIN_CODE);
    const quietMs = await openQuietly(browser, url, other, {
      ...options,
      what: 'editor',
      path: `/lessons/${programs.id}`,
    });
    return { ...opened, stageMs, quietMs };
  };
  const bounds: Bound[] = [];
  const details: Record<string, unknown> = {};
  for (const profile of [DESKTOP, PHONE]) {
    for (const [reading, readingMs] of Object.entries(READING_MS)) {
      const rounds: Round[] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await openOnce(profile, readingMs));
      const name = `${profile.name}, introduction ${reading}`;
      const found = describeRounds(rounds);
      details[name] = found;
      tell(
        `${name}: ready ${found.readyMs} ms, the full editor ${found.fullEditorMs} ms, a lesson without a program ${found.lessonWithoutProgramMs} ms`,
      );
      bounds.push(atMost(`letters lost while the editor came, ${name}`, found.lettersLost, 0));
      const others = rounds.filter(({ kind }) => kind !== EDITOR[profile.name]).length;
      bounds.push(atMost(`rounds without ${EDITOR[profile.name]}, ${name}`, others, 0));
      if (reading === 'skipped') continue;
      bounds.push(
        atMost(`editor ready on a ${profile.name}, ms, median`, found.readyMs, MAX_READY_MS[profile.name]),
      );
      if (profile === DESKTOP)
        bounds.push(
          atMost('Monaco there on a desktop, ms, median', found.fullEditorMs, MAX_READY_MS.desktop),
        );
    }
  }
  return { bounds, details: { profiles: [DESKTOP, PHONE], ...details } };
}

/** Programs in the browser: fresh interpreters, seen from the key to the screen. */
async function measurePractice({ url, browser, tell }: Scene): Promise<Part> {
  const learner = await joinClass(url, JOIN_CODE);
  const { id } = await findLesson(learner, PROGRAMS);
  const options = { path: `/lessons/${id}`, warmUps: WARM_UPS, runs: RUNS };
  const { tookMs, engineMs, firstMs } = await tryPrograms(browser, url, learner, options);
  const [took, engine] = [spread(tookMs), spread(engineMs)];
  tell(`Practice run: p50 ${took.p50} ms, p95 ${took.p95} ms; the engine's part p50 ${engine.p50} ms`);
  return {
    bounds: [atMost('practice run in the browser p95, ms', took.p95, 150)],
    details: { took, engine, ratio: rounded(took.p50 / engine.p50), firstMs: Math.round(firstMs) },
  };
}

/** Programs handed in over HTTP, with eight tests each. */
async function measureSubmissions({ url, teacher, tell }: Scene): Promise<Part> {
  const learners: Person[] = [];
  for (let count = 0; count < CLASS_SIZE; count += 1) learners.push(await joinClass(url, JOIN_CODE));
  const [first] = learners as [Person];
  const activityId = await addExercise(url, teacher, first);
  await submitAlone(learners, activityId, WARM_UPS);
  const alone = spread(await submitAlone(learners, activityId, ALONE));
  const together = spread(await submitTogether(learners, activityId, SUBMISSIONS_EACH));
  const pressed: number[] = [];
  for (let burst = 0; burst < BURSTS; burst += 1) pressed.push(...(await submitAtOnce(learners, activityId)));
  const atOnce = spread(pressed);
  tell(
    `Eight tests: alone p50 ${alone.p50} ms; ${CLASS_SIZE} learners p95 ${together.p95} ms, pressed at once ${atOnce.p95} ms`,
  );
  return {
    bounds: [atMost(`submit of 8 tests p95 with ${CLASS_SIZE} learners, ms`, together.p95, 1_000)],
    details: { alone, together, atOnce, ratio: rounded(together.p50 / alone.p50) },
  };
}

/** How soon a teacher sees it. */
async function measureTeacher({ url, browser, teacher, tell }: Scene): Promise<Part> {
  const seen = await watchAsTeacher(browser, url, teacher, { learners: WATCHED, lesson: PROGRAMS });
  const [work, alert] = [
    spread(seen.map(({ workMs }) => workMs)),
    spread(seen.map(({ alertMs }) => alertMs)),
  ];
  tell(
    `Teacher: a run after ${work.p50} ms, an alert after ${alert.p50} ms; at most ${work.most}, ${alert.most}`,
  );
  return {
    bounds: [
      atMost('from a failed run to the class at work, ms, at most', work.most, MAX_LIVE_MS),
      atMost('from the last failed run to the alert, ms, at most', alert.most, MAX_LIVE_MS),
    ],
    details: { work, alert, seen },
  };
}

const PARTS = {
  editor: measureEditor,
  practice: measurePractice,
  submissions: measureSubmissions,
  teacher: measureTeacher,
};

/** Every part in a browser of its own: one that hangs or breaks takes nothing of the next with it. */
async function measureParts(url: string, tell: Scene['tell']): Promise<BenchmarkReport> {
  const teacher = await signInTeacher(url);
  const bounds: Bound[] = [];
  const details: Record<string, unknown> = {};
  for (const [name, measure] of Object.entries(PARTS)) {
    const browser = await launchBrowser();
    const part = await measure({ url, browser, tell, teacher })
      .catch((error: unknown) => couldNot(name, error))
      .finally(() => browser.close());
    for (const { what, measured, limit, passed } of part.bounds.filter((bound) => !bound.passed)) {
      tell(`${passed ? '' : 'FAIL '}${what}: ${measured} (at most ${limit})`);
    }
    bounds.push(...part.bounds);
    details[name] = part.details;
  }
  return toReport(bounds, details);
}

export const workspaceBenchmark: Benchmark = {
  about:
    'Writing programs: editor ready, practice runs, eight tests handed in by a class, what a teacher sees',
  async run(tell) {
    const installation = await openInstallation();
    try {
      tell('Starting the app: database, demo school, pages when they changed');
      const running = await installation.start();
      try {
        return await measureParts(installation.url, tell);
      } finally {
        await running.stop();
      }
    } finally {
      await installation.remove();
    }
  },
};
