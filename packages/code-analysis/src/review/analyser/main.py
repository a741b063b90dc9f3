"""Reads the program beside it and prints what it found, as JSON. The program itself is never run."""

import json
import pathlib
import sys

import care
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
    return {"findings": findings[:MOST_FINDINGS], "facts": measures.measures(program)}


def main():
    source = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    try:
        found = review(source)
    except UNREADABLE as error:
        message = getattr(error, "msg", None) or str(error)
        found = {"syntaxError": {"line": getattr(error, "lineno", None) or 1, "message": message}}
    print(json.dumps(found))


main()
