import { type HostileProgram, SHORT } from './hostile-program.ts';

const flood = (name: string, source: string): HostileProgram => ({
  name,
  source,
  verdicts: ['output-limit', 'timeout'],
  limits: { timeoutMs: 8000 },
});
const any = (name: string, source: string | Uint8Array): HostileProgram => ({
  name,
  source,
  verdicts: ['ok', 'error'],
  limits: { timeoutMs: 5000 },
});
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Output, input, the source itself, and how a program may end. */
export const STREAMS: HostileProgram[] = [
  flood('output', 'while True: print("x" * 1000)'),
  flood('error output', 'import sys\nwhile True: sys.stderr.write("x" * 1000)'),
  flood('tiny writes', 'import os\nwhile True: os.write(1, b"x")'),
  flood('a line without end', 'import sys\nsys.stdout.write("x" * 2_000_000)\nsys.stdout.flush()'),
  flood(
    'a hundred megabytes without an end of line',
    'import sys\nfor _ in range(100):\n    sys.stdout.write("x" * 1_000_000)\n    sys.stdout.flush()',
  ),
  flood(
    'output in bytes past every buffer',
    'import os\nblock = memoryview(bytes(1_000_000))\nwhile True: os.writev(1, [block, block])',
  ),
  flood(
    'flood while ending',
    'import atexit\natexit.register(lambda: [print("x" * 1000) for _ in iter(int, 1)])',
  ),
  { name: 'no input', source: 'input()', verdicts: ['error'], says: 'EOFError' },
  {
    name: 'binary input',
    source: 'import sys\nprint(len(sys.stdin.buffer.read()))',
    stdin: Uint8Array.of(0, 255, 254, 10),
    verdicts: ['ok'],
    says: '4\n',
  },
  {
    name: 'huge input',
    source: 'import sys\nprint(len(sys.stdin.read()))',
    stdin: 'x'.repeat(4_000_000),
    verdicts: ['ok'],
    says: '4000000\n',
  },
  any('source with NUL', 'print(1)\0print(2)'),
  any('source that is no UTF-8', latin('print("\xff\xfe")')),
  any('source with a byte order mark', '\ufeffprint(1)'),
  any('source with a coding cookie', latin('# -*- coding: latin-1 -*-\nprint("\xe4")')),
  any('source in an unknown coding', '# -*- coding: no-such -*-\nprint(1)'),
  {
    ...any('a line of five megabytes', `x = "${'y'.repeat(5_000_000)}"`),
    verdicts: ['ok', 'error', 'memory'],
  },
  any('source of nothing but an end of file', ''),
  any('names that look alike', 'а = 1\nprint(a)'),
  { name: 'lone surrogate', source: 'print("\\ud800")', verdicts: ['error'], says: 'UnicodeEncodeError' },
  any('terminal codes', 'print("\\x1b]0;title\\x07\\x1b[2J\\u202e")'),
  { name: 'exit with a big number', source: 'import sys\nsys.exit(2 ** 100)', verdicts: ['ok', 'error'] },
  { name: 'exit with text', source: 'import sys\nsys.exit("bye")', verdicts: ['error'], says: 'bye' },
  {
    name: 'exit with a lying object',
    source: 'import sys\nclass A:\n    def __str__(self): raise KeyError\nsys.exit(A())',
    verdicts: ['error'],
  },
  { name: 'a kind of SystemExit', source: 'class E(SystemExit): pass\nraise E(3)', verdicts: ['error'] },
  {
    name: 'a SystemExit without code',
    source: 'e = SystemExit(3)\ndel e.code\nraise e',
    verdicts: ['ok', 'error'],
  },
  { name: 'early exit', source: 'import os\nprint("lost?", flush=True)\nos._exit(0)', verdicts: ['ok'] },
  {
    name: 'no streams',
    source: 'import sys\nsys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = None\n1/0',
    verdicts: ['error'],
  },
  {
    name: 'evil streams',
    source:
      'import sys\nclass A:\n    def __getattr__(self, n): raise KeyError(n)\nsys.stdout = sys.stderr = A()\n1/0',
    verdicts: ['error', 'crash'],
  },
  {
    name: 'evil exception',
    source: 'class E(Exception):\n    def __str__(self): raise E\n    __repr__ = __str__\nraise E',
    verdicts: ['error'],
  },
  {
    name: 'evil hooks',
    source: 'import sys\nsys.excepthook = sys.displayhook = 5\n1/0',
    verdicts: ['error'],
  },
  {
    name: 'crash at the reply',
    source: 'import os, atexit\natexit.register(os.abort)',
    verdicts: ['crash'],
    limits: SHORT,
  },
];
