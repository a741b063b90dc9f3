"""Looks for the fault in a program that fails tests: what ran, where values went, and which small change would help."""

import ast
import json
import time

from mutants import LIKELIEST, Mutants
from running import ALIASES, MOST_MUTANT_SECONDS, SUBMISSION, run_test
from smells import smells
from unit_files import UNREADABLE, single_tests, tested_module

MOST_STEPS = 20_000
MUTANT_STEPS = 3_000
LEAST_STEPS = 1_000
MOST_PROBES = 3
# By how much each further change of a line comes later than the first of one as suspicious.
LATER = 0.01
# Counted, not timed, so that a busy machine finds the same; the clock only ends what goes beyond all measure.
MOST_MUTANTS = 900
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


def in_order(found, worth):
    """
    The most suspicious lines first, but of each line its likeliest changes before the rest of any: one of each kind, as
    often as beginners need them, then the next of each.
    """
    rank = {kind: at for at, kind in enumerate(LIKELIEST)}
    of_line, seen = {}, {}
    for line, kind, change in found:
        seen[line, kind] = seen.get((line, kind), 0) + 1
        of_line.setdefault(line, []).append((seen[line, kind], rank.get(kind, len(rank)), kind, change))
    ordered = []
    for line, changes in of_line.items():
        changes.sort(key=lambda one: one[:2])
        ordered += [(worth[line] - at * LATER, line, kind, change) for at, (_, _, kind, change) in enumerate(changes)]
    ordered.sort(key=lambda one: -one[0])
    return [one[1:] for one in ordered]


def probes_of(failing, results):
    """Of the failing tests those that end soonest: a change that helps none of them is taken to help none."""
    ending = lambda at: (results[at]["failure"]["kind"] == "endless", results[at]["steps"])
    return sorted(failing, key=ending)[:MOST_PROBES]


def try_mutants(tree, tests, results, name, deadline):
    failing = [at for at, result in enumerate(results) if not result["passed"]]
    passing = [at for at, result in enumerate(results) if result["passed"]]
    raised = [result["failure"].get("line") for result in results if result["failure"]]
    mutants = Mutants(tree, next((line for line in raised if line), None))
    ran = {line for at in failing for line in results[at]["lines"]}
    found = [one for one in mutants.all() if one[0] in ran or not ran]
    telling = {*raised, *(line for line, _ in smells(tree))}
    worth = {line: suspicion(results, line) + (0.2 if line in telling else 0) for line in {one[0] for one in found}}
    longest = max((results[at]["steps"] for at in passing), default=0)
    steps = {at: steps_for(result, longest) for at, result in enumerate(results)}
    probes = probes_of(failing, results)
    others = [at for at in failing if at not in probes]
    tried, ran_lines, enough = 0, 0, 0
    for line, kind, change in in_order(found, worth)[:MOST_MUTANTS]:
        if time.monotonic() > deadline or ran_lines > MOST_MUTANT_LINES:
            break
        # Past a change that mends all, lines that fewer failing runs went through have nothing to add.
        if worth[line] < enough:
            continue
        tried += 1
        try:
            code = compile(mutants.make(change), SUBMISSION, "exec")
        except (*UNREADABLE, TypeError):
            continue
        run = lambda at: run_test(code, tests[at], name, steps[at], seconds=MOST_MUTANT_SECONDS)
        runs = {at: run(at) for at in probes}
        if any(one["passed"] for one in runs.values()):
            runs |= {at: run(at) for at in others}
        ran_lines += sum(one["steps"] for one in runs.values())
        helped = [at for at, one in runs.items() if one["passed"]]
        if not helped:
            continue
        broken = [at for at in passing if not run(at)["passed"]]
        if len(helped) == len(failing) and not broken:
            enough = max(enough, worth[line])
        tell("mutant", line=line, change=kind, helped=sorted(helped), broken=len(broken))
    tell("tried", mutants=tried, of=len(found))


def run_all(code, tests, name):
    """Tells of each at once: what a program does to the interpreter must not take what is known already."""
    results = []
    for test in tests:
        result = run_test(code, test, name, MOST_STEPS)
        results.append(result)
        tell("test", name=test["name"], passed=result["passed"], failure=result["failure"], lines=result["lines"], shown=result["shown"])
    return results


def steps_for(result, longest):
    """How long a changed program may run: one that never ended gets little more than its tests that end."""
    if result["passed"]:
        return min(MOST_STEPS, max(MUTANT_STEPS, 4 * result["steps"]))
    return max(LEAST_STEPS, min(MUTANT_STEPS, 8 * longest)) if result["failure"]["kind"] == "endless" else MUTANT_STEPS


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
