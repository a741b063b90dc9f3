"""Runs one test against one version of a program, line by line counted, and says how it went."""

import builtins
import inspect
import io
import re
import sys
import types
import unittest

from assertions import HOLD, Unheld, hold_with
from pytest_words import call_test as call_test_function
from pytest_words import case_count, install
from watching import LONGEST_TEXT, SUBMISSION, Follower, TooManyTurns, Watcher, codes_in, shown

VALUES = {"inf": float("inf"), "nan": float("nan")}
MOST_OUTPUT = 20_000
MOST_READING_TURNS = 12_000
# Turns alone do not bound a run: a number that is squared again and again has as many digits as there is room for.
MOST_SECONDS, MOST_MUTANT_SECONDS = 0.6, 0.15


class Output(io.StringIO):
    def write(self, text):
        if self.tell() + len(text) > MOST_OUTPUT:
            raise TooManyTurns()
        return super().write(text)


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


def loosened(value):
    """A value as JSON has it: rows are lists."""
    if isinstance(value, (list, tuple, types.GeneratorType)):
        return [loosened(one) for one in value]
    return {key: loosened(one) for key, one in value.items()} if isinstance(value, dict) else value


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
    except TooManyTurns:
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
            value = loosened(value) if outcome.get("loose") else value
            if not strictly_equal(value, expected, outcome.get("tolerance")):
                raise Wrong("value", shown(expected), shown(value))
    printed = output.getvalue()[start:]
    if "stdout" in outcome and trimmed(printed) != trimmed(outcome["stdout"]):
        raise Wrong("output", outcome["stdout"][:LONGEST_TEXT], printed[:LONGEST_TEXT])


def call_test(code, test, output, name):
    call = test["call"]
    namespace = load(code, name)
    function = function_named(namespace, test["function"] or (name if name in namespace else ""))
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
        # People are told of the step that fails.
        test["shown"] = step["code"].strip().splitlines()[-1]
        if "expected" in step:
            check(step, lambda: eval(step["code"], namespace), output)
        else:
            check(step, lambda: exec(step["code"], namespace), output)


def unit_test(code, test, output, name):
    load(code, name)
    for one in [*test.get("before", ()), test]:
        run_case(one, read_tests(one, vars(sys.modules[name])))


def read_tests(test, program):
    """What a file of tests defines, beside what it takes from the program."""
    shared = {key: value for key, value in program.items() if not key.startswith("__")}
    namespace = {**shared, HOLD: hold_with(shown), "__file__": test["file"], "__name__": test["file"].rpartition("/")[2].removesuffix(".py")}
    for code in (*test.get("shared", ()), test["code"]):
        exec(code, namespace)
    return namespace


def run_case(test, namespace):
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


def cases_in(code, test, name):
    """How many cases a test has whose list of them is worked out when its file is read; 1 where reading it fails."""
    count = 1
    def counted(code, test, output, name):
        nonlocal count
        load(code, name)
        namespace = read_tests(test, vars(sys.modules[name]))
        function = getattr(namespace[test["class"]], test["method"]) if test["class"] else namespace[test["method"]]
        count = case_count(function)

    run_test(code, {**test, "kind": counted}, name, MOST_READING_TURNS)
    return count


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


def changes_in(code, test, name, most_turns):
    """Line, name and value of each time that a line gave a name another value while a test ran."""
    follower = Follower(most_turns, MOST_SECONDS)
    run_test(code, test, name, most_turns, watcher=follower)
    return follower.changes


def run_test(code, test, name, most_turns, seconds=MOST_SECONDS, watcher=None):
    """How one test of watched code ends: whether it passed, or how it failed and where; and the lines that ran."""
    watcher = watcher or Watcher(most_turns, seconds)
    output = Output()
    kept = sys.stdout, sys.stdin, sys.argv, sys.stderr
    main = sys.modules["__main__"]
    sys.stdout, sys.stderr, sys.stdin, sys.argv = output, Output(), io.StringIO(test.get("stdin", "")), ["main.py"]
    for path, text in test.get("files", {}).items():
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    failure, heading = None, None
    try:
        with watcher:
            KINDS.get(test["kind"], test["kind"])(code, test, output, name)
    except Unheld as unheld:
        failure, heading = {"kind": "value", "expected": unheld.expected, "actual": unheld.actual}, unheld.shown
    except BaseException as error:
        failure = failure_of(error, code)
    finally:
        sys.stdout, sys.stdin, sys.argv, sys.stderr = kept
        sys.modules["__main__"] = main
    if failure is None:
        failure = wrong_file(test)
    return {"passed": failure is None, "failure": failure, "lines": sorted(watcher.lines), "turns": watcher.turns,
            "shown": heading or test.get("shown")}


def said(error):
    try:
        return str(error)[:LONGEST_TEXT]
    except Exception as another:
        return f"its own text raises {type(another).__name__}"


def failure_of(error, code):
    """What ended a test, as it is told."""
    if isinstance(error, Wrong):
        return error.found
    if isinstance(error, TooManyTurns):
        return {"kind": "endless"}
    message, line = said(error), place_of(error)
    if isinstance(error, AssertionError) and (line is None or message or type(error) is not AssertionError):
        return {"kind": "assertion", "message": message}
    return {"kind": "error", "type": type(error).__name__, "message": message, "line": line or defined_at(error, code)}


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
