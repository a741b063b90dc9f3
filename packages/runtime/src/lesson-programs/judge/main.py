"""Answers what each claim about a program comes to. Reads claims.json, writes one line of JSON to stdout."""
import ast
import builtins
import contextlib
import difflib
import io
import json
import sys

STEPS = 200_000


class TooLong(Exception):
    """A program that takes more lines than any lesson's does."""


def limited(action):
    """Runs `action`, stopped after STEPS lines."""
    left = STEPS

    def count(frame, event, argument):
        nonlocal left
        left -= 1
        if left < 0:
            raise TooLong("does not end")
        return count

    sys.settrace(count)
    try:
        return action()
    finally:
        sys.settrace(None)


def answering(lines):
    """An `input` that gives one line after the other."""
    waiting = list(lines)

    def answer(prompt=""):
        print(prompt, end="")
        if not waiting:
            raise EOFError("nothing more is typed")
        return waiting.pop(0)

    return answer


def compile_only(claim):
    compile(claim["source"], "program", "exec")
    return {}


def show(claim):
    out = io.StringIO()
    builtins.input = answering(claim.get("typed", []))
    try:
        with contextlib.redirect_stdout(out):
            limited(lambda: exec(compile(claim["source"], "program", "exec"), {"__name__": "__main__"}))
    except BaseException as error:
        return {"stdout": out.getvalue(), "error": f"{type(error).__name__}: {error}"}
    return {"stdout": out.getvalue()}


def evaluate(claim):
    out = io.StringIO()
    space = {"__name__": "__main__"}
    with contextlib.redirect_stdout(io.StringIO()):
        for source in claim["setup"]:
            with contextlib.suppress(Exception):
                limited(lambda: exec(compile(source, "setup", "exec"), space))
    with contextlib.redirect_stdout(out):
        value = limited(lambda: eval(compile(claim["expression"], "expression", "eval"), space))
    seen = {"repr": repr(value), "text": str(value), "stdout": out.getvalue()}
    if isinstance(value, (list, tuple, range)):
        seen["items"] = " ".join(map(str, value))
    if "wanted" in claim:
        with contextlib.suppress(Exception):
            wanted = eval(compile(claim["wanted"], "wanted", "eval"), space)
            seen["equal"] = wanted == value and isinstance(wanted, bool) == isinstance(value, bool)
    return seen


def names(claim):
    """Names that nothing makes, and that are one slip away from a name that is made."""
    tree = ast.parse(claim["source"])
    made = set(dir(builtins)) | {"__name__", "__file__"}
    read = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            (read.append if isinstance(node.ctx, ast.Load) else made.add)(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            made.add(node.name)
        elif isinstance(node, ast.arg):
            made.add(node.arg)
        elif isinstance(node, ast.alias):
            made.add((node.asname or node.name).split(".")[0])
        elif isinstance(node, ast.ExceptHandler) and node.name:
            made.add(node.name)
    unknown = sorted({name for name in read if name not in made})
    return {"unknown": [name for name in unknown if difflib.get_close_matches(name, made, 1, 0.8)]}


KINDS = {"compile": compile_only, "show": show, "evaluate": evaluate, "names": names}


def judge(claim):
    try:
        return KINDS[claim["kind"]](claim)
    except BaseException as error:
        return {"error": f"{type(error).__name__}: {error}"}


with open("claims.json", encoding="utf-8") as file:
    CLAIMS = json.load(file)
VERDICTS = [judge(claim) for claim in CLAIMS]
print(json.dumps(VERDICTS))
