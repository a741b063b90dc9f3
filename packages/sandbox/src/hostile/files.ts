import { endless, type HostileProgram, raising } from './hostile-program.ts';

const held = (name: string, source: string): HostileProgram => ({
  name,
  source,
  verdicts: ['ok'],
  says: 'held',
  limits: { timeoutMs: 20_000 },
});

/** The host's files, and the file system's own limits. */
export const FILES: HostileProgram[] = [
  raising(
    'files of the host',
    'open("/etc/passwd")',
    'open("/proc/self/environ")',
    'open("/proc/self/maps")',
    'open("/proc/1/cmdline")',
    'open("../../etc/hostname")',
    'open("/exercise/../../../etc/hostname")',
    'open("/tmp/../../etc/hostname")',
    'open("file:///etc/passwd")',
    'open("\\0/etc/passwd")',
    'open("/" * 5000 + "etc/passwd")',
    'open("a" * 1_000_000, "w")',
    'open("/etc/new", "w")',
    'open("/new", "w")',
    'open("/usr/lib/python314.zip", "r+b")',
    'import os; os.listdir("/root")',
    'import os; os.mkdir("/new")',
    'import os; os.rename("/usr", "/tmp/usr")',
    'import os; os.unlink("/usr/lib/python314.zip")',
    'import os; os.rmdir("/tmp")',
    'import shutil; shutil.rmtree("/usr")',
    'import os; os.chdir("/root")',
    'import os; os.chroot("/tmp")',
    'import os; os.mknod("/tmp/device")',
    'import pathlib; pathlib.Path("/etc/passwd").read_text()',
  ),
  raising(
    'links',
    'import os; os.symlink("/etc/passwd", "/tmp/link")',
    'import os; open("/tmp/a", "w").close(); os.link("/tmp/a", "/tmp/b")',
    'import os; os.readlink("/tmp")',
  ),
  held(
    'a file of a gigabyte',
    'try:\n    with open("/tmp/a", "wb", buffering=0) as f:\n        while True: f.write(bytes(1_000_000))\nexcept OSError as e: print("held", e)',
  ),
  held(
    'a sparse file',
    'try:\n    with open("/tmp/a", "wb") as f: f.truncate(2 ** 40)\nexcept OSError as e: print("held", e)',
  ),
  held(
    'a far write',
    'import os\nfd = os.open("/tmp/a", os.O_RDWR | os.O_CREAT)\ntry: os.pwrite(fd, b"x", 2 ** 62)\nexcept (OSError, OverflowError) as e: print("held", e)',
  ),
  held(
    'a million files',
    'try:\n    for i in range(1_000_000): open(f"/tmp/{i}", "w").close()\nexcept OSError as e: print("held", e)',
  ),
  held(
    'a deep folder',
    'import os\ntry:\n    for _ in range(1_000_000):\n        os.mkdir("d"); os.chdir("d")\nexcept OSError as e: print("held", e)',
  ),
  held(
    'descriptors',
    'import os\nopen_files = []\ntry:\n    while True: open_files.append(os.open("/dev/null", os.O_RDONLY))\nexcept OSError as e: print("held", e)',
  ),
  {
    name: 'closed streams',
    source: 'import os\nfor fd in (0, 1, 2, 100): os.close(fd)\nprint("gone")',
    verdicts: ['ok', 'error'],
  },
  {
    name: 'swapped streams',
    source: 'import os\nos.dup2(2, 1)\nos.dup2(100, 2)\nprint("to stderr")',
    verdicts: ['ok', 'error'],
  },
  endless(
    'rename while read',
    'import os\nopen("/exercise/a", "w").close()\nwhile True:\n    os.rename("/exercise/a", "/exercise/b")\n    os.rename("/exercise/b", "/exercise/a")',
  ),
  {
    name: 'renamed while the host collects',
    source:
      'import atexit, os\nopen("a", "w").write("x" * 1000)\ndef swap():\n    for _ in range(2000):\n        os.rename("a", "b"); os.mkdir("a"); os.rmdir("a"); os.rename("b", "a")\natexit.register(swap)',
    verdicts: ['ok', 'timeout'],
    limits: { timeoutMs: 5000 },
  },
  {
    name: 'names that lead elsewhere for whoever collects them',
    source:
      'import os\nfor name in ("..\\\\x", "C:\\\\x", "~", "-rf", "$(id)", "a\\nb", "%2e%2e", "con", ".git", "x" * 200): open(name, "w").close()\nfor name in ("..", "/../x", "a/../../x"):\n    try: open(name, "w").close()\n    except OSError: pass\nprint("held")',
    verdicts: ['ok'],
    says: 'held',
  },
  held(
    'a module for the next in the temporary folder',
    'import sys\nopen("/tmp/json.py", "w").write("raise SystemExit(9)")\nopen("/tmp/sitecustomize.py", "w").write("raise SystemExit(9)")\nsys.path.insert(0, "/tmp")\nprint("held")',
  ),
  held(
    'standard streams closed and taken by files',
    'import os\nsaved = os.dup(1)\nfor fd in (0, 1, 2): os.close(fd)\nfiles = [open(f"/tmp/{i}", "w") for i in range(3)]\nfiles[1].write("not seen")\nfor file in files: file.close()\nos.write(saved, b"held\\n")\nos._exit(0)',
  ),
  held(
    'a folder into itself',
    'import os\nos.makedirs("/tmp/a/b")\ntry: os.rename("/tmp/a", "/tmp/a/b/c")\nexcept OSError as e: print("held", e)',
  ),
  held(
    'a shadow of json',
    'open("json.py", "w").write("raise SystemExit(9)")\nimport json\nprint("held", json.dumps([1]))',
  ),
];
