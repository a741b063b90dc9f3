"""Small changes that put in what is not there: a part of a condition, of a value, of a list; a line that was left out."""

import ast
import copy

from tree_parts import LOOPS, load

MOST, MOST_TARGETS = 4, 8
# Methods that read a text as it is.
READING = ("split", "count", "find", "index", "startswith", "endswith", "replace", "join")
COLLECTING = ("append", "add", "insert", "extend")


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
        if len(node.ops) == 1 and isinstance(node.left, ast.Name) and isinstance(first, ast.Name):
            for place in (0, 1, -1):
                yield "part-taken-for-whole", self.edited(node, lambda at, p=place: parts_of_both(at, p))
        if len(node.ops) == 1 and isinstance(operator, ast.In) and isinstance(node.left, ast.Constant) and isinstance(node.left.value, str):
            for word in ("startswith", "endswith"):
                yield "wrong-call", self.replaced(node, lambda at, w=word: method_of(at.comparators[0], w, at.left))
        if isinstance(operator, ast.Eq):
            yield "float-equality", self.replaced(node, lambda at: nearly(at))
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
            yield "guard-put-in", self.edited(node, lambda at, n=name: setattr(at, "test", ast.BoolOp(op=ast.And(), values=[load(n), at.test])))
            yield "guard-put-in", self.edited(node, lambda at, n=name: setattr(at, "test", ast.BoolOp(op=ast.Or(), values=[refuse(load(n)), at.test])))

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
        if isinstance(self.parents.get(node), ast.Call) and isinstance(node.slice, ast.Name):
            yield "part-taken-for-whole", self.replaced(node, lambda at: at.slice)
        if isinstance(node.slice, ast.BinOp) and isinstance(node.value, ast.Name):
            yield "wrap-around-forgotten", self.edited(node, lambda at: setattr(at, "slice", ast.BinOp(left=at.slice, op=ast.Mod(), right=called("len", load(at.value.id)))))
        if isinstance(node.ctx, ast.Load) and not isinstance(node.slice, ast.Slice) and isinstance(self.parents.get(node), (ast.Assign, ast.Return, ast.Call, ast.BinOp)):
            for word in ("int", "float"):
                yield "conversion-forgotten", self.replaced(node, lambda at, w=word: called(w, at))
        if isinstance(node.ctx, ast.Load) and not isinstance(node.slice, (ast.Slice, ast.Tuple)):
            yield "part-taken-for-whole", self.replaced(node, lambda at: at.value)

    def added_to_call(self, node):
        owner = node.func.value if isinstance(node.func, ast.Attribute) else None
        if isinstance(owner, ast.Name) and node.func.attr in READING:
            yield "case-sensitive-comparison", self.edited(node, lambda at: setattr(at.func, "value", method_of(at.func.value, "lower")))
            yield "newline-not-stripped", self.edited(node, lambda at: setattr(at.func, "value", method_of(at.func.value, "strip")))
        if isinstance(node.func, ast.Name) and node.func.id == "chr" and len(node.args) == 1:
            for first in (ord("a"), ord("A")):
                yield "wrap-around-forgotten", self.edited(node, lambda at, f=first: at.args.__setitem__(0, wrapped(at.args[0], f)))
        word = node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if word == "write" and len(node.args) == 1:
            yield "newline-not-written", self.edited(node, lambda at: at.args.__setitem__(0, ast.BinOp(left=at.args[0], op=ast.Add(), right=ast.Constant(value="\n"))))
        if word == "len":
            for amount in (1, -1):
                yield "off-by-one", self.replaced(node, lambda at, a=amount: ast.BinOp(left=at, op=ast.Add(), right=whole(a)))
        for one, other in ((0, 1), (1, 2), (0, 2)) if len(node.args) == 3 else ():
            yield "arguments-swapped", self.edited(node, lambda at, a=one, b=other: swap(at.args, a, b))
        if word in ("sorted", "sort", "max", "min"):
            for place in (0, 1, -1):
                yield "wrong-call", self.edited(node, lambda at, p=place: sort_by(at, part(load("one"), whole(p))))
            yield "wrong-call", self.edited(node, lambda at: sort_by(at, called("len", load("one"))))
            if node.args and isinstance(node.args[0], ast.Name):
                yield "key-value-confused", self.edited(node, lambda at: sort_by(at, method_of(load(at.args[0].id), "get", load("one"))))
        if word == "sort":
            yield "wrong-call", self.edited(node, lambda at: at.keywords.append(ast.keyword(arg="reverse", value=ast.Constant(value=True))))

    def added_to_for(self, node):
        if isinstance(node.iter, ast.Call) and isinstance(node.iter.func, ast.Name) and node.iter.func.id == "range":
            yield "wrong-call", self.edited(node, lambda at: setattr(at, "iter", called("reversed", at.iter)))

    def added_to_list(self, node):
        if len(node.elts) == 1 and isinstance(self.parents.get(node), ast.Assign):
            yield "accumulator-wrong-start", self.edited(node, lambda at: at.elts.clear())
        if node.elts or not isinstance(node.ctx, ast.Load):
            return
        for name in self.names(node)[:MOST]:
            yield "accumulator-wrong-start", self.edited(node, lambda at, n=name: at.elts.append(load(n)))
        yield "accumulator-wrong-start", self.edited(node, lambda at: at.elts.append(ast.List(elts=[], ctx=ast.Load())))

    def added_to_tuple(self, node):
        if not node.elts and isinstance(node.ctx, ast.Load):
            yield "accumulator-wrong-start", self.replaced(node, lambda _: ast.List(elts=[], ctx=ast.Load()))

    def added_to_binop(self, node):
        if isinstance(node.op, ast.Mult) and isinstance(node.left, ast.List) and any(is_row(part) for part in node.left.elts):
            yield "aliased-rows", self.replaced(node, rows_of_their_own)
        if isinstance(node.op, ast.Add):
            for made in (ast.List, ast.Tuple):
                yield "append-instead-of-extend", self.edited(node, lambda at, m=made: setattr(at, "right", m(elts=[at.right], ctx=ast.Load())))

    def added_to_assign(self, node):
        target = node.targets[0]
        if isinstance(target, ast.Subscript) and not isinstance(target.slice, ast.Slice):
            yield "value-overwritten", self.edited(node, lambda at: setattr(at, "value", and_before(at.targets[0], at.value)))
        if isinstance(target, ast.Name) and isinstance(node.value, (ast.Call, ast.Compare, ast.BoolOp)) and self.loop_around(node) is not None:
            for operator in (ast.Or, ast.And):
                yield "value-overwritten", self.edited(node, lambda at, o=operator: setattr(at, "value", ast.BoolOp(op=o(), values=[load(at.targets[0].id), at.value])))
        if isinstance(self.parents.get(node), ast.ClassDef) and isinstance(target, ast.Name) and isinstance(node.value, (ast.List, ast.Dict, ast.Set, ast.Call)):
            yield "shared-class-attribute", self.of_each_object(node)
        if len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            yield from self.stored_elsewhere(node, lambda at: at.targets[0])
            yield from self.kept_before(node)
            yield from self.bounded(node, node.targets[0].id, lambda at: at.value)

    def added_to_augassign(self, node):
        if isinstance(node.target, ast.Name):
            name = node.target.id
            if self.loop_around(node) is not None and isinstance(node.op, (ast.Add, ast.Sub)):
                yield "float-equality", self.replaced(node, lambda at: ast.Assign(targets=[at.target], value=called("round", ast.BinOp(left=load(name), op=at.op, right=at.value), whole(6))))
            yield from self.stored_elsewhere(node, lambda at: at.target)
            yield from self.bounded(node, name, lambda at: ast.BinOp(left=load(name), op=at.op, right=at.value))

    def of_each_object(self, node):
        """What the body of a class sets, set by `__init__` for each object."""
        at, owner = self.numbers[id(node)], self.numbers[id(self.parents[node])]

        def change(nodes):
            own = ast.Assign(targets=[ast.Attribute(value=load("self"), attr=nodes[at].targets[0].id, ctx=ast.Store())], value=nodes[at].value)
            begin = next((one for one in nodes[owner].body if isinstance(one, ast.FunctionDef) and one.name == "__init__"), None)
            if begin is None:
                begin = ast.FunctionDef(name="__init__", args=ast.arguments(args=[ast.arg(arg="self")]), body=[ast.Pass()])
                nodes[owner].body.append(begin)
            begin.body.insert(0, own)

        return change

    def kept_before(self, node):
        """What the name held until now kept in another first, in a branch: the second largest, what was seen last."""
        block_name = next((name for name in ("body", "orelse") if node in (getattr(self.parents[node], name, None) or ())), None)
        if not isinstance(self.parents[node], ast.If) or block_name is None:
            return
        up, place, own = self.parents[node], getattr(self.parents[node], block_name).index(node), node.targets[0].id
        for name in [one for one in self.names(node) if one != own][:MOST_TARGETS]:
            made = ast.Assign(targets=[ast.Name(id=name, ctx=ast.Store())], value=load(own))
            yield "value-overwritten", self.inserted(up, block_name, place, made)

    def stored_elsewhere(self, node, target_of):
        """The value given to another of the names that are there."""
        for name in self.names(node)[:MOST_TARGETS]:
            if name != target_of(node).id:
                yield "wrong-name", self.edited(node, lambda at, n=name: setattr(target_of(at), "id", n))

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
                    yield last.lineno if ends else last.end_lineno, "line-left-out", self.inserted(up, block_name, len(block) - ends, made)

    def collecting(self, function):
        """Statements that would add a name to one of the collections, or count on."""
        turned = [part.target.id for part in ast.walk(function) if isinstance(part, ast.For) and isinstance(part.target, ast.Name)]
        named = [name for name in self.names(function.body[0]) if name != "self"]
        collections = dict.fromkeys(
            (one.func.value.id, one.func.attr) for one in ast.walk(function)
            if isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute) and one.func.attr in COLLECTING[:2] and isinstance(one.func.value, ast.Name)
        )
        begun = {one.targets[0].id: "append" for one in ast.walk(function) if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name) and isinstance(one.value, ast.List)}
        for collection, method in list({**dict(collections), **begun}.items())[:3]:
            for name in [one for one in dict.fromkeys([*turned, *reversed(named)]) if one != collection][:MOST]:
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


def method_of(node, word, *arguments):
    return ast.Call(func=ast.Attribute(value=node, attr=word, ctx=ast.Load()), args=list(arguments), keywords=[])


def nearly(at):
    """`a == b` becomes `abs(a - b) < 1e-9`."""
    return ast.Compare(left=called("abs", ast.BinOp(left=at.left, op=ast.Sub(), right=at.comparators[0])), ops=[ast.Lt()], comparators=[ast.Constant(value=1e-9)])


def is_row(node):
    """A list, or one made of so many times the same."""
    return isinstance(node, ast.List) or isinstance(node, ast.BinOp) and isinstance(node.left, ast.List) or isinstance(node, ast.Dict)


def rows_of_their_own(at):
    """`[row] * n` becomes `[row for _ in range(n)]`."""
    turn = ast.comprehension(target=ast.Name(id="_", ctx=ast.Store()), iter=called("range", at.right), ifs=[], is_async=0)
    return ast.ListComp(elt=at.left.elts[0], generators=[turn])


def wrapped(node, first, size=26):
    """A place in the alphabet that begins at `first`, begun again behind its end."""
    place = ast.BinOp(left=ast.BinOp(left=node, op=ast.Sub(), right=whole(first)), op=ast.Mod(), right=whole(size))
    return ast.BinOp(left=place, op=ast.Add(), right=whole(first))


def and_before(target, value):
    """What an entry holds already, or nothing of the kind, with the value added."""
    is_text = isinstance(value, ast.Constant) and isinstance(value.value, str)
    nothing = ast.List(elts=[], ctx=ast.Load()) if isinstance(value, ast.List) else ast.Constant(value="" if is_text else 0)
    return ast.BinOp(left=method_of(target.value, "get", target.slice, nothing), op=ast.Add(), right=value)


def parts_of_both(at, place):
    at.left, at.comparators[0] = part(at.left, whole(place)), part(at.comparators[0], whole(place))


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
