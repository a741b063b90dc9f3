import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { showsSolution } from '@kindling/ai-agent/leak-guard';
import { TutorActivity } from '@kindling/core/turns';
import {
  type Diagnosis,
  diagnoseProgram,
  exerciseTests,
  openPython,
  type PythonRunner,
  readExercise,
} from '@kindling/runtime/python';
import { atLeast, atMost, type Benchmark, toReport } from '../benchmark.ts';
import { median, rounded } from '../statistics.ts';
import { changedLines } from './changed-lines.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXERCISES = join(ROOT, 'content/python-from-zero/exercises');
const MOST_MEDIAN_MS = 1500;

interface Case {
  exercise: string;
  /** Key of the misconception it shows: the kind of bug. */
  kind: string;
  program: string;
  solution: string;
  title: string;
  statement: string;
  hints: string[];
}

interface Found extends Case {
  diagnosis: Diagnosis;
  faulty: Set<number>;
  milliseconds: number;
}

async function listCases(): Promise<Case[]> {
  const cases: Case[] = [];
  for (const exercise of (await readdir(EXERCISES)).sort()) {
    const folder = join(EXERCISES, exercise);
    const solution = await readFile(join(folder, 'solution.py'), 'utf8');
    const { title, statement, hints } = await readExercise(folder);
    for (const file of (await readdir(join(folder, 'misconceptions'))).sort()) {
      const program = await readFile(join(folder, 'misconceptions', file), 'utf8');
      cases.push({ exercise, kind: file.replace(/\.py$/, ''), program, solution, title, statement, hints });
    }
  }
  return cases;
}

async function examine(python: PythonRunner, one: Case, correctPrograms: string[] = []): Promise<Found> {
  const exercise = await readExercise(join(EXERCISES, one.exercise));
  const tested = { module: 'solution', tests: exerciseTests(exercise), unitFiles: {} };
  const started = performance.now();
  const diagnosis = await diagnoseProgram(python, one.program, tested, { correctPrograms });
  const milliseconds = performance.now() - started;
  return { ...one, diagnosis, faulty: changedLines(one.program, one.solution), milliseconds };
}

const isRankedWithin = (most: number) => (found: Found) =>
  found.diagnosis.suspiciousLines.slice(0, most).some(({ line }) => found.faulty.has(line));

/** Statements of the solution, not in the learner's own program, that stand in a hint. */
function statementsIn({ solution, program, diagnosis }: Found): string[] {
  const own = new Set(program.split('\n').map((line) => line.trim()));
  const secret = solution.split('\n').map((line) => line.trim());
  const hints = `${diagnosis.hint1} ${diagnosis.hint2}`;
  return secret.filter((line) => line.length > 7 && !own.has(line) && hints.includes(line));
}

/** Whether the guard of all replies would hold back a hint: also a copy under other names, or one in pieces. */
function isHeldBack({ exercise, title, statement, hints, program, solution, diagnosis }: Found): boolean {
  const activity = TutorActivity.parse({
    ...{ id: exercise, kind: 'python', language: 'en', title, statement, hints },
    ...{ starter: program, referenceSolution: solution },
  });
  return showsSolution(
    [diagnosis.hint1, diagnosis.hint2].filter((hint) => hint !== null),
    activity,
  );
}

/** Where the debug specialist looks for the faults of the courses' own misconceptions, and how long it takes. */
export const diagnoseBenchmark: Benchmark = {
  about: 'faulty lines found in programs that show a known misconception, and the time of a diagnosis',
  async run(tell) {
    const cases = await listCases();
    tell(`${cases.length} programs of ${new Set(cases.map(({ kind }) => kind)).size} kinds ...`);
    const python = await openPython(join(ROOT, '.kindling'));
    const found: Found[] = [];
    const again: Found[] = [];
    try {
      for (const one of cases) found.push(await examine(python, one));
      // The solution they were made from flatters: what it adds is told apart from what the tests alone find.
      for (const one of found.filter((one) => !isRankedWithin(1)(one)))
        again.push(await examine(python, one, [one.solution]));
    } finally {
      await python.close();
    }
    const share = (part: Found[]) => rounded(part.length / found.length);
    const withLeak = [...found, ...again].filter((one) => statementsIn(one).length > 0);
    const heldBack = [...found, ...again].filter(isHeldBack);
    const missed = found.filter((one) => !isRankedWithin(3)(one));
    const bounds = [
      atLeast('programs', found.length, 150),
      atLeast('kinds of bugs', new Set(found.map(({ kind }) => kind)).size, 10),
      atLeast('share with a faulty line ranked first', share(found.filter(isRankedWithin(1))), 0.6),
      atLeast('share with a faulty line among the first three', share(found.filter(isRankedWithin(3))), 0.85),
      atLeast(
        'of those not ranked first, share that is once a correct program is known',
        rounded(again.filter(isRankedWithin(1)).length / Math.max(1, again.length)),
        0.4,
      ),
      atMost('hints with a statement of the solution', withLeak.length, 0),
      atMost('hints that the guard of replies would hold back', heldBack.length, 0),
      atMost(
        'milliseconds of a diagnosis, median',
        rounded(median(found.map(({ milliseconds }) => milliseconds))),
        MOST_MEDIAN_MS,
      ),
    ];
    const name = ({ exercise, kind }: Found) => `${exercise}/${kind}`;
    return toReport(bounds, {
      missed: missed.map(name),
      withLeak: withLeak.map(name),
      heldBack: heldBack.map(name),
    });
  },
};
