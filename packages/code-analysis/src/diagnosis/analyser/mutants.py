"""Small changes to a program, one at a time: the mistakes that beginners make, undone."""

import ast
import copy
import pickle

from additions import Additions

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
# What beginners need most often, first; the rest after it.
LIKELIEST = (
    "wrong-comparison-edge", "off-by-one", "range-end-inclusive", "wrong-name", "and-or-confused", "or-with-bare-value", "slice-end-inclusive",
    "accumulator-wrong-start", "index-from-one", "condition-inverted", "wrong-operator", "operands-swapped", "return-inside-loop",
    "wrong-indentation-level", "accumulator-reset", "missing-return", "recursive-result-dropped", "missing-base-case", "condition-too-narrow",
    "empty-case-forgotten", "wrong-argument-order", "value-overwritten", "part-taken-for-whole", "wrong-return", "wrong-value", "update-in-wrong-order",
)
MOST_NAMES = 6
BLOCKS = ("body", "orelse", "finalbody")
LOOPS = (ast.For, ast.While)
DEFS = (ast.FunctionDef, ast.AsyncFunctionDef)


def constant(value):
    return ast.Constant(value=value)


def is_int(node):
    return isinstance(node, ast.Constant) and type(node.value) is int


def number(value):
    return constant(value) if value >= 0 else ast.UnaryOp(op=ast.USub(), operand=constant(-value))


def plus(node, amount):
    if is_int(node):
        return number(node.value + amount)
    return ast.BinOp(left=node, op=ast.Add() if amount > 0 else ast.Sub(), right=constant(abs(amount)))


class Mutants(Additions):
    """Every change of one place. Each is (line, kind, change), where change edits a copy of the tree."""

    def __init__(self, tree, raised=None):
        """`raised`: the line where the first failing test stopped, if it did."""
        self.tree = tree
        # Made anew from this, a tree costs a seventh of what `deepcopy` takes for it.
        self.stored = pickle.dumps(tree, pickle.HIGHEST_PROTOCOL)
        self.raised = raised
        self.nodes = list(ast.walk(tree))
        self.numbers = {id(node): at for at, node in enumerate(self.nodes)}
        self.parents = {child: node for node in self.nodes for child in ast.iter_child_nodes(node)}

    def make(self, change):
        """A copy of the tree with one change; nothing if it changed nothing."""
        other = pickle.loads(self.stored)
        nodes = list(ast.walk(other))
        change(nodes)
        return ast.fix_missing_locations(other)

    def function_of(self, node):
        while node in self.parents:
            node = self.parents[node]
            if isinstance(node, DEFS):
                return node
        return self.tree

    def fields(self):
        return {part.attr for part in self.nodes if isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name) and part.value.id == "self"}

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

    def names(self, node):
        scope = self.function_of(node)
        found = [one.arg for one in scope.args.args] if isinstance(scope, DEFS) else []
        for part in ast.walk(scope):
            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store) and part.id not in found:
                found.append(part.id)
        return found

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

    def all(self):
        for node in self.nodes:
            kind_of_node = type(node).__name__.lower()
            line = getattr(node, "lineno", None)
            for find in (getattr(self, before + kind_of_node, None) for before in ("of_", "added_to_")):
                if find is not None and line is not None:
                    for kind, change in find(node):
                        yield line, kind, change
            if isinstance(node, ast.stmt):
                for kind, change in self.of_statement(node):
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
        for side in ("left", "right"):
            yield "wrong-operator", self.replaced(node, lambda at, s=side: getattr(at, s))
        if isinstance(node.op, ast.Add):
            yield "text-plus-number", self.edited(node, lambda at: setattr(at, "right", wrap("str", at.right)))
            yield "text-plus-number", self.edited(node, lambda at: setattr(at, "left", wrap("str", at.left)))

    def of_augassign(self, node):
        for other in OPERATORS.get(type(node.op), ()):
            yield "wrong-operator", self.edited(node, lambda at, o=other: setattr(at, "op", o()))
        yield "value-overwritten", self.replaced(node, lambda at: ast.Assign(targets=[at.target], value=at.value))
        yield "append-instead-of-extend", self.edited(node, lambda at: setattr(at, "value", ast.List(elts=[at.value], ctx=ast.Load())))

    def of_boolop(self, node):
        yield "and-or-confused", self.edited(node, lambda at: setattr(at, "op", ast.Or() if isinstance(at.op, ast.And) else ast.And()))
        for place in range(len(node.values)):
            yield "condition-inverted", self.edited(node, lambda at, p=place: negate(at.values, p))
            first = next((value for value in node.values if isinstance(value, ast.Compare)), None)
            if place == 0 and first is not None and sum(isinstance(value, ast.Constant) for value in node.values) > 1:
                yield "or-with-bare-value", self.edited(node, compare_all)
            if first is not None and not isinstance(node.values[place], (ast.Compare, ast.Call, ast.UnaryOp, ast.BoolOp)):
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
                    kind = "accumulator-wrong-start" if self.starts_total(node) else "off-by-one" if abs(other - value) == 1 else "wrong-value"
                    yield kind, self.replaced(node, lambda _, o=other: number(o))
        elif type(value) is float:
            for other in (value + 1, value / 10, value * 10, 1 - value):
                yield "wrong-value", self.replaced(node, lambda _, o=other: constant(o))
        elif isinstance(value, bool):
            yield "condition-inverted", self.replaced(node, lambda at: constant(not at.value))
        elif isinstance(value, str) and not isinstance(self.parents.get(node), ast.Expr):
            for other in {"", " ", "\n", ", ", value.strip(), value + "\n", value + " ", value.lower(), value.title()} - {value}:
                yield "wrong-text", self.replaced(node, lambda _, o=other: constant(o))
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
        if node.id in self.fields():
            yield "missing-self", self.replaced(node, lambda at: ast.Attribute(value=ast.Name(id="self", ctx=ast.Load()), attr=at.id, ctx=at.ctx))
        if not isinstance(self.parents.get(node), (ast.Attribute, ast.BinOp)):
            for word in ("len", "int", "str", "sorted", "list"):
                yield WRAPS[word], self.replaced(node, lambda at, w=word: wrap(w, at))

    def of_attribute(self, node):
        for other in METHODS.get(node.attr, ()):
            yield "append-instead-of-extend" if node.attr in ("append", "extend") else "wrong-call", self.edited(node, lambda at, o=other: setattr(at, "attr", o))
        fields = sorted({part.attr for part in self.nodes if isinstance(part, ast.Attribute) and isinstance(part.ctx, ast.Store)})
        for other in fields[:MOST_NAMES]:
            if other != node.attr and node.attr in fields:
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
            yield "wrong-argument-order", self.edited(node, lambda at: at.args.reverse())
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

    def of_subscript(self, node):
        if isinstance(node.slice, ast.Slice):
            for side in ("lower", "upper"):
                if getattr(node.slice, side) is not None:
                    for amount in (1, -1):
                        yield "slice-end-inclusive", self.edited(node, lambda at, s=side, a=amount: setattr(at.slice, s, plus(getattr(at.slice, s), a)))
                    yield "slice-end-inclusive", self.edited(node, lambda at, s=side: setattr(at.slice, s, None))
        else:
            for amount in (1, -1):
                yield "index-from-one", self.edited(node, lambda at, a=amount: setattr(at, "slice", plus(at.slice, a)))
            if isinstance(node.ctx, ast.Load):
                yield "missing-key", self.replaced(node, lambda at: ast.Call(func=ast.Attribute(value=at.value, attr="get", ctx=ast.Load()), args=[at.slice, constant(0)], keywords=[]))

    def of_if(self, node):
        yield "condition-inverted", self.edited(node, lambda at: setattr(at, "test", ast.UnaryOp(op=ast.Not(), operand=at.test)))
        if node.orelse:
            yield "condition-order", self.edited(node, swap_branches)
            if len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
                yield "condition-order", self.edited(node, swap_tests)
                yield "condition-order", self.edited(node, last_first)
        yield "missing-else-case", self.replaced(node, lambda at: at.body)
        if not node.orelse:
            yield "if-for-while", self.replaced(node, lambda at: ast.While(test=at.test, body=at.body, orelse=[]))
        block, place = self.block_of(node)
        if block and place + 1 < len(block) and isinstance(block[place + 1], ast.If):
            yield "independent-ifs", self.joined(node)

    def joined(self, node):
        block, place = self.block_of(node)
        at, after = self.numbers[id(node)], self.numbers[id(block[place + 1])]
        up = self.numbers[id(self.parents[node])]

        def change(nodes):
            for name in BLOCKS:
                rows = getattr(nodes[up], name, None)
                if isinstance(rows, list) and nodes[after] in rows:
                    rows.remove(nodes[after])
            last = nodes[at]
            while len(last.orelse) == 1 and isinstance(last.orelse[0], ast.If):
                last = last.orelse[0]
            last.orelse = last.orelse or [nodes[after]]

        return change

    def of_while(self, node):
        yield "condition-inverted", self.edited(node, lambda at: setattr(at, "test", ast.UnaryOp(op=ast.Not(), operand=at.test)))
        for name in sorted({part.id for part in ast.walk(node.test) if isinstance(part, ast.Name)}):
            for operator in (ast.Add, ast.Sub):
                yield "infinite-loop", self.edited(node, lambda at, n=name, o=operator: at.body.append(ast.AugAssign(target=ast.Name(id=n, ctx=ast.Store()), op=o(), value=constant(1))))

    def of_break(self, node):
        yield "early-exit", self.replaced(node, lambda _: ast.Continue())

    def of_continue(self, node):
        yield "early-exit", self.replaced(node, lambda _: ast.Break())

    def of_assign(self, node):
        target = node.targets[0]
        if isinstance(target, ast.Name) and target.id in self.fields():
            yield "missing-self", self.edited(node, lambda at: at.targets.__setitem__(0, ast.Attribute(value=ast.Name(id="self", ctx=ast.Load()), attr=at.targets[0].id, ctx=ast.Store())))
        if isinstance(target, (ast.Name, ast.Subscript, ast.Attribute)) and ast.unparse(target) not in ast.unparse(node.value):
            for operator in (ast.Add, ast.Mult):
                yield "value-overwritten", self.replaced(node, lambda at, o=operator: ast.AugAssign(target=at.targets[0], op=o(), value=at.value))
        value = node.value
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in ("append", "sort", "reverse", "extend", "insert", "remove", "add", "update"):
            yield "sort-returns-none", self.replaced(node, lambda at: ast.Expr(value=at.value))
        if isinstance(value, ast.Name) and isinstance(target, ast.Name):
            yield "alias-instead-of-copy", self.edited(node, lambda at: setattr(at, "value", ast.Call(func=ast.Attribute(value=at.value, attr="copy", ctx=ast.Load()), args=[], keywords=[])))
        if isinstance(target, ast.Name) and isinstance(value, ast.Constant):
            scope = self.function_of(node)
            for one in scope.args.args[:2] if isinstance(scope, DEFS) else []:
                yield "accumulator-wrong-start", self.edited(node, lambda at, n=one.arg: setattr(at, "value", ast.Subscript(value=ast.Name(id=n, ctx=ast.Load()), slice=constant(0), ctx=ast.Load())))
            for start in ("-inf", "inf"):
                yield "accumulator-wrong-start", self.edited(node, lambda at, s=start: setattr(at, "value", wrap("float", constant(s))))
            for start in ([], {}):
                yield "accumulator-wrong-start", self.edited(node, lambda at, s=start: setattr(at, "value", ast.List(elts=[], ctx=ast.Load()) if s == [] else ast.Dict(keys=[], values=[])))
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            yield "value-lost-in-swap", self.edited(node, lambda at: at.value.elts.reverse())

    def of_return(self, node):
        yield from self.returned_later(node)
        if node.value is not None:
            for name in self.names(node)[:MOST_NAMES]:
                if not (isinstance(node.value, ast.Name) and node.value.id == name):
                    yield "wrong-return", self.edited(node, lambda at, n=name: setattr(at, "value", ast.Name(id=n, ctx=ast.Load())))
            if isinstance(node.value, (ast.Compare, ast.BoolOp, ast.Call, ast.Name)):
                yield "condition-inverted", self.edited(node, lambda at: setattr(at, "value", ast.UnaryOp(op=ast.Not(), operand=at.value)))
        elif node.value is None:
            for name in self.names(node)[:MOST_NAMES]:
                yield "missing-return", self.edited(node, lambda at, n=name: setattr(at, "value", ast.Name(id=n, ctx=ast.Load())))

    def returned_later(self, node):
        """A `return` in a loop, done after the loop instead; or its call done and nothing returned."""
        loop = self.loop_around(node)
        block, place = self.block_of(loop) if loop is not None else (None, 0)
        if block is None:
            return
        at, above = self.numbers[id(node)], self.numbers[id(self.parents[loop])]
        name = next(name for name in BLOCKS if getattr(self.parents[loop], name, None) is block)
        drop = self.replaced(node, lambda _: ast.Pass())

        def change(nodes):
            moved = nodes[at]
            drop(nodes)
            getattr(nodes[above], name).insert(place + 1, moved)

        yield "return-inside-loop", change
        if isinstance(node.value, ast.Call):
            yield "return-inside-loop", self.replaced(node, lambda one: ast.Expr(value=one.value))

    def of_expr(self, node):
        if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name) and node.value.func.id == "print":
            if len(node.value.args) == 1 and isinstance(node.value.args[0], ast.BinOp) and isinstance(node.value.args[0].op, ast.Add):
                yield "separator-misplaced", self.edited(node, lambda at: setattr(at.value, "args", [at.value.args[0].left, at.value.args[0].right]))
        value = node.value
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "print" and len(value.args) == 1:
            yield "print-instead-of-return", self.replaced(node, lambda at: ast.Return(value=at.value.args[0]))
        if not (isinstance(value, ast.Constant) and isinstance(value.value, str)):
            yield "recursive-result-dropped" if isinstance(value, ast.Call) else "missing-return", self.replaced(node, lambda at: ast.Return(value=at.value))
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and isinstance(value.func.value, ast.Name):
            yield "string-immutability", self.replaced(node, lambda at: ast.Assign(targets=[ast.Name(id=at.value.func.value.id, ctx=ast.Store())], value=at.value))
        if isinstance(value, ast.BinOp) and isinstance(value.left, ast.Name):
            yield "result-not-kept", self.replaced(node, lambda at: ast.Assign(targets=[ast.Name(id=at.value.left.id, ctx=ast.Store())], value=at.value))
        if isinstance(value, (ast.Name, ast.Attribute)):
            yield "function-not-called", self.edited(node, lambda at: setattr(at, "value", ast.Call(func=at.value, args=[], keywords=[])))

    def of_for(self, node):
        if not isinstance(node.iter, ast.Name) and not (isinstance(node.iter, ast.Call) and isinstance(node.iter.func, ast.Name)):
            yield "wrong-call", self.edited(node, lambda at: setattr(at, "iter", ast.Call(func=ast.Attribute(value=at.iter, attr="split", ctx=ast.Load()), args=[], keywords=[])))
        if isinstance(node.iter, ast.Name):
            for word in ("list", "sorted", "reversed", "set"):
                yield "mutating-while-iterating" if word == "list" else "wrong-call", self.edited(node, lambda at, w=word: setattr(at, "iter", wrap(w, at.iter)))
            for method in ("values", "items", "keys", "split"):
                yield "key-value-confused", self.edited(node, lambda at, m=method: setattr(at, "iter", ast.Call(func=ast.Attribute(value=at.iter, attr=m, ctx=ast.Load()), args=[], keywords=[])))
            yield "header-counted", self.edited(node, lambda at: setattr(at, "iter", ast.Subscript(value=at.iter, slice=ast.Slice(lower=constant(1)), ctx=ast.Load())))

    def block_of(self, node):
        for name in BLOCKS:
            block = getattr(self.parents.get(node), name, None)
            if isinstance(block, list) and node in block:
                return block, block.index(node)
        return None, 0

    def of_statement(self, node):
        block, place = self.block_of(node)
        if block is None or isinstance(node, DEFS + (ast.ClassDef, ast.Import, ast.ImportFrom)):
            return
        if not isinstance(node, (ast.Pass, ast.If, *LOOPS)):
            yield "line-too-many", self.replaced(node, lambda _: ast.Pass())
        up = self.numbers[id(self.parents[node])]
        name = next(name for name in BLOCKS if getattr(self.parents[node], name, None) is block)
        if place + 1 < len(block):
            yield "update-in-wrong-order", lambda nodes: swap_rows(getattr(nodes[up], name), place)
        owner = self.parents[node]
        outer, outer_place = self.block_of(owner)
        if outer is not None and isinstance(owner, LOOPS + (ast.If, ast.With, ast.Try)) and len(block) > 1:
            above = self.numbers[id(self.parents[owner])]
            outer_name = next(name for name in BLOCKS if getattr(self.parents[owner], name, None) is outer)
            if place == len(block) - 1:
                yield "wrong-indentation-level", lambda nodes: move(nodes, up, name, place, above, outer_name, outer_place + 1)
            if place == 0 or isinstance(node, ast.Assign):
                yield "accumulator-reset", lambda nodes: move(nodes, up, name, place, above, outer_name, outer_place)
        before = block[place - 1] if place > 0 else None
        if isinstance(before, LOOPS + (ast.If, ast.With)):
            inner = self.numbers[id(before)]
            yield "wrong-indentation-level", lambda nodes: move(nodes, up, name, place, inner, "body", len(nodes[inner].body))
        after = block[place + 1] if place + 1 < len(block) else None
        if isinstance(after, LOOPS) and isinstance(node, ast.Assign):
            inner = self.numbers[id(after)]
            yield "stale-value", lambda nodes: move(nodes, up, name, place, inner, "body", 0)

    def of_function(self, function):
        last = function.body[-1]
        for name in self.names(last)[:MOST_NAMES]:
            if not isinstance(last, ast.Return):
                at = self.numbers[id(function)]
                yield last.lineno, "missing-return", lambda nodes, n=name: nodes[at].body.append(ast.Return(value=ast.Name(id=n, ctx=ast.Load())))
        at = self.numbers[id(function)]
        line = self.raised or function.body[0].lineno
        for one in function.args.args[:2]:
            if one.arg != "self":
                for answer in EMPTY_ANSWERS:
                    yield line, "empty-case-forgotten", lambda nodes, n=one.arg, a=answer: nodes[at].body.insert(0, special_case(ast.UnaryOp(op=ast.Not(), operand=ast.Name(id=n, ctx=ast.Load())), a))
                for answer in SMALL_ANSWERS:
                    yield line, "special-case", lambda nodes, n=one.arg, a=answer: nodes[at].body.insert(0, special_case(ast.Compare(left=ast.Name(id=n, ctx=ast.Load()), ops=[ast.LtE()], comparators=[constant(1)]), a))
        for place, default in enumerate(function.args.defaults):
            if isinstance(default, (ast.List, ast.Dict, ast.Set)):
                at = self.numbers[id(function)]
                yield function.lineno, "mutable-default", lambda nodes, p=place: fresh_default(nodes[at], p)
        for place, one in enumerate(function.args.args[:3]):
            at = self.numbers[id(function)]
            yield function.body[0].lineno, "argument-mutated", lambda nodes, n=one.arg: nodes[at].body.insert(0, copied(n))


WRAPS = {"len": "wrong-call", "int": "conversion-forgotten", "str": "text-plus-number", "sorted": "set-order-expected", "list": "mutating-while-iterating"}


def wrap(word, node):
    return ast.Call(func=ast.Name(id=word, ctx=ast.Load()), args=[node], keywords=[])


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


def negate(values, place):
    values[place] = ast.UnaryOp(op=ast.Not(), operand=values[place])


def compare_too(at, place):
    model = next(value for value in at.values if isinstance(value, ast.Compare))
    at.values[place] = ast.Compare(left=copy.deepcopy(model.left), ops=[copy.deepcopy(model.ops[0])], comparators=[at.values[place]])


def compare_all(at):
    for place, value in enumerate(at.values):
        if isinstance(value, ast.Constant):
            compare_too(at, place)


def last_first(at):
    """The last `elif` of a chain asked first."""
    before, last = None, at
    while len(last.orelse) == 1 and isinstance(last.orelse[0], ast.If):
        before, last = last, last.orelse[0]
    if before is not None:
        before.orelse = last.orelse
        rest = ast.If(test=at.test, body=at.body, orelse=at.orelse)
        at.test, at.body, at.orelse = last.test, last.body, [rest]


# What a function may owe for nothing, and for the smallest number. Which of them it is chooses a hint and is never told.
EMPTY_ANSWERS = (0, None, "", False, True)
SMALL_ANSWERS = (False, True, 1, 0)


def special_case(test, answer):
    return ast.If(test=test, body=[ast.Return(value=constant(answer))], orelse=[])


def swap_branches(at):
    at.body, at.orelse = at.orelse, at.body


def swap_tests(at):
    other = at.orelse[0]
    at.test, other.test, at.body, other.body = other.test, at.test, other.body, at.body


def swap_rows(block, place):
    block[place], block[place + 1] = block[place + 1], block[place]


def move(nodes, source, source_name, place, target, target_name, target_place):
    row = getattr(nodes[source], source_name).pop(place)
    getattr(nodes[target], target_name).insert(target_place, row)


def fresh_default(function, place):
    name = function.args.args[len(function.args.args) - len(function.args.defaults) + place].arg
    function.body.insert(0, copied(name))


def copied(name):
    """A copy of whatever it is, for what can be copied."""
    return ast.Assign(
        targets=[ast.Name(id=name, ctx=ast.Store())],
        value=ast.Call(func=ast.Attribute(value=wrap("__import__", constant("copy")), attr="deepcopy", ctx=ast.Load()), args=[ast.Name(id=name, ctx=ast.Load())], keywords=[]),
    )
