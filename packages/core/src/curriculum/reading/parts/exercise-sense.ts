import type { Exercise } from '@kindling/shared';
import {
  exerciseFile,
  misconceptionFile,
  solutionFile,
  starterFile,
} from '../../exercises/exercise-files.ts';
import type { PackExercise } from '../../exercises/pack-exercise.ts';
import { tokenise, tokeniseLines } from '../../exercises/python-tokens.ts';
import type { PackProblem } from '../../pack-files.ts';
import type { PartRule } from './part-rule.ts';

/** Exercises whose parts do not go together: parameters, calls, wrong solutions, code left from looking for a fault. */
export const checkExerciseSense: PartRule = ({ files, exercises }) =>
  exercises.flatMap((part) => {
    const report = (path: string, place: string, message: string): PackProblem => ({
      file: `${files.folder}/${path}`,
      path: place,
      message,
    });
    return [
      ...checkSignatures(part, report),
      ...checkCalls(part, report),
      ...checkLeftInCode(part, report),
      ...checkRungs(part, report),
    ];
  });

type Report = (path: string, place: string, message: string) => PackProblem;

interface Parameters {
  names: string[];
  /** How many have no default. */
  needed: number;
}

/** Parameters of `def name(...)`, by its first definition; undefined without one, or where it takes any number. */
function findParameters(source: string, name: string): Parameters | undefined {
  const line = tokeniseLines(source).find((tokens) => tokens[0] === 'def' && tokens[1] === name);
  if (!line || line.includes('*') || line.includes('**')) return undefined;
  const inside = line.slice(3, line.lastIndexOf(')'));
  const parts = splitAtCommas(inside);
  return {
    names: parts.map(([first = '']) => first),
    needed: parts.filter((part) => !part.includes('=')).length,
  };
}

/** Arguments or parameters as lists of tokens; commas inside brackets part nothing. */
function splitAtCommas(tokens: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if ('([{'.includes(token)) depth += 1;
    if (')]}'.includes(token)) depth -= 1;
    if (token === ',' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

function checkSignatures(
  { exercise, starter, solution, misconceptions }: PackExercise,
  report: Report,
): PackProblem[] {
  const { entry, key } = exercise;
  if (entry.kind !== 'function') return [];
  const wanted = findParameters(solution, entry.name);
  if (!wanted) return [];
  const others: [string, string][] = [
    [starterFile(key), starter],
    ...[...misconceptions].map(([name, source]): [string, string] => [misconceptionFile(key, name), source]),
  ];
  const problems = others.flatMap(([path, source]) => {
    const found = findParameters(source, entry.name);
    if (!found)
      return tokenise(source).includes(entry.name) && path === starterFile(key)
        ? []
        : [report(path, '', `has no \`def ${entry.name}\`, so every test fails for another reason`)];
    // A mistake with defaults may bring a parameter of its own.
    const isSame =
      wanted.names.every((name) => found.names.includes(name)) && found.needed <= wanted.names.length;
    return isSame
      ? []
      : [report(path, '', `takes (${found.names.join(', ')}), the solution (${wanted.names.join(', ')})`)];
  });
  return [...problems, ...checkStatement(exercise, wanted, report)];
}

/** `longest(words)` in the statement must be what the solution takes; calls with values are examples. */
function checkStatement(
  { key, statement, entry }: Exercise,
  wanted: Parameters,
  report: Report,
): PackProblem[] {
  if (entry.kind !== 'function') return [];
  const calls = [...statement.matchAll(/`([^`]+)`/gu)].flatMap(([, code = '']) => {
    const tokens = tokenise(code);
    return tokens[0] === entry.name && tokens[1] === '(' && tokens.at(-1) === ')'
      ? [splitAtCommas(tokens.slice(2, -1))]
      : [];
  });
  return calls.flatMap((parts) => {
    const isHead = parts.every(([name = '']) => /^[a-z_]\w*$/u.test(name));
    const names = parts.map(([name = '']) => name);
    const shown = `${entry.name}(${names.join(', ')})`;
    if (parts.length < wanted.needed || parts.length > wanted.names.length)
      return [
        report(
          exerciseFile(key),
          'statement',
          `gives ${entry.name} ${parts.length} arguments, and it takes ${wanted.names.length}`,
        ),
      ];
    return isHead && names.length > 0 && names.join() !== wanted.names.slice(0, names.length).join()
      ? [
          report(
            exerciseFile(key),
            'statement',
            `calls it ${shown}, and the solution takes (${wanted.names.join(', ')})`,
          ),
        ]
      : [];
  });
}

function checkCalls({ exercise, solution }: PackExercise, report: Report): PackProblem[] {
  const { entry, tests, key } = exercise;
  const wanted = entry.kind === 'function' ? findParameters(solution, entry.name) : undefined;
  if (!wanted) return [];
  return tests.flatMap((test, index) => {
    const given = 'call' in test ? test.call?.arguments?.length : undefined;
    return given === undefined || (given >= wanted.needed && given <= wanted.names.length)
      ? []
      : [
          report(
            exerciseFile(key),
            `tests.${index}.call`,
            `gives ${given} arguments, and the function takes ${wanted.names.length}`,
          ),
        ];
  });
}

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
