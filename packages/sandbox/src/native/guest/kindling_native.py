"""
The first process of a native run, alone with the learner's program in its namespaces. Reads one request, starts the
program with limits and a system call filter it cannot take off, relays what it writes, and says how it ended.

To the host, on descriptor 1: frames of one letter (o stdout, e stderr, a answer, d done), four bytes of length, data.
"""

import base64
import ctypes
import fcntl
import gc
import json
import os
import resource
import select
import signal
import site
import stat
import sys
import time
import traceback
import types

EXERCISE = "/exercise"
ANSWER_DESCRIPTOR, HEARD_DESCRIPTOR = 100, 101
MEGABYTE = 1 << 20
ANSWER_BYTES = 8 * MEGABYTE
WRITTEN_FILES_BYTES = 8 * MEGABYTE
MOST_FILES = 10_000
# A program that makes files by the hundred thousand is seen this often.
HEARTBEAT_SECONDS = 0.05
WARNING_SHARE, LONGEST_WARNING_SECONDS = 0.2, 0.4
PIECE = 65_536
ENVIRONMENT = {"HOME": "/tmp", "TMPDIR": "/tmp", "LANG": "C.UTF-8", "NO_COLOR": "1"}
PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 22, 2
REQUEST = json.loads(sys.stdin.buffer.read())


def load_modules():
    """The modules that run programs, the same as in the other engine. A program finds none of them by import."""
    for name, source in REQUEST["modules"]:
        module = types.ModuleType(name)
        module.__file__ = f"/kindling/{name}.py"
        sys.modules[name] = module
        exec(compile(source, module.__file__, "exec", dont_inherit=True), module.__dict__)
    return {name: sys.modules.pop(name) for name, _ in REQUEST["modules"]}


def record_by_tracing(path):
    """What sys.monitoring does from 3.12 on, for kindling_coverage."""
    lines = set()

    def trace(frame, event, _):
        if frame.f_code.co_filename != path:
            return None
        if event == "line":
            lines.add(frame.f_lineno)
        return trace

    sys.settrace(trace)
    return lines


class Filter(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("program", ctypes.c_char_p)]


def give_up_rights():
    limits, calls = REQUEST["limits"], base64.b64decode(REQUEST["callFilter"])
    seconds = limits["timeoutMs"] // 1000 + 2
    for limit, value in (
        (resource.RLIMIT_AS, limits["memoryMb"] * MEGABYTE),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 16 * MEGABYTE),
        (resource.RLIMIT_NOFILE, 256),
        (resource.RLIMIT_STACK, 8 * MEGABYTE),
    ):
        resource.setrlimit(limit, (value, value))
    kernel = ctypes.CDLL(None, use_errno=True)
    program = Filter(len(calls) // 8, calls)
    if kernel.prctl(PR_SET_SECCOMP, ctypes.c_ulong(SECCOMP_MODE_FILTER), ctypes.byref(program)) != 0:
        raise OSError(ctypes.get_errno(), "The system call filter was refused")


def importable_names():
    """What the program can import from the folder of the exercise."""
    entries = list(os.scandir(EXERCISE))
    packages = [entry.name for entry in entries if os.path.exists(f"{entry.path}/__init__.py")]
    return packages + [entry.name[: -len(".py")] for entry in entries if entry.name.endswith(".py")]


def become_program(modules, descriptors):
    """Runs in the learner's process and does not return."""
    runner, coverage = modules["kindling_run"], modules["kindling_coverage"]
    for given, wanted in descriptors.items():
        os.dup2(given, wanted)
    os.closerange(3, ANSWER_DESCRIPTOR)
    os.closerange(HEARD_DESCRIPTOR + 1, 1024)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    say = runner.answer

    def answer(value):
        say(value)
        # Once it was heard, everything that was printed before it has been read, too.
        os.read(HEARD_DESCRIPTOR, 1)

    runner.answer = answer
    if not hasattr(sys, "monitoring"):
        coverage.record = record_by_tracing
    site.setquit()
    site.setcopyright()
    site.sethelper()
    os.environ.clear()
    os.environ.update(ENVIRONMENT)
    task = json.dumps({**REQUEST["task"], "modules": importable_names()})
    REQUEST["files"] = REQUEST["modules"] = REQUEST["stdin"] = None
    runner.prepare()
    give_up_rights()
    runner.main(task)


def frame(kind, data):
    return kind + len(data).to_bytes(4, "big") + data


def send(frames):
    rest = memoryview(frames)
    while rest:
        rest = rest[os.write(1, rest) :]


class Relay:
    """Reads what the program writes, as it comes, and hands it on until a limit is met."""

    def __init__(self, stdout, stderr, answers, heard):
        self.streams = {stdout: b"o", stderr: b"e"}
        self.left = {kind: REQUEST["limits"]["outputBytes"] for kind in (b"o", b"e")}
        self.stdout, self.answers, self.heard = stdout, answers, heard
        self.answer_text, self.answer_bytes = b"", ANSWER_BYTES
        self.is_over = False
        for descriptor in (stdout, stderr, answers, heard):
            fcntl.fcntl(descriptor, fcntl.F_SETFL, os.O_NONBLOCK)

    def take(self, descriptor):
        """One piece. Answers whether there may be more."""
        if self.is_over:
            return False
        try:
            piece = os.read(descriptor, PIECE)
        except BlockingIOError:
            return False
        if descriptor == self.answers:
            self.take_answers(piece)
        else:
            self.take_output(self.streams[descriptor], piece)
        return piece != b""

    def take_output(self, kind, piece):
        fitting = piece[: self.left[kind]]
        self.left[kind] -= len(fitting)
        if fitting:
            send(frame(kind, fitting))
        self.is_over = len(fitting) < len(piece)

    def take_answers(self, piece):
        self.answer_bytes -= len(piece)
        self.is_over = self.answer_bytes < 0
        *lines, self.answer_text = (self.answer_text + piece).split(b"\n")
        if self.is_over or not lines:
            return
        # The program waits to be heard: what it printed before is all there, and nothing after.
        while self.take(self.stdout):
            pass
        send(b"".join(frame(b"a", line) for line in lines))
        try:
            os.write(self.heard, b"." * len(lines))
        except (BlockingIOError, BrokenPipeError):
            # A program that writes there by itself need not listen.
            pass

    def take_all(self):
        for descriptor in (*self.streams, self.answers):
            while self.take(descriptor):
                pass


def has_too_many_files():
    facts = [os.statvfs(folder) for folder in (EXERCISE, "/tmp")]
    return sum(fact.f_files - fact.f_ffree for fact in facts) > MOST_FILES


def watch(program, relay):
    """Waits for the end of the program or brings it about. Answers how it ended, for the host."""
    seconds = REQUEST["limits"]["timeoutMs"] / 1000
    start = time.monotonic()
    warn_at = start + seconds - min(LONGEST_WARNING_SECONDS, seconds * WARNING_SHARE)
    ending = {"killed": None, "wasWarned": False}
    poll, end = select.poll(), os.pidfd_open(program)
    for descriptor in (end, *relay.streams, relay.answers):
        poll.register(descriptor, select.POLLIN)

    def kill(reason):
        ending["killed"] = ending["killed"] or reason
        os.kill(program, signal.SIGKILL)

    while True:
        now = time.monotonic()
        if now >= start + seconds:
            kill("timeout")
        elif now >= warn_at and not ending["wasWarned"]:
            ending["wasWarned"] = True
            os.kill(program, signal.SIGINT)
        elif has_too_many_files():
            kill("files")
        due = start + seconds if ending["wasWarned"] else warn_at
        wait = max(0.001, min(HEARTBEAT_SECONDS, due - now))
        ready = dict(poll.poll(wait * 1000))
        for descriptor, event in ready.items():
            if descriptor != end and event & select.POLLIN:
                relay.take(descriptor)
            elif descriptor != end:
                poll.unregister(descriptor)
        if relay.is_over:
            kill("output-limit")
        if end in ready:
            break
    _, status = os.waitpid(program, 0)
    relay.take_all()
    if relay.is_over:
        ending["killed"] = ending["killed"] or "output-limit"
    return {**ending, "code": os.waitstatus_to_exitcode(status), "durationMs": (time.monotonic() - start) * 1000}


def content_of(path, most):
    """A plain file of at most so many bytes; None for anything else, and for what cannot be read."""
    try:
        facts = os.lstat(path)
        if not stat.S_ISREG(facts.st_mode) or facts.st_size > most:
            return None
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None


def written_files():
    """Plain files of the working folder, while nobody can change them any more: path and content."""
    # As deep as a path can be: os.walk may recurse.
    sys.setrecursionlimit(10_000)
    files, left = [], WRITTEN_FILES_BYTES
    for folder, _, names in os.walk(EXERCISE):
        for path in (f"{folder}/{name}" for name in names):
            content = content_of(path, left)
            if content is not None:
                name = os.fsencode(os.path.relpath(path, EXERCISE)).decode(errors="replace")
                files.append((name, base64.b64encode(content).decode()))
                left -= len(content)
    return files


def main():
    for path, content in REQUEST["files"]:
        os.makedirs(os.path.dirname(f"{EXERCISE}/{path}"), exist_ok=True)
        with open(f"{EXERCISE}/{path}", "wb") as file:
            file.write(base64.b64decode(content))
    # The first process of its namespace cannot be killed from inside, unless it handles the signal.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.path[:] = [entry for entry in sys.path if "-packages" not in entry]
    modules = load_modules()
    stdin = os.memfd_create("stdin")
    with open(stdin, "wb", closefd=False) as file:
        file.write(base64.b64decode(REQUEST["stdin"]))
    os.lseek(stdin, 0, os.SEEK_SET)
    (stdout, stdout_in), (stderr, stderr_in), (answers, answers_in), (heard_out, heard) = (os.pipe() for _ in range(4))
    gc.freeze()
    program = os.fork()
    if program == 0:
        try:
            given = {stdin: 0, stdout_in: 1, stderr_in: 2, answers_in: ANSWER_DESCRIPTOR, heard_out: HEARD_DESCRIPTOR}
            become_program(modules, given)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    for descriptor in (stdin, stdout_in, stderr_in, answers_in, heard_out):
        os.close(descriptor)
    ending = watch(program, Relay(stdout, stderr, answers, heard))
    send(frame(b"d", json.dumps({**ending, "files": written_files()}).encode()))
    os._exit(0)


main()
