"""Runs one test against one version of a program, line by line counted, and says how it went."""

import builtins
import inspect
import io
import re
import sys
import time
import types
import unittest

from assertions import HOLD, Unheld, hold_with
from pytest_words import call_test as call_test_function
from pytest_words import install

SUBMISSION = "<submission>"
LONGEST_TEXT = 200
VALUES = {"inf": float("inf"), "nan": float("nan")}
MOST_OUTPUT = 20_000
MOST_CHANGES = 400
# Steps alone do not bound a run: a number that is squared again and again has as many digits as there is room for.
MOST_SECONDS, MOST_MUTANT_SECONDS = 0.6, 0.15


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

    def __init__(self, most_steps, seconds, wants_changes=False):
        self.most_steps = most_steps
        self.deadline = time.monotonic() + seconds
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
            if self.steps > self.most_steps or time.monotonic() > self.deadline:
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
    lines, trace = [], error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == SUBMISSION:
            lines.append(trace.tb_lineno)
        trace = trace.tb_next
    # A recursion without end stops wherever it happens to be: what matters is the call that it repeats.
    return max(lines, key=lines.count) if isinstance(error, RecursionError) and lines else lines[-1] if lines else None


def defined_at(error, code):
    """Of a call that does not fit: the line of the function, which is where its author looks."""
    called = re.match(r"(?:\w+\.)*(\w+)\(\) (?:takes|missing|got)", str(error)) if isinstance(error, TypeError) else None
    return next((one.co_firstlineno for one in codes_in(code) if one.co_name == called.group(1)), None) if called else None


def codes_in(code):
    for inner in code.co_consts:
        if isinstance(inner, types.CodeType):
            yield inner
            yield from codes_in(inner)


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
    function = function_named(load(code, name), test["function"])
    arguments = eval(call["arguments"], dict(VALUES))
    keywords = eval(call["keywords"], dict(VALUES))
    if call.get("alone") and not takes_each(function, arguments):
        arguments = [arguments]
    check(call, lambda: function(*arguments, **keywords), output)
    if "argumentsAfter" in call:
        expected = eval(call["argumentsAfter"], dict(VALUES))
        if not strictly_equal(arguments, expected, None):
            raise Wrong("arguments", shown(expected), shown(arguments))


def function_named(namespace, name):
    """The function of that name; without a name the last one that is defined."""
    own = [value for value in namespace.values() if isinstance(value, types.FunctionType) and value.__code__.co_filename == SUBMISSION]
    if name in namespace or not name and own:
        return namespace[name] if name else own[-1]
    raise NameError(f"name {name!r} is not defined" if name else "no function is defined")


def takes_each(function, arguments):
    """Whether a list that was given as input is the arguments, one by one, or a single one."""
    try:
        most = len(inspect.signature(function).parameters)
    except (TypeError, ValueError):
        return True
    return len(arguments) == most and (most != 1 or isinstance(arguments[0], (list, dict, str)))


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
    for one in [*test.get("before", ()), test]:
        unit_case(one, vars(sys.modules[name]))


def unit_case(test, program):
    shared = {key: value for key, value in program.items() if not key.startswith("__")}
    namespace = {**shared, HOLD: hold_with(shown), "__file__": test["file"], "__name__": test["file"].rpartition("/")[2].removesuffix(".py")}
    exec(test["code"], namespace)
    owner = namespace[test["class"]] if test["class"] else None
    if owner is not None and issubclass(owner, unittest.TestCase):
        result = Unit()
        unittest.TestSuite([owner(test["method"])]).run(result)
        if result.error is not None:
            raise result.error
    elif test["method"]:
        instance = owner() if owner else None
        if hasattr(instance, "setup_method"):
            instance.setup_method(*[None] * len(inspect.signature(instance.setup_method).parameters))
        call_test_function(getattr(instance or types.SimpleNamespace(**namespace), test["method"]), test["case"], namespace)


def example_test(code, test, output, name):
    """The examples up to one, as if typed one after another; the last must say what stands under it."""
    import doctest  # Takes long to load, and few tests are written so.

    program = load(code, name)
    namespace = {key: value for key, value in program.items() if not key.startswith("__")}
    *before, last = test["examples"]
    for example in before:
        try:
            exec(compile(example.source, test["file"], "single"), namespace)
        except Exception:
            if not example.exc_msg:
                raise
    start = output.tell()
    try:
        exec(compile(last.source, test["file"], "single"), namespace)
    except Exception as error:
        if not last.exc_msg:
            raise
        said = f"{type(error).__name__}: {error}".strip()
        if said != last.exc_msg.strip():
            raise Wrong("exception", last.exc_msg.strip(), said) from error
        return
    printed = output.getvalue()[start:]
    if not doctest.OutputChecker().check_output(last.want, printed, doctest.NORMALIZE_WHITESPACE):
        raise Wrong("value", last.want.strip()[:LONGEST_TEXT], printed.strip()[:LONGEST_TEXT] or "None")


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
    for one in {name, *ALIASES}:
        sys.modules[one] = module
    exec(code, module.__dict__)
    return module.__dict__


# Further names under which tests import the program.
ALIASES = []
install()

KINDS = {"example": example_test, "call": call_test, "program": program_test, "script": script_test, "unit": unit_test}


def run_test(code, test, name, most_steps, wants_changes=False, seconds=MOST_SECONDS):
    """How one test ends: whether it passed, or how it failed and where; and the lines that ran."""
    watcher = Watcher(most_steps, seconds, wants_changes)
    output = Output()
    kept = sys.stdout, sys.stdin, sys.argv, sys.stderr
    main = sys.modules["__main__"]
    sys.stdout, sys.stderr, sys.stdin, sys.argv = output, Output(), io.StringIO(test.get("stdin", "")), ["main.py"]
    for path, text in test.get("files", {}).items():
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    failure, heading = None, None
    try:
        sys.settrace(watcher.enter)
        KINDS[test["kind"]](code, test, output, name)
    except Wrong as wrong:
        failure = wrong.found
    except TooManySteps:
        failure = {"kind": "endless"}
    except Unheld as unheld:
        failure = {"kind": "value", "expected": unheld.expected, "actual": unheld.actual}
        heading = unheld.shown
    except AssertionError as error:
        inside = place_of(error)
        failure = {"kind": "assertion", "message": str(error)[:LONGEST_TEXT]}
        if inside is not None and type(error) is AssertionError and not str(error):
            failure = {"kind": "error", "type": "AssertionError", "message": "", "line": inside}
    except BaseException as error:
        failure = {"kind": "error", "type": type(error).__name__, "message": str(error)[:LONGEST_TEXT], "line": place_of(error) or defined_at(error, code)}
    finally:
        sys.settrace(None)
        sys.stdout, sys.stdin, sys.argv, sys.stderr = kept
        sys.modules["__main__"] = main
    if failure is None:
        failure = wrong_file(test)
    return {"passed": failure is None, "failure": failure, "lines": sorted(watcher.lines), "steps": watcher.steps,
            "changes": watcher.changes, "shown": heading or test.get("shown")}


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
