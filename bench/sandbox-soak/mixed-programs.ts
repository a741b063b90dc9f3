import type { CodeStatus } from '@kindling/core/code';

/** A program of the soak, and what must come of it. */
export interface SoakProgram {
  source: string;
  status: CodeStatus;
  stdout?: string;
  timeoutMs: number;
  /** Its caller leaves after so many milliseconds. */
  leavesAfterMs?: number;
}

const PATIENT_MS = 20_000;
const honest = (source: string, stdout: string): SoakProgram => ({
  source,
  status: 'ok',
  stdout,
  timeoutMs: PATIENT_MS,
});

/** What learners run all day: output, input and output of files, memory, recursion, modules that are not preloaded. */
export const HONEST: SoakProgram[] = [
  honest('print(sum(range(1000)))', '499500\n'),
  honest('import json, re, collections\nprint(collections.Counter("banana").most_common(1))', "[('a', 3)]\n"),
  honest('x = [bytearray(1 << 20) for _ in range(12)]\nprint(len(x))', '12\n'),
  honest('open("a.txt", "w").write("x" * 200_000)\nprint(len(open("a.txt").read()))', '200000\n'),
  honest('print("x" * 50_000)', `${'x'.repeat(50_000)}\n`),
  honest('def f(n): return n if n < 2 else f(n - 1) + f(n - 2)\nprint(f(15))', '610\n'),
  honest(
    'import csv, io, graphlib\nprint(list(graphlib.TopologicalSorter({1: {2}}).static_order()))',
    '[2, 1]\n',
  ),
  honest('class A:\n    pass\nprint(len([A() for _ in range(20_000)]))', '20000\n'),
];

/** Each of these ends the thread that runs it, in a way of its own. */
export const KILLING: SoakProgram[] = [
  {
    source: 'while True:\n    try:\n        while True: pass\n    except BaseException: pass',
    status: 'timeout',
    timeoutMs: 100,
  },
  { source: 'import os\nos.abort()', status: 'crash', timeoutMs: PATIENT_MS },
  { source: 'while True: print("x" * 10_000)', status: 'output-limit', timeoutMs: PATIENT_MS },
  { source: 'x = []\nwhile True: x.append(bytearray(1 << 20))', status: 'memory', timeoutMs: PATIENT_MS },
  { source: 'import time\ntime.sleep(60)', status: 'timeout', timeoutMs: PATIENT_MS, leavesAfterMs: 30 },
];
