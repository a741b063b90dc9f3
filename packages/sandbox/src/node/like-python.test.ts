import { expect, it } from 'vitest';
import { useSandbox } from './open-sandbox.fixture.ts';

const sandbox = useSandbox();
const LIMITS = { timeoutMs: 20_000 };

async function printed(...lines: string[]): Promise<string[]> {
  const { stdout, stderr } = await sandbox.run(lines.join('\n'), { limits: LIMITS });
  expect(stderr).toBe('');
  return stdout.trimEnd().split('\n');
}

/** A try for each expression, which prints what it raises. */
const raising = (...expressions: string[]) => [
  'import errno, os',
  ...expressions.flatMap((expression) => [
    'try:',
    `    print(${expression})`,
    'except Exception as error:',
    '    print(type(error).__name__, error)',
  ]),
];

it('counts errors as Linux does, in exceptions, their texts and the errno module', async () => {
  const lines = await printed(
    ...raising(
      'open("missing.txt")',
      'os.mkdir("/tmp")',
      'open("/tmp", "w")',
      'open("main.py/x")',
      'open("/x", "w")',
      'os.makedirs("a/b") or os.rmdir("a")',
      'open(99)',
      'os.fork()',
      '10.0 ** 400',
      '(errno.ENOENT, errno.EEXIST, errno.ETIMEDOUT, errno.errorcode[2], os.strerror(2), os.strerror(999))',
      'FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), "x")',
      'type(OSError(errno.ENOTEMPTY, "")).__name__, type(OSError(errno.EEXIST, "")).__name__',
    ),
  );
  expect(lines).toEqual([
    "FileNotFoundError [Errno 2] No such file or directory: 'missing.txt'",
    "FileExistsError [Errno 17] File exists: '/tmp'",
    "IsADirectoryError [Errno 21] Is a directory: '/tmp'",
    "NotADirectoryError [Errno 20] Not a directory: 'main.py/x'",
    "PermissionError [Errno 13] Permission denied: '/x'",
    "OSError [Errno 39] Directory not empty: 'a'",
    'OSError [Errno 9] Bad file descriptor',
    'OSError [Errno 38] Function not implemented',
    "OverflowError (34, 'Result not representable')",
    "(2, 17, 110, 'ENOENT', 'No such file or directory', 'Unknown error 999')",
    "[Errno 2] No such file or directory: 'x'",
    'OSError FileExistsError',
  ]);
});

it('keeps shelves and databases in files', async () => {
  const lines = await printed(
    'import shelve, sqlite3',
    'with shelve.open("shelf") as shelf: shelf["a"] = [1]; shelf["b"] = {"c": 2}',
    'with shelve.open("shelf", writeback=True) as shelf: shelf["a"].append(3); del shelf["b"]',
    'with shelve.open("shelf", "r") as shelf: print(dict(shelf), "b" in shelf, len(shelf))',
    'try: shelve.open("none", "r")',
    'except OSError as error: print(error)',
    'database = sqlite3.connect("data.db")',
    'with database: database.execute("create table menu (name, price)"); database.execute("insert into menu values (?, ?)", ("tea", 3))',
    'print(sqlite3.connect("data.db").execute("select * from menu").fetchall())',
  );
  expect(lines).toEqual([
    "{'a': [1, 3]} False 1",
    "db file doesn't exist; use 'c' or 'n' flag to create a new db",
    "[('tea', 3)]",
  ]);
});

it('derives keys, cuts files, and says that nobody is logged in', async () => {
  const lines = await printed(
    'import hashlib, os',
    // RFC 6070, the second of its test vectors, and one that needs two blocks.
    'print(hashlib.pbkdf2_hmac("sha1", b"password", b"salt", 2).hex())',
    'print(hashlib.pbkdf2_hmac("sha1", b"passwordPASSWORDpassword", b"saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096, 25).hex())',
    'open("x", "w").write("12345"); os.truncate("x", 2); print(open("x").read())',
    'try: os.getlogin()',
    'except OSError as error: print(error)',
  );
  expect(lines).toEqual([
    'ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957',
    '3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038',
    '12',
    '[Errno 6] No such device or address',
  ]);
});

it('has no web browser, and says so as Python does on a machine without one', async () => {
  const lines = await printed(
    'import webbrowser',
    'print(webbrowser.open("https://example.org"), webbrowser.open_new_tab("x"))',
    'try: webbrowser.get("firefox")',
    'except webbrowser.Error as error: print(repr(error), webbrowser.Error.__module__)',
    'class Printer:',
    '    def open(self, url, new=0, autoraise=True): print(url, new); return True',
    'webbrowser.register("printer", Printer)',
    'print(webbrowser.open_new("https://example.org"), type(webbrowser.get("Printer")).__name__)',
  );
  expect(lines).toEqual([
    'False False',
    "Error('could not locate runnable browser') webbrowser",
    'https://example.org 1',
    'True Printer',
  ]);
});

it('starts as `python main.py` does in the working folder', async () => {
  const lines = await printed(
    'import sys, __main__',
    'print(sys.argv, __file__, __name__, __main__.sys is sys)',
  );
  expect(lines).toEqual(["['main.py'] /exercise/main.py __main__ True"]);
});

it('hides the parts of CPython that break it on purpose', async () => {
  const lines = await printed(
    'import sys',
    'tests = [name for name in sys.builtin_module_names if name.startswith("_test")]',
    'for name in (*tests, "ctypes"):',
    '    try: __import__(name)',
    '    except ModuleNotFoundError: continue',
    '    print(name)',
    'print(len(tests) > 0)',
  );
  expect(lines).toEqual(['True']);
});

it('shows the library as sources, wherever the snapshot got its modules from', async () => {
  const lines = await printed(
    'import importlib, inspect, json, statistics, sys, wave',
    'print(json.__file__, json.__spec__.origin, wave.__file__)',
    'print(inspect.getsource(json.dumps).splitlines()[0])',
    'print([name for name, module in sys.modules.items() if str(getattr(module, "__file__", "")).endswith(".pyc")])',
    'importlib.reload(json)',
    'del sys.modules["statistics"]',
    'import statistics as again',
    'print(again is statistics, again.mean([1, 3]))',
  );
  expect(lines).toEqual([
    '/usr/lib/python314.zip/json/__init__.py /usr/lib/python314.zip/json/__init__.py /usr/lib/python314.zip/wave.py',
    'def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True,',
    '[]',
    'False 2',
  ]);
});

it('does the work of executors at once, since there are no threads', async () => {
  const lines = await printed(
    'import asyncio, threading',
    'from concurrent.futures import ThreadPoolExecutor, as_completed',
    'with ThreadPoolExecutor(2) as pool:',
    '    print(list(pool.map(lambda number: number ** 2, range(4))), pool.submit(divmod, 7, 2).result())',
    '    print([type(future.exception()).__name__ for future in as_completed([pool.submit(int, "x")])])',
    'async def main():',
    '    print(await asyncio.to_thread(sum, [1, 2]), await asyncio.get_running_loop().run_in_executor(None, len, "abc"))',
    'asyncio.run(main())',
    'try: threading.Thread(target=print).start()',
    'except RuntimeError as error: print(error)',
  );
  expect(lines).toEqual(['[0, 1, 4, 9] (3, 1)', "['ValueError']", '3 3', "can't start new thread"]);
});

it('lets programs call as deep as `python main.py` does', async () => {
  const lines = await printed(
    'import sys',
    'def deep(): return 1 + deep() if count() else 0',
    'calls = []',
    'def count(): calls.append(0); return True',
    'try: deep()',
    'except RecursionError as error: print(error, len(calls), sys.getrecursionlimit())',
    'sys.setrecursionlimit(5000)',
    'def sink(n): return n and 1 + sink(n - 1)',
    'print(sink(4990), sys.getrecursionlimit())',
    'for limit in (0, "x"):',
    '    try: sys.setrecursionlimit(limit)',
    '    except Exception as error: print(type(error).__name__)',
  );
  expect(lines).toEqual([
    'maximum recursion depth exceeded 998 1000',
    '4990 5000',
    'ValueError',
    'TypeError',
  ]);
});
