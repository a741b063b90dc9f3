import { exerciseFile } from '../../exercises/exercise-files.ts';
import type { PackExercise } from '../../exercises/pack-exercise.ts';
import type { PackProblem } from '../../pack-files.ts';
import { forEachExercise, type Report } from './exercise-report.ts';

/** Hints, hints of tests and examples that do not help, help too much, or belong elsewhere. */
export const checkExerciseHelp = forEachExercise(checkRungs, checkRetold, checkTestHints, checkExamples);

/** Hints of two tests that stand at each other's place: each names what only the other test is given. */
function checkTestHints({ exercise: { key, tests } }: PackExercise, report: Report): PackProblem[] {
  const given = tests.map(({ hint: _hint, key: _key, ...test }) => listValues(JSON.stringify(test)));
  const named = tests.map(({ hint }) => listValues(hint));
  const speaksOf = (hint: number, test: number) =>
    [...(named[hint] ?? [])].some((value) => given[test]?.has(value) && !given[hint]?.has(value));
  return tests.flatMap((_test, later) =>
    tests
      .slice(0, later)
      .flatMap((_other, earlier) =>
        speaksOf(later, earlier) && speaksOf(earlier, later)
          ? [
              report(
                exerciseFile(key),
                `tests.${later}.hint`,
                `speaks of what test ${tests[earlier]?.key} is given, and the other way round; were they swapped?`,
              ),
            ]
          : [],
      ),
  );
}

/** Numbers, and words of some length in quotes or code marks. */
function listValues(text: string): Set<string> {
  return new Set(text.match(/\d+(?:\.\d+)?/gu) ?? []);
}

/** What a statement shows as the output of the program is the output some test expects. */
function checkExamples(
  { exercise: { key, statement, tests, entry } }: PackExercise,
  report: Report,
): PackProblem[] {
  if (entry.kind !== 'program') return [];
  const shown = [...statement.matchAll(/```text\n([\s\S]*?)```/gu)].map(([, block = '']) => toLines(block));
  const expected = tests.flatMap((test) => ('program' in test ? [toLines(test.program?.stdout ?? '')] : []));
  const lost =
    expected.length === 0
      ? undefined
      : shown.find((block) => !expected.some((output) => output.includes(block)));
  return lost === undefined
    ? []
    : [report(exerciseFile(key), 'statement', `shows “${lost.slice(0, 60)}”, and no test expects it`)];
}

const toLines = (text: string) => text.trim().replace(/[ \t]+$/gmu, '');

/** A hint with so much of what a solution is made of, in its order, is the solution in other words. */
const TOLD_SHARE = 0.5;
const TOLD_TOKENS = 8;

/** Names, values and the words of decisions and loops, in the order of the solution: what a retelling keeps. */
function checkRetold({ exercise: { key, hints }, solution }: PackExercise, report: Report): PackProblem[] {
  const parts = toTelling(solution);
  if (parts.length < TOLD_TOKENS) return [];
  return hints.flatMap((hint, index) =>
    countInOrder(parts, toTelling(hint)) >= TOLD_SHARE * parts.length
      ? [report(exerciseFile(key), `hints.${index}`, 'tells the solution in its order; nudge, do not tell')]
      : [],
  );
}

function toTelling(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}_]{2,}|\d+|[%<>]/gu) ?? [];
}

/** Length of the longest row of parts that both have in the same order. */
function countInOrder(left: readonly string[], right: readonly string[]): number {
  let before = new Array<number>(right.length + 1).fill(0);
  for (const part of left) {
    const row = [0];
    for (const [at, other] of right.entries())
      row.push(part === other ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, row[at] ?? 0));
    before = row;
  }
  return before.at(-1) ?? 0;
}

const RUNGS = 3;

/** Help that is not a ladder, tests that show all or come alone. */
function checkRungs({ exercise }: PackExercise, report: Report): PackProblem[] {
  const { key, hints, tests, difficulty } = exercise;
  const file = exerciseFile(key);
  const problems =
    hints.length === RUNGS
      ? []
      : [
          report(
            file,
            'hints',
            `there are ${hints.length}; give three, each of which helps more than the one before`,
          ),
        ];
  if (difficulty < 0.05 || difficulty > 0.95)
    problems.push(
      report(file, 'difficulty', `${difficulty} says that nobody or everybody is right; guess again`),
    );
  if (
    exercise.entry.kind === 'function' &&
    tests.length > 2 &&
    tests.every(({ visible }) => visible) &&
    tests.length > 4
  )
    problems.push(report(file, 'tests', 'all are shown; hide some, or a program that knows them passes'));
  return problems;
}
