"""Runs the `*_test.py` files of a folder with the standard unittest and counts what came of each test."""

import os
import unittest

PATTERN = "*_test.py"


class CountingResult(unittest.TextTestResult):
    """
    Each test counts once, as the worst that happened in it and its sub-tests. A fixture of a class or module that
    fails counts as a test of its own: the tests that it kept from running are not known.
    """

    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments, **keywords)
        self.counts = {"passed": 0, "failed": 0, "errors": 0, "skipped": 0}
        self.outcome = None

    def note(self, outcome):
        if self.outcome is None:
            self.counts[outcome] += 1
        elif self.outcome != "failed":
            self.outcome = outcome

    def startTest(self, test):
        super().startTest(test)
        # What neither passes nor fails was skipped.
        self.outcome = "skipped"

    def stopTest(self, test):
        super().stopTest(test)
        self.counts[self.outcome] += 1
        self.outcome = None

    def addSuccess(self, test):
        super().addSuccess(test)
        self.note("passed")

    def addExpectedFailure(self, test, error):
        super().addExpectedFailure(test, error)
        self.note("passed")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self.note("failed")

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self.note("failed")

    def addError(self, test, error):
        super().addError(test, error)
        self.note("errors")

    def addSubTest(self, test, subtest, error):
        super().addSubTest(test, subtest, error)
        if error is not None:
            self.note("failed" if issubclass(error[0], test.failureException) else "errors")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        if self.outcome is None:
            self.note("skipped")


def run(folder, load):
    """Answers the counts. `load` takes the path and name of a file that `import` could not name, as two-fer_test.py."""
    loader = unittest.TestLoader()
    suite = loader.discover(folder, PATTERN, folder)
    for name in sorted(os.listdir(folder)):
        stem = name.removesuffix(".py")
        if name.endswith("_test.py") and not stem.isidentifier():
            suite.addTests(loader.loadTestsFromModule(load(f"{folder}/{name}", stem)))
    counts = unittest.TextTestRunner(resultclass=CountingResult).run(suite).counts
    return {"tests": sum(counts.values()), **counts}
