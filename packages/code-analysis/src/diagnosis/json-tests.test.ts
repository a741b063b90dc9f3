import { describe, expect, it } from 'vitest';
import { readJsonTests } from './json-tests.ts';

const read = (value: unknown) => readJsonTests(value, (one) => JSON.stringify(one));

describe('tests in JSON', () => {
  it('are calls of the function that the file or the case names', () => {
    const cases = [
      { args: [1, 2], expected: 3 },
      { name: 'none', function: 'other', args: [], kwargs: { by: 2 }, expected: 0 },
    ];
    expect(read({ function: 'add', tests: cases })).toMatchObject([
      { kind: 'call', name: 'case 1', function: 'add', shown: 'add(1, 2)', call: { arguments: '[1,2]' } },
      { name: 'none', function: 'other', shown: 'other(by=2)', call: { keywords: 'dict(by=2)' } },
    ]);
  });

  it('leave it to the function whether a list under input is one argument or all', () => {
    const [test] = read([{ function: 'total', input: [1, 2], output: 3 }]) ?? [];
    expect(test).toMatchObject({ kind: 'call', call: { arguments: '[1,2]', expected: '3', alone: true } });
    const [plain] = read([{ function: 'square', input: 2, output: 4 }]) ?? [];
    expect(plain?.call).toEqual({ arguments: '[2]', keywords: 'dict()', expected: '4', loose: true });
  });

  it('are runs of a program where input and output are texts and no function is named', () => {
    expect(read([{ input: '2\n', output: '4\n' }])).toMatchObject([
      { kind: 'program', stdin: '2\n', program: { stdout: '4\n' } },
    ]);
    expect(read({ cases: [{ stdin: ['a', 'b'], stdout: 'ab' }] })).toMatchObject([
      { kind: 'program', stdin: 'a\nb', program: { stdout: 'ab' } },
    ]);
  });

  it('are pairs of what a function is given and what it gives, one alone as well', () => {
    const pairs = read([
      [[1, 2], 3],
      [[[4]], []],
    ]);
    expect(pairs).toMatchObject([
      { kind: 'call', function: '', call: { arguments: '[1,2]', expected: '3' } },
      { call: { arguments: '[[4]]', expected: '[]' } },
    ]);
    expect(read([[127], 7])).toMatchObject([{ call: { arguments: '[127]', expected: '7' } }]);
  });

  it('are expressions and what they give, as Python or as a value', () => {
    const cases = [
      { call: 'total([1, 2])', expect: '3' },
      { call: 'names()', expect: [] },
    ];
    const wanted = [
      { kind: 'script', shown: 'total([1, 2])', script: [{ code: 'total([1, 2])', expected: '3' }] },
      { kind: 'script', script: [{ code: 'names()', expected: '[]' }] },
    ];
    expect(read(cases)).toMatchObject(wanted);
    expect(read(cases[0])).toMatchObject(wanted.slice(0, 1));
    expect(read({ visibleTests: cases.slice(0, 1), hiddenTests: cases.slice(1) })).toMatchObject(wanted);
  });

  it('take an expression also with what it gives under another name, and a name with what it is called with', () => {
    const told = (one: object) => read([one])?.[0];
    const script = (expected: string) => ({ kind: 'script', script: [{ code: 'total([1, 2])', expected }] });
    expect(told({ call: 'total([1, 2])', expected: 3 })).toMatchObject(script('3'));
    expect(told({ call: 'total([1, 2])', output: 'three' })).toMatchObject(script('"three"'));
    expect(told({ call: 'total([1, 2])', expect: null })).toMatchObject(script('null'));
    expect(told({ call: 'total', args: [[1, 2]], expected: 3 })).toMatchObject({
      kind: 'call',
      function: 'total',
    });
    expect(told({ call: 'total([1, 2])' })).toBeUndefined();
  });

  it('may want an exception', () => {
    const [test] = read([{ function: 'root', args: [-1], raises: 'ValueError' }]) ?? [];
    expect(test?.call).toMatchObject({ raises: { type: 'ValueError' } });
  });

  it.each([[undefined], [null], [3], [[]], [{}], [{ tests: [] }], [{ tests: [{ args: [1] }] }], [[1, 2]]])(
    'are not in %j',
    (value) => {
      expect(read(value)).toBeUndefined();
    },
  );
});
