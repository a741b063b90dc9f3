"""What every rule of the review reads: the tree of a program with parents and scopes, its lines and its tokens."""

import ast
import io
import tokenize

LOOPS = (ast.For, ast.AsyncFor, ast.While)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)
BLOCKS = ("body", "orelse", "finalbody")

RULES = []


def rule(name):
    """Registers a generator of (place, data): what it yields becomes a finding of that name."""

    def register(find):
        RULES.append((name, find))
        return find

    return register


class Program:
    """One program, read once."""

    def __init__(self, source):
        self.source = source
        self.lines = source.splitlines()
        self.tree = ast.parse(source)
        self.tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
        self.nodes = list(ast.walk(self.tree))
        self.parents = {child: node for node in self.nodes for child in ast.iter_child_nodes(node)}
        self.functions = self.all_of(*FUNCTIONS)
        self.classes = self.all_of(ast.ClassDef)

    def all_of(self, *kinds):
        return [node for node in self.nodes if isinstance(node, kinds)]

    def ancestors(self, node):
        while node in self.parents:
            node = self.parents[node]
            yield node

    def function_of(self, node):
        return next((up for up in self.ancestors(node) if isinstance(up, FUNCTIONS)), None)

    def loop_of(self, node):
        """The nearest loop of the same function around a node."""
        for up in self.ancestors(node):
            if isinstance(up, FUNCTIONS):
                return None
            if isinstance(up, LOOPS):
                return up
        return None

    def blocks(self):
        """Every list of statements that stand in a row."""
        for node in self.nodes:
            for name in BLOCKS:
                block = getattr(node, name, None)
                if isinstance(block, list) and block and isinstance(block[0], ast.stmt):
                    yield block


def same(one, other):
    """Whether two pieces of a program are written alike, wherever they stand."""
    return ast.dump(one) == ast.dump(other)


def is_name(node, name=None):
    return isinstance(node, ast.Name) and (name is None or node.id == name)


def is_call(node, *names):
    """A call of a plain function, of these names if any are given."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and (not names or node.func.id in names)


def is_method(node, *names):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in names


def is_constant(node, *values):
    """A constant that is one of these, the type counted: True is not 1."""
    return isinstance(node, ast.Constant) and any(type(node.value) is type(v) and node.value == v for v in values)


TRUTH_TEXTS = {"yes", "no", "true", "false", "si", "sí", "y", "n", "ok", "not ok", "verdadero", "falso"}


def is_truth(node):
    """A constant that says yes or no, be it as a text or a number."""
    if not isinstance(node, ast.Constant):
        return False
    return node.value.lower() in TRUTH_TEXTS if isinstance(node.value, str) else is_constant(node, True, False, 0, 1)


def names_in(node):
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


def assigned(statement):
    """The one plain name that a statement gives a value, and the value; or None twice."""
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1 and is_name(statement.targets[0]):
        return statement.targets[0].id, statement.value
    if isinstance(statement, ast.AnnAssign) and is_name(statement.target) and statement.value is not None:
        return statement.target.id, statement.value
    return None, None


def added(statement):
    """The name and the amount of `name += amount` or `name = name + amount`; or None twice."""
    if isinstance(statement, ast.AugAssign) and isinstance(statement.op, ast.Add) and is_name(statement.target):
        return statement.target.id, statement.value
    name, value = assigned(statement)
    if name and isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add):
        if is_name(value.left, name):
            return name, value.right
        if is_name(value.right, name):
            return name, value.left
    return None, None


def is_test(function):
    return function.name.lower().startswith("test")


def docstring_free(body):
    first = body[0] if body else None
    has_docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
    return body[1:] if has_docstring else body


def statements_of(function):
    """All statements inside, those of functions in it left out."""
    found, waiting = [], list(docstring_free(function.body))
    while waiting:
        statement = waiting.pop()
        found.append(statement)
        if isinstance(statement, FUNCTIONS + (ast.ClassDef,)):
            continue
        waiting.extend(child for child in ast.walk(statement) if child is not statement and isinstance(child, ast.stmt)
                       and nearest_statement(statement, child))
    return found


def nearest_statement(outer, inner):
    """Whether no other statement stands between the two."""
    for name in BLOCKS:
        if inner in (getattr(outer, name, None) or []):
            return True
    return any(inner in handler.body for handler in getattr(outer, "handlers", [])) or any(
        inner in case.body for case in getattr(outer, "cases", [])
    )
