"""Small changes that put in what is not there: a part of a condition, of a value, of a list; a line that was left out."""

import ast
import copy

MOST = 4
LOOPS = (ast.For, ast.While)
COLLECTING = ("append", "add", "insert", "extend")


def load(name):
    return ast.Name(id=name, ctx=ast.Load())


def called(word, *arguments):
    return ast.Call(func=load(word), args=list(arguments), keywords=[])


def refuse(node):
    return ast.UnaryOp(op=ast.Not(), operand=node)


def part(node, at):
    return ast.Subscript(value=node, slice=at, ctx=ast.Load())


def whole(value):
    return ast.Constant(value=value) if value >= 0 else ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=-value))


def is_number(node):
    return isinstance(node, ast.Constant) and type(node.value) is int


def is_empty(node):
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return not node.elts
    return isinstance(node, ast.Dict) and not node.keys or isinstance(node, ast.Constant) and node.value in ("", None)


class Additions:
    """Half of `Mutants`, which has the tree and edits it. Each method yields (kind, change) for its node."""

    def added_to_compare(self, node):
        first, operator = node.comparators[0], node.ops[0]
        if len(node.ops) == 1 and isinstance(operator, ast.Eq):
            if is_empty(first):
                yield "condition-too-narrow", self.replaced(node, lambda at: refuse(at.left))
            if is_number(first):
                yield "missing-base-case", self.edited(node, lambda at: widen(at, ast.LtE))
                yield "missing-base-case", self.edited(node, lambda at: widen(at, ast.GtE))
        if isinstance(operator, (ast.Eq, ast.Lt, ast.LtE, ast.Gt, ast.GtE)):
            yield "case-sensitive-comparison", self.edited(node, lambda at: setattr(at, "left", called("abs", at.left)))

    def added_to_if(self, node):
        yield from self.guarded(node)
        if self.loop_around(node) is not None and not isinstance(node.body[-1], (ast.Return, ast.Break, ast.Continue, ast.Raise)):
            yield "missing-break", self.edited(node, lambda at: at.body.append(ast.Break()))

    def added_to_while(self, node):
        yield from self.guarded(node)
        yield "condition-inverted", self.edited(node, lambda at: setattr(at, "test", ast.Constant(value=True)))

    def guarded(self, node):
        """The condition only where there is something; or also where there is nothing."""
        asked = {one.id for one in ast.walk(node.test) if isinstance(one, ast.Name)}
        names = self.names(node)
        for name in [*(one for one in names if one in asked), *(one for one in names if one not in asked)][:MOST]:
            yield "condition-too-narrow", self.edited(node, lambda at, n=name: setattr(at, "test", ast.BoolOp(op=ast.And(), values=[load(n), at.test])))
            yield "condition-too-narrow", self.edited(node, lambda at, n=name: setattr(at, "test", ast.BoolOp(op=ast.Or(), values=[refuse(load(n)), at.test])))

    def added_to_name(self, node):
        """A part of what is named; or what is named, moved by another."""
        up = self.parents.get(node)
        if not isinstance(node.ctx, ast.Load) or isinstance(up, (ast.Attribute, ast.Subscript)) or isinstance(up, ast.Call) and up.func is node:
            return
        others = [name for name in self.names(node) if name != node.id][:MOST]
        if isinstance(up, (ast.Call, ast.For, ast.Return)):
            for lower, upper in ((1, None), (None, -1)):
                yield "part-taken-for-whole", self.replaced(node, lambda at, l=lower, u=upper: part(at, ast.Slice(lower=l and whole(l), upper=u and whole(u))))
            for name in others:
                yield "part-taken-for-whole", self.replaced(node, lambda at, n=name: part(at, ast.Slice(lower=load(n))))
                yield "part-taken-for-whole", self.replaced(node, lambda at, n=name: part(at, ast.Slice(upper=load(n))))
        if isinstance(up, ast.Call):
            for amount in (1, -1):
                yield "off-by-one", self.replaced(node, lambda at, a=amount: ast.BinOp(left=at, op=ast.Add(), right=whole(a)))
            for name in others:
                yield "wrong-value", self.replaced(node, lambda at, n=name: ast.BinOp(left=at, op=ast.Sub(), right=load(n)))
        if isinstance(up, (ast.Compare, ast.BinOp)):
            for at_place in (0, 1, -1):
                yield "part-taken-for-whole", self.replaced(node, lambda at, p=at_place: part(at, whole(p)))
            yield "wrong-value", self.replaced(node, lambda at: ast.BinOp(left=at, op=ast.Mult(), right=copy.deepcopy(at)))

    def added_to_subscript(self, node):
        for place, _ in enumerate(node.slice.elts if isinstance(node.slice, ast.Tuple) else ()):
            for amount in (1, -1):
                yield "index-from-one", self.edited(node, lambda at, p=place, a=amount: move_by(at.slice.elts, p, a))
        if isinstance(node.ctx, ast.Load) and not isinstance(node.slice, (ast.Slice, ast.Tuple)):
            yield "part-taken-for-whole", self.replaced(node, lambda at: at.value)

    def added_to_call(self, node):
        word = node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if word == "len":
            for amount in (1, -1):
                yield "off-by-one", self.replaced(node, lambda at, a=amount: ast.BinOp(left=at, op=ast.Add(), right=whole(a)))
        for one, other in ((0, 1), (1, 2), (0, 2)) if len(node.args) == 3 else ():
            yield "wrong-argument-order", self.edited(node, lambda at, a=one, b=other: swap(at.args, a, b))
        if word in ("sorted", "sort", "max", "min"):
            for place in (0, 1, -1):
                yield "wrong-call", self.edited(node, lambda at, p=place: sort_by(at, part(load("one"), whole(p))))
            yield "wrong-call", self.edited(node, lambda at: sort_by(at, called("len", load("one"))))
        if word == "sort":
            yield "wrong-call", self.edited(node, lambda at: at.keywords.append(ast.keyword(arg="reverse", value=ast.Constant(value=True))))

    def added_to_for(self, node):
        if isinstance(node.iter, ast.Call) and isinstance(node.iter.func, ast.Name) and node.iter.func.id == "range":
            yield "wrong-call", self.edited(node, lambda at: setattr(at, "iter", called("reversed", at.iter)))

    def added_to_list(self, node):
        if node.elts or not isinstance(node.ctx, ast.Load):
            return
        for name in self.names(node)[:MOST]:
            yield "accumulator-wrong-start", self.edited(node, lambda at, n=name: at.elts.append(load(n)))
        yield "accumulator-wrong-start", self.edited(node, lambda at: at.elts.append(ast.List(elts=[], ctx=ast.Load())))

    def added_to_assign(self, node):
        if len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            yield from self.bounded(node, node.targets[0].id, lambda at: at.value)

    def added_to_augassign(self, node):
        if isinstance(node.target, ast.Name):
            name = node.target.id
            yield from self.bounded(node, name, lambda at: ast.BinOp(left=load(name), op=at.op, right=at.value))

    def bounded(self, node, name, value_of):
        """The new value at least or at most nothing, or what was there before."""
        store = lambda value: ast.Assign(targets=[ast.Name(id=name, ctx=ast.Store())], value=value)
        if self.loop_around(node) is None:
            return
        for word in ("max", "min"):
            yield "value-overwritten", self.replaced(node, lambda at, w=word: store(called(w, load(name), value_of(at))))
            yield "value-overwritten", self.replaced(node, lambda at, w=word: store(called(w, whole(0), value_of(at))))

    def added_to_return(self, node):
        names = self.names(node)[:MOST]
        if isinstance(node.value, ast.Constant):
            for name in names:
                yield "wrong-return", self.edited(node, lambda at, n=name: setattr(at, "value", ast.Compare(left=load(n), ops=[ast.Eq()], comparators=[whole(0)])))
                yield "wrong-return", self.edited(node, lambda at, n=name: setattr(at, "value", refuse(load(n))))
        elif node.value is not None:
            for name in names:
                yield "wrong-return", self.edited(node, lambda at, n=name: setattr(at, "value", ast.BinOp(left=load(n), op=ast.Add(), right=at.value)))
                yield "wrong-return", self.edited(node, lambda at, n=name: setattr(at, "value", ast.BinOp(left=at.value, op=ast.Add(), right=load(n))))
            for word in ("list", "tuple", "set", "str", "int", "round", "bool", "sorted", "abs"):
                yield "wrong-return", self.edited(node, lambda at, w=word: setattr(at, "value", called(w, at.value)))

    def added_to_pass(self, node):
        if self.loop_around(node) is not None:
            yield "early-exit", self.replaced(node, lambda _: ast.Break())
        for value in (0, None, "", False, True):
            yield "missing-return", self.replaced(node, lambda _, v=value: ast.Return(value=ast.Constant(value=v)))
        for name in self.names(node)[:MOST]:
            yield "missing-return", self.replaced(node, lambda _, n=name: ast.Return(value=load(n)))

    def lines_left_out(self, function):
        """(line, kind, change): a value that is collected nowhere else, a count that does not go on."""
        for up in ast.walk(function):
            for block_name in ("body", "orelse"):
                block = getattr(up, block_name, None)
                if not isinstance(block, list) or not block or not isinstance(up, (*LOOPS, ast.If, type(function))):
                    continue
                last = block[-1]
                ends = isinstance(last, (ast.Return, ast.Break, ast.Continue, ast.Raise))
                for made in self.collecting(function):
                    # Before a `return` that ends the block; behind anything else.
                    yield last.lineno, "line-left-out", self.inserted(up, block_name, len(block) - ends, made)

    def collecting(self, function):
        """Statements that would add a name to one of the collections, or count on."""
        named = [name for name in self.names(function.body[0]) if name != "self"]
        collections = dict.fromkeys(
            (one.func.value.id, one.func.attr) for one in ast.walk(function)
            if isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute) and one.func.attr in COLLECTING[:2] and isinstance(one.func.value, ast.Name)
        )
        for collection, method in list(collections)[:2]:
            for name in [one for one in reversed(named) if one != collection][:MOST]:
                yield ast.Expr(value=ast.Call(func=ast.Attribute(value=load(collection), attr=method, ctx=ast.Load()), args=[load(name)], keywords=[]))
        counted = dict.fromkeys(
            one.targets[0].id for one in ast.walk(function)
            if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name) and is_number(one.value)
        )
        for name in list(counted)[:2]:
            yield ast.AugAssign(target=ast.Name(id=name, ctx=ast.Store()), op=ast.Add(), value=whole(1))

    def inserted(self, up, block_name, place, made):
        at = self.numbers[id(up)]
        return lambda nodes: getattr(nodes[at], block_name).insert(place, copy.deepcopy(made))


def widen(at, operator):
    """`n == 0` becomes `n <= 1`, or `n >= -1`."""
    at.ops[0] = operator()
    at.comparators[0] = whole(at.comparators[0].value + (1 if operator is ast.LtE else -1))


def move_by(parts, place, amount):
    old = parts[place]
    parts[place] = whole(old.value + amount) if is_number(old) else ast.BinOp(left=old, op=ast.Add(), right=whole(amount))


def swap(parts, one, other):
    parts[one], parts[other] = parts[other], parts[one]


def sort_by(at, key):
    at.keywords = [keyword for keyword in at.keywords if keyword.arg != "key"]
    lambda_of = ast.Lambda(args=ast.arguments(posonlyargs=[], args=[ast.arg(arg="one")], kwonlyargs=[], kw_defaults=[], defaults=[]), body=key)
    at.keywords.append(ast.keyword(arg="key", value=lambda_of))
