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
  harmless('a file for the next', 'open("/tmp/left", "w").write("x")\nopen("left.py", "w").write("x")'),
];
