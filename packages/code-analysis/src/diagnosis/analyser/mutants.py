"""Small changes to a program, one at a time: the mistakes that beginners make, undone."""

import ast
import copy

from additions import Additions
from rewritings import Rewritings
from statement_changes import StatementChanges
from tree_parts import DEFS, LOOPS, MOST_NAMES, constant, load, number, plus, wrap
from unit_files import UNREADABLE
from watching import SUBMISSION

COMPARISONS = {
    ast.Lt: (ast.LtE, ast.Gt, ast.GtE), ast.LtE: (ast.Lt, ast.GtE, ast.Gt), ast.Gt: (ast.GtE, ast.Lt, ast.LtE),
    ast.GtE: (ast.Gt, ast.LtE, ast.Lt), ast.Eq: (ast.NotEq, ast.LtE, ast.GtE), ast.NotEq: (ast.Eq,), ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,), ast.Is: (ast.IsNot, ast.Eq), ast.IsNot: (ast.Is, ast.NotEq),
}
EDGES = {(ast.Lt, ast.LtE), (ast.LtE, ast.Lt), (ast.Gt, ast.GtE), (ast.GtE, ast.Gt)}
OPERATORS = {
    ast.Add: (ast.Sub, ast.Mult), ast.Sub: (ast.Add,), ast.Mult: (ast.Add, ast.Pow, ast.Div), ast.Div: (ast.FloorDiv, ast.Mult),
    ast.FloorDiv: (ast.Div, ast.Mod), ast.Mod: (ast.FloorDiv, ast.Div), ast.Pow: (ast.Mult,),
    ast.BitAnd: (ast.BitOr, ast.BitXor), ast.BitOr: (ast.BitAnd, ast.BitXor), ast.BitXor: (ast.BitAnd, ast.BitOr),
    ast.LShift: (ast.RShift,), ast.RShift: (ast.LShift,),
}
DIVISIONS = {(ast.Div, ast.FloorDiv): "true-division-for-whole", (ast.FloorDiv, ast.Mod): "quotient-remainder-swapped", (ast.Mod, ast.FloorDiv): "quotient-remainder-swapped"}
METHODS = {
    "append": ("extend",), "extend": ("append",), "upper": ("lower",), "lower": ("upper",), "keys": ("values", "items"),
    "values": ("keys", "items"), "find": ("rfind",), "lstrip": ("strip", "rstrip"), "rstrip": ("strip", "lstrip"), "union": ("intersection",),
    "intersection": ("union", "difference"), "isdigit": ("isalpha",), "isalpha": ("isdigit", "isalnum"), "startswith": ("endswith",),
    "endswith": ("startswith",), "isupper": ("islower",), "islower": ("isupper",), "title": ("capitalize", "upper"),
    "pop": ("popleft",), "add": ("discard",), "count": ("index",), "index": ("count",),
}
FUNCTIONS = {"max": ("min",), "min": ("max",), "any": ("all",), "all": ("any",), "int": ("float", "round"), "round": ("int",), "set": ("list",), "list": ("set", "sorted"), "sorted": ("list",), "sum": ("len", "max"), "len": ("sum",), "print": ("str",)}
FILE_MODES = ("r", "w", "a")
# What beginners need most often, first; the rest after it.
LIKELIEST = (
    "wrong-comparison-edge", "off-by-one", "range-end-inclusive", "wrong-name", "and-or-confused", "or-with-bare-value", "slice-end-inclusive",
    "accumulator-wrong-start", "index-from-one", "condition-inverted", "wrong-operator", "operands-swapped", "return-inside-loop",
    "wrong-indentation-level", "accumulator-reset", "missing-return", "recursive-result-dropped", "missing-base-case", "condition-too-narrow", "guard-put-in",
    "empty-case-forgotten", "arguments-swapped", "value-overwritten", "part-taken-for-whole", "wrong-return", "wrong-value", "update-in-wrong-order",
)
# What a change puts in stands nowhere: of changed programs turns are counted, never lines.
for _kind in (ast.stmt, ast.expr, ast.arg, ast.keyword, ast.alias, ast.excepthandler):
    _kind.lineno, _kind.col_offset = 1, 0


class Mutants(Additions, Rewritings, StatementChanges):
    """Every change of one place. Each is (line, kind, change), where change edits the nodes of the tree, in place."""

    def __init__(self, tree, raised=None):
        """`raised`: the line where the first failing test stopped, if it did."""
        self.tree = tree
        self.raised = raised
        self.nodes = list(ast.walk(tree))
        self.numbers = {id(node): at for at, node in enumerate(self.nodes)}
        self.parents = {child: node for node in self.nodes for child in ast.iter_child_nodes(node)}
        self.known_names = {}
        fields = [part for part in self.nodes if isinstance(part, ast.Attribute)]
        self.fields = {part.attr for part in fields if isinstance(part.value, ast.Name) and part.value.id == "self"}
        self.stored_fields = sorted({part.attr for part in fields if isinstance(part.ctx, ast.Store)})
        # What stands where, to put it back: a tree that is mended costs a fifth of one that is copied.
        self.parts = [(vars(node), dict(vars(node))) for node in self.nodes]
        self.lists = [(value, list(value)) for _, kept in self.parts for value in kept.values() if isinstance(value, list)]

    def compiled(self, change):
        """The program with one change; nothing where that is no program. The tree is afterwards what it was."""
        try:
            change(self.nodes)
            return compile(self.tree, SUBMISSION, "exec")
        except (*UNREADABLE, TypeError, AttributeError, IndexError):
            return None
        finally:
            for own, kept in self.parts:
                own.clear()
                own.update(kept)
            for own, kept in self.lists:
                own[:] = kept

    def function_of(self, node):
        while node in self.parents:
            node = self.parents[node]
            if isinstance(node, DEFS):
                return node
        return self.tree

    def loop_around(self, node):
        """The outermost loop of the function around a node."""
        found = None
        while node in self.parents and not isinstance(node, DEFS):
            node = self.parents[node]
            found = node if isinstance(node, LOOPS) else found
        return found

    def starts_total(self, node):
        """Whether a constant is what a loop then adds to or multiplies."""
        up = self.parents.get(node)
        name = up.targets[0].id if isinstance(up, ast.Assign) and isinstance(up.targets[0], ast.Name) else None
        loops = [part for part in ast.walk(self.function_of(node)) if isinstance(part, LOOPS)] if name else []
        return any(isinstance(part, ast.Name) and part.id == name and isinstance(part.ctx, ast.Store) for loop in loops for part in ast.walk(loop))

    def is_entry(self, node):
        """Whether a constant is what an entry of a collection begins with."""
        up = self.parents.get(node)
        return isinstance(up, ast.Assign) and isinstance(up.targets[0], ast.Subscript)

    def names(self, node):
        """The names of the function around a node, its parameters first."""
        scope = self.function_of(node)
        if scope not in self.known_names:
            arguments = [one.arg for one in scope.args.args] if isinstance(scope, DEFS) else []
            stored = [part.id for part in ast.walk(scope) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)]
            self.known_names[scope] = list(dict.fromkeys([*arguments, *stored]))
        return self.known_names[scope]

    def replaced(self, node, new):
        """The change that puts a new node where one stands."""
        at, up = self.numbers[id(node)], self.numbers[id(self.parents[node])]

        def change(nodes):
            old, parent = nodes[at], nodes[up]
            made = new(old)
            for field, value in ast.iter_fields(parent):
                if value is old:
                    setattr(parent, field, made)
                    return
                if isinstance(value, list):
                    for place, part in enumerate(value):
                        if part is old:
                            value[place:place + 1] = made if isinstance(made, list) else [made]
                            if not value and field == "body":
                                value.append(ast.Pass())
                            return

        return change

    def edited(self, node, edit):
        at = self.numbers[id(node)]
        return lambda nodes: edit(nodes[at])

    def all(self, ran=frozenset()):
        """Every change of lines that ran; of all lines where none is known to have run."""
        for node in self.nodes:
            line = getattr(node, "lineno", None)
            if not isinstance(node, DEFS) and (line is None or ran and line not in ran and not self.is_elif(node)):
                continue
            if isinstance(node, DEFS) and ran and not any(node.body[0].lineno <= one <= node.end_lineno for one in ran):
                continue
            for line, kind, change in self.of_node(node):
                # The end of a function that lacks something there may not have run, nor what was asked too seldom.
                if not ran or line in ran or kind in ("missing-return", "line-left-out", "independent-ifs"):
                    yield line, kind, change

    def of_node(self, node):
        kind_of_node = type(node).__name__.lower()
        for find in (getattr(self, before + kind_of_node, None) for before in ("of_", "added_to_", "rewritten_")):
            for kind, change in find(node) if find is not None else ():
                yield node.lineno, kind, change
        if isinstance(node, ast.stmt):
            for kind, change in (*self.of_statement(node), *self.rewritten_statement(node)):
                yield node.lineno, kind, change
        if isinstance(node, DEFS):
            yield from self.of_function(node)
            yield from self.lines_left_out(node)

    def of_compare(self, node):
        for place, (operator, right) in enumerate(zip(node.ops, node.comparators)):
            for other in COMPARISONS.get(type(operator), ()):
                kind = "wrong-comparison-edge" if (type(operator), other) in EDGES else "condition-inverted"
                yield kind, self.edited(node, lambda at, p=place, o=other: at.ops.__setitem__(p, o()))
            for amount in (1, -1):
                if not isinstance(operator, (ast.In, ast.NotIn, ast.Is, ast.IsNot)):
                    kind = "wrong-value" if isinstance(operator, (ast.Eq, ast.NotEq)) else "off-by-one"
                    yield kind, self.edited(node, lambda at, p=place, a=amount: at.comparators.__setitem__(p, plus(at.comparators[p], a)))
        if len(node.ops) == 1:
            yield "case-sensitive-comparison", self.edited(node, lower_both)

    def of_binop(self, node):
        for other in OPERATORS.get(type(node.op), ()):
            yield DIVISIONS.get((type(node.op), other), "wrong-operator"), self.edited(node, lambda at, o=other: setattr(at, "op", o()))
        if isinstance(node.op, (ast.Sub, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow)) or isinstance(node.op, ast.Add):
            yield "operands-swapped", self.edited(node, swap_sides)
        if isinstance(node.left, ast.BinOp) or isinstance(node.right, ast.BinOp):
            yield "precedence-ignored", self.replaced(node, regrouped)
        if isinstance(node.op, (ast.Mult, ast.Div, ast.Mod)) and sum_within(node) is not None:
            yield "precedence-ignored", self.replaced(node, sum_last)
        for side in ("left", "right"):
            yield "wrong-operator", self.replaced(node, lambda at, s=side: getattr(at, s))
        if isinstance(node.op, ast.Add):
            yield "text-plus-number", self.edited(node, lambda at: setattr(at, "right", wrap("str", at.right)))
            yield "text-plus-number", self.edited(node, lambda at: setattr(at, "left", wrap("str", at.left)))

    def of_augassign(self, node):
        for other in OPERATORS.get(type(node.op), ()):
            yield "wrong-operator", self.edited(node, lambda at, o=other: setattr(at, "op", o()))
        yield "value-overwritten", self.replaced(node, lambda at: ast.Assign(targets=[at.target], value=at.value))
        for made in (ast.List, ast.Tuple):
            yield "append-instead-of-extend", self.edited(node, lambda at, m=made: setattr(at, "value", m(elts=[at.value], ctx=ast.Load())))

    def of_boolop(self, node):
        yield "and-or-confused", self.edited(node, lambda at: setattr(at, "op", ast.Or() if isinstance(at.op, ast.And) else ast.And()))
        for place in (-2, 0) if len(node.values) > 2 else ():
            yield "and-or-confused", self.edited(node, lambda at, p=place: group_two(at, p))
        for place in range(len(node.values)):
            yield "condition-inverted", self.edited(node, lambda at, p=place: negate(at.values, p))
            first = next((value for value in node.values if isinstance(value, ast.Compare)), None)
            if place == 0 and first is not None and sum(isinstance(value, ast.Constant) for value in node.values) > 1:
                yield "or-with-bare-value", self.edited(node, compare_all)
            if first is not None and isinstance(node.values[place], (ast.Constant, ast.Name, ast.List, ast.Tuple) if isinstance(node.op, ast.Or) else ast.Constant):
                yield "or-with-bare-value", self.edited(node, lambda at, p=place: compare_too(at, p))
        if len(node.values) == 2:
            for place in (0, 1):
                yield "condition-order", self.replaced(node, lambda at, p=place: at.values[p])

    def of_unaryop(self, node):
        kind = "negation-misplaced" if isinstance(node.op, ast.Not) else "wrong-operator"
        yield kind, self.replaced(node, lambda at: at.operand)

    def of_constant(self, node):
        value = node.value
        if type(value) is int:
            for other in dict.fromkeys((value + 1, value - 1, 0, 1, -value, value * 10, value // 10)):
                if other != value:
                    kind = "accumulator-wrong-start" if self.starts_total(node) or self.is_entry(node) else "off-by-one" if abs(other - value) == 1 else "wrong-value"
                    yield kind, self.replaced(node, lambda _, o=other: number(o))
        elif type(value) is float:
            for other in (value + 1, value / 10, value * 10, 1 - value):
                yield "wrong-value", self.replaced(node, lambda _, o=other: constant(o))
        elif isinstance(value, bool):
            yield "condition-inverted", self.replaced(node, lambda at: constant(not at.value))
        elif isinstance(value, str) and not isinstance(self.parents.get(node), ast.Expr):
            for other in {"", " ", "\n", ", ", value.strip(), value + "\n", value + " ", value.lower(), value.title()} - {value}:
                yield "wrong-text", self.replaced(node, lambda _, o=other: constant(o))
            if value in FILE_MODES and isinstance(self.parents.get(node), ast.Call):
                for other in FILE_MODES:
                    if other != value:
                        yield "wrong-file-mode", self.replaced(node, lambda _, o=other: constant(o))
            for other in self.names(node):
                if other == value:
                    yield "name-in-quotes", self.replaced(node, lambda _, o=other: ast.Name(id=o, ctx=ast.Load()))
        elif value is None:
            for other in (0, "", False):
                yield "wrong-value", self.replaced(node, lambda _, o=other: constant(o))

    def of_name(self, node):
        if not isinstance(node.ctx, ast.Load) or isinstance(self.parents.get(node), ast.Call) and self.parents[node].func is node:
            return
        for other in self.names(node)[:MOST_NAMES]:
            if other != node.id:
                yield "wrong-name", self.edited(node, lambda at, o=other: setattr(at, "id", o))
        if node.id in self.fields:
            yield "missing-self", self.replaced(node, lambda at: ast.Attribute(value=ast.Name(id="self", ctx=ast.Load()), attr=at.id, ctx=at.ctx))
        if not isinstance(self.parents.get(node), (ast.Attribute, ast.BinOp)):
            # A text made of a value is true whatever the value was: no part of a condition wants that.
            for word in ("len", "int") if isinstance(self.parents.get(node), ast.BoolOp) else ("len", "int", "str", "sorted", "list"):
                yield WRAPS[word], self.replaced(node, lambda at, w=word: wrap(w, at))

    def of_attribute(self, node):
        if isinstance(node.ctx, ast.Load) and isinstance(self.parents.get(node), (ast.Assign, ast.If, ast.While, ast.Return, ast.Compare, ast.BoolOp, ast.BinOp)):
            yield "function-not-called", self.replaced(node, lambda at: ast.Call(func=at, args=[], keywords=[]))
        for other in METHODS.get(node.attr, ()):
            yield "append-instead-of-extend" if node.attr in ("append", "extend") else "wrong-call", self.edited(node, lambda at, o=other: setattr(at, "attr", o))
        for other in self.stored_fields[:MOST_NAMES] if node.attr in self.stored_fields else ():
            if other != node.attr:
                yield "wrong-name", self.edited(node, lambda at, o=other: setattr(at, "attr", o))

    def of_call(self, node):
        if isinstance(node.func, ast.Name):
            for other in FUNCTIONS.get(node.func.id, ()):
                yield "wrong-call", self.edited(node, lambda at, o=other: setattr(at.func, "id", o))
            if node.func.id == "input":
                for word in ("int", "float"):
                    yield "text-used-as-number", self.replaced(node, lambda at, w=word: wrap(w, at))
            if node.func.id == "range":
                yield from self.of_range(node)
        if len(node.args) == 2:
            yield "arguments-swapped", self.edited(node, lambda at: at.args.reverse())
        if len(node.args) == 1 and not node.keywords and isinstance(node.func, ast.Name):
            yield "wrong-call", self.replaced(node, lambda at: at.args[0])
        if isinstance(node.func, ast.Attribute) and node.func.attr == "split" and node.args:
            yield "split-with-space", self.edited(node, lambda at: at.args.clear())
        if isinstance(node.func, ast.Attribute) and not node.args:
            yield "wrong-call", self.replaced(node, lambda at: at.func.value)
        if isinstance(node.func, ast.Name) and node.func.id in ("sorted", "max", "min"):
            yield "wrong-call", self.edited(node, lambda at: at.keywords.append(ast.keyword(arg="reverse", value=constant(True))) if at.func.id == "sorted" else at.keywords.append(ast.keyword(arg="default", value=constant(0))))
        for place in range(len(node.keywords)):
            yield "wrong-call", self.edited(node, lambda at, p=place: at.keywords.pop(p))

    def of_range(self, node):
        last = 0 if len(node.args) == 1 else 1
        for amount in (1, -1):
            yield "range-end-inclusive", self.edited(node, lambda at, a=amount: at.args.__setitem__(last, plus(at.args[last], a)))
        if len(node.args) == 1:
            yield "index-from-one", self.edited(node, lambda at: at.args.insert(0, constant(1)))
        else:
            yield "index-from-one", self.edited(node, lambda at: at.args.__setitem__(0, plus(at.args[0], 1)))
            yield "index-from-one", self.edited(node, lambda at: at.args.__setitem__(0, constant(0)))
        outer = self.loop_with(None, self.parents[node])
        if outer is not None and len(node.args) < 3:
            for amount in (0, 1):
                yield "wrong-value", self.edited(node, lambda at, n=outer.target.id, a=amount: at.args.__setitem__(slice(0, last), [plus(load(n), a) if a else load(n)]))

    def of_subscript(self, node):
        if isinstance(node.slice, ast.Slice):
            for side in ("lower", "upper"):
                if getattr(node.slice, side) is not None:
                    for amount in (1, -1):
                        yield "slice-end-inclusive", self.edited(node, lambda at, s=side, a=amount: setattr(at.slice, s, plus(getattr(at.slice, s), a)))
                    yield "slice-end-inclusive", self.edited(node, lambda at, s=side: setattr(at.slice, s, None))
                    for amount in (-2, -3):
                        yield "wrong-value", self.edited(node, lambda at, s=side, a=amount: setattr(at.slice, s, plus(getattr(at.slice, s), a)))
        else:
            for amount in (1, -1):
                yield "index-from-one", self.edited(node, lambda at, a=amount: setattr(at, "slice", plus(at.slice, a)))
            if isinstance(node.ctx, ast.Load):
                yield "missing-key", self.replaced(node, lambda at: ast.Call(func=ast.Attribute(value=at.value, attr="get", ctx=ast.Load()), args=[at.slice, constant(0)], keywords=[]))


WRAPS = {"len": "wrong-call", "int": "conversion-forgotten", "str": "text-plus-number", "sorted": "set-order-expected", "list": "mutating-while-iterating"}


def lower_both(at):
    lowered = lambda node: ast.Call(func=ast.Attribute(value=node, attr="lower", ctx=ast.Load()), args=[], keywords=[])
    at.left, at.comparators[0] = lowered(at.left), lowered(at.comparators[0]) if not isinstance(at.ops[0], (ast.In, ast.NotIn)) else at.comparators[0]


def swap_sides(at):
    at.left, at.right = at.right, at.left


def regrouped(at):
    """a + b * c becomes (a + b) * c, and a * b + c becomes a * (b + c)."""
    if isinstance(at.right, ast.BinOp):
        inner = at.right
        return ast.BinOp(left=ast.BinOp(left=at.left, op=at.op, right=inner.left), op=inner.op, right=inner.right)
    inner = at.left
    return ast.BinOp(left=inner.left, op=inner.op, right=ast.BinOp(left=inner.right, op=at.op, right=at.right))


def sum_within(node):
    """The sum that a product begins with: `a + b` of `(a + b) * c / d`."""
    while isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Mult, ast.Div, ast.Mod)):
        node = node.left
    return node if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)) else None


def sum_last(at):
    """(a + b) * c / d becomes a * c / d + b."""
    inner, above = sum_within(at), at
    while above.left is not inner:
        above = above.left
    above.left = inner.left
    return ast.BinOp(left=at, op=inner.op, right=inner.right)


def negate(values, place):
    values[place] = ast.UnaryOp(op=ast.Not(), operand=values[place])


def group_two(at, place):
    """a and b and c becomes a and (b or c), from the back, or (a or b) and c, from the front."""
    end = len(at.values) if place < 0 else place + 2
    other = ast.Or() if isinstance(at.op, ast.And) else ast.And()
    at.values[place:end] = [ast.BoolOp(op=other, values=at.values[place:end])]


def compare_too(at, place):
    model = next(value for value in at.values if isinstance(value, ast.Compare))
    at.values[place] = ast.Compare(left=copy.deepcopy(model.left), ops=[copy.deepcopy(model.ops[0])], comparators=[at.values[place]])


def compare_all(at):
    for place, value in enumerate(at.values):
        if isinstance(value, ast.Constant):
            compare_too(at, place)
