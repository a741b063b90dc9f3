"""Files of unit tests, taken apart into single tests."""

import ast
import sys


def single_tests(files):
    """One test for each method of a TestCase and for each plain function whose name begins with test."""
    for path, source in sorted(files.items()):
        tree = ast.parse(source)
        kept = {"kind": "unit", "file": path, "module": path.rpartition("/")[2].removesuffix(".py"), "source": source}
        for part in tree.body:
            if isinstance(part, ast.ClassDef) and any("TestCase" in ast.unparse(base) for base in part.bases):
                for method in part.body:
                    if isinstance(method, ast.FunctionDef) and method.name.startswith("test"):
                        yield {**kept, "name": method.name, "class": part.name, "method": method.name}
            elif isinstance(part, ast.FunctionDef) and part.name.startswith("test"):
                yield {**kept, "name": part.name, "class": None, "method": part.name}


def tested_module(files, name):
    """The name under which tests import the program, if that is not its own: the one module that nobody else knows."""
    imported = set()
    for source in files.values():
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Import):
                imported |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported.add(node.module.split(".")[0])
    unknown = imported - set(sys.stdlib_module_names) - {"pytest"}
    return name if name in unknown or len(unknown) != 1 else unknown.pop()
