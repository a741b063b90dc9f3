import { describe, expect, it } from 'vitest';
import { effectsOf, nativeEffectsOf, threadsStarted } from './read-trace.ts';

const FOLDER = '/srv/kindling/sandbox/abc';

describe('a process that only calculates', () => {
  const QUIET = [
    '18407 getcwd("/srv/kindling/sandbox/abc", 4096) = 26',
    '18407 geteuid()                          = 0',
    '18407 statx(AT_FDCWD, "/srv/kindling", AT_STATX_SYNC_AS_STAT, STATX_ALL, {stx_mask=0}) = 0',
    '18407 openat(AT_FDCWD, "/srv/kindling/sandbox/abc/scripts/node/thread.mjs", O_RDONLY|O_CLOEXEC) = 27',
    '18407 openat(AT_FDCWD, "/proc/meminfo", O_RDONLY|O_CLOEXEC) = 27',
    '18407 clone3({flags=CLONE_VM|CLONE_THREAD|CLONE_SETTID, stack_size=0x7ff80} => {parent_tid=[1]}, 88) = 19001',
    '19001 prctl(PR_SET_NAME, "WorkerThread") = 0',
    '19001 exit(0)                            = ?',
    '18407 clone3({flags=CLONE_VM|CLONE_THREAD} <unfinished ...>',
    '18407 <... clone3 resumed> => {parent_tid=[19002]}, 88) = 19002',
    '19002 +++ exited with 0 +++',
  ];

  it('has no effect', () => expect(effectsOf(QUIET.join('\n'), FOLDER)).toEqual([]));
  it('starts threads', () => expect(threadsStarted(QUIET.join('\n'))).toBe(2));
});

it.for([
  'execve("/bin/sh", ["sh"], 0x7ffd /* 0 vars */) = 0',
  'vfork() = 19003',
  'clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|SIGCHLD) = 19003',
  'clone3({flags=CLONE_VM|CLONE_VFORK, exit_signal=SIGCHLD} <unfinished ...>',
  'socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 5',
  'kill(1, SIGKILL) = 0',
  'openat(AT_FDCWD, "/etc/passwd", O_RDONLY) = 5',
  'openat(AT_FDCWD, "/srv/kindling/sandbox/abc/../../secret", O_RDONLY) = 5',
  'openat(AT_FDCWD, "/srv/kindling/sandbox/abc/snapshot", O_WRONLY|O_CREAT, 0666) = 5',
  'openat(AT_FDCWD, "/srv/kindling/sandbox/abcdef-other", O_WRONLY) = 5',
  'unlink("/srv/kindling/sandbox/abc/snapshot") = 0',
  'mkdir("/tmp/x", 0777) = -1 EACCES (Permission denied)',
])('an effect is told: %s', (line) => {
  expect(effectsOf(`18407 ${line}`, FOLDER)).toHaveLength(1);
});

describe('native runs', () => {
  const WALLS = [
    '100 execve("/usr/bin/python3", ["python3"], 0x7f /* 2 vars */) = 0',
    '100 clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|SIGCHLD) = 2',
    '101 prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, {len=319, filter=0x7f}) = 0',
  ];
  const effects = (...lines: string[]) => nativeEffectsOf([...WALLS, ...lines].join('\n'));

  it('achieve nothing with what the kernel refuses, or what ends in their own folders', () => {
    expect(
      effects(
        '101 execve("/bin/sh", ["sh"], 0x7f /* 0 vars */) = -1 ENOSYS (Function not implemented)',
        '101 socket(AF_INET, SOCK_STREAM, 0) = -1 ENOSYS (Function not implemented)',
        '101 openat(AT_FDCWD, "/exercise/a", O_WRONLY|O_CREAT, 0666) = 5',
        '101 openat(AT_FDCWD, "a.txt", O_WRONLY|O_CREAT, 0666) = 5',
        '101 clone(child_stack=0x7f, flags=CLONE_VM|CLONE_THREAD) = 3',
        '100 memfd_create("stdin", 0) = 3',
        '101 link("/tmp/a", "/tmp/b" <unfinished ...>',
        '102 exit(0) = ?',
        '101 <... link resumed>) = -1 ENOSYS (Function not implemented)',
      ),
    ).toEqual([]);
  });

  it.for([
    '101 execve("/bin/sh", ["sh"], 0x7f /* 0 vars */) = 0',
    '102 fork() = 9',
    '101 openat(AT_FDCWD, "/usr/lib/x", O_RDWR|O_CREAT, 0666) = 5',
    '101 connect(3, {sa_family=AF_INET}, 16) = 0',
    '101 symlink("/etc", "/tmp/link") = 0',
    '101 symlink("/etc", "/tmp/link" <unfinished ...>\n101 <... symlink resumed>) = 0',
    '101 symlink("/etc", "/tmp/link" <unfinished ...>',
  ])('are told what they achieve: %s', (line) => expect(effects(line)).toHaveLength(1));

  it('are not vouched for when no filter was seen', () => {
    expect(nativeEffectsOf('100 execve("/usr/bin/python3", [], 0x7f) = 0')).toBeUndefined();
  });
});
