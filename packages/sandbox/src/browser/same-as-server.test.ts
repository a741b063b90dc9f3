import { expect, it } from 'vitest';
import { browser, expectSame, LIMITS, program, server } from './same-as-server.fixture.ts';

/** A program that fails in some way, and how. */
const FAILURES: [string, string][] = [
  ['print("a"', 'SyntaxError'],
  ['if True:\nprint(1)', 'IndentationError'],
  ['def f():\n    return missing\nf()', 'NameError'],
  ['[1, 2][5]', 'IndexError'],
  ['int("x")', 'ValueError'],
  ['def f(n):\n    return f(n + 1)\nf(0)', 'RecursionError'],
  ['x = []\nwhile True: x.append(" " * 1000000)', 'MemoryError'],
  ['open("missing.txt")', 'FileNotFoundError'],
  ['input()', 'EOFError'],
  ['raise ExceptionGroup("many", [ValueError("a"), TypeError("b")])', 'ExceptionGroup'],
];

it.each(FAILURES)('%s fails alike', async (source, name) => {
  expect((await expectSame(program(source))).stderr).toContain(name);
});

/** Calls that go through Python's own machinery, each a frame on the thread's stack, of which a browser gives little. */
it.each([
  'class A:\n    def __repr__(self): return repr(self)\nrepr(A())',
  'class A:\n    def __getattr__(self, name): return self.other\nA().x',
  'import functools\n@functools.cache\ndef f(n): return f(n - 1)\nf(5000)',
  'f = lambda n: max([f(n + 1)])\nf(0)',
  'class A:\n    def __eq__(self, other): return self == other\nA() == A()',
  'sorted([1, 2], key=(g := lambda n: sorted([n], key=g)))',
  'eval("-" * 50_000 + "1")',
])('%s without an end ends alike, sooner', async (source) => {
  const sooner =
    'import sys\ntry:\n    exec(SOURCE)\nexcept (RecursionError, MemoryError) as error: print(type(error).__name__)';
  const guarded = sooner.replace('SOURCE', JSON.stringify(source));
  expect(await browser.run(program(guarded))).toMatchObject({
    status: 'ok',
    stdout: expect.stringMatching(/Error/),
  });
  expect(await server.run(guarded, { limits: LIMITS })).toMatchObject({ status: 'ok' });
});

/** Where C calls C; the contract's suite of deep nesting holds many more against every driver. */
it.each([
  ['json.loads', 'import json\njson.loads("[" * 200_000)', 'RecursionError'],
  ['a comparison', 'x, y = [], []\nfor _ in range(200_000): x, y = [x], [y]\nx == y', 'RecursionError'],
  ['deletion', 'x = []\nfor _ in range(200_000): x = [x]\ndel x', ''],
])('%s of what is nested too deep ends alike', async (_, source, error) => {
  const [here, there] = await Promise.all([
    browser.run(program(source)),
    server.run(source, { limits: LIMITS }),
  ]);
  expect(here).toMatchObject({ status: error === '' ? 'ok' : 'error' });
  expect(here.stderr).toContain(error);
  expect([here.status, here.exitCode]).toEqual([there.status, there.exitCode]);
  expect(there.stderr).toContain(error);
});

/** Ordinary nesting has room in both. */
it.each([
  'class Node:\n    def __init__(self, next): self.next = next\n    def __repr__(self): return f"Node({self.next!r})"\nlist = None\nfor _ in range(120): list = Node(list)\nprint(len(repr(list)))',
  'import json\nx = []\nfor _ in range(800): x = [x]\nprint(len(json.dumps(x)), len(repr(x)), x == json.loads(json.dumps(x)))',
  'import functools\n@functools.cache\ndef f(n): return n if n < 2 else f(n - 1) + f(n - 2)\nprint(f(90))',
  'import copy\nx = []\nfor _ in range(60): x = [x]\nprint(copy.deepcopy(x) == x)',
])('%s has room', async (source) => {
  expect((await expectSame(program(source))).stdout).not.toBe('');
});

it.each([
  'import sys\nprint(sys.version, sys.platform, sys.argv, sys.path)',
  'import os\nprint(os.getcwd(), sorted(os.environ.items()), os.listdir())',
  'open("a.txt", "w").write("é\\n")\nimport pathlib\nprint(pathlib.Path("a.txt").stat().st_size)',
  'import datetime\nprint(datetime.datetime.fromtimestamp(0), datetime.timezone.utc)',
  'import sys\nprint("out")\nprint("err", file=sys.stderr)\nsys.exit(3)',
  'print(1e16, 0.1 + 0.2, 10 ** 30, 7 // -2, round(2.5), float("nan"))',
  'print({3, 1, 2}, {"b": 1, "a": 2}, "ñ".upper(), "straße".title())',
  'import re, json, decimal\nprint(re.findall(r"\\w+", "a b"), json.dumps({"é": [1.0, None]}), decimal.Decimal("0.1") * 3)',
])('%s does the same', async (source) => {
  expect((await expectSame(program(source))).stdout).not.toBe('');
});
