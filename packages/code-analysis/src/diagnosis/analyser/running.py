"""Runs one test against one version of a program, line by line counted, and says how it went."""

import builtins
import io
import sys
import types
import unittest

SUBMISSION = "<submission>"
LONGEST_TEXT = 200
VALUES = {"inf": float("inf"), "nan": float("nan")}
MOST_OUTPUT = 20_000
MOST_CHANGES = 400


class TooManySteps(BaseException):
    """Raised inside a program that goes on and on."""


class Output(io.StringIO):
    def write(self, text):
        if self.tell() + len(text) > MOST_OUTPUT:
            raise TooManySteps()
        return super().write(text)


def shown(value):
    try:
        text = repr(value)
    except Exception as error:
        text = f"<{type(value).__name__} whose repr raises {type(error).__name__}>"
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


class Watcher:
    """Counts lines of the submission as they run, and, if wanted, notes which names change in which line."""

    def __init__(self, most_steps, wants_changes=False):
        self.most_steps = most_steps
        self.wants_changes = wants_changes
        self.steps = 0
        self.lines = set()
        self.changes = []
        self.last = {}

    def enter(self, frame, event, _):
        if frame.f_code.co_filename != SUBMISSION:
            return None
        return self.look if self.wants_changes else self.count

    def count(self, frame, event, _):
        if event == "line":
            self.steps += 1
            self.lines.add(frame.f_lineno)
            if self.steps > self.most_steps:
                raise TooManySteps()
        return self.count

    def look(self, frame, event, argument):
        if event in ("line", "return"):
            self.note(frame)
        if event == "line":
            self.last[frame] = (frame.f_lineno, self.values(frame))
            self.count(frame, event, argument)
        return self.look

    def values(self, frame):
        if frame.f_code.co_name in ("<listcomp>", "<genexpr>", "<lambda>"):
            return {}
        return {name: shown(value) for name, value in list(frame.f_locals.items())[:30]
                if not name.startswith("__") and not isinstance(value, (types.FunctionType, types.ModuleType, type))}

    def note(self, frame):
        line, before = self.last.get(frame, (None, {}))
        if line is None or len(self.changes) >= MOST_CHANGES:
            return
        for name, value in self.values(frame).items():
            if before.get(name) != value:
                self.changes.append([line, name, value])


def place_of(error):
    """The last line of the submission on the way to where an error came up."""
    line, trace = None, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == SUBMISSION:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def strictly_equal(one, other, tolerance):
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if tolerance is not None and isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return abs(one - other) <= tolerance
    if isinstance(one, (list, tuple)) and type(one) is type(other):
        return len(one) == len(other) and all(strictly_equal(a, b, tolerance) for a, b in zip(one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(strictly_equal(one[key], other[key], tolerance) for key in one)
    return one == other


def trimmed(text):
    return "\n".join(line.rstrip() for line in text.splitlines()).rstrip("\n")


class Wrong(Exception):
    """A test that is not passed: what was wanted and what came."""

    def __init__(self, kind, expected, actual):
        super().__init__(kind)
        self.found = {"kind": kind, "expected": expected, "actual": actual}


def check(outcome, run, output):
    """Runs one call or step and holds it to what must be true of it."""
    start = output.tell()
    try:
        value = run()
    except TooManySteps:
        raise
    except BaseException as error:
        wanted = outcome.get("raises")
        if wanted is None:
            raise
        names = [kind.__name__ for kind in type(error).__mro__]
        if wanted["type"] not in names or wanted.get("messageContains", "").lower() not in str(error).lower():
            raise Wrong("exception", wanted["type"], type(error).__name__) from error
    else:
        if "raises" in outcome:
            raise Wrong("exception", outcome["raises"]["type"], shown(value))
        if "expected" in outcome:
            expected = eval(outcome["expected"], dict(VALUES))
            if not strictly_equal(value, expected, outcome.get("tolerance")):
                raise Wrong("value", shown(expected), shown(value))
    printed = output.getvalue()[start:]
    if "stdout" in outcome and trimmed(printed) != trimmed(outcome["stdout"]):
        raise Wrong("output", outcome["stdout"][:LONGEST_TEXT], printed[:LONGEST_TEXT])


def call_test(code, test, output, name):
    call = test["call"]
    namespace = load(code, name)
    arguments = eval(call["arguments"], dict(VALUES))
    keywords = eval(call["keywords"], dict(VALUES))
    check(call, lambda: namespace[test["function"]](*arguments, **keywords), output)
    if "argumentsAfter" in call:
        expected = eval(call["argumentsAfter"], dict(VALUES))
        if not strictly_equal(arguments, expected, None):
            raise Wrong("arguments", shown(expected), shown(arguments))


def program_test(code, test, output, name):
    def run():
        try:
            load(code, "__main__")
        except SystemExit as ending:
            wanted = test["program"].get("exitCode")
            if wanted is not None and (ending.code or 0) != wanted:
                raise Wrong("exit", str(wanted), str(ending.code)) from ending

    check(test["program"], run, output)


def script_test(code, test, output, name):
    namespace = dict(load(code, name))
    for step in test["script"]:
        if "expected" in step:
            check(step, lambda: eval(step["code"], namespace), output)
        else:
            check(step, lambda: exec(step["code"], namespace), output)


def unit_test(code, test, output, name):
    load(code, name)
    namespace = {"__name__": test["module"]}
    exec(compile(test["source"], test["file"], "exec"), namespace)
    if test["class"] is None:
        namespace[test["method"]]()
        return
    case = namespace[test["class"]](test["method"])
    result = Unit()
    case.run(result)
    if result.error is not None:
        raise result.error


class Unit(unittest.TestResult):
    """Keeps the first error as it is, with its way through the program."""

    error = None

    def addError(self, test, error):
        self.error = self.error or error[1]

    addFailure = addError

    def addSubTest(self, test, subtest, error):
        if error is not None:
            self.addError(test, error)


def load(code, name):
    """Runs the program as a module of that name, fresh."""
    module = types.ModuleType(name)
    module.__dict__["__builtins__"] = builtins
    sys.modules[name] = module
    exec(code, module.__dict__)
    return module.__dict__


KINDS = {"call": call_test, "program": program_test, "script": script_test, "unit": unit_test}


def run_test(code, test, name, most_steps, wants_changes=False):
    """How one test ends: whether it passed, or how it failed and where; and the lines that ran."""
    watcher = Watcher(most_steps, wants_changes)
    output = Output()
    kept = sys.stdout, sys.stdin, sys.argv, sys.stderr
    main = sys.modules["__main__"]
    sys.stdout, sys.stderr, sys.stdin, sys.argv = output, Output(), io.StringIO(test.get("stdin", "")), ["main.py"]
    for path, text in test.get("files", {}).items():
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    failure = None
    try:
        sys.settrace(watcher.enter)
        KINDS[test["kind"]](code, test, output, name)
    except Wrong as wrong:
        failure = wrong.found
    except TooManySteps:
        failure = {"kind": "endless"}
    except AssertionError as error:
        inside = place_of(error)
        failure = {"kind": "assertion", "message": str(error)[:LONGEST_TEXT]}
        if inside is not None and type(error) is AssertionError and not str(error):
            failure = {"kind": "error", "type": "AssertionError", "message": "", "line": inside}
    except BaseException as error:
        failure = {"kind": "error", "type": type(error).__name__, "message": str(error)[:LONGEST_TEXT], "line": place_of(error)}
    finally:
        sys.settrace(None)
        sys.stdout, sys.stdin, sys.argv, sys.stderr = kept
        sys.modules["__main__"] = main
    if failure is None:
        failure = wrong_file(test)
    return {"passed": failure is None, "failure": failure, "lines": sorted(watcher.lines), "steps": watcher.steps,
            "changes": watcher.changes}


def wrong_file(test):
    for path, wanted in test.get("filesWritten", {}).items():
        try:
            with open(path, encoding="utf-8") as file:
                found = file.read()
        except OSError:
            return {"kind": "file", "expected": path, "actual": "no such file"}
        if trimmed(found) != trimmed(wanted):
            return {"kind": "file", "expected": wanted[:LONGEST_TEXT], "actual": found[:LONGEST_TEXT]}
    return None
