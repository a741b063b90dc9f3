import { expect, it } from 'vitest';
import type { Failure } from './examine-program.ts';
import { failingOf } from './failing-tests.ts';

const test = (name: string, failure: Failure | null) => ({
  ...{ kind: 'test' as const, name, passed: failure === null, failure, lines: [] },
});
const names = (...failures: (Failure | null)[]) =>
  failingOf(failures.map((failure, at) => test(`${at}`, failure))).map(({ name }) => name);

const LACKING: Failure = {
  kind: 'error',
  type: 'NameError',
  message: "name 'data' is not defined",
  line: null,
};

it('passes over tests that fail by what they lack themselves', () => {
  expect(names(LACKING, null, { kind: 'value' }, { ...LACKING, type: 'ImportError' })).toEqual(['2']);
});

it('keeps those where nothing else fails, and errors that come up in the program', () => {
  expect(names(LACKING, null)).toEqual(['0']);
  expect(names({ ...LACKING, line: 3 }, { ...LACKING, type: 'TypeError' }, LACKING)).toEqual(['0', '1']);
  expect(names(null)).toEqual([]);
});
