import type { HostileProgram } from './hostile-program.ts';

const harmless = (name: string, source: string): HostileProgram => ({
  name,
  source,
  verdicts: ['ok', 'error', 'crash'],
  limits: { timeoutMs: 10_000 },
});

/** Things left behind for the next program, or turned against the grader. */
export const STATE: HostileProgram[] = [
  harmless(
    'patched builtins',
    'import builtins\nbuiltins.print = builtins.len = builtins.isinstance = lambda *a, **k: 42',
  ),
  harmless(
    'marked modules',
    'import sys, builtins\nbuiltins.marked = True\nsys.modules["marked"] = sys\nimport json\njson.marked = True',
  ),
  harmless(
    'import hook',
    'import sys\nclass F:\n    def find_spec(self, name, *_): raise SystemExit(0)\nsys.meta_path.insert(0, F())\nsys.modules.clear()\nimport unittest',
  ),
  harmless(
    'emptied modules',
    'import sys\nfor m in list(sys.modules.values()):\n    try: vars(m).clear()\n    except Exception: pass',
  ),
  harmless('patched unittest', 'import unittest\nunittest.TestCase.assertEqual = lambda *a: None'),
  harmless('broken json', 'import json\njson.dumps = json.loads = None'),
  harmless('broken os', 'import os\nos.write = os._exit = os.chdir = None'),
  harmless(
    'secret in memory',
    'secret = "residue-" + "of-a-learner" * 100\nkeep = [secret.upper() for _ in range(100)]',
  ),
  harmless(
    'patched classes',
    'import unittest, dataclasses, enum\nunittest.TestCase.run = lambda *a: None\ndataclasses.dataclass = enum.Enum = None\nimport io\nio.TextIOWrapper = io.StringIO',
  ),
  harmless(
    'a codec for the next',
    'import codecs\ncodecs.register(lambda name: 1 / 0)\ncodecs.register_error("strict", lambda e: ("marked", e.end))',
  ),
  harmless(
    'audit hook',
    'import sys\ndef hook(event, arguments): raise SystemExit(3)\nsys.addaudithook(hook)\nopen("x", "w")',
  ),
  harmless(
    'switched off',
    'import sys, gc, warnings, random\nsys.setrecursionlimit(60)\ngc.disable()\nwarnings.simplefilter("error")\nrandom.seed(1)\nsys.dont_write_bytecode = False\nsys.path.clear()',
  ),
  harmless(
    'lies about hashes and lengths',
    'class A:\n    def __hash__(self): return len(str(id(self)))\n    def __eq__(self, other): return True\n    def __len__(self): return 2 ** 40\n{A() for _ in range(100)}\ntry: print(len(A()))\nexcept OverflowError: pass',
  ),
  harmless('a file for the next', 'open("/tmp/left", "w").write("x")\nopen("left.py", "w").write("x")'),
];
