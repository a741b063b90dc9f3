import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTests } from './read-tests.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tests-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, text: string) => writeFile(join(folder, name), text);

describe('tests at a path', () => {
  it('are the Python files of tests in a folder and the folders in it', async () => {
    await mkdir(join(folder, 'tests'));
    await put('tests/test_total.py', 'def test_a(): pass');
    await put('total_test.py', 'def test_b(): pass');
    await put('total.py', 'def total(): pass');
    const { unitFiles, tests } = await readTests(folder, 'total');
    expect(Object.keys(unitFiles)).toEqual([join('tests', 'test_total.py'), 'total_test.py']);
    expect(tests).toEqual([]);
  });

  it('are one file, whatever it is called', async () => {
    await put('checks.py', 'assert total([]) == 0');
    const { unitFiles } = await readTests(join(folder, 'checks.py'), 'total');
    expect(unitFiles).toEqual({ 'checks.py': 'assert total([]) == 0' });
  });

  it('are cases in JSON', async () => {
    await put('cases.json', '{"function": "total", "tests": [{"args": [[1]], "expected": 1}]}');
    const { tests } = await readTests(join(folder, 'cases.json'), 'total');
    expect(tests).toMatchObject([{ kind: 'call', function: 'total', call: { arguments: '[[1]]' } }]);
    await put('package.json', '{"name": "no tests"}');
    await expect(readTests(join(folder, 'package.json'), 'total')).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect((await readTests(folder, 'total')).tests).toHaveLength(1);
  });

  it('are cases in lines of JSON', async () => {
    await put(
      'cases.jsonl',
      '{"call": "total([1])", "expect": "1"}\r\n{"call": "total([])", "expect": 0}\r\n',
    );
    const { tests, unitFiles } = await readTests(join(folder, 'cases.jsonl'), 'total');
    expect(tests).toMatchObject([{ shown: 'total([1])' }, { shown: 'total([])' }]);
    expect(unitFiles).toEqual({});
  });

  it('bring along the conftest and the modules beside them that they import', async () => {
    await put('conftest.py', 'import pytest');
    await put('helpers.py', 'import deeper\n');
    await put('deeper.py', 'def three(): return 3');
    await put('total.py', 'def total(): pass');
    await put('unused.py', '');
    await put('test_total.py', 'from helpers import three\nfrom total import total\ndef test_a(): pass\n');
    for (const path of [folder, join(folder, 'test_total.py')]) {
      const { unitFiles, modules } = await readTests(path, 'total');
      expect(Object.keys(unitFiles).sort()).toEqual(['conftest.py', 'test_total.py']);
      expect(Object.keys(modules ?? {})).toEqual(['helpers', 'deeper']);
    }
  });

  it('take no other solution for a module of theirs', async () => {
    await put('solution.py', 'def total(): pass');
    await put('test_total.py', 'import pytest\nfrom solution import total\ndef test_a(): pass\n');
    expect((await readTests(folder, 'mine')).modules).toEqual({});
  });

  it('are not a conftest alone, nor an empty file', async () => {
    await put('conftest.py', 'import pytest');
    await put('test_total.py', '\n');
    await expect(readTests(join(folder, 'test_total.py'), 'total')).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(readTests(folder, 'total')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are pairs of what is typed and what is printed', async () => {
    for (const [name, text] of [
      ['1.in', '2'],
      ['1.out', '4'],
      ['input2.txt', '3'],
      ['output2.txt', '9'],
      ['3.in', 'alone'],
    ] as const)
      await put(name, text);
    const { tests } = await readTests(folder, 'square');
    expect(tests.map(({ stdin, program }) => [stdin, program])).toEqual([
      ['2', { stdout: '4' }],
      ['3', { stdout: '9' }],
    ]);
  });

  it('are examples in a text, where there is no file of tests', async () => {
    await put('README.md', '>>> total([])\n0\n');
    await put('notes.md', 'No examples.');
    expect(Object.keys((await readTests(folder, 'total')).unitFiles)).toEqual(['README.md']);
  });

  it('must be there', async () => {
    await put('notes.md', 'No examples.');
    await expect(readTests(folder, 'total')).rejects.toMatchObject({ code: 'not-found' });
    await expect(readTests(join(folder, 'gone'), 'total')).rejects.toMatchObject({ code: 'not-found' });
  });
});
