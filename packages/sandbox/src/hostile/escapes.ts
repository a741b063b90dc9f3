import { type HostileProgram, raising, SHORT } from './hostile-program.ts';

/** Ways out of the interpreter itself. */
export const ESCAPES: HostileProgram[] = [
  raising(
    'the JavaScript bridge',
    'import js',
    'import pyodide_js',
    'import pyodide_js._module',
    'import _pyodide_core',
    'import pyodide.code; pyodide.code.run_js("1")',
    'import importlib; importlib.import_module("js")',
  ),
  {
    name: 'leftover proxies',
    source:
      'import gc\nfound = [type(o).__name__ for o in gc.get_objects() if "js" == type(o).__name__.lower()[:2]]\nprint(found)',
    verdicts: ['ok'],
    says: /^\[\]\n/,
  },
  {
    name: 'the chain of prototypes',
    source:
      'import gc\nfor thing in gc.get_objects():\n    for name in ("constructor", "__proto__", "prototype", "js_id", "_module"):\n        try: found = getattr(thing, name)\n        except BaseException: continue\n        if "js" in type(found).__name__.lower(): print("PASSED", name, type(found))\nprint("held")',
    verdicts: ['ok'],
    says: /^held\n/,
    limits: { timeoutMs: 20_000 },
  },
  {
    name: 'every built-in module',
    source:
      'import sys, importlib\nfor name in sys.builtin_module_names:\n    try: module = importlib.import_module(name)\n    except BaseException: continue\n    for key, value in list(vars(module).items()):\n        if callable(value) and key not in ("abort", "_exit", "_sigsegv", "_sigabrt", "_sigfpe", "_stack_overflow", "_fatal_error", "_fatal_error_c_thread", "_read_null", "exit_thread", "exit", "kill", "raise_signal", "breakpoint", "pause", "sleep"):\n            try: value()\n            except BaseException: pass\nprint("on")',
    verdicts: ['ok', 'error', 'crash', 'timeout', 'memory', 'output-limit'],
    limits: { timeoutMs: 5000 },
  },
  {
    name: 'ctypes looks at memory',
    source: 'import sys\ndel sys.modules["_ctypes"]\nimport ctypes\nprint(ctypes.string_at(0, 64))',
    verdicts: ['ok', 'error', 'crash', 'memory'],
  },
  {
    name: 'ctypes calls the host',
    source:
      'import sys\ndel sys.modules["_ctypes"]\nimport ctypes\nctypes.CDLL(None).emscripten_run_script(b"process.exit(7)")',
    verdicts: ['error', 'crash', 'memory'],
  },
  {
    name: '_ctypes opens a library',
    source: 'import sys\ndel sys.modules["_ctypes"]\nimport _ctypes\n_ctypes.dlopen("/lib/libc.so.6", 0)',
    verdicts: ['error', 'crash', 'memory'],
  },
  {
    name: '_ctypes calls an address',
    source: 'import sys\ndel sys.modules["_ctypes"]\nimport _ctypes\nprint(_ctypes.call_function(1, ()))',
    verdicts: ['ok', 'error', 'crash', 'memory'],
  },
  {
    name: 'invalid bytecode',
    source:
      'import types\ndef f(): pass\nexec(f.__code__.replace(co_code=bytes([100, 255] * 40), co_stacksize=1))',
    verdicts: ['ok', 'error', 'crash', 'timeout'],
    limits: SHORT,
  },
  {
    name: 'a crafted code object',
    source:
      'import marshal, types\ndef f(a): return a\ncode = f.__code__\nfor changed in (dict(co_consts=()), dict(co_names=()), dict(co_stacksize=0), dict(co_nlocals=1000), dict(co_flags=0xFFFF), dict(co_exceptiontable=b"\\xff" * 50), dict(co_linetable=b"\\xff" * 50)):\n    try:\n        made = marshal.loads(marshal.dumps(code.replace(**changed)))\n        types.FunctionType(made, {})(1)\n    except Exception: pass\nprint("held")',
    verdicts: ['ok', 'crash', 'memory', 'timeout'],
    limits: SHORT,
  },
  {
    name: 'crafted marshal',
    source:
      'import marshal\nfor i in range(256):\n    try: marshal.loads(bytes([i]) + b"\\xff" * 64)\n    except Exception: pass\nprint("held")',
    verdicts: ['ok', 'crash', 'memory'],
  },
  {
    name: 'pickle runs code',
    source:
      'import pickle, os\nclass E:\n    def __reduce__(self): return (os.system, ("id",))\ntry:\n    print(pickle.loads(pickle.dumps(E())))\nexcept Exception: print("held")',
    verdicts: ['ok', 'crash'],
  },
  {
    name: 'own internals',
    source:
      'import sys\nprint([name for name in sys.modules if "kindling" in name])\nimport __main__\nprint(hasattr(__main__, "_kindling_main"))',
    verdicts: ['ok'],
    says: '[]\nFalse\n',
  },
  {
    name: 'frames above',
    source:
      'import sys\nframe = sys._getframe()\nwhile frame:\n    print(sorted(n for n in frame.f_locals if "expected" in n))\n    frame = frame.f_back',
    verdicts: ['ok'],
    says: /^(\[\]\n)+$/,
  },
  {
    name: 'files of tests',
    source:
      'import inspect, linecache, os\nfound = []\nfor path, folders, names in os.walk("/"):\n    folders[:] = [name for name in folders if os.path.join(path, name) not in ("/usr", "/lib", "/lib64", "/dev")]\n    found += [os.path.join(path, name) for name in names]\nprint(found)\nprint([line for frame in inspect.stack() for line in linecache.getlines(frame.filename) if "expected" + ":" in line])',
    verdicts: ['ok'],
    says: "['/exercise/main.py']\n[]\n",
    limits: { timeoutMs: 20_000 },
  },
  {
    name: 'the answer descriptor',
    source: 'import os\nos.write(100, b"not json\\n{\\"value\\": NaN}\\n")\nprint("on")',
    verdicts: ['ok'],
  },
  {
    name: 'a flood of answers',
    source: 'import os\nwhile True: os.write(100, b"[1]\\n" * 1000)',
    verdicts: ['output-limit', 'timeout'],
    limits: { timeoutMs: 3000 },
  },
];
