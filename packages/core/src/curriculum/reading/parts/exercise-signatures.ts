import type { Exercise } from '@kindling/shared';
import { exerciseFile, misconceptionFile, starterFile } from '../../exercises/exercise-files.ts';
import type { PackExercise } from '../../exercises/pack-exercise.ts';
import { tokenise, tokeniseLines } from '../../exercises/python-tokens.ts';
import type { PackProblem } from '../../pack-files.ts';
import { forEachExercise, type Report } from './exercise-report.ts';

/** Functions that statement, starter, tests and wrong solutions give other parameters than the solution takes. */
export const checkExerciseSignatures = forEachExercise(checkSignatures, checkCalls);

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
