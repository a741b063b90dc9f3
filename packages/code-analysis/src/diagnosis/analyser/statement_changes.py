"""Small changes of whole statements: branches, loops, what is returned, what stands where."""

import ast
from itertools import takewhile

from tree_parts import BLOCKS, DEFS, LOOPS, MOST_NAMES, constant, load, wrap

# So many statements in a row are moved together.
MOST_ROWS = 3
# What a function may owe for nothing, and for the smallest number. Which of them it is chooses a hint and is never told.
EMPTY_ANSWERS = (0, None, "", False, True)
SMALL_ANSWERS = (False, True, 1, 0)


class StatementChanges:
    """A third of `Mutants`, which has the tree and edits it. Each method yields (kind, change) for its node."""

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
        if block and place > 0 and isinstance(block[place - 1], ast.If):
            yield "independent-ifs", self.joined(block[place - 1:place + 1])
            run = list(takewhile(lambda row: isinstance(row, ast.If), block[place - 1:]))
            if len(run) > 2:
                yield "independent-ifs", self.joined(run)

    def joined(self, run):
        """Branches that stand in a row made one chain."""
        at, *others = [self.numbers[id(one)] for one in run]
        up = self.numbers[id(self.parents[run[0]])]

        def change(nodes):
            last = nodes[at]
            for after in others:
                for name in BLOCKS:
                    rows = getattr(nodes[up], name, None)
                    if isinstance(rows, list) and nodes[after] in rows:
                        rows.remove(nodes[after])
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
        if isinstance(target, ast.Name) and target.id in self.fields:
            yield "missing-self", self.edited(node, lambda at: at.targets.__setitem__(0, ast.Attribute(value=ast.Name(id="self", ctx=ast.Load()), attr=at.targets[0].id, ctx=ast.Store())))
        if isinstance(target, (ast.Name, ast.Subscript, ast.Attribute)) and ast.unparse(target) not in ast.unparse(node.value):
            for operator in (ast.Add, ast.Mult):
                yield "value-overwritten", self.replaced(node, lambda at, o=operator: ast.AugAssign(target=at.targets[0], op=o(), value=at.value))
        value = node.value
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in ("append", "sort", "reverse", "extend", "insert", "remove", "add", "update"):
            yield "sort-returns-none", self.replaced(node, lambda at: ast.Expr(value=at.value))
            if value.func.attr == "sort":
                yield "sort-returns-none", self.edited(node, lambda at: setattr(at, "value", ast.Call(func=ast.Name(id="sorted", ctx=ast.Load()), args=[at.value.func.value], keywords=at.value.keywords)))
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
        if isinstance(target, ast.Name) and isinstance(self.parents[node], ast.If):
            yield "answer-overwritten" if self.gives(node) else "missing-return", self.replaced(node, lambda at: ast.Return(value=at.value))
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            yield "value-lost-in-swap", self.edited(node, lambda at: at.value.elts.reverse())

    def gives(self, node):
        """Whether the function around a node gives anything back."""
        return any(isinstance(part, ast.Return) and part.value is not None for part in ast.walk(self.function_of(node)))

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
        yield from self.after_the_loop(node, "return-inside-loop", lambda at: at)
        if self.loop_around(node) is not None and isinstance(node.value, ast.Call):
            yield "return-inside-loop", self.replaced(node, lambda one: ast.Expr(value=one.value))

    def after_the_loop(self, node, kind, made):
        """What is made of a statement, done once after the outermost loop around it."""
        loop = self.loop_around(node)
        block, place = self.block_of(loop) if loop is not None else (None, 0)
        if block is None:
            return
        at, above = self.numbers[id(node)], self.numbers[id(self.parents[loop])]
        name = next(name for name in BLOCKS if getattr(self.parents[loop], name, None) is block)
        drop = self.replaced(node, lambda _: ast.Pass())

        def change(nodes):
            moved = made(nodes[at])
            drop(nodes)
            getattr(nodes[above], name).insert(place + 1, moved)

        yield kind, change

    def of_expr(self, node):
        if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name) and node.value.func.id == "print":
            if len(node.value.args) == 1 and isinstance(node.value.args[0], ast.BinOp) and isinstance(node.value.args[0].op, ast.Add):
                yield "separator-misplaced", self.edited(node, lambda at: setattr(at.value, "args", [at.value.args[0].left, at.value.args[0].right]))
        value = node.value
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "print" and len(value.args) == 1:
            yield "print-instead-of-return", self.replaced(node, lambda at: ast.Return(value=at.value.args[0]))
            yield from self.after_the_loop(node, "print-instead-of-return", lambda at: ast.Return(value=at.value.args[0]))
        if not (isinstance(value, ast.Constant) and isinstance(value.value, str)):
            yield "recursive-result-dropped" if isinstance(value, ast.Call) else "missing-return", self.replaced(node, lambda at: ast.Return(value=at.value))
        if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and isinstance(value.func.value, ast.Name):
            yield "string-immutability", self.replaced(node, lambda at: ast.Assign(targets=[ast.Name(id=at.value.func.value.id, ctx=ast.Store())], value=at.value))
        if isinstance(value, ast.BinOp) and isinstance(value.left, ast.Name):
            yield "result-not-kept", self.replaced(node, lambda at: ast.Assign(targets=[ast.Name(id=at.value.left.id, ctx=ast.Store())], value=at.value))
        if isinstance(value, (ast.Name, ast.Attribute)):
            yield "function-not-called", self.edited(node, lambda at: setattr(at, "value", ast.Call(func=at.value, args=[], keywords=[])))

    def of_for(self, node):
        if isinstance(node.target, ast.Name) and self.loop_with(node.target.id, node) is not None:
            yield "loop-variable-shared", self.edited(node, own_variable)
        if not isinstance(node.iter, ast.Name) and not (isinstance(node.iter, ast.Call) and isinstance(node.iter.func, ast.Name)):
            yield "wrong-call", self.edited(node, lambda at: setattr(at, "iter", ast.Call(func=ast.Attribute(value=at.iter, attr="split", ctx=ast.Load()), args=[], keywords=[])))
        if isinstance(node.iter, ast.Name):
            for word in ("list", "sorted", "reversed", "set"):
                yield "mutating-while-iterating" if word == "list" else "wrong-call", self.edited(node, lambda at, w=word: setattr(at, "iter", wrap(w, at.iter)))
            for method in ("values", "items", "keys", "split"):
                yield "key-value-confused", self.edited(node, lambda at, m=method: setattr(at, "iter", ast.Call(func=ast.Attribute(value=at.iter, attr=m, ctx=ast.Load()), args=[], keywords=[])))
            yield "header-counted", self.edited(node, lambda at: setattr(at, "iter", ast.Subscript(value=at.iter, slice=ast.Slice(lower=constant(1)), ctx=ast.Load())))

    def loop_with(self, name, node):
        """The next loop around a node, of the same function, that counts with a name; with any, where none is given."""
        while node in self.parents and not isinstance(node, DEFS):
            node = self.parents[node]
            if isinstance(node, ast.For) and isinstance(node.target, ast.Name) and name in (None, node.target.id):
                return node
        return None

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
            kind = "rows-swapped" if isinstance(node, LOOPS) or isinstance(block[place + 1], LOOPS) else "update-in-wrong-order"
            yield kind, lambda nodes: swap_rows(getattr(nodes[up], name), place)
        owner = self.parents[node]
        outer, outer_place = self.block_of(owner)
        if outer is not None and isinstance(owner, LOOPS + (ast.If, ast.With, ast.Try)) and len(block) > 1:
            above = self.numbers[id(self.parents[owner])]
            outer_name = next(name for name in BLOCKS if getattr(self.parents[owner], name, None) is outer)
            if place >= len(block) - 2:
                yield "wrong-indentation-level", lambda nodes: move(nodes, up, name, place, above, outer_name, outer_place + 1, len(block) - place)
            if isinstance(node, ast.Assign) or place == 0 and not isinstance(node, (ast.If, *LOOPS)):
                yield "accumulator-reset", lambda nodes: move(nodes, up, name, place, above, outer_name, outer_place)
        before = block[place - 1] if place > 0 else None
        if isinstance(before, LOOPS + (ast.If, ast.With)):
            inner = self.numbers[id(before)]
            for count in range(1, min(MOST_ROWS, len(block) - place) + 1):
                yield "wrong-indentation-level", lambda nodes, c=count: move(nodes, up, name, place, inner, "body", len(nodes[inner].body), c)
        after = block[place + 1] if place + 1 < len(block) else None
        if isinstance(after, LOOPS) and isinstance(node, ast.Assign):
            inner = self.numbers[id(after)]
            yield "stale-value", lambda nodes: move(nodes, up, name, place, inner, "body", 0)

    def of_function(self, function):
        """(line, kind, change) of what a function lacks: an answer at its end, a case at its start, a copy of what it is given."""
        at = self.numbers[id(function)]
        last, given = function.body[-1], function.args.args
        if not isinstance(last, (ast.Return, ast.Raise)):
            for answer in self.answers(last, given):
                yield last.end_lineno, "missing-return", lambda nodes, a=answer: nodes[at].body.append(ast.Return(value=a()))
        is_inside = self.raised is not None and function.lineno <= self.raised <= function.end_lineno
        line = self.raised if is_inside else function.body[0].lineno
        for one in given[:2]:
            if one.arg != "self":
                for answer in EMPTY_ANSWERS:
                    yield line, "empty-case-forgotten", lambda nodes, n=one.arg, a=answer: nodes[at].body.insert(0, special_case(ast.UnaryOp(op=ast.Not(), operand=load(n)), a))
                for answer in SMALL_ANSWERS:
                    yield line, "special-case", lambda nodes, n=one.arg, a=answer: nodes[at].body.insert(0, special_case(ast.Compare(left=load(n), ops=[ast.LtE()], comparators=[constant(1)]), a))
        for place, default in enumerate(function.args.defaults):
            if isinstance(default, (ast.List, ast.Dict, ast.Set)):
                yield function.lineno, "mutable-default", lambda nodes, p=place: fresh_default(nodes[at], p)
        for one in given[:3]:
            yield function.body[0].lineno, "argument-mutated", lambda nodes, n=one.arg: nodes[at].body.insert(0, copied(n))

    def answers(self, last, given):
        """What a function may owe at its end, each as what makes it."""
        for name in self.names(last)[:MOST_NAMES]:
            yield lambda n=name: load(n)
        for answer in EMPTY_ANSWERS:
            if answer is not None:
                yield lambda a=answer: constant(a)
        yield lambda: ast.List(elts=[], ctx=ast.Load())
        for one in given[:2]:
            yield lambda n=one.arg: wrap("len", load(n))


def last_first(at):
    """The last `elif` of a chain asked first."""
    before, last = None, at
    while len(last.orelse) == 1 and isinstance(last.orelse[0], ast.If):
        before, last = last, last.orelse[0]
    if before is not None:
        before.orelse = last.orelse
        rest = ast.If(test=at.test, body=at.body, orelse=at.orelse)
        at.test, at.body, at.orelse = last.test, last.body, [rest]


def swap_branches(at):
    at.body, at.orelse = at.orelse, at.body


def swap_tests(at):
    other = at.orelse[0]
    at.test, other.test, at.body, other.body = other.test, at.test, other.body, at.body


def swap_rows(block, place):
    block[place], block[place + 1] = block[place + 1], block[place]


def move(nodes, source, source_name, place, target, target_name, target_place, count=1):
    """Statements that stand in a row, taken out of one block and put into another."""
    block = getattr(nodes[source], source_name)
    rows = block[place:place + count]
    del block[place:place + count]
    getattr(nodes[target], target_name)[target_place:target_place] = rows


def fresh_default(function, place):
    name = function.args.args[len(function.args.args) - len(function.args.defaults) + place].arg
    function.body.insert(0, copied(name))


def copied(name):
    """A copy of whatever it is, for what can be copied."""
    return ast.Assign(
        targets=[ast.Name(id=name, ctx=ast.Store())],
        value=ast.Call(func=ast.Attribute(value=wrap("__import__", constant("copy")), attr="deepcopy", ctx=ast.Load()), args=[ast.Name(id=name, ctx=ast.Load())], keywords=[]),
    )


def special_case(test, answer):
    return ast.If(test=test, body=[ast.Return(value=constant(answer))], orelse=[])


def own_variable(loop):
    """Lets a loop count with a name that nobody else has."""
    shared = loop.target.id
    for part in ast.walk(loop):
        if isinstance(part, ast.Name) and part.id == shared:
            part.id = shared + "_own"
