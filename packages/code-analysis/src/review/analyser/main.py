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
    except SyntaxError as error:
        found = {"syntaxError": {"line": error.lineno or 1, "message": error.msg}}
    print(json.dumps(found))


main()
