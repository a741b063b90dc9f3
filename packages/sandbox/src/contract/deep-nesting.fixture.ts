import type { CodeResult } from '@kindling/core/code';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClosableRunner } from './code-runner.fixture.ts';

const OPEN_MS = 120_000;
const TEST_MS = 60_000;
/** Of a Python with pointers of 64 bits these need more than the usual memory. */
const LIMITS = { timeoutMs: 30_000, memoryMb: 256 };
const nested = (build: string, use: string) => `x = []\nfor _ in range(200_000): x = ${build}\n${use}`;

/** Data and sources nested so deep that what follows them, C calling C, can go no further. */
const DEEP: [name: string, source: string][] = [
  ['repr of a list', nested('[x]', 'repr(x)')],
  ['repr of a dict', nested('{1: x}', 'repr(x)')],
  ['print', nested('[x]', 'print(x)')],
  ['a comparison', 'x, y = [], []\nfor _ in range(200_000): x, y = [x], [y]\nx == y'],
  ['an order', 'x, y = [], []\nfor _ in range(200_000): x, y = [x], [y]\nsorted([x, y])'],
  ['json.loads', 'import json\njson.loads("[" * 200_000 + "]" * 200_000)'],
  ['copy.deepcopy', `import copy\n${nested('[x]', 'copy.deepcopy(x)')}`],
  ['pprint', `import pprint\n${nested('[x]', 'pprint.pprint(x)')}`],
  ['a source of operators', 'compile("-" * 100_000 + "1", "x", "eval")'],
  ['a source of sums', 'eval("1" + "+1" * 100_000)'],
  ['ast.literal_eval', 'import ast\nast.literal_eval("-" * 100_000 + "1")'],
  ['a pattern', 'import re\nre.compile("(?:" * 20_000 + "a" + ")*" * 20_000)'],
];

/** CPython adds a note to the exception at each level of these: shown, it is longer than output may be. */
const LONG_TO_SHOW: [name: string, source: string][] = [
  ['json.dumps of lists', `import json\n${nested('[x]', 'json.dumps(x)')}`],
  ['json.dumps of dicts', `import json\n${nested('{"a": x}', 'json.dumps(x)')}`],
  ['pickle', `import pickle\n${nested('[x]', 'pickle.dumps(x)')}`],
];

/** The last reference to nested data goes, and with it everything in it, however deep. */
const DELETIONS: [name: string, source: string][] = [
  ['lists', 'x = []\nfor _ in range(500_000): x = [x]\ndel x'],
  ['tuples', 'x = ()\nfor _ in range(500_000): x = (x,)\ndel x'],
  ['dicts', nested('{1: x}', 'del x')],
  [
    'objects',
    'class Node:\n    def __init__(self, next): self.next = next\nx = None\nfor _ in range(100_000): x = Node(x)\ndel x',
  ],
  ['closures', 'x = None\nfor _ in range(100_000): x = (lambda y: lambda: y)(x)\ndel x'],
];

/**
 * The part of the contract that is about the end of the stack, where CPython asks for it. Apart from the rest, since it
 * takes a minute.
 */
export function describeDeepNesting(name: string, open: () => Promise<ClosableRunner>): void {
  let runner: ClosableRunner | undefined;
  const run = async (source: string): Promise<CodeResult> => {
    if (runner === undefined) throw new Error('The runner opens before the first test.');
    return runner.run({
      files: { 'main.py': source },
      task: { mode: 'program', path: 'main.py' },
      limits: LIMITS,
    });
  };

  describe(`${name} at the end of the stack`, { timeout: TEST_MS }, () => {
    beforeAll(async () => {
      runner = await open();
    }, OPEN_MS);
    afterAll(() => runner?.close());

    it.for(DEEP)('%s, nested too deep, raises RecursionError, which shows the line', async ([, source]) => {
      const result = await run(source);
      // The parser says MemoryError for some sources.
      expect(result).toMatchObject({ status: expect.stringMatching(/^(error|memory)$/), exitCode: 1 });
      expect(result.stderr).toMatch(/\n(RecursionError|MemoryError)(: .*)?\n$/);
      expect(result.stderr).toContain(`line ${source.split('\n').length}`);
    });

    it.for([...DEEP, ...LONG_TO_SHOW])('%s, nested too deep, can be caught', async ([, source]) => {
      const [last = '', ...before] = source.split('\n').reverse();
      const handler = 'except (RecursionError, MemoryError): print("caught")\nprint("on")';
      const caught = [...before.reverse(), `try: ${last}`, handler].join('\n');
      expect(await run(caught)).toMatchObject({ status: 'ok', stdout: 'caught\non\n', stderr: '' });
    });

    it.for(DELETIONS)('deletes nested %s', async ([, source]) => {
      expect(await run(`${source}\nprint("on")`)).toMatchObject({ status: 'ok', stdout: 'on\n' });
    });
  });
}
