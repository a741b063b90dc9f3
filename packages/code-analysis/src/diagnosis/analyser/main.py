"""Looks for the fault in a program that fails tests: what ran, where values went, and which small change would help."""

import ast
import json
import os
import sys
import time

from running import ALIASES, MOST_SECONDS, cases_in, changes_in, run_test
from search import MOST_TURNS, Search
from smells import smells
from telling import tell
from unit_files import BESIDE, MOST_CASES, UNREADABLE, single_tests, tested_module
from watching import LINES, SUBMISSION, TURNS, watched

MOST_TESTS = 60
MOST_SECONDS_OF_TESTS, LEAST_SECONDS = 2, 0.05


def weights(tree):
    """How much each line holds: a line that works something out is likelier at fault than one that only opens a block."""
    held = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.expr):
            held[node.lineno] = held.get(node.lineno, 0) + 1
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)):
            held[node.lineno] = 0
    return sorted(held.items())


def take_along(modules):
    """Puts the modules that came with the tests where Python finds them."""
    folder = "beside"
    os.makedirs(folder, exist_ok=True)
    for name, source in modules.items():
        with open(f"{folder}/{name}.py", "w", encoding="utf-8") as file:
            file.write(source)
    sys.path.insert(0, os.path.abspath(folder))
    BESIDE.update(modules)


def make_way(names):
    """Modules beside a program may be called as those here: all of these are read by now, and nobody asks for them again."""
    here = os.path.dirname(os.path.abspath(__file__))
    for name in names:
        if os.path.dirname(getattr(sys.modules.get(name), "__file__", None) or "") == here:
            del sys.modules[name]


def with_cases(tests, code, name):
    """The tests, one for each case: some files say only when they are read how many there are."""
    for test in tests:
        if test.get("case", 0) is not None:
            yield test
            continue
        count = min(MOST_CASES, cases_in(code, test, name))
        for case in range(count):
            yield {**test, "case": case, "name": f"{test['name']}[{case + 1}]" if count > 1 else test["name"]}


def run_all(code, tests, name):
    """Every test in turn; where some take long, the later ones get less time, so that there is some left for the search."""
    results, until = [], time.monotonic() + MOST_SECONDS_OF_TESTS
    for test in tests:
        result = run_test(code, test, name, MOST_TURNS, seconds=max(LEAST_SECONDS, min(MOST_SECONDS, until - time.monotonic())))
        results.append(result)
        tell("test", name=test["name"], passed=result["passed"], failure=result["failure"], lines=result["lines"], shown=result["shown"], typed=test.get("stdin") if test["kind"] in ("program", "script") else None)
    return results


def main():
    with open("request.json", encoding="utf-8") as file:
        request = json.load(file)
    with open("submission.txt", encoding="utf-8") as file:
        source = file.read()
    try:
        tree = ast.parse(source)
        code = watched(compile(source, SUBMISSION, "exec"), TURNS | LINES)
    except UNREADABLE as error:
        # Only errors of grammar know their line; null bytes and too much nesting are none to Python, but are to a learner.
        type_of = type(error).__name__ if isinstance(error, SyntaxError) else "SyntaxError"
        tell("syntax", type=type_of, line=getattr(error, "lineno", None) or 1, message=getattr(error, "msg", None) or str(error))
        return
    name = request["module"] if request["module"].isidentifier() else "program"
    modules = request.get("modules", {})
    make_way({*modules, *(path.removesuffix(".py") for test in request["tests"] for path in test.get("files", {}))})
    take_along(modules)
    ALIASES.extend(tested_module(request["unitFiles"], name))
    tests = [*request["tests"], *with_cases(single_tests(request["unitFiles"], name), code, name)][:MOST_TESTS]
    results = run_all(code, tests, name)
    if len(tests) > 1 and all(result["passed"] for result in results):
        # Each alone they pass: as one module, in a row, they may not, as with what a default or a global remembers.
        tests = [{**test, "code": test["in_row"]} if "in_row" in test else {**test, "before": tests[:at]} for at, test in enumerate(tests)]
        tell("again")
        results = run_all(code, tests, name)
    first = next((at for at, result in enumerate(results) if not result["passed"]), None)
    if first is None:
        return
    tell("weights", weights=weights(tree))
    tell("smells", smells=smells(tree))
    tell("changes", of=tests[first]["name"], changes=changes_in(code, tests[first], name, MOST_TURNS))
    Search(tree, code, tests, results, name).run(time.monotonic() + request["seconds"])


main()
