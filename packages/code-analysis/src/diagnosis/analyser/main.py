"""Looks for the fault in a program that fails tests: what ran, where values went, and which small change would help."""

import ast
import json
import time

from mutants import Mutants
from running import ALIASES, MOST_MUTANT_SECONDS, SUBMISSION, run_test
from smells import smells
from unit_files import UNREADABLE, single_tests, tested_module

MOST_STEPS = 20_000
MUTANT_STEPS = 3_000
# Counted, not timed, so that a busy machine finds the same; the clock only ends what goes beyond all measure.
MOST_MUTANTS = 600
MOST_MUTANT_LINES = 250_000
MOST_TESTS = 60


def tell(kind, **facts):
    print(json.dumps({"kind": kind, **facts}), flush=True)


def suspicion(results, line):
    """Ochiai: failed runs through the line, against all failed runs and all runs through it."""
    failed = [result for result in results if not result["passed"]]
    through = sum(line in result["lines"] for result in results)
    failed_through = sum(line in result["lines"] for result in failed)
    return failed_through / (len(failed) * through) ** 0.5 if through and failed else 0


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


def try_mutants(tree, tests, results, name, deadline):
    failing = [at for at, result in enumerate(results) if not result["passed"]]
    passing = [at for at, result in enumerate(results) if result["passed"]]
    raised = [result["failure"].get("line") for result in results if result["failure"]]
    mutants = Mutants(tree, next((line for line in raised if line), None))
    ran = {line for at in failing for line in results[at]["lines"]}
    found = [one for one in mutants.all() if one[0] in ran or not ran]
    telling = {*raised, *(line for line, _ in smells(tree))}
    worth = {line: suspicion(results, line) + (0.2 if line in telling else 0) for line in {one[0] for one in found}}
    found.sort(key=lambda one: -worth[one[0]])
    tried, ran_lines, enough = 0, 0, 0
    for line, kind, change in found[:MOST_MUTANTS]:
        # Past a change that mends all, lines that fewer failing runs went through have nothing to add.
        if time.monotonic() > deadline or ran_lines > MOST_MUTANT_LINES or worth[line] < enough:
            break
        tried += 1
        try:
            code = compile(mutants.make(change), SUBMISSION, "exec")
        except (*UNREADABLE, TypeError):
            continue
        runs = {at: run_test(code, tests[at], name, steps_for(results[at]), seconds=MOST_MUTANT_SECONDS) for at in failing}
        ran_lines += sum(run["steps"] for run in runs.values())
        helped = [at for at in failing if runs[at]["passed"]]
        if not helped:
            continue
        broken = [at for at in passing if not run_test(code, tests[at], name, steps_for(results[at]), seconds=MOST_MUTANT_SECONDS)["passed"]]
        if len(helped) == len(failing) and not broken:
            enough = max(enough, worth[line])
        tell("mutant", line=line, change=kind, helped=helped, broken=len(broken))
    tell("tried", mutants=tried, of=len(found))


def run_all(code, tests, name):
    """Tells of each at once: what a program does to the interpreter must not take what is known already."""
    results = []
    for test in tests:
        result = run_test(code, test, name, MOST_STEPS)
        results.append(result)
        tell("test", name=test["name"], passed=result["passed"], failure=result["failure"], lines=result["lines"], shown=result["shown"])
    return results


def steps_for(result):
    return min(MOST_STEPS, max(MUTANT_STEPS, 4 * result["steps"] if result["passed"] else MUTANT_STEPS))


def main():
    with open("request.json", encoding="utf-8") as file:
        request = json.load(file)
    with open("submission.txt", encoding="utf-8") as file:
        source = file.read()
    try:
        tree = ast.parse(source)
        code = compile(source, SUBMISSION, "exec")
    except UNREADABLE as error:
        # Only errors of grammar know their line.
        tell("syntax", line=getattr(error, "lineno", None) or 1, message=getattr(error, "msg", None) or str(error))
        return
    name = request["module"] if request["module"].isidentifier() else "program"
    ALIASES.extend(tested_module(request["unitFiles"], name))
    tests = [*request["tests"], *single_tests(request["unitFiles"], name)][:MOST_TESTS]
    results = run_all(code, tests, name)
    if len(tests) > 1 and all(result["passed"] for result in results):
        # Each alone they pass: as one module, in a row, they may not, as with what a default or a global remembers.
        tests = [{**test, "before": tests[:at]} for at, test in enumerate(tests)]
        tell("again")
        results = run_all(code, tests, name)
    first = next((at for at, result in enumerate(results) if not result["passed"]), None)
    if first is None:
        return
    tell("weights", weights=weights(tree))
    tell("smells", smells=smells(tree))
    tell("changes", of=tests[first]["name"], changes=run_test(code, tests[first], name, MUTANT_STEPS, True)["changes"])
    try_mutants(tree, tests, results, name, time.monotonic() + request["seconds"])


main()
