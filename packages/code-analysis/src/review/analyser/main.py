"""Reads the programs beside it and prints what it found, a line of JSON for each. None of them is ever run."""

import ast
import json
import pathlib
import sys

import care
import contradictions
import documentation
import loops
import measures
import names
import safety
import structure
import style
import values
from reading import RULES, Program

MOST_FINDINGS = 500
# Errors of grammar, null bytes and halves of characters, and nesting that goes deeper than Python, or a rule, counts.
UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)


def line_of(place):
    """Of a node, of a token, or of the whole program."""
    return place.lineno if hasattr(place, "lineno") else place.start[0] if hasattr(place, "start") else 1


def review(source):
    program = Program(source)
    findings = [
        {"rule": name, "line": line_of(place), "data": data} for name, find in RULES for place, data in find(program)
    ]
    return {"findings": findings[:MOST_FINDINGS], "facts": measures.measures(program), "imports": sorted(imported(program))}


def imported(program):
    """Names of modules, of a package the first part."""
    for node in program.all_of(ast.Import):
        yield from {alias.name.split(".")[0] for alias in node.names}
    for node in program.all_of(ast.ImportFrom):
        yield (node.module or "").split(".")[0]


def read(path):
    source = pathlib.Path(path).read_text(encoding="utf-8")
    try:
        return review(source)
    except UNREADABLE as error:
        message = getattr(error, "msg", None) or str(error)
        return {"syntaxError": {"line": getattr(error, "lineno", None) or 1, "message": message}}


for path in sys.argv[1:]:
    print(json.dumps(read(path)))
