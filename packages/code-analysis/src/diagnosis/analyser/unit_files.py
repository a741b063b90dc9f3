"""
Files of tests, taken apart into single tests: methods of a TestCase, functions and classes as pytest collects them, plain
`assert`s at the top of a file, and examples as doctest reads them.
"""

import ast
import copy
import re
import sys

from assertions import Told
from pytest_words import cases_of

MOST_CASES = 60
CONFTEST = "conftest.py"
# Modules that came with the tests.
BESIDE = set()
# What Python raises for text that it cannot take in: besides errors of grammar, of which some show only when it is compiled,
# null bytes and halves of characters (ValueError), and nesting that goes deeper than it counts.
UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)


def single_tests(files, module):
    """
    One test for each thing that can fail by itself, in order. Text that is no program may hold examples. What a `conftest.py`
    defines, the tests beside and below it can use.
    """
    shared = {path: code for path, code in ((path, readable(source, path, module)) for path, source in sorted(files.items()) if is_conftest(path)) if code}
    for path, source in sorted(files.items()):
        if is_conftest(path):
            continue
        try:
            tests = list(written_tests(path, source, module))
        except UNREADABLE:
            tests = []
        above = [code for known, code in shared.items() if path.startswith(known.removesuffix(CONFTEST))]
        yield from ({**test, "shared": above} for test in tests) if tests else examples(path, source)


def is_conftest(path):
    return path.rpartition("/")[2] == CONFTEST


def readable(source, path, module):
    try:
        return compiled(Adopted(module).visit(ast.parse(source)), path)
    except UNREADABLE:
        return None


def written_tests(path, source, module):
    """The tests of one file, functions before plain assertions."""
    tree = Adopted(module).visit(ast.parse(source))
    found = list(tests_in(tree))
    asserts = [part for part in tree.body if holds_assert(part)]
    kept = {"kind": "unit", "file": path}
    if found:
        tree.body = [part for part in tree.body if part not in asserts]
        code = compiled(tree, path)
        for name, owner, method, count in found:
            if count is None:
                yield {**kept, "code": code, "name": name, "class": owner, "method": method, "case": None}
            for case in range(count or 0):
                yield {**kept, "code": code, "name": f"{name}[{case + 1}]" if count > 1 else name, "class": owner, "method": method, "case": case}
        return
    for one in asserts:
        rest = [part for part in tree.body if part is one or part not in asserts]
        # In a row with what stands above it, it may go otherwise than alone.
        row = [Asked().visit(copy.deepcopy(part)) if part in asserts else part for part in tree.body[: tree.body.index(one)]]
        code, in_row = (compiled(copy.deepcopy(ast.Module(body=body, type_ignores=[])), path) for body in (rest, [*row, one]))
        yield {**kept, "code": code, "in_row": in_row, "name": ast.unparse(one).split("\n")[0][:80], "class": None, "method": None, "case": 0}


class Asked(ast.NodeTransformer):
    """Assertions that are worked out and hold nobody up."""

    def visit_Assert(self, node):
        return ast.copy_location(ast.Expr(value=node.test), node)


def compiled(tree, path):
    return compile(ast.fix_missing_locations(Told().visit(tree)), path, "exec")


def tests_in(tree):
    """(name, class, function, how many cases, or None) of every test that unittest or pytest would find."""
    for part in tree.body:
        if isinstance(part, ast.ClassDef):
            is_case = any("TestCase" in ast.unparse(base) for base in part.bases)
            if is_case or part.name.startswith("Test"):
                for method in part.body:
                    if is_test(method):
                        yield method.name, part.name, method.name, 1 if is_case else cases(method)
        elif is_test(part):
            yield part.name, None, part.name, cases(part)


def is_test(part):
    return isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef)) and part.name.startswith("test")


def cases(function):
    count = cases_of(function)
    return count and min(MOST_CASES, count)


def holds_assert(part):
    return not isinstance(part, (ast.ClassDef, ast.FunctionDef)) and any(isinstance(node, ast.Assert) for node in ast.walk(part))


def examples(path, source):
    """What stands after `>>>`, each with what must stand under it; what comes before it is done first."""
    import doctest  # Takes long to load, and few tests are written so.

    try:
        found = doctest.DocTestParser().get_examples(source)
    except ValueError:
        return
    for at, example in enumerate(found):
        if example.want:
            yield {"kind": "example", "file": path, "name": example.source.strip()[:80], "shown": example.source.strip()[:80], "examples": found[: at + 1]}


def tested_module(files, name):
    """The names under which tests import the program: its own, and whatever nobody else knows."""
    imported = {name}
    for source in files.values():
        try:
            tree = ast.parse(source)
        except UNREADABLE:
            # Text with examples: their lines are Python, the rest is not.
            imported |= set(re.findall(r"^\s*>>> *(?:from|import) +([\w.]+)", source, re.MULTILINE))
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported.add(node.module)
    return sorted(one for one in imported if is_unknown(one))


def is_unknown(module):
    return module.split(".")[0] not in {*sys.stdlib_module_names, *BESIDE, "pytest"}


class Adopted(ast.NodeTransformer):
    """
    Imports of the program, by whatever name and from whatever package, become the program as it is examined. What a file
    takes from it is in its reach anyway; so a function that the program lacks fails the tests of that function alone.
    """

    def __init__(self, module):
        self.module = module
        self.inside = False

    def visit_FunctionDef(self, node):
        outside, self.inside = self.inside, True
        self.generic_visit(node)
        self.inside = outside
        return node

    def visit_ImportFrom(self, node):
        if node.level == 0 and node.module is not None and not is_unknown(node.module):
            return node
        lines = [self.taken(alias.name, alias.asname or alias.name) for alias in node.names if alias.name != "*"]
        return [ast.copy_location(part, node) for part in ast.parse("\n".join(lines) or "pass").body]

    def taken(self, name, known_as):
        """What the program calls so, or, where a package is taken for it, the program itself."""
        # Within a function the name would be its own from then on, and never have had a value.
        lacking = f"raise NameError(\"name '{name}' is not defined\") from None" if self.inside else "pass"
        otherwise = f"import {name} as {known_as}" if name == self.module else lacking
        return f"try:\n    {known_as} = globals()[{name!r}]\nexcept KeyError:\n    {otherwise}"

    def visit_Import(self, node):
        for alias in node.names:
            if is_unknown(alias.name) and "." in alias.name and alias.asname:
                alias.name = self.module
        return node
