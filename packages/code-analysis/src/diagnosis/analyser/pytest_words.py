"""The words of pytest that tests of exercises use: raises, approx, parametrize, fixtures, capsys, monkeypatch, tmp_path."""

import ast
import contextlib
import inspect
import itertools
import os
import pathlib
import re
import sys
import types

from assertions import give


def cases_of(function):
    """How many cases the decorators of a test function's tree list; None where only running them tells."""
    count = 1
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func).endswith("parametrize") and len(decorator.args) > 1:
            rows = decorator.args[1]
            if not isinstance(rows, (ast.List, ast.Tuple)) or any(isinstance(row, ast.Starred) for row in rows.elts):
                return None
            count *= len(rows.elts)
    return max(1, count)


class Raised:
    value = None
    type = None

    def match(self, pattern):
        assert re.search(pattern, str(self.value)), f"{self.value!r} does not match {pattern!r}"


@contextlib.contextmanager
def expecting(kinds, match):
    raised = Raised()
    try:
        yield raised
    except kinds as error:
        raised.value, raised.type = error, type(error)
        if match is not None:
            raised.match(match)
    else:
        names = kinds if isinstance(kinds, tuple) else (kinds,)
        raise AssertionError(f"nothing was raised where {' or '.join(kind.__name__ for kind in names)} is wanted")


def raises(kinds, call=None, *arguments, match=None, **keywords):
    if call is None:
        return expecting(kinds, match)
    with expecting(kinds, match) as raised:
        call(*arguments, **keywords)
    return raised


class approx:
    def __init__(self, expected, rel=None, abs=None):
        self.expected, self.rel, self.abs = expected, rel, abs

    def near(self, one, wanted):
        if isinstance(wanted, dict):
            return isinstance(one, dict) and one.keys() == wanted.keys() and all(self.near(one[key], wanted[key]) for key in wanted)
        if isinstance(wanted, (list, tuple)):
            return isinstance(one, (list, tuple)) and len(one) == len(wanted) and all(map(self.near, one, wanted))
        if not isinstance(one, (int, float)) or not isinstance(wanted, (int, float)):
            return one == wanted
        room = max(1e-12 if self.abs is None else self.abs, (0 if self.rel is None and self.abs is not None else self.rel or 1e-6) * abs(wanted))
        return one == wanted or abs(one - wanted) <= room

    def __eq__(self, other):
        return self.near(other, self.expected)

    __hash__ = None

    def __repr__(self):
        return repr(self.expected)


def fixture(function=None, **_):
    def mark(function):
        function.is_fixture = True
        return function

    return mark if function is None else mark(function)


def parametrize(names, rows, **_):
    names = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)

    def mark(function):
        given = [dict(zip(names, row if len(names) > 1 else (row,))) for row in (getattr(row, "values", row) if isinstance(row, Row) else row for row in rows)]
        before = getattr(function, "cases", [{}])
        function.cases = [{**one, **other} for one, other in itertools.product(given, before)]
        return function

    return mark


class Row:
    def __init__(self, *values, **_):
        self.values = values if len(values) > 1 else values[0]


class Marks:
    parametrize = staticmethod(parametrize)

    def __getattr__(self, _):
        """Any other mark leaves a function as it is, with or without arguments."""
        return lambda *given, **__: given[0] if len(given) == 1 and callable(given[0]) else lambda function: function


class Skipped(Exception):
    pass


def skip(reason="", **_):
    raise Skipped(reason)


def fail(reason="", **_):
    raise AssertionError(reason)


class Patches:
    """`monkeypatch`: what it sets is put back after the test."""

    def __init__(self, later):
        self.later = later

    def setattr(self, target, name, value=None, raising=True):
        if isinstance(target, str):
            path, _, attribute = target.rpartition(".")
            target, name, value = sys.modules.get(path) or __import__(path), attribute, name
        known, before = hasattr(target, name), getattr(target, name, None)
        self.later(lambda: setattr(target, name, before) if known else delattr(target, name))
        setattr(target, name, value)

    def setitem(self, items, key, value):
        before = dict(items)
        self.later(lambda: (items.clear(), items.update(before)))
        items[key] = value

    def setenv(self, name, value):
        self.setitem(os.environ, name, value)

    def chdir(self, path):
        before = os.getcwd()
        self.later(lambda: os.chdir(before))
        os.chdir(path)


class Captured:
    """`capsys`: what was printed since it was read last."""

    def __init__(self):
        self.read = {"stdout": sys.stdout.tell(), "stderr": sys.stderr.tell()}

    def readouterr(self):
        texts = {}
        for name, stream in (("stdout", sys.stdout), ("stderr", sys.stderr)):
            texts[name] = stream.getvalue()[self.read[name]:]
            self.read[name] = stream.tell()
        return types.SimpleNamespace(out=texts["stdout"], err=texts["stderr"])


def call_test(function, case, namespace):
    """Calls a test function with its case and its fixtures, made as pytest would make them, and puts all back."""
    with contextlib.ExitStack() as after:
        listed = getattr(function, "cases", [{}])
        given = listed[case] if case < len(listed) and case_count(function) > 1 else None
        for one in [given] if given is not None else listed:
            give(one)
            function(**wanted(function, one, namespace, after, {}))


def case_count(function):
    return len(getattr(function, "cases", [{}]))


def wanted(function, given, namespace, after, made):
    if not takes_anything(function):
        return {}
    names = [name for name, one in inspect.signature(function).parameters.items() if name != "self" and one.default is one.empty]
    return {name: given[name] if name in given else make(name, namespace, after, made) for name in names}


def takes_anything(function):
    """Whether there is a parameter to look for: signatures take long to read, and most tests have none."""
    plain = getattr(function, "__func__", function)
    return not isinstance(plain, types.FunctionType) or plain.__code__.co_argcount > (plain is not function)


def empty_folder():
    """A new folder of this test alone."""
    number = next(number for number in itertools.count() if not os.path.exists(f"folder-{number}"))
    os.mkdir(f"folder-{number}")
    return pathlib.Path(f"folder-{number}").resolve()


def make(name, namespace, after, made):
    if name not in made:
        builtin = {"capsys": Captured, "monkeypatch": lambda: Patches(after.callback), "tmp_path": empty_folder}
        if name in builtin and not getattr(namespace.get(name), "is_fixture", False):
            made[name] = builtin[name]()
        else:
            value = namespace[name](**wanted(namespace[name], {}, namespace, after, made))
            if inspect.isgenerator(value):
                after.callback(lambda: next(value, None))
                value = next(value)
            made[name] = value
    return made[name]


def install():
    module = types.ModuleType("pytest")
    module.__dict__.update(raises=raises, approx=approx, fixture=fixture, mark=Marks(), skip=skip, fail=fail, param=Row)
    # What an own `conftest.py` sets on it: an option that nobody has given.
    module.__getattr__ = lambda name: None
    sys.modules["pytest"] = module
