"""How it looks: PEP 8, read from tokens and lines."""

import ast
import keyword
import tokenize

from reading import FUNCTIONS, rule

SPACED = {"=", "==", "!=", "<", ">", "<=", ">=", "+=", "-=", "*=", "/=", "//=", "%=", "**=", "->", ":="}
ARITHMETIC = {"+", "-", "*", "/", "//", "%"}


class Place:
    def __init__(self, line):
        self.lineno = line


@rule("long-line")
def long_lines(program):
    for number, line in enumerate(program.lines, 1):
        if len(line) > 79:
            yield Place(number), {"characters": len(line), "size": (len(line) - 79) / 60 if len(line) <= 99 else 1 + (len(line) - 99) / 40}


@rule("trailing-space")
def trailing_spaces(program):
    for number, line in enumerate(program.lines, 1):
        if line != line.rstrip():
            yield Place(number), {}


@rule("tabs")
def tabs(program):
    for number, line in enumerate(program.lines, 1):
        if line.startswith("\t"):
            yield Place(number), {}
            return


@rule("odd-indent")
def odd_indents(program):
    widths = [0]
    for token in program.tokens:
        if token.type == tokenize.INDENT:
            if "\t" not in token.string and len(token.string) - widths[-1] != 4:
                yield Place(token.start[0]), {}
            widths.append(len(token.string))
        elif token.type == tokenize.DEDENT:
            widths.pop()


@rule("crowded-operator")
def crowded_operators(program):
    level, lambdas, seen = 0, 0, set()
    for before, token, after in zip(program.tokens, program.tokens[1:], program.tokens[2:]):
        if token.type == tokenize.NAME and token.string == "lambda":
            lambdas = token.start[0]
        if token.type != tokenize.OP:
            continue
        level += (token.string in "([{") - (token.string in ")]}")
        left = token.start[1] - before.end[1] if token.start[0] == before.end[0] else 1
        right = after.start[1] - token.end[1] if after.start[0] == token.end[0] else 1
        line = token.start[0]
        wanted = token.string in SPACED and not (token.string == "=" and (level > 0 or lambdas == line))
        if wanted and not (left and right) and line not in seen:
            seen.add(line)
            yield Place(line), {"operator": token.string}
        binary = before.type in (tokenize.NAME, tokenize.NUMBER, tokenize.STRING) and not keyword.iskeyword(before.string) or before.string in (")", "]")
        if token.string in ARITHMETIC and binary and bool(left) != bool(right) and line not in seen:
            seen.add(line)
            yield Place(line), {"operator": token.string}
        elif token.string in ARITHMETIC and binary and not left and not right and level == 0 and line not in seen:
            seen.add(line)
            yield Place(line), {"operator": token.string, "size": 0.5}


@rule("crowded-comma")
def crowded_commas(program):
    seen = set()
    for token, after in zip(program.tokens, program.tokens[1:]):
        line = token.start[0]
        tight = after.start == token.end and after.string not in ")]}" and after.type not in (tokenize.NL, tokenize.NEWLINE)
        if token.type == tokenize.OP and token.string == "," and tight and line not in seen:
            seen.add(line)
            yield Place(line), {}


@rule("loose-bracket")
def loose_brackets(program):
    for before, token, after in zip(program.tokens, program.tokens[1:], program.tokens[2:]):
        if token.type == tokenize.OP and token.string in "([" and token.start[0] == before.end[0]:
            call = before.type == tokenize.NAME and not keyword.iskeyword(before.string) and before.string not in ("match", "case", "type")
            if call and token.start[1] > before.end[1]:
                yield Place(token.start[0]), {}
            elif after.start[0] == token.end[0] and after.start[1] > token.end[1] and after.type != tokenize.COMMENT:
                yield Place(token.start[0]), {}


@rule("several-on-a-line")
def several_on_a_line(program):
    for token in program.tokens:
        if token.type == tokenize.OP and token.string == ";":
            yield Place(token.start[0]), {}
    for node in program.all_of(ast.If, ast.For, ast.While, ast.With, ast.Try, *FUNCTIONS):
        body = node.body[0]
        if body.lineno == node.lineno or isinstance(node, FUNCTIONS) and body.lineno == node.lineno and not isinstance(body, ast.Expr):
            yield node, {}
    for node in program.all_of(ast.Import):
        if len(node.names) > 1:
            yield node, {}


@rule("blank-lines")
def blank_lines(program):
    body = program.tree.body
    for before, after in zip(body, body[1:]):
        if isinstance(before, FUNCTIONS + (ast.ClassDef,)) or isinstance(after, FUNCTIONS + (ast.ClassDef,)):
            first = min([after.lineno, *(one.lineno for one in getattr(after, "decorator_list", []))])
            between = program.lines[before.end_lineno:first - 1]
            blanks = sum(not line.strip() for line in between)
            if blanks < 2:
                yield after, {"size": 1 - blanks * 0.5}


@rule("needless-parentheses")
def needless_parentheses(program):
    for line in range(len(program.tokens) - 1):
        word, bracket = program.tokens[line], program.tokens[line + 1]
        if word.type == tokenize.NAME and word.string in ("if", "while", "elif", "return", "not") and bracket.string == "(" and closes_last(program.tokens, line + 1):
            yield Place(word.start[0]), {"word": word.string}


def closes_last(tokens, at):
    """Whether a bracket closes right before the colon or the end of its line, with no comma of its own level."""
    level = 0
    for number in range(at, len(tokens)):
        text = tokens[number].string
        if text in ("(", "[", "{"):
            level += 1
        elif text in (")", "]", "}"):
            level -= 1
            if level == 0:
                after = tokens[number + 1]
                return (after.string == ":" or after.type == tokenize.NEWLINE) and tokens[number].start[0] == tokens[at].start[0]
        elif level == 1 and text in (",", "for", ":="):
            return False
    return False


@rule("mixed-quotes")
def mixed_quotes(program):
    plain = [token for token in program.tokens if token.type == tokenize.STRING and not token.string.endswith(('"""', "'''"))]
    marks = [token for token in plain if "'" not in token.string[1:-1] and '"' not in token.string[1:-1]]
    if {token.string[-1] for token in marks} == {"'", '"'}:
        yield Place(marks[-1].start[0]), {}


@rule("imports-not-first")
def imports_not_first(program):
    started = False
    for part in program.tree.body:
        if isinstance(part, (ast.Import, ast.ImportFrom)):
            if started:
                yield part, {}
        elif not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant)):
            started = True
    for part in program.all_of(ast.Import, ast.ImportFrom):
        if program.function_of(part) is not None:
            yield part, {"size": 3 if program.loop_of(part) else 1}
