import { endless, type HostileProgram } from './hostile-program.ts';

const ENDS_IN_TIME = { timeoutMs: 15_000 };
const bomb = (name: string, source: string): HostileProgram => ({
  name,
  source,
  verdicts: ['memory', 'timeout'],
  limits: ENDS_IN_TIME,
});
const deep = (name: string, source: string): HostileProgram => ({
  name,
  source,
  verdicts: ['ok', 'error', 'crash', 'memory', 'timeout'],
  limits: { timeoutMs: 6000 },
});

/** Memory, the stack, and data that grows when it is read. */
export const MEMORY: HostileProgram[] = [
  bomb('list bomb', 'x = []\nwhile True: x.append([0] * 1000)'),
  bomb('dict bomb', 'x = {}\nwhile True: x[len(x)] = str(len(x)) * 100'),
  bomb('two gigabytes at once', 'bytearray(2 ** 31 - 1)'),
  { name: 'four gigabytes at once', source: 'bytearray(4 * 10 ** 9)', verdicts: ['error', 'memory'] },
  bomb('long text', '"a" * 10 ** 9'),
  { name: 'a text longer than can be', source: '"a" * 10 ** 10', verdicts: ['error', 'memory'] },
  bomb('endless list', 'import itertools\nlist(itertools.count())'),
  bomb(
    'cycles without collection',
    'import gc\ngc.disable()\nwhile True:\n    a = [0] * 1000\n    a.append(a)',
  ),
  endless(
    'swallowed MemoryError',
    'x = []\nwhile True:\n    try:\n        while True: x.append(bytearray(1000))\n    except MemoryError: x.clear()',
  ),
  {
    name: 'recursion',
    source: 'def f(): f()\nf()',
    verdicts: ['error'],
    says: 'RecursionError',
    limits: ENDS_IN_TIME,
  },
  deep(
    'recursion without limit',
    'import sys\nsys.setrecursionlimit(10 ** 9)\ndef f(n): return f(n + 1)\nf(0)',
  ),
  deep(
    'recursion through attributes',
    'class A:\n    def __getattr__(self, n): return getattr(self, n + "a")\nA().b',
  ),
  deep('nested repr', 'x = []\nfor _ in range(200_000): x = [x]\nrepr(x)'),
  deep('nested json', 'import json\njson.loads("[" * 200_000)'),
  deep('nested source', 'compile("(" * 100_000 + ")" * 100_000, "x", "eval")'),
  deep('nested syntax tree', 'import ast\nast.literal_eval("-" * 100_000 + "1")'),
  deep('nested parentheses', `${'('.repeat(100_000)}${')'.repeat(100_000)}`),
  deep('nested blocks', Array.from({ length: 120 }, (_, depth) => `${' '.repeat(depth)}if 1:`).join('\n')),
  deep('nested pickle', 'import pickle\nx = []\nfor _ in range(100_000): x = [x]\npickle.dumps(x)'),
  deep('nested deletion', 'x = None\nfor _ in range(500_000): x = (x,)\ndel x'),
  deep(
    'nested generators',
    'def g(n):\n    yield from g(n + 1)\nimport sys\nsys.setrecursionlimit(10 ** 6)\nnext(g(0))',
  ),
  deep(
    'a class of a million bases',
    'for i in range(100_000):\n    try: type("A" * i, (type("B", (), {}),) * 2, {})\n    except TypeError: pass',
  ),
  {
    name: 'zip bomb',
    source:
      'import zlib\nbomb = zlib.compress(bytes(10 ** 7))\nfor _ in range(9): bomb = zlib.compress(bomb)\nzlib.decompress(zlib.compress(bytes(10 ** 7)) * 1)\nx = [zlib.decompress(zlib.compress(bytes(10 ** 7))) for _ in range(10)]',
    verdicts: ['memory', 'timeout'],
    limits: ENDS_IN_TIME,
  },
  ...['bz2', 'gzip', 'zlib'].map((module) =>
    bomb(
      `${module} bomb`,
      `import ${module}\nbomb = ${module}.compress(bytes(10 ** 6)) \nx = []\nwhile True: x.append(${module}.decompress(bomb))`,
    ),
  ),
  bomb(
    'zip file of many large files',
    'import io, zipfile\nfile = io.BytesIO()\nwith zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as z:\n    for i in range(60): z.writestr(str(i), bytes(10 ** 6))\nwith zipfile.ZipFile(file) as z: x = [z.read(name) for name in z.namelist()]\nwhile True: x.append(bytes(10 ** 6))',
  ),
  {
    name: 'a folder inside a zip file that leads out',
    source:
      'import io, os, zipfile\nfile = io.BytesIO()\nwith zipfile.ZipFile(file, "w") as z: z.writestr("../../etc/x", "x")\nzipfile.ZipFile(file).extractall("out")\nprint([os.path.join(*parts[:1], *parts[2]) for parts in os.walk("out") if parts[2]])',
    verdicts: ['ok'],
    says: "['out/etc/x']",
  },
  {
    name: 'billion laughs',
    source:
      'import xml.etree.ElementTree as tree\nentities = "".join(f"<!ENTITY a{i} \\"{("&a%d;" % (i - 1)) * 10}\\">" for i in range(1, 12))\ntree.fromstring(f"<!DOCTYPE a [<!ENTITY a0 \\"lol\\">{entities}]><a>&a11;</a>")',
    verdicts: ['error', 'memory', 'timeout'],
    limits: ENDS_IN_TIME,
  },
];
