/** What learners' programs spend time on, each about a tenth of a second native. */
export const KERNELS: Record<string, string> = {
  loop: 's = 0\nfor i in range(1_500_000): s += i & 3',
  calls: 'def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)\nfib(24)',
  sort: 'import random\nrandom.seed(1)\na = [random.random() for _ in range(120_000)]\na.sort()\nsorted(a, key=lambda v: -v)',
  dictionaries: 'd = {}\nfor i in range(250_000):\n    k = str(i % 5000)\n    d[k] = d.get(k, 0) + 1',
  text: '"".join(chr(97 + i % 26) for i in range(300_000)).upper().replace("A", "bb").split("C")',
  json: 'import json\nv = [{"a": i, "b": [str(i)] * 3} for i in range(8000)]\njson.loads(json.dumps(v))',
  regex: 'import re\nt = "ab1 cd22 ef333 " * 8000\nlen(re.findall(r"([a-z]+)(\\d+)", t))',
  floats: 'import math\ns = 0.0\nfor i in range(1, 500_000): s += math.sin(i) / i',
  objects:
    'class P:\n    def __init__(self, x): self.x = x\n    def move(self): self.x += 1\nps = [P(i) for i in range(60_000)]\nfor _ in range(4):\n    for p in ps: p.move()',
};

/** The kernel with the seconds it took as its only output. */
export function timed(kernel: string): string {
  const body = kernel.replaceAll('\n', '\n    ');
  return `import time\ndef kernel():\n    ${body}\nstart = time.perf_counter()\nkernel()\nprint(time.perf_counter() - start)`;
}

export const RUNAWAYS = [
  'while True: pass',
  'while True:\n    try:\n        while True: pass\n    except BaseException: pass',
  '7 ** (10 ** 9)',
  'import re\nre.match("(a+)+$", "a" * 40 + "b")',
  'sum(range(10 ** 12))',
  'import time\nwhile True:\n    try: time.sleep(100)\n    except BaseException: pass',
];

export const TWELVE_IMPORTS =
  'import json, re, math, random, collections, itertools, functools, datetime, dataclasses, typing, decimal, unittest\nprint(1)';
