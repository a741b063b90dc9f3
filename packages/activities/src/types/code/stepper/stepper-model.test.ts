import { describe, expect, it, test } from 'vitest';
import type { TestResult } from '../schema.ts';
import { describeStep } from './describe-step.ts';
import { changedNames, findChange, findLine, findLineAround, linesRun, writtenValue } from './find-steps.ts';
import { loopBlocks, loopStrips } from './loop-passes.ts';
import { TRACED, TRACED_SOURCE } from './recorded-trace.fixture.ts';
import { requestOfTest, requestOfTry } from './step-request.ts';
import { stepperWordsOf } from './stepper-words.ts';
import { readTrace, type Step } from './trace.ts';
import { reachedObjects } from './values.ts';

const { steps } = readTrace(TRACED);
const at = (index: number) => steps[index] as Step;
/** The first step about to run a line, behind `from`. */
const atLine = (line: number, from = -1) => findLine(steps, from, line, 1) as number;

describe('a recorded run', () => {
  it('has a step for each line, call and return, with what was printed by then', () => {
    expect(steps.map(({ event }) => event).filter((event) => event === 'call')).toHaveLength(2);
    expect(steps.map(({ output }) => output).filter((one, index, all) => one !== all[index - 1])).toEqual([
      '',
      '3\n',
      '3\n3\n',
    ]);
  });

  it('tells the calls of one function apart', () => {
    const inTotal = steps.filter(({ frame }) => frame.name === 'total');
    expect(new Set(inTotal.map(({ activation }) => activation)).size).toBe(2);
    const inFile = steps.filter(({ frame }) => frame.name === '<module>');
    expect(new Set(inFile.map(({ activation }) => activation)).size).toBe(1);
  });

  it('leaves out what has not the shape of a step, and knows that it was cut', () => {
    const forged = [
      { value: { event: 'line' }, stdoutBytes: 0 },
      { value: 'x', stdoutBytes: 0 },
    ];
    const cut = { value: { cut: true }, stdoutBytes: 0 };
    expect(readTrace({ answers: [...forged, cut], stdout: '' })).toEqual({ steps: [], isCut: true });
    expect(readTrace(TRACED).isCut).toBe(false);
  });
});

describe('the way through it', () => {
  it('finds where a name changed, in both directions', () => {
    const first = findChange(steps, -1, 'result', 1) as number;
    expect(writtenValue(at(first), 'result')).toBe('0');
    const second = findChange(steps, first, 'result', 1) as number;
    expect(writtenValue(at(second), 'result')).toBe('1');
    expect(findChange(steps, second, 'result', -1)).toBe(first);
    expect(findChange(steps, steps.length, 'nobody', -1)).toBeUndefined();
  });

  it('sees a change through another name of the same list', () => {
    const last = steps.length - 1;
    expect(writtenValue(at(last), 'rows')).toBe('[[1, 2], [3, 4]]');
    expect(changedNames(steps, last)).toEqual(expect.arrayContaining(['rows', 'same']));
  });

  it('finds the next time a line runs, and begins again behind the last', () => {
    const first = atLine(4);
    const second = atLine(4, first);
    expect(second).toBeGreaterThan(first);
    expect(findLineAround(steps, steps.length - 1, 4)).toBe(first);
    expect(findLineAround(steps, 0, 6)).toBeUndefined();
    expect(linesRun(steps)).toEqual([1, 2, 3, 4, 5, 8, 9, 10, 11, 12]);
  });
});

describe('the passes of loops', () => {
  const blocks = loopBlocks(TRACED_SOURCE);

  it('are found by indentation', () => {
    expect(blocks).toMatchObject([
      { header: 3, last: 4, targets: ['value'] },
      { header: 10, last: 11, targets: ['row'] },
    ]);
    expect(loopBlocks('while True: pass\n')).toEqual([]);
    expect(loopBlocks('for a, (b, c) in x:\n\n    # why\n    pass\n\nprint()')).toMatchObject([
      { last: 4, targets: ['a', 'b', 'c'] },
    ]);
  });

  it('say what the loop’s own name is in each, and which one a step is in', () => {
    const strips = loopStrips(steps, atLine(4, atLine(4)), blocks);
    expect(strips).toMatchObject([{ line: 3, current: 2 }]);
    expect(strips[0]?.passes.map(({ values }) => values)).toEqual(['value = 1', 'value = 2']);
  });

  it('begin where the loop’s line leads into it; the last look at that line is none', () => {
    const [strip] = loopStrips(steps, atLine(11), blocks);
    expect(strip?.passes).toHaveLength(2);
    expect(strip?.passes.map(({ from }) => at(from).line)).toEqual([11, 11]);
    expect(strip?.passes.map(({ values }) => values)).toEqual(['row = [1, 2]', 'row = [3]']);
    const [before] = loopStrips(steps, atLine(10), blocks);
    expect(before?.current).toBeNull();
  });

  it('of a call of its own are its own', () => {
    const secondCall = steps.findLastIndex(({ event }) => event === 'call');
    const [strip] = loopStrips(steps, atLine(4, secondCall), blocks);
    expect(strip?.passes.map(({ values }) => values)).toEqual(['value = 3']);
  });

  it('are none where no loop is', () => {
    expect(loopStrips(steps, atLine(8), blocks)).toEqual([]);
    expect(loopStrips([], 0, blocks)).toEqual([]);
  });
});

test('objects are drawn once, however many names they have; functions are named, not drawn', () => {
  const objects = reachedObjects(at(steps.length - 1));
  expect(objects.map(([, { type }]) => type)).toEqual(['list', 'list', 'list']);
  expect(writtenValue(at(steps.length - 1), 'total')).toBe('function total');
});

test('a step is told in sentences: what changed, and what happens', () => {
  const words = stepperWordsOf('en');
  const change = findChange(steps, -1, 'result', 1) as number;
  expect(describeStep(steps, change, words)).toBe('`result` is now `0`. Line 3 runs next.');
  const back = steps.findIndex(({ event }) => event === 'return');
  expect(describeStep(steps, back, words)).toBe('`total` hands back `3`.');
  expect(describeStep(steps, steps.length - 1, words)).toContain('The program is at its end.');
  const call = steps.findIndex(({ event }) => event === 'call');
  expect(describeStep(steps, call, stepperWordsOf('es'))).toContain('Se llama a `total`.');
});

test('an error that passes is told with its words, and cannot break out of its quotation', () => {
  const raised = { type: 'ValueError', message: 'a `b`' };
  const step: Step = { ...at(0), event: 'exception', raised };
  expect(describeStep([step], 0, stepperWordsOf('en'))).toBe("An error passes here: `ValueError: a 'b'`.");
});

describe('what is recorded', () => {
  const test: TestResult = {
    key: 'four',
    visible: true,
    passed: false,
    status: 'ok',
    durationMs: 1,
    hint: null,
    given: [
      { what: 'given-file', name: 'a.txt', text: 'x\n' },
      { what: 'call', text: 'double(4)' },
    ],
    wanted: [],
    differences: [],
    stdout: '',
    traceback: null,
  };

  it('is a try with what was typed', () => {
    const parts = [
      { stream: 'stdout', text: 'Who? ' },
      { stream: 'typed', text: 'Ana\n' },
    ] as const;
    expect(requestOfTry('x', {}, parts)).toEqual({ source: 'x', stdin: 'Ana\n', files: {}, addedFrom: null });
  });

  it('is a test with its call below the program', () => {
    const request = requestOfTest('def double(n):\n    pass\n\n', {}, test);
    expect(request?.source).toBe('def double(n):\n    pass\n\ndouble(4)\n');
    expect(request?.files).toEqual({ 'a.txt': 'x\n' });
    expect(request?.source.split('\n')[(request.addedFrom ?? 0) - 1]).toBe('double(4)');
  });

  it('is nothing for a hidden test, nor for values that were shortened', () => {
    expect(requestOfTest('x', {}, { ...test, visible: false })).toBeUndefined();
    expect(requestOfTest('x', {}, { ...test, given: [{ what: 'call', text: 'f([1, 2…' }] })).toBeUndefined();
  });
});
