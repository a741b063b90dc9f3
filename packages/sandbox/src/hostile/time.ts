import { endless, type HostileProgram, SHORT } from './hostile-program.ts';

/** Programs that do not end, and ends that do not end. */
export const TIME: HostileProgram[] = [
  endless('loop', 'while True: pass'),
  endless(
    'swallows everything',
    'while True:\n    try:\n        while True: pass\n    except BaseException: pass',
  ),
  endless('finally', 'try:\n    while True: pass\nfinally:\n    while True: pass'),
  endless('sleep', 'import time\ntime.sleep(10 ** 6)'),
  endless(
    'sleeps in bits',
    'import time\nwhile True:\n    try: time.sleep(10 ** 6)\n    except BaseException: pass',
  ),
  endless('busy in C', 'sum(range(10 ** 12))'),
  endless('big power', '7 ** (10 ** 9)'),
  endless('factorial', 'import math\nmath.factorial(10 ** 8)'),
  endless('long number as text', 'import sys\nsys.set_int_max_str_digits(0)\nstr(10 ** (4 * 10 ** 6))'),
  endless('backtracking', 'import re\nre.match("(a+)+$", "a" * 40 + "b")'),
  endless(
    'difflib',
    'import difflib, random\na = [random.random() for _ in range(3000)] * 3\ndifflib.SequenceMatcher(None, a, a[::-1], False).get_opcodes()\nwhile True: pass',
  ),
  endless(
    'lying length',
    'class L:\n    def __len__(self): return 10 ** 9\n    def __getitem__(self, i): return i\nfor _ in reversed(L()): pass',
  ),
  endless('repr', 'class A:\n    def __repr__(self):\n        while True: pass\nprint([A()])'),
  endless(
    'text of an exception',
    'class E(Exception):\n    def __str__(self):\n        while True: pass\nraise E',
  ),
  endless('exit function', 'import atexit\n@atexit.register\ndef f():\n    while True: pass'),
  endless('deletion at exit', 'class A:\n    def __del__(self):\n        while True: pass\na = A()'),
  endless(
    'finaliser',
    'import weakref\nclass A: pass\na = A()\ndef f():\n    while True: pass\nweakref.finalize(a, f)',
  ),
  endless(
    'collector',
    'import gc\ndef f(phase, info):\n    while True: pass\ngc.callbacks.append(f)\ngc.collect()',
  ),
  endless('exception hook', 'import sys\ndef f(*_):\n    while True: pass\nsys.excepthook = f\n1/0'),
  endless(
    'display of warnings',
    'import warnings\ndef f(*_):\n    while True: pass\nwarnings.showwarning = f\nwarnings.warn("x")',
  ),
  endless('sum of what never ends', 'import itertools\nsum(itertools.repeat(1))'),
  endless('permutations', 'import itertools\nfor _ in itertools.permutations(range(30)): pass'),
  endless(
    'nested comprehensions',
    'any(0 for a in range(10 ** 4) for b in range(10 ** 4) for c in range(10 ** 4))',
  ),
  endless('text that is searched for itself', 'x = "a" * 10 ** 6\nwhile True: x.count("a" * 10 ** 5 + "b")'),
  endless('division of long numbers', 'x = 3 ** 10 ** 6\nwhile True: x % (x - 1); x * x'),
  endless(
    'decimal',
    'from decimal import Decimal, getcontext\ngetcontext().prec = 10 ** 6\nwhile True: Decimal(2).sqrt()',
  ),
  endless('generator', 'def g():\n    while True: yield\nany(g())'),
  endless(
    'hash collisions',
    'class A:\n    def __hash__(self): return 1\n    def __eq__(self, o): return False\n{A() for _ in range(10 ** 6)}',
  ),
  endless('two million comparisons', 'sorted(range(10 ** 6), key=lambda n: sum(range(1000)))'),
  endless(
    'trace function',
    'import sys\nsys.settrace(lambda *_: exec("while True: pass"))\ndef f(): pass\nf()',
  ),
  endless(
    'import',
    'import sys\nclass F:\n    def find_spec(self, *_):\n        while True: pass\nsys.meta_path.insert(0, F())\nimport nothing',
  ),
  {
    name: 'fine clock',
    source: 'import time\nticks = {time.perf_counter_ns() for _ in range(10_000)}\nprint(len(ticks) > 0)',
    verdicts: ['ok'],
    limits: { timeoutMs: 5000 },
  },
  {
    name: 'asleep at the end',
    source: 'import time\ntime.sleep(0.05)\nprint("awake")',
    verdicts: ['ok', 'timeout'],
    limits: SHORT,
  },
];
