import type { CodeRunner } from '@kindling/core/code';

/**
 * Ways out that worked on other sandboxes. Each is a Python expression or statement that must raise; one that does
 * not is printed. Looks from inside and proves nothing alone, but shows at once when an upgrade opened a door.
 */
const PROBES = [
  'import js',
  'import pyodide_js',
  'import _pyodide_core',
  'import kindling_run',
  'open("/etc/passwd")',
  'open("/proc/self/environ")',
  'open("/exercise/../../etc/hostname")',
  'open("/escaped", "w")',
  'import os; os.fork()',
  'import os; os.execv("/bin/sh", ["sh"])',
  'import os; os.symlink("/etc", "/tmp/link")',
  'import socket; socket.socket()',
  'import socket; socket.getaddrinfo("localhost", 80)',
  'import subprocess; subprocess.run(["id"])',
  'import _thread; _thread.start_new_thread(print, ())',
  'import os; assert os.system("true") == 0',
  'import os; assert any(name not in ("HOME", "TMPDIR", "LANG", "NO_COLOR") for name in os.environ)',
];

const sourceOf = (probes: readonly string[]) => `
import traceback
for probe in ${JSON.stringify(probes)}:
    try:
        exec(probe, {})
    except Exception:
        # Formatting also makes the engine compile what every failing program needs at once.
        traceback.format_exc()
        continue
    print(probe)
print("done")
`;

/** @returns what is wrong; undefined when every probe was stopped */
export async function findOpenDoor(
  runner: CodeRunner,
  probes: readonly string[] = PROBES,
): Promise<string | undefined> {
  const result = await runner.run({
    files: { 'main.py': sourceOf(probes) },
    task: { mode: 'program', path: 'main.py' },
    limits: { timeoutMs: 30_000 },
  });
  if (result.status === 'ok' && result.stdout === 'done\n') return undefined;
  return `the self-test ended with ${result.status}: ${result.stdout.trim()} ${result.stderr.slice(-500)}`;
}
