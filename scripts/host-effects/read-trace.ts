/** One system call of a trace by strace -f: who, what, with which arguments, and what the kernel answered. */
interface Call {
  thread: string;
  name: string;
  arguments: string;
  /** Undefined for a call that was still going on when the line was written. */
  answer: number | undefined;
}

const LINE = /^(\d+) +(\w+)\((.*?)(?:\) += (-?\d+|0x[0-9a-f]+).*| <unfinished \.\.\.>)?$/;
const RESUMED = /^(\d+) +<\.\.\. \w+ resumed>.*\) += (-?\d+)/;

function callsOf(trace: string): Call[] {
  const calls: Call[] = [];
  const last = new Map<string, Call>();
  for (const line of trace.split('\n')) {
    const [, resumed = '', late] = RESUMED.exec(line) ?? [];
    const begun = last.get(resumed);
    if (begun !== undefined) begun.answer = Number(late);
    const [, thread = '', name = '', given = '', answer] = LINE.exec(line) ?? [];
    // What is left are ends of threads.
    if (thread === '') continue;
    const call = {
      thread,
      name,
      arguments: given,
      answer: answer === undefined ? undefined : Number(answer),
    };
    calls.push(call);
    last.set(thread, call);
  }
  return calls;
}

const tell = ({ name, arguments: given }: Call) => `${name}(${given})`.slice(0, 300);

/** Asks who it is, ends itself, or looks at its own folder: what a process may do that does nothing. */
const QUIET = /^(getcwd|get(e|res)?[ug]id|capget|exit|exit_group)$/;
/** The name of a thread, and the queue of a new event loop: Node makes both for every thread. */
const OF_NEW_THREADS = /^(prctl\(PR_SET_NAME,|io_uring_setup\()/;
const LOOKS = /^(statx|stat|lstat|newfstatat|access|faccessat2?|readlink|readlinkat|openat|open|statfs)$/;
const WRITES = /O_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)/;
/** What Node reads to know how much memory and how many processors there are. */
const ABOUT_THE_MACHINE =
  /^\/(proc\/(self\/(cgroup|exe|maps|stat|status)|meminfo)|sys\/(fs\/cgroup|devices\/system\/cpu)\/)/;

function isHarmless(call: Call, folder: string): boolean {
  if (QUIET.test(call.name) || OF_NEW_THREADS.test(tell(call))) return true;
  if (/^clone3?$/.test(call.name)) return call.arguments.includes('CLONE_THREAD');
  if (!LOOKS.test(call.name) || WRITES.test(call.arguments)) return false;
  const path = /"((?:[^"\\]|\\.)*)"/.exec(call.arguments)?.[1] ?? '';
  if (path.split('/').includes('..')) return false;
  return path.startsWith(folder) || `${folder}/`.startsWith(`${path}/`) || ABOUT_THE_MACHINE.test(path);
}

/**
 * What the process of the default driver did besides calculating: every call that is not known to be harmless.
 * `folder` is the one it may read.
 */
export function effectsOf(trace: string, folder: string): string[] {
  return callsOf(trace)
    .filter((call) => !isHarmless(call, folder))
    .map(tell);
}

/** How many threads were started: a trace of hostile programs without any has not seen them. */
export function threadsStarted(trace: string): number {
  return callsOf(trace).filter(
    ({ name, arguments: given }) => /^clone3?$/.test(name) && given.includes('THREAD'),
  ).length;
}

const STARTS = /^(fork|vfork|clone|clone3|execve|execveat)$/;
const SPEAKS = /^(socket|connect|bind|listen|accept4?)$/;
const REACHES =
  /^(ptrace|process_vm_\w+|mount|umount2|bpf|io_uring_setup|memfd_create|unshare|setns|pivot_root|chroot|symlink\w*|link\w*|mknod\w*)$/;
const OWN_FOLDER = /^.{0,20}"(?!\/)|"(\/exercise|\/tmp|\/dev\/null)/;

function reachesOut({ name, arguments: given, answer = 0 }: Call): boolean {
  if (answer < 0) return false;
  if (STARTS.test(name)) return !given.includes('CLONE_THREAD');
  if (SPEAKS.test(name) || REACHES.test(name)) return true;
  return /^open(at)?$/.test(name) && WRITES.test(given) && !OWN_FOLDER.test(given);
}

/**
 * What learners' programs of the native driver achieved that leads out of their namespaces. They are the thread that
 * got a filter of system calls and all that came after it. Undefined when there was none: the walls were not up.
 */
export function nativeEffectsOf(trace: string): string[] | undefined {
  const calls = callsOf(trace);
  const filtered = calls.findIndex(
    ({ name, arguments: given, answer }) =>
      name === 'prctl' && given.includes('PR_SET_SECCOMP') && answer === 0,
  );
  if (filtered < 0) return undefined;
  const trusted = new Set(calls.slice(0, filtered).map(({ thread }) => thread));
  trusted.delete(calls[filtered]?.thread ?? '');
  return calls
    .slice(filtered + 1)
    .filter((call) => !trusted.has(call.thread) && reachesOut(call))
    .map(tell);
}
