import { z } from 'zod';
import type { PlainTest, WriteValue } from './plain-tests.ts';

/** Names under which a case has each of its parts, the first that is there. */
const PARTS = {
  name: ['name', 'description', 'title', 'id'],
  function: ['function', 'function_name', 'func', 'entry', 'method', 'call'],
  spread: ['args', 'arguments', 'params', 'parameters'],
  alone: ['input', 'inputs', 'in', 'given'],
  keywords: ['kwargs', 'keywords'],
  expected: [
    'expected',
    'expected_output',
    'expectedOutput',
    'output',
    'result',
    'want',
    'return',
    'returns',
  ],
  stdin: ['stdin'],
  stdout: ['stdout'],
  raises: ['raises', 'exception', 'error'],
} as const;
type Part = keyof typeof PARTS;

const Case = z.record(z.string(), z.unknown());
type Case = z.infer<typeof Case>;
const Cases = z.array(Case).min(1);
/** `[[1, 2], 3]`: what a function is given, and what it gives. */
const Pair = z
  .tuple([z.array(z.unknown()), z.unknown()])
  .transform(([args, expected]): Case => ({ args, expected }));
const Pairs = z.union([z.array(Pair).min(1), Pair.transform((pair) => [pair])]);
const LISTS = ['tests', 'cases', 'test_cases', 'testCases', 'examples', 'visibleTests', 'hiddenTests'];

/**
 * The tests in a JSON file in one of the usual shapes: a list of cases, alone or under `tests`, `cases` or `test_cases`. A
 * case is a call (`args` or `input`, `expected`; `function` here or once for all), an expression (`call`, with what it gives:
 * `expect` as Python or as a value, `expected` as a value), a run
 * (`stdin` and `stdout`, or `input` and `output` as text where no function is named), or a pair of what a function is given
 * and what it gives. One case may stand alone. Undefined for anything else.
 */
export function readJsonTests(value: unknown, write: WriteValue): PlainTest[] | undefined {
  const file = Case.safeParse(value).data;
  const list = file === undefined ? value : listed(file);
  const cases = Cases.safeParse(list).data ?? Pairs.safeParse(list).data;
  if (cases === undefined) return undefined;
  const called = text(file && partOf(file, 'function'));
  const tests = cases.map((one, index) => readCase(one, index, called, write));
  return tests.every((test) => test !== undefined) ? tests : undefined;
}

/** All lists of a file, in a row; of one without any it is itself a case. */
function listed(file: Case): unknown[] {
  const lists = LISTS.flatMap((name) => file[name] ?? []);
  return LISTS.some((name) => file[name] !== undefined) ? lists : [file];
}

function readCase(one: Case, index: number, called: string, write: WriteValue): PlainTest | undefined {
  const base = {
    name: text(partOf(one, 'name')) || `case ${index + 1}`,
    files: {},
    filesWritten: {},
  };
  if (isText(one.call) && partOf(one, 'spread') === undefined && partOf(one, 'alone') === undefined)
    return expressionCase(base, one.call, one, write);
  const name = text(partOf(one, 'function')) || called;
  const [given, expected] = [partOf(one, 'alone'), partOf(one, 'expected')];
  const stdout = partOf(one, 'stdout') ?? (name === '' && isText(given ?? '') ? expected : undefined);
  if (isText(stdout) && partOf(one, 'spread') === undefined) {
    const stdin = text(partOf(one, 'stdin') ?? given);
    return { ...base, kind: 'program', stdin, program: { stdout } };
  }
  const raises = text(partOf(one, 'raises'));
  if (expected === undefined && raises === '') return undefined;
  const outcome = raises === '' ? { expected: write(expected) } : { raises: { type: raises } };
  return callCase({ ...base, stdin: text(partOf(one, 'stdin')) }, name, one, outcome, write);
}

type Base = Omit<PlainTest, 'kind' | 'stdin'>;

function expressionCase(base: Base, call: string, one: Case, write: WriteValue): PlainTest | undefined {
  const value = one.expect === undefined ? partOf(one, 'expected') : one.expect;
  if (value === undefined) return undefined;
  const expected = isText(one.expect) ? one.expect : write(value);
  return { ...base, kind: 'script', stdin: '', shown: call, script: [{ code: call, expected }] };
}

function callCase(
  base: Omit<PlainTest, 'kind'>,
  name: string,
  one: Case,
  outcome: object,
  write: WriteValue,
): PlainTest {
  const [spread, given] = [partOf(one, 'spread'), partOf(one, 'alone')];
  const values = spread ?? given ?? [];
  const positional = Array.isArray(values) ? values : [values];
  const keywords = Object.entries(Case.safeParse(partOf(one, 'keywords')).data ?? {});
  const words = [...positional.map(write), ...keywords.map(([key, value]) => `${key}=${write(value)}`)];
  return {
    ...base,
    kind: 'call',
    function: name,
    ...(name !== '' && { shown: `${name}(${words.join(', ')})` }),
    call: {
      ...outcome,
      // JSON knows no tuples and no generators: what holds the same in the same order is the same.
      loose: true,
      arguments: write(positional),
      keywords: `dict(${keywords.map(([key, value]) => `${key}=${write(value)}`).join(', ')})`,
      // Whether a list under `input` is one argument or all is for the function itself to say.
      ...(spread === undefined && Array.isArray(given) && { alone: true }),
    },
  };
}

function partOf(one: Case, part: Part): unknown {
  const name = PARTS[part].find((name) => one[name] !== undefined);
  return name === undefined ? undefined : one[name];
}

const isText = (value: unknown): value is string => typeof value === 'string';
const text = (value: unknown): string =>
  isText(value) ? value : Array.isArray(value) && value.every(isText) ? value.join('\n') : '';
