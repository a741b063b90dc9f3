import { type Exercise, PYTHON_MISCONCEPTIONS } from '@kindling/shared';
import { canonicalJson } from '../canonical-json.ts';
import { findRepeated } from '../repeated.ts';
import type { PackExercise } from './pack-exercise.ts';
import { tokenise } from './python-tokens.ts';
import { findSolutionLeak } from './solution-leak.ts';

/** What is wrong inside one exercise: a place in exercise.yaml and what to do about it. */
export interface Fault {
  path: string;
  message: string;
}

const CATALOGUE: ReadonlySet<string> = new Set(PYTHON_MISCONCEPTIONS.map(({ key }) => key));

/** Faults of one exercise that neither its course nor a run of its code is needed for. */
export function checkExercise(part: PackExercise): Fault[] {
  return [
    ...checkNames(part.exercise),
    ...checkEntry(part),
    ...checkCode(part),
    ...checkTold(part),
    ...checkHiddenTests(part.exercise),
    ...checkVariety(part.exercise),
  ];
}

function checkNames({ tests, misconceptions, hints }: Exercise): Fault[] {
  const twice = (path: string, values: readonly string[], what: string) =>
    findRepeated(values).map((value) => ({ path, message: `${what} stands twice: ${value}` }));
  const unknown = misconceptions
    .filter(({ key }) => !CATALOGUE.has(key))
    .map(({ key }) => ({
      path: 'misconceptions',
      message: `${key} is not in the catalogue of misconceptions`,
    }));
  const hidden = tests.some((test) => test.visible)
    ? []
    : [{ path: 'tests', message: 'show at least one test, so that learners see what is asked' }];
  return [
    ...twice(
      'tests',
      tests.map(({ key }) => key),
      'the key',
    ),
    ...twice(
      'misconceptions',
      misconceptions.map(({ key }) => key),
      'the key',
    ),
    ...twice('hints', hints, 'the same hint'),
    ...twice(
      'misconceptions',
      misconceptions.map(({ explanation }) => explanation),
      'the same explanation',
    ),
    ...twice(
      'tests',
      tests.map(({ key: _key, hint: _hint, visible: _visible, ...asked }) => canonicalJson(asked)),
      'the same test',
    ),
    ...unknown,
    ...hidden,
  ];
}

/** Without the first line of what is to be written, a learner has to guess the name the tests look for. */
function checkEntry({ exercise, starter, solution }: PackExercise): Fault[] {
  const { entry } = exercise;
  if (entry.kind === 'program') return [];
  const word = entry.kind === 'function' ? 'def' : 'class';
  const defines = (source: string) => {
    const tokens = tokenise(source);
    return tokens.some((token, index) => token === word && tokens[index + 1] === entry.name);
  };
  const faults = Object.entries({ starter, solution })
    .filter(([, source]) => !defines(source))
    .map(([name]) => ({ path: 'entry.name', message: `${name}.py has no \`${word} ${entry.name}\`` }));
  if (!listCodeSpans(exercise.statement).some((code) => tokenise(code).includes(entry.name)))
    faults.push({ path: 'statement', message: `does not name \`${entry.name}\`, which the tests call` });
  return faults;
}

/** What stands between backticks, however many. */
function listCodeSpans(markdown: string): string[] {
  return markdown.split(/`+/).filter((_, index) => index % 2 === 1);
}

/** Programs that are the same but for layout and comments show nothing new, or give the solution away. */
function checkCode({ starter, solution, misconceptions }: PackExercise): Fault[] {
  const first = new Map([[fingerprint(solution), 'solution.py']]);
  const sources: [string, string][] = [
    ['starter.py', starter],
    ...[...misconceptions].map(([key, source]): [string, string] => [`misconceptions/${key}.py`, source]),
  ];
  return sources.flatMap(([name, source]) => {
    const code = fingerprint(source);
    if (code === '' && name !== 'starter.py') return [{ path: '', message: `${name} has no program in it` }];
    const same = first.get(code);
    if (same === undefined) first.set(code, name);
    return same === undefined ? [] : [{ path: '', message: `${name} is the same program as ${same}` }];
  });
}

/** When every call is to return the same, a function that always returns it passes. */
function checkVariety({ tests }: Exercise): Fault[] {
  const expected = tests.map((test) => ('call' in test ? test.call?.expected : undefined));
  const isConstant =
    tests.length > 2 &&
    expected.every((value) => value !== undefined) &&
    new Set(expected.map(canonicalJson)).size === 1;
  return isConstant
    ? [{ path: 'tests', message: 'every test expects the same; a constant passes them all' }]
    : [];
}

/** Indentation counts in Python: two programs of the same tokens may differ by it alone. */
function fingerprint(source: string): string {
  return source
    .split('\n')
    .map((line) => `${/^ */.exec(line)?.[0].length} ${tokenise(line).join(' ')}`)
    .filter((line) => !/^\d+ $/.test(line))
    .join('\n');
}

/** Nothing a learner may be told before the exercise is solved holds a part of the solution. */
function checkTold({ exercise, starter, solution }: PackExercise): Fault[] {
  const told: [string, string][] = [
    ['statement', exercise.statement],
    ...exercise.hints.map((hint, index): [string, string] => [`hints.${index}`, hint]),
    ...exercise.tests.map((test, index): [string, string] => [`tests.${index}.hint`, test.hint]),
    ...exercise.misconceptions.map(({ explanation }, index): [string, string] => [
      `misconceptions.${index}.explanation`,
      explanation,
    ]),
  ];
  return told.flatMap(([path, text]) => {
    const given = path === 'statement' ? [starter] : [exercise.statement, starter];
    const leak = findSolutionLeak(text, solution, given);
    return leak === undefined
      ? []
      : [{ path, message: `holds a part of the solution (${leak}); nudge, do not tell` }];
  });
}

/** A short text or a number may stand in a hint by chance. */
const TELLING_LETTERS = 4;

/** What a hidden test expects is what it hides. */
function checkHiddenTests({ tests }: Exercise): Fault[] {
  return tests.flatMap((test, index) => {
    const expected = 'call' in test ? test.call?.expected : undefined;
    const isTold =
      !test.visible &&
      typeof expected === 'string' &&
      expected.length >= TELLING_LETTERS &&
      test.hint.includes(expected);
    return isTold
      ? [{ path: `tests.${index}.hint`, message: `says what the hidden test expects (${expected})` }]
      : [];
  });
}
