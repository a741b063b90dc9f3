"""What a program says about itself: docstrings, comments, hints of types."""

import ast
import tokenize

from names import parameters
from reading import is_test, rule, statements_of

NO_WORDS = ("todo", "fixme", "xxx", "hack")


def is_public(program, function):
    return not function.name.startswith("_") and program.function_of(function) is None


@rule("no-docstring")
def no_docstrings(program):
    wanted = [function for function in program.functions if is_public(program, function) and not is_test(function)]
    missing = [function for function in wanted if not ast.get_docstring(function)]
    steps = sum(len(statements_of(function)) for function in missing)
    for function in missing:
        share = (1 + len(statements_of(function))) / (len(missing) + steps)
        yield function, {"name": function.name, "size": share * min(1.5, 0.4 + steps / 12) * (len(missing) / len(wanted)) ** 0.5}
    for owner in program.classes:
        if not ast.get_docstring(owner):
            yield owner, {"name": owner.name, "size": 0.7}


@rule("thin-docstring")
def thin_docstrings(program):
    for function in program.functions:
        text = ast.get_docstring(function)
        if text is not None and len(text.split()) < 3:
            yield function, {"name": function.name}


@rule("no-type-hints")
def no_type_hints(program):
    tested = [function for function in program.functions if not is_test(function)]
    for function in tested:
        wanted = [one for one in parameters(function) if one.arg not in ("self", "cls")]
        missing = sum(one.annotation is None for one in wanted) + (function.returns is None and function.name != "__init__")
        if missing:
            yield function, {"name": function.name, "size": missing / (len(wanted) + 1) / len(tested)}


def comments(program):
    return [token for token in program.tokens if token.type == tokenize.COMMENT]


@rule("code-in-comment")
def code_in_comments(program):
    for token in comments(program):
        text = token.string.lstrip("#").strip()
        try:
            parsed = ast.parse(text)
        except (SyntaxError, ValueError):
            continue
        if any(isinstance(part, (ast.Assign, ast.AugAssign, ast.Return, ast.For, ast.If, ast.Import)) or isinstance(part, ast.Expr) and isinstance(part.value, ast.Call) for part in parsed.body):
            yield token, {}


@rule("unfinished")
def unfinished(program):
    for token in comments(program):
        if token.string.lstrip("#! ").lower().startswith(NO_WORDS):
            yield token, {}


@rule("comment-says-code")
def comments_that_say_code(program):
    """A comment whose words are nearly all names of the line it stands at."""
    for token in comments(program):
        words = {word.strip(".,:;()").lower() for word in token.string.lstrip("# ").split()}
        line = token.start[0]
        beside = program.lines[line - 1][: token.start[1]].strip() or (program.lines[line] if line < len(program.lines) else "")
        said = {word.lower() for word in beside.replace("_", " ").replace("(", " ").replace(")", " ").replace(".", " ").split()}
        saying = words - {"the", "a", "an", "to", "of", "and", "in", "by", "is", "for", "we", "this", "it", "with", "if"}
        if 0 < len(saying) <= 5 and (len(saying & said) / len(saying) >= 0.6 or saying & {"increment", "loop", "variable", "assign", "declare"}):
            yield token, {}
