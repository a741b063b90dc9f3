"""Comments and docstrings that say one thing of code that does another."""

import ast
import re
import tokenize

from reading import BLOCKS, FUNCTIONS, is_call, is_constant, is_method, is_name, rule

# Of one row nothing is two things at once. The words are those of comments and of names.
ROWS = (
    {"most": "max maximum largest biggest greatest highest longest larger bigger greater", "least": "min minimum smallest lowest least shortest smaller lower"},
    {"add": "add adds addition sum sums plus", "subtract": "subtract subtracts minus difference", "multiply": "multiply multiplies product", "divide": "divide divides quotient"},
    {"even": "even", "odd": "odd"},
    {"first": "first", "last": "last"},
    {"positive": "positive", "negative": "negative"},
    {"upper": "upper uppercase", "lower": "lower lowercase"},
    {"ascending": "ascending increasing", "descending": "descending decreasing"},
    {"area": "area", "perimeter": "perimeter circumference", "volume": "volume"},
)
MEANINGS = [{word: meaning for meaning, words in row.items() for word in words.split()} for row in ROWS]
OPERATORS = {ast.Add: "add", ast.Sub: "subtract", ast.Mult: "multiply", ast.Div: "divide", ast.FloorDiv: "divide"}


def words_of(text):
    return re.findall(r"[a-z]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", text).lower())


def said_by(node):
    """The words of the names in a piece of code, and for its operators what a reader would call them."""
    for part in ast.walk(node):
        name = getattr(part, "name", None) or getattr(part, "id", None) or getattr(part, "attr", None) or getattr(part, "arg", None)
        if isinstance(name, str):
            yield from words_of(name)
        if isinstance(part, ast.BinOp) and is_name(part.left) and is_name(part.right):
            yield OPERATORS.get(type(part.op), "")
        if isinstance(part, ast.Subscript) and is_constant(part.slice, 0):
            yield "first"
        if isinstance(part, ast.Subscript) and isinstance(part.slice, ast.UnaryOp) and is_constant(part.slice.operand, 1):
            yield "last"
        if isinstance(part, ast.Compare) and len(part.ops) == 1:
            yield compared(part)
        if is_call(part, "sorted") or is_method(part, "sort"):
            turned = any(one.arg == "reverse" and is_constant(one.value, True) for one in part.keywords)
            yield "descending" if turned else "ascending"


def compared(node):
    side, operator, wanted = node.left, node.ops[0], node.comparators[0]
    if is_constant(wanted, 0) and is_name(side):
        return {ast.Gt: "positive", ast.Lt: "negative"}.get(type(operator), "")
    if isinstance(side, ast.BinOp) and isinstance(side.op, ast.Mod) and is_constant(side.right, 2):
        is_zero = is_constant(wanted, 0) == isinstance(operator, ast.Eq)
        return "even" if is_zero else "odd"
    return ""


def contradicts(text, node):
    words, said = words_of(text), list(said_by(node))
    for meanings in MEANINGS:
        told = {meanings[word] for word in words if word in meanings}
        shown = {meanings[word] for word in said if word in meanings}
        if told and shown and not told & shown:
            return True
    return False


def miscounts(text, node):
    """A comment with one number, beside a line with others, of which none comes from it."""
    numbers = [float(one) for one in re.findall(r"(?<!\S)\d+(?:\.\d+)?(?=[\s.,;%]|$)", text)]
    shown = {part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and type(part.value) in (int, float)} - {0, 1, 2}
    if len(numbers) != 1 or not shown or isinstance(node, (*FUNCTIONS, ast.ClassDef)):
        return False
    [number] = numbers
    near = (number, number - 1, number + 1, number / 100, 1 - number / 100, 1 + number / 100)
    return not any(abs(one - other) < 1e-9 or other and one % other == 0 for one in shown for other in near)


def described(program):
    """(comment, statement): one at the end of a line is about its line, one alone about what comes next."""
    rows = {}
    for up in program.nodes:
        for block in BLOCKS:
            for row in getattr(up, block, None) or () if isinstance(getattr(up, block, None), list) else ():
                rows.setdefault(row.lineno, row)
    for token in program.tokens:
        if token.type == tokenize.COMMENT:
            line = token.start[0]
            alone = not program.lines[line - 1][: token.start[1]].strip()
            row = rows.get(line + 1 if alone else line)
            if row is not None:
                yield token, row


@rule("comment-contradicts")
def contradictions(program):
    for token, row in described(program):
        if contradicts(token.string, row) or miscounts(token.string, row):
            yield token, {}
    for function in program.functions:
        text = ast.get_docstring(function)
        if text is not None and (contradicts(text.split("\n\n")[0], bare(function)) or promises(text, function)):
            yield function.body[0], {}


def bare(function):
    """The function without its docstring."""
    return ast.Module(body=[ast.Expr(value=ast.Name(id=function.name)), *function.body[1:]], type_ignores=[])


def promises(text, function):
    """A result or a print that is not there, or a parameter of another name."""
    first = (words_of(text) or [""])[0]
    gives = any(isinstance(part, (ast.Yield, ast.YieldFrom)) or isinstance(part, ast.Return) and part.value is not None for part in ast.walk(function))
    prints = any(is_call(part, "print") or is_method(part, "write", "print") for part in ast.walk(function))
    is_abstract = any(isinstance(part, ast.Raise) for part in function.body) or len(function.body) == 1
    if first in ("return", "returns") and not gives and not is_abstract or first in ("print", "prints") and gives and not prints:
        return True
    known = {one.arg for one in ast.walk(function.args) if isinstance(one, ast.arg)}
    return bool(set(re.findall(r":param (?:\w+ )?(\w+):", text)) - known)
