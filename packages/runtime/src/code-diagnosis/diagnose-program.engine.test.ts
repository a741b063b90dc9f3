import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnoseProgram, openPython, type PythonRunner } from '../python.ts';

const STATE = fileURLToPath(new URL('../../../../.kindling', import.meta.url));
let python: PythonRunner;
beforeAll(async () => {
  python = await openPython(STATE, { threads: 2 });
}, 120_000);
afterAll(() => python?.close());

const TESTS = `
import unittest
from shop import total
class TotalTest(unittest.TestCase):
    def test_three(self): self.assertEqual(total([1, 2, 3]), 6)
    def test_none(self): self.assertEqual(total([]), 0)
`;
const diagnose = (source: string, tests = TESTS, language: 'en' | 'es' = 'en') =>
  diagnoseProgram(
    python,
    source,
    { module: 'shop', tests: [], unitFiles: { 'shop_test.py': tests } },
    { language },
  );

const SHORT = `def total(prices):
    result = 0
    for i in range(len(prices) - 1):
        result += prices[i]
    return result
`;

describe('the diagnosis of a program', () => {
  it('finds the line, the idea and the values, and does not say what to write', async () => {
    const found = await diagnose(SHORT);
    expect(found.failingTests.map(({ name }) => name)).toEqual(['test_three']);
    expect(found).toMatchObject({ passedTests: 1, exception: null });
    expect(found.suspiciousLines[0]?.line).toBe(3);
    expect(found.misconceptions.map(({ key }) => key)).toContain('range-end-inclusive');
    expect(found.hint1).toContain('`total([1, 2, 3])` gives 3 where 6 is wanted');
    expect(found.hint2).toContain('line 3');
    expect(`${found.hint1} ${found.hint2}`).not.toContain('range(len(prices))');
    const spanish = await diagnose(SHORT, TESTS, 'es');
    expect(spanish.hint2).toContain('línea 3');
    expect(spanish.suspiciousLines).toEqual(found.suspiciousLines);
  });

  it('looks where the nearest correct program differs, when nothing else is sure, and says no word of it', async () => {
    const source =
      'def middle(numbers):\n    row = sorted(numbers)\n    half = len(row) // 2\n    if len(row) % 2 == 1:\n        return row[half]\n    left = row[half - 1]\n    right = row[half]\n    return left + right / 2\n';
    const other =
      'def middle(values):\n    zebra = sorted(values)\n    at = len(zebra) // 2\n    if len(zebra) % 2 == 1:\n        return zebra[at]\n    low = zebra[at - 1]\n    high = zebra[at]\n    return (low + high) / 2\n';
    const unitFiles = {
      'test_middle.py': 'from shop import middle\ndef test_two():\n    assert middle([1, 2]) == 1.5\n',
    };
    const tested = { module: 'shop', tests: [], unitFiles };
    const found = await diagnoseProgram(python, source, tested, { correctPrograms: [other, 'x ='] });
    expect(found.suspiciousLines[0]?.line).toBe(8);
    expect(JSON.stringify(found)).not.toMatch(/zebra|low|high/);
  });

  it('tells where Python stopped', async () => {
    const found = await diagnose(
      'def total(prices):\n    first = prices[0]\n    return first + sum(prices[1:])\n',
    );
    expect(found.exception).toEqual({ type: 'IndexError', message: 'list index out of range', line: 2 });
    expect(found.suspiciousLines[0]?.line).toBe(2);
  });

  it('ends a loop without end, and says so', async () => {
    const source =
      'def total(prices):\n    at = result = 0\n    while at < len(prices):\n        result += prices[at]\n    return result\n';
    const found = await diagnose(source);
    expect(found.failingTests).toEqual([expect.objectContaining({ name: 'test_three', kind: 'endless' })]);
    expect(found.misconceptions.map(({ key }) => key)).toContain('infinite-loop');
  });

  it('points at what Python cannot read', async () => {
    const found = await diagnose('def total(prices)\n    return 0\n');
    expect(found.exception).toMatchObject({ type: 'SyntaxError', line: 1 });
    expect(found.suspiciousLines).toEqual([{ line: 1, score: 1 }]);
    expect(found.misconceptions).toEqual([]);
  });

  it('has nothing to say of a program that passes', async () => {
    const found = await diagnose('def total(prices):\n    return sum(prices)\n');
    expect(found).toMatchObject({
      failingTests: [],
      passedTests: 2,
      suspiciousLines: [],
      hint1: null,
      hint2: null,
    });
    expect(found.misconceptions).toEqual([]);
  });

  it('takes tests written as plain functions, and programs their tests know by another name', async () => {
    const tests = 'from mine import total\ndef test_one():\n    assert total([4]) == 4\n';
    const found = await diagnose(SHORT, tests);
    expect(found.failingTests.map(({ name }) => name)).toEqual(['test_one']);
  });

  it('takes tests as pytest knows them, with cases, fixtures and what was printed', async () => {
    const tests = `import pytest
from anything import total, missing

@pytest.fixture
def prices():
    return [1, 2, 3]

@pytest.mark.parametrize("given, wanted", [([], 0), ([5], 5)])
def test_cases(given, wanted):
    assert total(given) == pytest.approx(wanted)

class TestMore:
    def test_fixture(self, prices, capsys, monkeypatch):
        monkeypatch.setattr("builtins.input", lambda _="": "4")
        print(input())
        assert capsys.readouterr().out == "4\\n"
        assert total(prices) == 6

    def test_raises(self):
        with pytest.raises(ValueError, match="base"):
            int("x")

    def test_of_what_is_missing(self):
        assert missing() == 1
`;
    const found = await diagnose(SHORT, tests);
    expect(found.passedTests).toBe(2);
    expect(found.failingTests.map(({ name, actual, type }) => [name, actual ?? type])).toEqual([
      ['test_cases[2]', '0'],
      ['test_fixture', '3'],
      ['test_of_what_is_missing', 'NameError'],
    ]);
    expect(found.hint1).toContain('`total([5])` gives 0 where 5 is wanted');
  });

  it('tells a function from the module of the same name', async () => {
    const source = 'def shop(prices):\n    return len(prices)\n';
    const tests = (line: string) =>
      `import os, sys\nsys.path.insert(0, os.path.dirname(__file__))\n${line}\ndef test_sum():\n    assert shop([4]) == 4\n`;
    for (const line of ['from shop import shop', 'from src import shop', 'from .shop import shop']) {
      expect((await diagnose(source, tests(line))).failingTests).toMatchObject([
        { expected: '4', actual: '1' },
      ]);
    }
    const whole = 'from src import shop\ndef test_sum():\n    assert shop.total([4]) == 5\n';
    const found = await diagnose('def total(prices):\n    return sum(prices)\n', whole);
    expect(found.failingTests).toMatchObject([{ expected: '5', actual: '4' }]);
  });

  it('takes plain assertions and doctest examples', async () => {
    const asserts = 'from shop import *\nassert total([]) == 0\nassert total([4]) == 4\n';
    expect((await diagnose(SHORT, asserts)).failingTests.map(({ name }) => name)).toEqual([
      'assert total([4]) == 4',
    ]);
    const examples = 'Prices\n======\n>>> from shop import total\n>>> total([])\n0\n>>> total([4, 5])\n9\n';
    const found = await diagnose(SHORT, examples);
    expect(found.failingTests).toMatchObject([{ name: 'total([4, 5])', expected: '9', actual: '4' }]);
  });

  it('takes plain assertions in a row where each alone holds', async () => {
    const source = 'def rotate(items):\n    items.insert(0, items.pop())\n    return items\n';
    const tests =
      'from shop import rotate\ndata = [1, 2]\nassert rotate(data) == [2, 1]\nassert data == [1, 2]\n';
    const found = await diagnose(source, tests);
    expect(found.failingTests.map(({ name }) => name)).toEqual(['assert data == [1, 2]']);
    expect(found.misconceptions.map(({ key }) => key)).toContain('argument-mutated');
  });

  it('gives tests the fixtures of a conftest, modules of theirs, and options that nobody set', async () => {
    const tested = {
      ...{ module: 'shop', tests: [], modules: { till: 'class Till:\n    coins = [4, 5]\n' } },
      unitFiles: {
        'conftest.py': 'import pytest\n@pytest.fixture\ndef prices():\n    return [1, 2]\n',
        'test_shop.py':
          'import pytest\nfrom till import Till\nif pytest.use_correct:\n    from correct.shop import total\nelse:\n    from shop import total\n\ncases = [([3], 3)] * 2\n@pytest.mark.parametrize("given, wanted", cases)\ndef test_rows(given, wanted):\n    assert total(given) == wanted\ndef test_fixture(prices):\n    assert total(prices) == 3\ndef test_till():\n    assert total(Till.coins) == 9\n',
      },
    };
    const found = await diagnoseProgram(python, SHORT, tested);
    const failing = found.failingTests.map(({ name, actual }) => [name, actual]);
    expect(failing).toEqual([
      ['test_rows[1]', '0'],
      ['test_rows[2]', '0'],
      ['test_fixture', '1'],
      ['test_till', '4'],
    ]);
    expect(found.suspiciousLines[0]?.line).toBe(3);
  });

  it('takes tests that import within a function, and says what an empty program lacks', async () => {
    const tests = 'def test_one():\n    from shop import total\n    assert total([4]) == 4\n';
    const found = await diagnose(SHORT, tests);
    expect(found.failingTests).toMatchObject([{ actual: '0', expected: '4' }]);
    const empty = await diagnose('', tests);
    expect(empty.exception).toEqual({
      type: 'NameError',
      message: "name 'total' is not defined",
      line: null,
    });
    expect(empty.suspiciousLines).toEqual([]);
  });

  it('finds the fault beside tests that lack something themselves', async () => {
    const tests = `${TESTS}\n    def test_data(self): self.assertEqual(total(DATA), 1)\n`;
    const found = await diagnose(SHORT, tests);
    expect(found.failingTests.map(({ type, kind }) => type ?? kind)).toEqual(['value', 'NameError']);
    expect(found.suspiciousLines[0]?.line).toBe(3);
    expect(found.hint1).toContain('gives 3 where 6 is wanted');
  });

  it('compares as JSON has it', async () => {
    const call = { arguments: '[2]', keywords: 'dict()', expected: '[[0, 1], [1, 2]]', loose: true };
    const test = {
      kind: 'call' as const,
      name: 'a',
      function: '',
      stdin: '',
      files: {},
      filesWritten: {},
      call,
    };
    const source = (to: string) => `def pairs(n):\n    for i in range(${to}):\n        yield (i, i + 1)\n`;
    const tested = { module: 'pairs', tests: [test], unitFiles: {} };
    expect((await diagnoseProgram(python, source('n'), tested)).passedTests).toBe(1);
    const found = await diagnoseProgram(python, source('n - 1'), tested);
    expect(found.failingTests).toMatchObject([{ actual: '[[0, 1]]' }]);
    expect(found.suspiciousLines[0]?.line).toBe(2);
  });

  it('sees what a default remembers from test to test', async () => {
    const source = 'def total(prices, seen=[]):\n    seen.extend(prices)\n    return sum(seen)\n';
    const tests =
      'from shop import total\ndef test_a():\n    assert total([1]) == 1\ndef test_b():\n    assert total([2]) == 2\n';
    const found = await diagnose(source, tests);
    expect(found.failingTests.map(({ name }) => name)).toEqual(['test_b']);
    expect(found.misconceptions.map(({ key }) => key)).toContain('mutable-default');
  });

  it('passes over files of tests that Python cannot take in, and runs those beside them', async () => {
    const test = 'def test_a():\n    assert total([1]) == 2\n';
    const unreadable = {
      'grammar_test.py': 'def test_a(:\n',
      // Read without a word, and refused when it is compiled.
      'return_test.py': `${test}return 3\n`,
      'names_test.py': 'def test_a(one, one):\n    pass\n',
      'null_test.py': `${test}\0`,
      'half_test.py': `x = "\ud800"\n${test}`,
      'wide_test.py': `x = ${'1+'.repeat(20_000)}1\n${test}`,
      'deep_test.py': `x = ${'-'.repeat(50_000)}1\n${test}`,
      'digits_test.py': `assert total([1]) == 0x${'f'.repeat(6_000)}\n`,
      'example_test.py': '>>> total([1])\0\n',
    };
    const unitFiles = { ...unreadable, 'shop_test.py': TESTS };
    const found = await diagnoseProgram(python, SHORT, { module: 'shop', tests: [], unitFiles });
    expect(found.failingTests.map(({ name }) => name)).toEqual(['test_three']);
    expect(found.passedTests).toBe(1);
  });

  it('says of a program that is nested too deeply that Python cannot read it', async () => {
    const found = await diagnose(`x = ${'-'.repeat(50_000)}1\n`);
    expect(found).toMatchObject({ exception: { type: 'SyntaxError', line: 1 }, passedTests: 0 });
    // Python reads this one; what looks at it goes as deep and has less room.
    const read = await diagnose(`x = ${'not '.repeat(3_000)}1\n`);
    expect(read.exception).toMatchObject({ type: 'NameError' });
  });

  it('survives a program that ends its interpreter', async () => {
    const found = await diagnose('import os\ndef total(prices):\n    os.abort()\n');
    expect(found.suspiciousLines).toEqual([]);
  });
});
