"""Tries small changes of a program, the likeliest first, and tells of those that make failing tests pass."""

import time

from mutants import LIKELIEST, Mutants
from running import MOST_MUTANT_SECONDS, run_test
from smells import smells
from telling import tell
from watching import watched

MOST_TURNS = 12_000
MUTANT_TURNS = 1_500
LEAST_TURNS = 400
# By how much each further change of a line comes later than the first of one as suspicious.
LATER = 0.01
TELLING = 0.2
MOST_PROBES = 3
# Of how suspicious a line is whose change mends all: lines below this share have nothing to add.
BARELY = 0.5
# A case put in for what fails mends it wherever the fault is.
PUT_IN = ("empty-case-forgotten", "special-case", "guard-put-in")
# Counted, not timed, so that a busy machine finds the same; the clock only ends what goes beyond all measure.
MOST_MUTANTS = 1_200
MOST_MUTANT_TURNS = 250_000


def suspicion(results, line):
    """Ochiai: failed runs through the line, against all failed runs and all runs through it."""
    failed = [results[at] for at in failing_in(results)]
    through = sum(line in result["lines"] for result in results)
    failed_through = sum(line in result["lines"] for result in failed)
    return failed_through / (len(failed) * through) ** 0.5 if through and failed else 0


def is_beside(result):
    """A test that fails by what it lacks itself, before anything of the program ran for it: no change can help it."""
    failure = result["failure"]
    return failure is not None and failure["kind"] == "error" and failure["line"] is None and failure["type"] in ("NameError", "ImportError", "ModuleNotFoundError")


def failing_in(results):
    """Which tests fail; where some fail by what they lack themselves, the others alone."""
    failing = [at for at, result in enumerate(results) if not result["passed"]]
    return [at for at in failing if not is_beside(results[at])] or failing


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


def is_endless(result):
    failure = result["failure"]
    return failure["kind"] == "endless" or failure.get("type") == "RecursionError"


def turns_for(result, longest):
    """How long a changed program may run: one that never ended gets little more than its tests that end."""
    if result["passed"]:
        return max(MUTANT_TURNS, 4 * result["turns"])
    return max(LEAST_TURNS, min(MUTANT_TURNS, 8 * longest)) if is_endless(result) else MUTANT_TURNS


class Search:
    """The small changes of one program, held to its tests."""

    def __init__(self, tree, code, tests, results, name):
        self.tests, self.results, self.name = tests, results, name
        self.failing = failing_in(results)
        # The tests that wrong changes broke come to the front: the next wrong one fails sooner.
        self.passing = [at for at, result in enumerate(results) if result["passed"]]
        longest = max((results[at]["turns"] for at in self.passing), default=0)
        self.most_turns = {at: turns_for(result, longest) for at, result in enumerate(results)}
        self.probes = self.choose_probes()
        self.turns = 0
        # Two changes may make one program, and some make the program as it was.
        self.known = {code: ((), False)}
        raised = [result["failure"].get("line") for result in results if result["failure"]]
        self.mutants = Mutants(tree, next((line for line in raised if line), None))
        self.telling = {*raised, *(line for line, _ in smells(tree))}

    def choose_probes(self):
        """Of the failing tests those that end soonest, each on another way: a change that helps none of them is taken to help none."""
        ways, others = {}, []
        for at in sorted(self.failing, key=lambda at: (is_endless(self.results[at]), self.results[at]["turns"])):
            if ways.setdefault(tuple(self.results[at]["lines"]), at) != at:
                others.append(at)
        return [*ways.values(), *others][:MOST_PROBES]

    def candidates(self):
        ran = {line for at in self.failing for line in self.results[at]["lines"]}
        found = list(self.mutants.all(ran))
        suspected = {line: suspicion(self.results, line) for line in {one[0] for one in found}}
        worth = {line: score + (TELLING if line in self.telling else 0) for line, score in suspected.items()}
        return [(suspected[line], line, kind, change) for line, kind, change in in_order(found, worth)]

    def run(self, deadline):
        """Tells of each change that helps, with the numbers of the failing tests that pass by it."""
        tried, enough = 0, 0
        candidates = self.candidates()
        for suspected, line, kind, change in candidates[:MOST_MUTANTS]:
            if time.monotonic() > deadline or self.turns > MOST_MUTANT_TURNS:
                break
            if suspected < BARELY * enough:
                continue
            tried += 1
            code = self.mutants.compiled(change)
            if code is None:
                continue
            if code not in self.known:
                self.known[code] = self.hold(code)
            helped, breaks = self.known[code]
            if not helped:
                continue
            if len(helped) == len(self.failing) and not breaks and kind not in PUT_IN:
                enough = max(enough, suspected)
            tell("mutant", line=line, change=kind, helped=sorted(helped), broken=int(breaks))
        tell("tried", mutants=tried, of=len(candidates))

    def hold(self, code):
        """Which failing tests a changed program passes, and whether it fails one that passed."""
        watched(code)
        helped = [at for at in self.probes if self.passes(code, at)]
        if not helped:
            return (), False
        # What helps one may take its time with the others: only now does a program run on that ended early so far.
        helped += [at for at in self.failing if at not in helped and self.passes(code, at, MOST_TURNS)]
        breaking = next((at for at in self.passing if not self.passes(code, at)), None)
        if breaking is not None:
            self.passing.remove(breaking)
            self.passing.insert(0, breaking)
        return helped, breaking is not None

    def passes(self, code, at, most_turns=0):
        result = run_test(code, self.tests[at], self.name, max(most_turns, self.most_turns[at]), seconds=MOST_MUTANT_SECONDS)
        self.turns += result["turns"]
        return result["passed"]
