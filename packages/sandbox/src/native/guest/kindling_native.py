"""
The first process of a native run, alone with the learner's program in its namespaces. Reads one request, starts the
program with limits and a system call filter it cannot take off, relays what it writes, and says how it ended.

To the host, on descriptor 1: frames of one letter (o stdout, e stderr, a answer, w waits for input, d done), four bytes
of length, data. From the host, on descriptor 0: the request and then input, each as a length and data; no data is the
end of input.
"""

import base64
import ctypes
import fcntl
import gc
import io
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
ANSWER_DESCRIPTOR, HEARD_DESCRIPTOR, WANTED_DESCRIPTOR, INPUT_DESCRIPTOR = 100, 101, 102, 103
MEGABYTE = 1 << 20
ANSWER_BYTES = 8 * MEGABYTE
WRITTEN_FILES_BYTES = 8 * MEGABYTE
MOST_FILES = 10_000
# A program that makes files by the hundred thousand is seen this often.
HEARTBEAT_SECONDS = 0.05
WARNING_SHARE, LONGEST_WARNING_SECONDS = 0.2, 0.4
PIECE = 65_536
# What a pipe takes at once, so that nobody waits for a program that asks and does not read.
INPUT_PIECE = 4096
ENVIRONMENT = {"HOME": "/tmp", "TMPDIR": "/tmp", "LANG": "C.UTF-8", "NO_COLOR": "1"}
PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 22, 2



def read_exactly(length):
    pieces = []
    while length > 0:
        piece = os.read(0, min(length, MEGABYTE))
        if not piece:
            # The host is gone, and with it everything here.
            os._exit(1)
        pieces.append(piece)
        length -= len(piece)
    return b"".join(pieces)


def read_message():
    return read_exactly(int.from_bytes(read_exactly(4), "big"))


REQUEST = json.loads(read_message())


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


class AskedInput(io.RawIOBase):
    """Standard input of a program whose input comes while it runs: first what was there, then what it asks for."""

    def __init__(self, flush):
        self.flush_output = flush
        self.is_asking = self.is_over = False

    def readable(self):
        return True

    def fileno(self):
        return 0

    def readinto(self, buffer):
        data = b"" if self.is_asking else os.read(0, len(buffer))
        if not data and not self.is_over:
            self.is_asking = True
            self.flush_output()
            os.write(WANTED_DESCRIPTOR, b"?")
            data = os.read(INPUT_DESCRIPTOR, len(buffer))
            self.is_over = not data
        buffer[: len(data)] = data
        return len(data)


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
    os.closerange(INPUT_DESCRIPTOR + 1, 1024)
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
    if REQUEST["isInteractive"]:
        sys.stdin = sys.__stdin__ = io.TextIOWrapper(io.BufferedReader(AskedInput(runner.flush)), encoding="utf-8")
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

    def take_output_now(self):
        for descriptor in self.streams:
            while self.take(descriptor):
                pass

    def take_all(self):
        self.take_output_now()
        while self.take(self.answers):
            pass


def has_too_many_files():
    facts = [os.statvfs(folder) for folder in (EXERCISE, "/tmp")]
    return sum(fact.f_files - fact.f_ffree for fact in facts) > MOST_FILES


class Clock:
    """How long a program may go on: wall time without waiting for input, waiting for input, processor time."""

    def __init__(self, program):
        limits = REQUEST["limits"]
        self.start = time.monotonic()
        self.waited, self.waiting_since = 0, None
        # The number of another process's clock, as clock_getcpuclockid(3) makes it.
        self.processor = (~program << 3) | 2
        self.limits = {name: limits[name] / 1000 for name in ("timeoutMs", "cpuMs", "inputWaitMs")}

    def wait(self):
        self.waiting_since = time.monotonic()

    def go_on(self):
        if self.waiting_since is not None:
            self.waited += time.monotonic() - self.waiting_since
            self.waiting_since = None

    def elapsed(self):
        return time.monotonic() - self.start

    def left(self):
        """Seconds to the nearest limit, and those to when the program should hear of it."""
        if self.waiting_since is not None:
            left = self.limits["inputWaitMs"] - self.waited - (time.monotonic() - self.waiting_since)
            return left + LONGEST_WARNING_SECONDS, left
        wall = self.limits["timeoutMs"] - self.elapsed() + self.waited
        busy = self.limits["cpuMs"] - time.clock_gettime(self.processor)
        return min(wall, busy), min(wall - warning(self.limits["timeoutMs"]), busy - warning(self.limits["cpuMs"]))


def warning(limit):
    return min(LONGEST_WARNING_SECONDS, limit * WARNING_SHARE)


class InputDesk:
    """Gives a waiting program what it asks for: what is left of the last input, or what the host sends next."""

    def __init__(self, relay, clock, wanted, given):
        self.relay, self.clock, self.wanted, self.given = relay, clock, wanted, given
        self.rest, self.is_over = b"", False

    def ask(self):
        os.read(self.wanted, 1)
        if self.rest or self.is_over:
            self.hand_on()
        else:
            self.relay.take_output_now()
            send(frame(b"w", b""))
            self.clock.wait()

    def take(self):
        self.rest = read_message()
        self.is_over = self.rest == b""
        self.clock.go_on()
        self.hand_on()

    def end(self):
        """Who goes on after an interrupt meets the end of input: waiting again would be waiting without a limit."""
        self.rest, self.is_over = b"", True
        self.clock.go_on()
        self.hand_on()

    def hand_on(self):
        piece, self.rest = self.rest[:INPUT_PIECE], self.rest[INPUT_PIECE:]
        if piece:
            os.write(self.given, piece)
        elif self.given is not None:
            os.close(self.given)
            self.given = None


class Watch:
    """Waits for the end of the program or brings it about."""

    def __init__(self, program, relay, wanted, given):
        self.program, self.relay = program, relay
        self.clock = Clock(program)
        self.desk = InputDesk(relay, self.clock, wanted, given)
        self.killed, self.was_warned = None, False
        self.end = os.pidfd_open(program)
        self.poll = select.poll()
        self.is_host_heard = False
        for descriptor in (self.end, wanted, *relay.streams, relay.answers):
            self.poll.register(descriptor, select.POLLIN)

    def kill(self, reason):
        self.killed = self.killed or reason
        os.kill(self.program, signal.SIGKILL)

    def hold_to_limits(self):
        """Answers for how many seconds nothing need be looked at."""
        left, until_warning = self.clock.left()
        if left <= 0:
            self.kill("timeout")
        elif until_warning <= 0 and not self.was_warned:
            self.was_warned = True
            os.kill(self.program, signal.SIGINT)
            if self.clock.waiting_since is not None:
                self.desk.end()
                self.clock.limits["timeoutMs"] = self.clock.elapsed() - self.clock.waited + LONGEST_WARNING_SECONDS
        elif has_too_many_files():
            self.kill("files")
        return max(0.001, min(HEARTBEAT_SECONDS, left if self.was_warned else until_warning))

    def listen_to_host(self):
        """Only while the program waits: an input that comes too late is for nobody."""
        should = self.clock.waiting_since is not None
        if should != self.is_host_heard:
            self.poll.register(0, select.POLLIN) if should else self.poll.unregister(0)
            self.is_host_heard = should

    def hear(self, descriptor, event):
        if not event & select.POLLIN:
            self.poll.unregister(descriptor)
        elif descriptor == 0:
            self.desk.take()
        elif descriptor == self.desk.wanted:
            self.desk.ask()
        else:
            self.relay.take(descriptor)

    def until_end(self):
        """Answers how it ended, for the host."""
        ready = {}
        while self.end not in ready:
            seconds = self.hold_to_limits()
            self.listen_to_host()
            ready = dict(self.poll.poll(seconds * 1000))
            for descriptor, event in ready.items():
                if descriptor != self.end:
                    self.hear(descriptor, event)
            if self.relay.is_over:
                self.kill("output-limit")
        _, status = os.waitpid(self.program, 0)
        self.relay.take_all()
        if self.relay.is_over:
            self.killed = self.killed or "output-limit"
        self.clock.go_on()
        duration = self.clock.elapsed() - self.clock.waited
        return {
            "killed": self.killed,
            "wasWarned": self.was_warned,
            "code": os.waitstatus_to_exitcode(status),
            "durationMs": duration * 1000,
        }


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
    (stdout, stdout_in), (stderr, stderr_in), (answers, answers_in) = (os.pipe() for _ in range(3))
    (heard_out, heard), (wanted, wanted_in), (input_out, given) = (os.pipe() for _ in range(3))
    theirs = {
        stdin: 0,
        stdout_in: 1,
        stderr_in: 2,
        answers_in: ANSWER_DESCRIPTOR,
        heard_out: HEARD_DESCRIPTOR,
        wanted_in: WANTED_DESCRIPTOR,
        input_out: INPUT_DESCRIPTOR,
    }
    gc.freeze()
    program = os.fork()
    if program == 0:
        try:
            become_program(modules, theirs)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(1)
    for descriptor in theirs:
        os.close(descriptor)
    ending = Watch(program, Relay(stdout, stderr, answers, heard), wanted, given).until_end()
    send(frame(b"d", json.dumps({**ending, "files": written_files()}).encode()))
    os._exit(0)


main()
