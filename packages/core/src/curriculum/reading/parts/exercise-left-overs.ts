import { misconceptionFile, solutionFile, starterFile } from '../../exercises/exercise-files.ts';
import type { PackExercise } from '../../exercises/pack-exercise.ts';
import { tokenise } from '../../exercises/python-tokens.ts';
import type { PackProblem } from '../../pack-files.ts';
import { forEachExercise, type Report } from './exercise-report.ts';

/** Programs with lines left from writing them. */
export const checkExerciseLeftOvers = forEachExercise(checkLeftInCode);

const LEFT_IN_CODE =
  /\bbreakpoint\s*\(|\bimport (pdb|ipdb)\b|\bprint\s*\(\s*["'](debug|here|test|aquí|aqui)\b|#.*\b(TODO|FIXME|XXX|HACK|DEBUG|solution here|remove)\b/iu;

function checkLeftInCode(
  { exercise, starter, solution, misconceptions }: PackExercise,
  report: Report,
): PackProblem[] {
  const { key, entry, statement } = exercise;
  const sources: [string, string][] = [
    [starterFile(key), starter],
    [solutionFile(key), solution],
    ...[...misconceptions].map(([name, source]): [string, string] => [misconceptionFile(key, name), source]),
  ];
  const left = sources
    .filter(([, source]) => LEFT_IN_CODE.test(source))
    .map(([path]) => report(path, '', 'has a line left from writing it (a reminder, a trace); take it out'));
  const typographic = sources
    .filter(([, source]) => /[“”‘’]/u.test(source.replace(/#.*|"""[\s\S]*?"""|"[^"\n]*"|'[^'\n]*'/gu, '')))
    .map(([path]) => report(path, '', 'has curly quotes, which Python does not know'));
  const isPrinting =
    entry.kind === 'function' &&
    tokenise(solution).includes('print') &&
    !/\b(print|show|output|display)/iu.test(statement);
  return [
    ...left,
    ...typographic,
    ...(isPrinting
      ? [report(solutionFile(key), '', 'prints, and the statement asks for nothing to be shown')]
      : []),
  ];
}
