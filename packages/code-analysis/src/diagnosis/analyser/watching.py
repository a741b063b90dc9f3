"""Watches a program while a test runs: which lines ran, how long it goes on, which values its names take."""

import sys
import time
import types

SUBMISSION = "<submission>"
LONGEST_TEXT = 200
MOST_CHANGES = 400
MOST_NAMES = 30
# Python 3.11 has none: there every line is traced, which takes much longer, and lines are counted for turns.
MONITORING = getattr(sys, "monitoring", None)
EVENTS = MONITORING and MONITORING.events
TOOL = MONITORING and MONITORING.PROFILER_ID
TURNS, LINES = (EVENTS.JUMP | EVENTS.PY_START, EVENTS.LINE) if MONITORING else (0, 0)
if MONITORING:
    MONITORING.use_tool_id(TOOL, "diagnosis")


class TooManyTurns(BaseException):
    """Raised inside a program that goes on and on."""


def shown(value):
    try:
        text = repr(value)
    except Exception as error:
        text = f"<{type(value).__name__} whose repr raises {type(error).__name__}>"
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


def codes_in(code):
    for inner in code.co_consts:
        if isinstance(inner, types.CodeType):
            yield inner
            yield from codes_in(inner)


def watched(code, events=TURNS):
    """The same code, of which watchers hear from now on."""
    for one in (code, *codes_in(code)) if MONITORING else ():
        MONITORING.set_local_events(TOOL, one, events)
    return code


class Watcher:
    """
    Counts the turns of a program's loops and the calls of its functions, which bound how long it may go on, and notes
    which lines run. It hears of the program alone: tests and the library run as ever.
    """

    def __init__(self, most_turns, seconds):
        self.most_turns = most_turns
        self.deadline = time.monotonic() + seconds
        self.turns = 0
        self.lines = set()

    def turn(self, *_):
        self.turns += 1
        if self.turns > self.most_turns or time.monotonic() > self.deadline:
            raise TooManyTurns()

    def line(self, _, line):
        if line > 0:  # An empty program runs a line that it has not.
            self.lines.add(line)
        # Of this place nothing more is told until the next test.
        return MONITORING.DISABLE

    def __enter__(self):
        if MONITORING:
            MONITORING.restart_events()
            self.hear(self.turn, self.line)
        else:
            sys.settrace(self.trace)

    def __exit__(self, *_):
        sys.settrace(None)
        if MONITORING:
            self.hear(None, None)

    def hear(self, turn, line):
        for event, heard in ((EVENTS.JUMP, turn), (EVENTS.PY_START, turn), (EVENTS.LINE, line)):
            MONITORING.register_callback(TOOL, event, heard)

    def trace(self, frame, event, _):
        if frame.f_code.co_filename != SUBMISSION:
            return None
        if event == "line":
            self.lines.add(frame.f_lineno)
            self.turn()
        return self.trace


class Follower(Watcher):
    """Notes, too, which names change in which line, each time."""

    def __init__(self, most_turns, seconds):
        super().__init__(most_turns, seconds)
        self.changes = []
        self.last = {}

    def __enter__(self):
        super().__enter__()
        sys.settrace(self.follow)

    def follow(self, frame, event, _):
        if frame.f_code.co_filename != SUBMISSION or len(self.changes) >= MOST_CHANGES:
            return None
        if event in ("line", "return"):
            self.note(frame)
        if event == "line":
            self.last[frame] = (frame.f_lineno, self.values(frame))
            self.turn()
        return self.follow

    def values(self, frame):
        if frame.f_code.co_name in ("<listcomp>", "<genexpr>", "<lambda>"):
            return {}
        values = {name: shown(value) for name, value in list(frame.f_locals.items())[:MOST_NAMES]
                  if not name.startswith("__") and not isinstance(value, (types.FunctionType, types.ModuleType, type))}
        # An object that says no more than where it lies tells nobody anything.
        return {name: text for name, text in values.items() if not text.startswith("<")}

    def note(self, frame):
        line, before = self.last.get(frame, (None, {}))
        for name, value in self.values(frame).items() if line is not None else ():
            if before.get(name) != value:
                self.changes.append([line, name, value])
