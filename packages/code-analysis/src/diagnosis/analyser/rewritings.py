"""Small changes that write a few parts anew: what is asked when, what goes together, how texts and lists are put."""

import ast
import copy

from tree_parts import BLOCKS, LOOPS, constant, load, number, plus, wrap

MOST_NAMES, MOST_KEYS, MOST_ROWS = 3, 6, 3
ORDERING = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)


def method(node, word, *arguments):
    return ast.Call(func=ast.Attribute(value=node, attr=word, ctx=ast.Load()), args=list(arguments), keywords=[])


def stored(target, value):
    return ast.Assign(targets=[target], value=value)


class Rewritings:
    """A part of `Mutants`, which has the tree and edits it. Each method yields (kind, change) for its node."""

    def rewritten_statement(self, node):
        yield from self.once_behind_the_turns(node)
        yield from self.last_group(node)

    def rewritten_if(self, node):
        """An `elif` that is asked whatever was true before."""
        if self.is_elif(node):
            yield "independent-ifs", self.on_its_own(node, self.parents[node])

    def is_elif(self, node):
        up = self.parents.get(node)
        return isinstance(node, ast.If) and isinstance(up, ast.If) and up.orelse == [node]

    def on_its_own(self, node, up):
        at, before = self.numbers[id(node)], self.numbers[id(up)]
        while self.is_elif(up):
            up = self.parents[up]
        first, above = self.numbers[id(up)], self.numbers[id(self.parents[up])]

        def change(nodes):
            nodes[before].orelse = []
            for name in BLOCKS:
                rows = getattr(nodes[above], name, None)
                if isinstance(rows, list) and nodes[first] in rows:
                    rows.insert(rows.index(nodes[first]) + 1, nodes[at])

        return change

    def once_behind_the_turns(self, node):
        """What a loop does at the end of each turn, done once when no turn broke off."""
        up = self.parents.get(node)
        if not isinstance(up, LOOPS) or up.orelse or node not in up.body[1:]:
            return
        place, owner = up.body.index(node), self.numbers[id(up)]
        if any(isinstance(part, ast.Break) for row in up.body[:place] for part in ast.walk(row)):
            yield "wrong-indentation-level", lambda nodes: (nodes[owner].orelse.extend(nodes[owner].body[place:]), nodes[owner].body.__delitem__(slice(place, None)))

    def last_group(self, node):
        """Behind a loop: what it does where a group ends, done once more for the last."""
        block, place = self.block_of(node)
        loop = block[place - 1] if block and place > 0 else None
        if not isinstance(loop, LOOPS):
            return
        turned = loop.target.id if isinstance(loop, ast.For) and isinstance(loop.target, ast.Name) else None
        rows = [row for part in ast.walk(loop) if isinstance(part, ast.If) for row in [*part.body, *part.orelse] if collects(row)]
        up, name = self.numbers[id(self.parents[node])], next(name for name in BLOCKS if getattr(self.parents[node], name, None) is block)
        for row in rows[:MOST_ROWS]:
            yield "line-left-out", lambda nodes, r=row: getattr(nodes[up], name).insert(place, for_the_last(r, turned))

    def rewritten_while(self, node):
        """Up to the last one, not past it."""
        for row in node.body:
            if isinstance(row, ast.Assign) and isinstance(row.targets[0], ast.Name) and isinstance(row.value, ast.Attribute) and isinstance(row.value.value, ast.Name) and row.value.value.id == row.targets[0].id:
                for part in ast.walk(node.test):
                    if isinstance(part, ast.Name) and part.id == row.targets[0].id:
                        yield "off-by-one", self.replaced(part, lambda at, f=row.value.attr: ast.Attribute(value=at, attr=f, ctx=ast.Load()))

    def rewritten_compare(self, node):
        if len(node.ops) == 1 and isinstance(node.ops[0], ORDERING):
            yield "conversion-forgotten", self.edited(node, numbers_of_both)
        if isinstance(node.ops[0], (ast.In, ast.NotIn)) and isinstance(node.comparators[0], ast.Name):
            yield "key-value-confused", self.edited(node, lambda at: at.comparators.__setitem__(0, method(at.comparators[0], "values")))

    def rewritten_call(self, node):
        word = node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else ""
        keys = [keyword for keyword in node.keywords if keyword.arg == "key"]
        if word in ("sort", "sorted", "max", "min") and keys:
            yield "wrong-call", self.edited(node, ties_by_name)
        if word == "pop" and isinstance(node.func, ast.Attribute) and not node.args:
            yield "wrong-call", self.edited(node, lambda at: at.args.append(constant(0)))
        if word == "insert" and len(node.args) == 2:
            yield "wrong-call", self.edited(node, lambda at: (setattr(at.func, "attr", "append"), at.args.pop(0)))
        if word == "str" and len(node.args) == 1:
            yield "wrong-call", self.replaced(node, lambda at: method(constant(""), "join", ast.Call(func=load("map"), args=[load("str"), at.args[0]], keywords=[])))
        if word == "range" and len(node.args) == 2:
            yield "wrong-value", self.edited(node, lambda at: at.args.append(number(-1)))
        if word == "split":
            kind = "text-used-as-number" if "input(" in ast.unparse(node) else "conversion-forgotten"
            for made in ("int", "float"):
                yield kind, self.replaced(node, lambda at, m=made: each(load(m), at))
            yield "wrong-call", self.replaced(node, lambda at: each(ast.Attribute(value=load("str"), attr="strip", ctx=ast.Load()), at))
        if word == "print":
            yield from self.rewritten_print(node)

    def rewritten_print(self, node):
        named = {keyword.arg for keyword in node.keywords}
        choices = [("sep", "")] if len(node.args) > 1 else []
        for name, value in [*choices, ("end", " "), ("end", "")]:
            if name not in named:
                yield "separator-misplaced", self.edited(node, lambda at, n=name, v=value: at.keywords.append(ast.keyword(arg=n, value=constant(v))))

    def rewritten_binop(self, node):
        if isinstance(node.op, (ast.Add, ast.Sub)) and first_factor(node.right) is not None:
            yield "precedence-ignored", self.replaced(node, sum_first)

    def rewritten_augassign(self, node):
        if isinstance(node.op, ast.Add):
            yield "operands-swapped", self.replaced(node, lambda at: stored(at.target, ast.BinOp(left=at.value, op=ast.Add(), right=copied_as_read(at.target))))
        if isinstance(node.value, ast.Constant) and node.value.value == 1 and self.loop_around(node) is not None:
            for name in list(reversed(self.names(node)))[:MOST_NAMES]:
                yield "wrong-value", self.edited(node, lambda at, n=name: setattr(at, "value", wrap("len", load(n))))

    def rewritten_assign(self, node):
        target = node.targets[0]
        if isinstance(node.value, ast.Name) and isinstance(target, ast.Name) and self.loop_around(node) is not None:
            for amount in (1, -1):
                yield "off-by-one", self.edited(node, lambda at, a=amount: setattr(at, "value", plus(at.value, a)))
        block, place = self.block_of(node)
        after = block[place + 1] if block and place + 1 < len(block) else None
        if isinstance(after, ast.Assign) and isinstance(target, (ast.Name, ast.Subscript, ast.Attribute)) and reads(after.value, target):
            yield "value-lost-in-swap", self.at_once(node, after)

    def at_once(self, node, after):
        one, other = self.numbers[id(node)], self.numbers[id(after)]
        drop = self.replaced(after, lambda _: ast.Pass())

        def change(nodes):
            first, second = nodes[one], nodes[other]
            values, targets = [first.value, second.value], [first.targets[0], second.targets[0]]
            drop(nodes)
            first.targets[:] = [ast.Tuple(elts=targets, ctx=ast.Store())]
            first.value = ast.Tuple(elts=values, ctx=ast.Load())

        return change

    def rewritten_return(self, node):
        if isinstance(node.value, ast.Tuple):
            yield "arguments-swapped", self.edited(node, lambda at: at.value.elts.reverse())
        if isinstance(node.value, (ast.BinOp, ast.Name, ast.Call)):
            for places in (2, 1):
                yield "wrong-return", self.edited(node, lambda at, p=places: setattr(at, "value", ast.Call(func=load("round"), args=[at.value, constant(p)], keywords=[])))
        if isinstance(node.value, ast.Call):
            for name in self.names(node)[:MOST_NAMES]:
                yield "wrong-return", self.edited(node, lambda at, n=name: setattr(at, "value", ast.BinOp(left=load(n), op=ast.Mult(), right=at.value)))

    def rewritten_constant(self, node):
        """The key of an entry, for another that the program uses."""
        if isinstance(node.value, str) and isinstance(self.parents.get(node), ast.Subscript):
            for other in self.keys_used():
                if other != node.value:
                    yield "wrong-text", self.replaced(node, lambda _, o=other: constant(o))

    def keys_used(self):
        keys = [part.slice for part in self.nodes if isinstance(part, ast.Subscript)] + [key for part in self.nodes if isinstance(part, ast.Dict) for key in part.keys]
        return list(dict.fromkeys(key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)))[:MOST_KEYS]

    def rewritten_expr(self, node):
        value = node.value
        if isinstance(value, ast.Compare) and isinstance(value.ops[0], ast.Eq) and isinstance(value.left, ast.Name):
            yield "result-not-kept", self.replaced(node, lambda at: stored(ast.Name(id=at.value.left.id, ctx=ast.Store()), at.value.comparators[0]))


def first_factor(node):
    """The product of two that a longer one begins with: `b * c` of `b * c / d`."""
    is_product = lambda one: isinstance(one, ast.BinOp) and isinstance(one.op, (ast.Mult, ast.Div, ast.FloorDiv, ast.Mod))
    while is_product(node) and is_product(node.left):
        node = node.left
    return node if is_product(node) else None


def sum_first(at):
    """a - b * c / d becomes (a - b) * c / d."""
    product, inner = at.right, first_factor(at.right)
    inner.left = ast.BinOp(left=at.left, op=at.op, right=inner.left)
    return product


def collects(row):
    """Whether a statement adds to a text, a number or a list."""
    if isinstance(row, ast.AugAssign):
        return not isinstance(row.value, ast.Constant)
    return isinstance(row, ast.Expr) and isinstance(row.value, ast.Call) and isinstance(row.value.func, ast.Attribute) and row.value.func.attr in ("append", "add", "extend")


class Last(ast.NodeTransformer):
    """Reads the last of a list where a loop reads the one it is at, or the one before."""

    def __init__(self, turned):
        self.turned = turned

    def visit_Subscript(self, node):
        if self.turned is not None and any(isinstance(part, ast.Name) and part.id == self.turned for part in ast.walk(node.slice)):
            return ast.Subscript(value=node.value, slice=number(-1), ctx=ast.Load())
        return self.generic_visit(node)


def for_the_last(row, turned):
    return Last(turned).visit(copy.deepcopy(row))


def copied_as_read(target):
    read = copy.deepcopy(target)
    read.ctx = ast.Load()
    return read


def reads(value, target):
    """Whether what is worked out reads what a statement before it has set."""
    wanted = ast.unparse(target)
    return any(ast.unparse(part) == wanted for part in ast.walk(value) if isinstance(part, type(target)))


def each(function, node):
    """A function of each part of a list, in a list."""
    return wrap("list", ast.Call(func=load("map"), args=[function, node], keywords=[]))


def numbers_of_both(at):
    at.left, at.comparators[0] = wrap("int", at.left), wrap("int", at.comparators[0])


def ties_by_name(at):
    """Ordered by another part where the first is alike; the most first where the order was turned."""
    turned = [keyword for keyword in at.keywords if keyword.arg == "reverse"]
    key = next(keyword for keyword in at.keywords if keyword.arg == "key")
    if isinstance(key.value, ast.Lambda):
        name, first = key.value.args.args[0].arg, key.value.body
        is_first = isinstance(first, ast.Subscript) and isinstance(first.slice, ast.Constant) and first.slice.value == 0
        pair = isinstance(first, ast.Subscript) and isinstance(first.value, ast.Name) and first.value.id == name
        second = ast.Subscript(value=load(name), slice=constant(1 if is_first else 0), ctx=ast.Load()) if pair else load(name)
    else:
        name = "one"
        first, second = ast.Call(func=key.value, args=[load(name)], keywords=[]), load(name)
    down = ast.UnaryOp(op=ast.USub(), operand=first) if turned else first
    at.keywords = [keyword for keyword in at.keywords if keyword not in (key, *turned)]
    body = ast.Tuple(elts=[down, second], ctx=ast.Load())
    at.keywords.append(ast.keyword(arg="key", value=ast.Lambda(args=ast.arguments(posonlyargs=[], args=[ast.arg(arg=name)], kwonlyargs=[], kw_defaults=[], defaults=[]), body=body)))
