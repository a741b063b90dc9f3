import { describe, expect, it } from 'vitest';
import type { Examination } from './examine-program.ts';
import { ochiai, rankLines } from './rank-lines.ts';

type Test = Examination['tests'][number];
const test = (passed: boolean, lines: number[], line?: number): Test => ({
  kind: 'test',
  name: 'a test',
  passed,
  failure: passed
    ? null
    : line === undefined
      ? { kind: 'value' }
      : { kind: 'error', type: 'TypeError', line },
  lines,
});
const mutant = (line: number, change: string, helped = [0], broken = 0) => ({
  kind: 'mutant' as const,
  line,
  change,
  helped,
  broken,
});
const seen = (more: Partial<Examination>): Examination => ({
  syntax: undefined,
  tests: [],
  changes: [],
  weights: new Map(),
  smells: [],
  mutants: [],
  ...more,
});
const order = (more: Partial<Examination>) => rankLines(seen(more)).map(({ line }) => line);

describe("Ochiai's coefficient", () => {
  it.each([
    [1, 1 / Math.sqrt(2)],
    [2, 1],
    [3, 0],
    [9, 0],
  ])('of line %i is %d', (line, wanted) => {
    expect(ochiai([test(false, [1, 2]), test(true, [1, 3])], line)).toBeCloseTo(wanted);
  });
});

describe('the order of lines', () => {
  const one = [test(false, [1, 2, 3]), test(true, [1, 3])];

  it('takes a case put in where it stopped for a symptom, once a change of what is written mends it', () => {
    const tests = [test(false, [2, 4], 4), test(true, [2, 4])];
    const stopped = mutant(4, 'empty-case-forgotten');
    expect(order({ tests, mutants: [stopped] })[0]).toBe(4);
    expect(order({ tests, mutants: [stopped, mutant(2, 'condition-too-narrow')] })[0]).toBe(2);
    expect(order({ tests, mutants: [stopped, mutant(2, 'condition-too-narrow', [0], 1)] })[0]).toBe(4);
  });

  it('puts a start without that of the parent before the line that misses a field, whatever else is seen there', () => {
    const tests = [test(false, [2, 4], 4), test(true, [3])];
    const smells: [number, string][] = [[2, 'missing-super-init']];
    expect(order({ tests, smells: [[2, 'parameter-ignored']] })[0]).toBe(4);
    expect(order({ tests, smells: [...smells, [2, 'parameter-ignored']] })[0]).toBe(2);
  });

  it('looks past tests that fail by what they lack themselves', () => {
    const lacking: Test = {
      ...test(false, [9]),
      failure: { kind: 'error', type: 'NameError', line: null },
    };
    expect(order({ tests: [lacking, test(false, [1, 2]), test(true, [1])] })).toEqual([2, 1]);
  });

  it('begins where only failing runs go', () => {
    expect(order({ tests: one })).toEqual([2, 1, 3]);
  });

  it('begins where a small change makes every test pass', () => {
    expect(order({ tests: one, mutants: [mutant(3, 'off-by-one')] })[0]).toBe(3);
  });

  it('trusts a change less that breaks another test, or that may help by chance', () => {
    const tests = [test(false, [1, 2, 3])];
    expect(order({ tests, mutants: [mutant(2, 'off-by-one', [0], 1), mutant(3, 'off-by-one')] })[0]).toBe(3);
    expect(order({ tests, mutants: [mutant(2, 'wrong-return'), mutant(3, 'off-by-one')] })[0]).toBe(3);
  });

  it('takes one mistake in several places for one', () => {
    const tests = [test(false, [1, 2, 3]), test(false, [1, 2, 3])];
    const mutants = [
      mutant(1, 'off-by-one', [0]),
      mutant(2, 'wrong-return', [0]),
      mutant(3, 'print-instead-of-return', [0]),
      mutant(2, 'print-instead-of-return', [1]),
    ];
    expect(order({ tests, mutants })).toEqual([2, 3, 1]);
  });

  it('prefers a line that shows a misconception', () => {
    expect(order({ tests: [test(false, [1, 2, 3])], smells: [[2, 'accumulator-reset']] })[0]).toBe(2);
  });

  it('puts where Python stopped before the rest', () => {
    expect(order({ tests: [test(false, [1, 2, 3], 3)] })[0]).toBe(3);
  });

  it('prefers lines that work something out', () => {
    const weights = new Map([
      [1, 0],
      [2, 5],
      [3, 9],
    ]);
    expect(order({ tests: [test(false, [1, 2, 3])], weights })).toEqual([3, 2, 1]);
  });

  it('is the line that cannot be read, and nothing when all tests pass', () => {
    expect(
      order({ syntax: { kind: 'syntax', type: 'SyntaxError', line: 4, message: 'invalid syntax' } }),
    ).toEqual([4, 3]);
    expect(
      order({ syntax: { kind: 'syntax', type: 'SyntaxError', line: 1, message: 'invalid syntax' } }),
    ).toEqual([1]);
    expect(order({ tests: [test(true, [1])] })).toEqual([]);
  });
});
