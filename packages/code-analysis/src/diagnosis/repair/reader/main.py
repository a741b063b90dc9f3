"""Reads programs as trees of statements, so that they can be compared. They are parsed and never run.

A statement is [line, kind, words, parts]: its own expressions as a row of words, and the statements inside it. What says
the same is made the same first: comments, docstrings and hints of types go, `a += b` is `a = a + b`, `b > a` is `a < b`.
Names that the program gives itself begin with a dollar sign, so that they can be matched with those of another author.
"""

import ast
import json

BLOCKS = ("body", "handlers", "orelse", "finalbody", "cases")
SWAPPED = {ast.Gt: ast.Lt(), ast.GtE: ast.LtE()}
NAMED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


class Normaliser(ast.NodeTransformer):
    def visit_AugAssign(self, node):
        self.generic_visit(node)
        before = ast.parse(ast.unparse(node.target), mode="eval").body
        return ast.copy_location(ast.Assign(targets=[node.target], value=ast.BinOp(left=before, op=node.op, right=node.value)), node)

    def visit_AnnAssign(self, node):
        self.generic_visit(node)
        return ast.copy_location(ast.Assign(targets=[node.target], value=node.value), node) if node.value else None

    def visit_Compare(self, node):
        self.generic_visit(node)
        swapped = SWAPPED.get(type(node.ops[0])) if len(node.ops) == 1 else None
        return node if swapped is None else ast.Compare(left=node.comparators[0], ops=[swapped], comparators=[node.left])

    def visit_Expr(self, node):
        self.generic_visit(node)
        return None if isinstance(node.value, ast.Constant) else node


def given_names(tree):
    """What the program binds: parameters, variables, functions and classes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.Name) and isinstance(node.ctx, (ast.Store, ast.Del)):
            yield node.id
        elif isinstance(node, ast.ExceptHandler) and node.name:
            yield node.name


def words_of(node, own):
    """A row of words for everything in a statement but the statements inside it."""
    match node:
        case ast.Name(id=name):
            yield f"${name}" if name in own else name
            return
        case ast.arg(arg=name):
            yield f"${name}"
            return
        case ast.Constant(value=value):
            yield repr(value)
            return
        case ast.Attribute(attr=name):
            yield f".{name}"
        case ast.keyword(arg=name):
            yield f"{name}="
        case ast.alias(name=name):
            yield name
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.Load() | ast.Store() | ast.Del():
            return
        case ast.stmt():
            pass
        case _:
            yield type(node).__name__
    for field, value in ast.iter_fields(node):
        if field in BLOCKS and isinstance(value, list) or field in ("annotation", "returns"):
            continue
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, ast.AST):
                yield from words_of(part, own)


def statement(node, own):
    parts = []
    for field in BLOCKS:
        inner = [statement(one, own) for one in getattr(node, field, None) or [] if isinstance(one, ast.AST) and not isinstance(one, ast.Pass)]
        # What stands under `else` is one part of its own: its line is that of its first statement.
        if field in ("orelse", "finalbody") and inner:
            inner = [[inner[0][0], field, [], inner]]
        parts += inner
    line = getattr(node, "lineno", None) or next((part[0] for part in parts), 1)
    return [line, type(node).__name__, list(words_of(node, own)), parts]


def read(source):
    try:
        tree = ast.parse(source)
        tree = Normaliser().visit(tree)
        return statement(tree, set(given_names(tree)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


with open("programs.json", encoding="utf-8") as file:
    print(json.dumps([read(source) for source in json.load(file)]))
