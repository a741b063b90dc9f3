import { endless, type HostileProgram, raising } from './hostile-program.ts';

/** Other processes, threads, signals, the network. */
export const PROCESSES: HostileProgram[] = [
  raising('fork bomb', 'import os\nwhile True: os.fork()'),
  raising(
    'spawn',
    'import subprocess; subprocess.run(["id"])',
    'import subprocess; subprocess.Popen("id", shell=True)',
    'import os; os.posix_spawn("/bin/id", ["id"], {})',
    'import os; os.execv("/bin/sh", ["sh"])',
    'import os; os.popen("id").read()',
    'import multiprocessing; multiprocessing.Process(target=print).start()',
    'import _posixsubprocess; _posixsubprocess.fork_exec()',
  ),
  {
    name: 'system',
    source:
      'import os\ntry:\n    print(os.system("touch /tmp/x") != 0)\nexcept BaseException:\n    print(True)',
    verdicts: ['ok', 'crash'],
  },
  raising('thread storm', 'import threading\nfor _ in range(10_000): threading.Thread(target=print).start()'),
  { name: 'abort', source: 'import os; os.abort()', verdicts: ['crash'] },
  { name: 'segfault', source: 'import faulthandler; faulthandler._sigsegv()', verdicts: ['crash', 'error'] },
  {
    name: 'kill itself and its parent',
    source:
      'import os, signal\nfor pid in (os.getpid(), os.getppid(), 1, -1):\n    try: os.kill(pid, 9)\n    except OSError: pass\nprint("on")',
    verdicts: ['ok', 'error', 'crash'],
  },
  endless(
    'ignored interrupt',
    'import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass',
  ),
  {
    name: 'handlers for every signal',
    source:
      'import signal\nfor number in signal.valid_signals():\n    try: signal.signal(number, lambda *_: None)\n    except (OSError, ValueError): pass\nfor number in (signal.SIGTERM, signal.SIGINT):\n    try: signal.raise_signal(number)\n    except (OSError, ValueError): pass\nprint("on")',
    verdicts: ['ok', 'error', 'crash'],
  },
  raising('timer', 'import signal; signal.setitimer(signal.ITIMER_REAL, 0.1)'),
  raising(
    'sockets',
    'import socket; socket.socket()',
    'import socket; socket.create_connection(("127.0.0.1", 80))',
    'import socket; socket.socketpair()',
    'import socket; socket.getaddrinfo("example.org", 80)',
    'import socket; socket.create_server(("", 8000))',
    'import urllib.request; urllib.request.urlopen("http://127.0.0.1/")',
    'import http.server; http.server.HTTPServer(("", 0), None)',
    'import asyncio; asyncio.run(asyncio.start_server(print, "", 0))',
    'import ftplib; ftplib.FTP("127.0.0.1")',
    'import smtplib; smtplib.SMTP("127.0.0.1")',
  ),
  {
    name: 'environment',
    source: 'import os; print(sorted(os.environ))',
    verdicts: ['ok'],
    says: /^\['HOME', 'LANG', 'NO_COLOR', 'TMPDIR'\]\n$/,
  },
];
