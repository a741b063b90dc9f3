import type { CodeRequest, CodeResult, CodeRunner } from '@kindling/core/code';
import { expect, test, vi } from 'vitest';
import { runAnalyser } from './analyser.ts';

const DIAGNOSIS = new URL('diagnosis/analyser/', import.meta.url);
/** Another address of the same folder each time: what was compiled is remembered by it. */
const openFolder = () => new URL(`?${crypto.randomUUID()}`, DIAGNOSIS);
const ENDED: CodeResult = {
  ...{ status: 'ok', exitCode: 0, stdout: '', stderr: '', durationMs: 1, truncated: false },
  ...{ answers: [], files: new Map() },
};

/** What the last run brought along of the analyser: its sources, or bytecode. */
function open(answer: (request: CodeRequest) => Partial<CodeResult> = () => ({})) {
  const requests: CodeRequest[] = [];
  const runner: CodeRunner = {
    async run(request) {
      requests.push(request);
      const isModule = (name: string) => /^(?!main|compile)\w+\.py$/.test(name);
      const files = Object.keys(request.files).filter(isModule);
      const made = new Map(files.map((name) => [`${name}c`, Uint8Array.of(1)]));
      return { ...ENDED, files: made, ...answer(request) };
    },
  };
  const brought = () =>
    requests.map(({ task, files }) => {
      if (task.mode === 'program' && task.path === 'compile.py') return 'compiles';
      return 'running.pyc' in files ? 'bytecode' : 'running.py' in files ? 'sources' : 'nothing';
    });
  return { runner, requests, brought };
}
const input = {
  files: { 'submission.txt': 'x = 1' },
  arguments: ['submission.txt'],
  limits: { timeoutMs: 5 },
};

test('from the second use on Python makes bytecode of an analyser, and then gets that', async () => {
  const { runner, requests, brought } = open();
  const folder = openFolder();
  await runAnalyser(runner, folder, input);
  expect(brought()).toEqual(['sources']);
  await runAnalyser(runner, folder, input);
  await vi.waitFor(() => expect(brought().toSorted()).toEqual(['compiles', 'sources', 'sources']));
  await runAnalyser(runner, folder, input);
  expect(brought().at(-1)).toBe('bytecode');
  const { files, task, limits } = requests.at(-1) ?? expect.fail('nothing ran');
  const names = Object.keys(files);
  expect(names.filter((name) => !name.endsWith('.pyc')).toSorted()).toEqual(['main.py', 'submission.txt']);
  expect(names).toEqual(expect.arrayContaining(['additions.pyc', 'running.pyc', 'unit_files.pyc']));
  expect({ task, limits }).toEqual({
    task: { mode: 'program', path: 'main.py', arguments: ['submission.txt'] },
    limits: { timeoutMs: 5 },
  });
});

test('bytecode of another Python is let go, and the sources do', async () => {
  const foreign = { status: 'error', stderr: "ImportError: bad magic number in 'running'" } as const;
  const { runner, brought } = open(({ files }) => ('running.pyc' in files ? foreign : {}));
  const folder = openFolder();
  for (let time = 0; time < 2; time += 1) await runAnalyser(runner, folder, input);
  await vi.waitFor(() => expect(brought()).toContain('compiles'));
  expect(await runAnalyser(runner, folder, input)).toMatchObject({ status: 'ok' });
  expect(brought().slice(3, 4)).toEqual(['bytecode']);
  expect(brought().at(-1)).not.toBe('bytecode');
});

test('where nothing can be compiled the sources go on', async () => {
  const isCompiling = ({ task }: CodeRequest) => task.mode === 'program' && task.path === 'compile.py';
  const { runner, brought } = open((request) => (isCompiling(request) ? { status: 'memory' } : {}));
  const folder = openFolder();
  for (let time = 0; time < 4; time += 1) await runAnalyser(runner, folder, input);
  expect(brought().filter((one) => one === 'compiles')).toHaveLength(1);
  expect(brought()).not.toContain('bytecode');
});

test('a part of the bytecode is of no use: the sources go on', async () => {
  const { runner, brought } = open(() => ({ files: new Map([['running.pyc', Uint8Array.of(1)]]) }));
  const folder = openFolder();
  for (let time = 0; time < 2; time += 1) await runAnalyser(runner, folder, input);
  await vi.waitFor(() => expect(brought()).toContain('compiles'));
  await runAnalyser(runner, folder, input);
  expect(brought()).not.toContain('bytecode');
});

test('bytecode that lacks a module is let go', async () => {
  const lacking = {
    status: 'error',
    stderr: "Traceback:\nModuleNotFoundError: No module named 'running'",
  } as const;
  const { runner, brought } = open(({ files }) => ('running.pyc' in files ? lacking : {}));
  const folder = openFolder();
  for (let time = 0; time < 2; time += 1) await runAnalyser(runner, folder, input);
  await vi.waitFor(() => expect(brought()).toContain('compiles'));
  expect(await runAnalyser(runner, folder, input)).toMatchObject({ status: 'ok' });
  expect(brought().at(-1)).not.toBe('bytecode');
});
