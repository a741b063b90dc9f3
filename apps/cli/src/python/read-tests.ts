import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  exerciseTests,
  ioTests,
  jsonTests,
  type PlainTest,
  readExercise,
  type Tested,
} from '@kindling/runtime/python';
import { AppError } from '@kindling/shared';
import { decodeText, readOne, unreadable } from './read-files.ts';

/** What pytest gives all tests of its folder: fixtures, mostly. */
const CONFTEST = 'conftest.py';
const PYTHON = /\.py$/i;
const EXERCISE = 'exercise.yaml';
const UNIT_TEST = /(_test|(^|\/)test_?[^/]*|(^|\/)[^/]*tests?)\.py$/i;
const [JSON_TESTS, EXAMPLES] = [/\.(json|jsonl|ndjson)$/i, /\.(doctest|rst|txt|md)$/i];
/** What a program reads, and beside it, under the same name or number, what it must print. */
const [GIVEN, WANTED] = [/(^|\/)(.*)\.in$|(^|\/)(in(?:put)?[-_]?\d*)\.txt$/i, /\.(out|ans|expected)$/i];
const MOST_FILES = 50;
const HIDDEN = /(^|[/\\])(\.|__pycache__|node_modules)/;

/**
 * The tests at a path: an exercise (its folder or exercise.yaml), a folder, or one file. Files may be Python (unittest,
 * pytest, plain asserts or doctest examples), JSON, or pairs of texts `1.in` and `1.out`.
 * @throws AppError when there are none
 */
export async function readTests(path: string, module: string): Promise<Tested> {
  const facts = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  const isFolder = facts.isDirectory();
  const folder = isFolder ? path : dirname(path);
  const names = isFolder
    ? (await readdir(path, { recursive: true })).filter(isPlain).sort()
    : [basename(path)];
  if (!isFolder && PYTHON.test(path) && (await readdir(folder)).includes(CONFTEST)) names.push(CONFTEST);
  if (names.includes(EXERCISE)) {
    return { module, tests: exerciseTests(await readExercise(folder)), unitFiles: {} };
  }
  const read = (name: string) => readText(join(folder, name));
  const [tests, unitFiles] = [
    await readPlain(names, read, isFolder),
    await readPython(names, read, isFolder),
  ];
  const isNoTest = ([name, text]: [string, string]) => basename(name) === CONFTEST || text.trim() === '';
  if (tests.length === 0 && Object.entries(unitFiles).every(isNoTest)) {
    throw new AppError('not-found', `${path} holds no tests.`, {
      hint: 'Name an exercise, a Python or JSON file of tests, or a folder with such files or pairs like 1.in and 1.out.',
    });
  }
  const modules = await readBeside(folder, module, unitFiles);
  return { module, tests, unitFiles, modules };
}

const IMPORTED = /^\s*(?:from\s+(\w+)[\w.]*\s+import|import\s+(\w+))/gm;

/**
 * Modules beside the tests that they import: builders of data, a class that the program's arguments are of. Not the program
 * itself, nor a file that is all that the tests import: that is another solution.
 */
async function readBeside(
  folder: string,
  module: string,
  unitFiles: Record<string, string>,
): Promise<Record<string, string>> {
  const here = new Set(
    (await readdir(folder)).filter((name) => name.endsWith('.py') && !UNIT_TEST.test(name)),
  );
  const modules: Record<string, string> = {};
  const isBeside = (name: string) => name !== module && here.has(`${name}.py`);
  const take = async (source: string): Promise<void> => {
    for (const name of importsOf(source)) {
      if (!isBeside(name) || Object.hasOwn(modules, name)) continue;
      modules[name] = await readText(join(folder, `${name}.py`));
      await take(modules[name]);
    }
  };
  for (const source of Object.values(unitFiles)) {
    const others = importsOf(source).filter((name) => !isBeside(name) && !STANDARD.has(name));
    if (others.length > 0) await take(source);
  }
  return modules;
}

const importsOf = (source: string) =>
  [...source.matchAll(IMPORTED)].map(([, from, plain]) => from ?? plain ?? '');
/** What tests import beside the program; whatever else is missing here only keeps a module from being taken along. */
const STANDARD = new Set([
  'pytest',
  'unittest',
  'math',
  'os',
  'sys',
  'json',
  'random',
  'io',
  'pathlib',
  're',
]);

const isPlain = (name: string) => !HIDDEN.test(name);

async function readText(path: string): Promise<string> {
  const { bytes } = await readOne(path);
  return decodeText(bytes);
}

type Read = (name: string) => Promise<string>;

/** Tests in JSON files and in pairs of texts. In a folder, JSON that holds no tests is something else's. */
async function readPlain(names: string[], read: Read, isFolder: boolean): Promise<PlainTest[]> {
  const found: PlainTest[] = [];
  for (const name of names.filter((one) => JSON_TESTS.test(one)).slice(0, MOST_FILES)) {
    const tests = jsonTests(await read(name));
    if (tests === undefined && !isFolder) {
      throw new AppError('invalid-input', `${name} holds no tests.`, {
        hint: 'A list of cases: {"function": "total", "tests": [{"args": [[1, 2]], "expected": 3}]}, [{"call": "total([1, 2])", "expect": "3"}], or with "input" and "output" as texts.',
      });
    }
    found.push(...(tests ?? []));
  }
  for (const given of names.filter((one) => GIVEN.test(one)).slice(0, MOST_FILES)) {
    const wanted = names.find((one) => isAnswerTo(given, one));
    if (wanted !== undefined) found.push(ioTests(basename(given), await read(given), await read(wanted)));
  }
  return found;
}

function isAnswerTo(given: string, wanted: string): boolean {
  if (WANTED.test(wanted)) return wanted.replace(WANTED, '') === given.replace(/\.in$/i, '');
  const as = given.replace(/in(?:put)?([-_]?\d*\.txt)$/i, 'out$1');
  return as !== given && wanted.replace(/out(?:put)?([-_]?\d*\.txt)$/i, 'out$1') === as;
}

/** Files of Python tests; of a single file, whatever it is called. In a folder without any, those with examples. */
async function readPython(names: string[], read: Read, isFolder: boolean): Promise<Record<string, string>> {
  const unlike = (name: string) => JSON_TESTS.test(name) || GIVEN.test(name) || WANTED.test(name);
  const named = isFolder
    ? names.filter((name) => UNIT_TEST.test(name))
    : names.filter((name) => !unlike(name));
  const files: Record<string, string> = {};
  for (const name of named.slice(0, MOST_FILES)) files[name] = await read(name);
  if (!isFolder || named.length > 0) return files;
  for (const name of names.filter((one) => EXAMPLES.test(one) && !unlike(one)).slice(0, MOST_FILES)) {
    const text = await read(name);
    if (text.includes('>>>')) files[name] = text;
  }
  return files;
}
