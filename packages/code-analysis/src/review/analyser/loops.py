"""Loops that write by hand what Python has a word for."""

import ast

from reading import LOOPS, added, assigned, is_call, is_constant, is_method, is_name, is_truth, names_in, rule, same


def range_over_length(loop):
    """The list of `for i in range(len(list))`, or None."""
    call = loop.iter
    if is_call(call, "range") and len(call.args) in (1, 2) and is_name(loop.target):
        end = call.args[-1]
        starts_at_zero = len(call.args) == 1 or is_constant(call.args[0], 0)
        if starts_at_zero and is_call(end, "len") and len(end.args) == 1:
            return end.args[0]
    return None


def index_uses(loop, index):
    """Where a loop uses its index: for reading items by it, for writing by it, and for anything else."""
    items, writes, others = [], [], []
    inside = [node for part in loop.body for node in ast.walk(part)]
    by_index = {node.slice: node for node in inside if isinstance(node, ast.Subscript) and is_name(node.slice, index)}
    for node in inside:
        if is_name(node, index):
            place = by_index.get(node)
            (others if place is None else items if isinstance(place.ctx, ast.Load) else writes).append(place or node)
    return items, writes, others


@rule("index-loop")
def index_loops(program):
    for loop in program.all_of(ast.For):
        over = range_over_length(loop)
        if over is None:
            continue
        items, writes, others = index_uses(loop, loop.target.id)
        lists = {ast.dump(item.value) for item in items}
        if not items or writes:
            continue
        better = "zip" if len(lists) > 1 and not others else "enumerate" if others else "direct"
        yield loop, {"better": better, "size": 0.7 if others else 1.0}


@rule("counting-while")
def counting_whiles(program):
    for loop in program.all_of(ast.While):
        test = loop.test
        if not (isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], (ast.Lt, ast.LtE, ast.Gt, ast.GtE)) and is_name(test.left)):
            continue
        name = test.left.id
        steps = [part for part in loop.body if added(part)[0] == name and isinstance(added(part)[1], ast.Constant)
                 or isinstance(part, ast.AugAssign) and isinstance(part.op, ast.Sub) and is_name(part.target, name) and isinstance(part.value, ast.Constant)]
        changes = [node for part in loop.body for node in ast.walk(part) if is_name(node, name) and isinstance(node.ctx, ast.Store)]
        if steps and len(changes) == 1 and name not in names_in(test.comparators[0]):
            yield loop, {"name": name}


@rule("counter-beside-loop")
def counters_beside_loops(program):
    for block in program.blocks():
        for before, loop in zip(block, block[1:]):
            name, start = assigned(before)
            if not (name and isinstance(loop, ast.For) and is_constant(start, 0, 1)):
                continue
            steps = [part for part in loop.body if added(part)[0] == name and is_constant(added(part)[1], 1)]
            uses = [node for part in loop.body for node in ast.walk(part) if is_name(node, name) and isinstance(node.ctx, ast.Load)]
            if steps and loop.body[-1] is steps[-1] and len(uses) > (1 if isinstance(steps[-1], ast.Assign) else 0):
                yield before, {"name": name}


def single(loop):
    """The only statement of a loop and the condition around it, if there is one; see `plain_steps`."""
    steps = plain_steps(loop.body)
    if len(steps) != 1 or loop.orelse:
        return None, None
    inner = steps[0]
    if isinstance(inner, ast.If) and not plain_steps(inner.orelse):
        chosen = plain_steps(inner.body)
        return (chosen[0], inner.test) if len(chosen) == 1 else (None, None)
    return inner, None


def plain_steps(body):
    """
    A block without what only hides how simple it is: prints, `pass`, an import, and `if ...: continue` around the rest.
    Else a rule would speak to the tidy version of a program and be silent about the untidy one.
    """
    steps = [part for part in body if not isinstance(part, (ast.Pass, ast.Import, ast.ImportFrom)) and not (isinstance(part, ast.Expr) and is_call(part.value, "print"))]
    first = steps[0] if steps else None
    if isinstance(first, ast.If) and len(first.body) == 1 and isinstance(first.body[0], ast.Continue):
        rest = [*first.orelse, *steps[1:]]
        return [ast.copy_location(ast.If(test=first.test, body=rest, orelse=[]), first)] if rest else []
    return steps


@rule("append-loop")
def append_loops(program):
    for loop, start, _ in started_loops(program):
        inner, condition = single(loop)
        if isinstance(start[1], ast.List) and not start[1].elts and isinstance(inner, ast.Expr) and is_method(inner.value, "append"):
            if is_name(inner.value.func.value, start[0]):
                yield loop, {"name": start[0], "filtered": condition is not None}
        if is_call(start[1], "list") and not start[1].args and isinstance(inner, ast.Expr) and is_method(inner.value, "append"):
            yield loop, {"name": start[0], "filtered": condition is not None}


def started_loops(program):
    """Loops with the assignment among the three statements before that starts what they gather, and the statement after."""
    for block in program.blocks():
        for at, loop in enumerate(block):
            if not isinstance(loop, ast.For):
                continue
            for before in block[max(0, at - 3):at]:
                start = assigned(before)
                if start[0] and start[0] in set().union(*(names_in(part) for part in loop.body)):
                    yield loop, start, block[at + 1] if at + 1 < len(block) else None


@rule("sum-loop")
def sum_loops(program):
    for loop, start, _ in started_loops(program):
        inner, condition = single(loop)
        name, amount = added(inner) if inner is not None else (None, None)
        if name == start[0] and is_constant(start[1], 0, 0.0):
            yield loop, {"name": name, "counts": condition is not None and is_constant(amount, 1), "size": 0.6 if condition else 1.0}


@rule("string-building")
def string_building(program):
    for loop, start, _ in started_loops(program):
        if not (isinstance(start[1], ast.Constant) and isinstance(start[1].value, str)):
            continue
        for node in ast.walk(loop):
            if isinstance(node, ast.stmt) and added(node)[0] == start[0]:
                yield node, {"name": start[0]}
                break


@rule("extreme-loop")
def extreme_loops(program):
    for loop, start, _ in started_loops(program):
        inner, condition = single(loop)
        if not (isinstance(condition, ast.Compare) and len(condition.ops) == 1 and isinstance(condition.ops[0], (ast.Lt, ast.Gt, ast.LtE, ast.GtE))):
            continue
        name, value = assigned(inner)
        sides = [condition.left, condition.comparators[0]]
        if name == start[0] and any(is_name(side, name) for side in sides) and any(same_value(side, value) for side in sides):
            yield loop, {"name": name}


def same_value(one, other):
    return ast.unparse(one) == ast.unparse(other)


@rule("any-all-loop")
def any_all_loops(program):
    for block in program.blocks():
        for loop, after in zip(block, block[1:]):
            if isinstance(loop, ast.For) and isinstance(after, ast.Return) and is_truth(after.value):
                inner, condition = single(loop)
                if condition is not None and isinstance(inner, ast.Return) and is_truth(inner.value) and not same(inner, after):
                    yield loop, {"better": "any" if inner.value.value not in (False, 0, "no", "No", "NO") else "all"}


@rule("flag-loop")
def flag_loops(program):
    for loop, start, _ in started_loops(program):
        if is_constant(start[1], True, False):
            sets = [node for node in ast.walk(loop) if isinstance(node, ast.Assign) and assigned(node)[0] == start[0] and is_constant(assigned(node)[1], not start[1].value)]
            if sets and start[0] not in names_in(loop.iter):
                stops = any(isinstance(node, ast.Break) for node in ast.walk(loop))
                yield loop, {"name": start[0], "size": 0.6 if stops else 1}
    for loop in program.all_of(ast.While):
        if is_name(loop.test) or isinstance(loop.test, ast.Compare) and is_name(loop.test.left) and is_constant(loop.test.comparators[0], True, False):
            name = next(iter(names_in(loop.test)))
            if any(assigned(node)[0] == name and is_constant(assigned(node)[1], False, True) for node in ast.walk(loop) if isinstance(node, ast.Assign)):
                yield loop, {"name": name}


@rule("keys-loop")
def keys_loops(program):
    for node in program.nodes:
        if isinstance(node, (ast.For, ast.comprehension)) and is_method(node.iter, "keys") and not node.iter.args:
            yield node.iter, {}


@rule("items-loop")
def items_loops(program):
    for loop in program.all_of(ast.For):
        over = loop.iter.func.value if is_method(loop.iter, "keys") else loop.iter
        if not (is_name(loop.target) and isinstance(over, (ast.Name, ast.Attribute))):
            continue
        reads = [node for part in loop.body for node in ast.walk(part) if isinstance(node, ast.Subscript) and same_value(node.value, over) and is_name(node.slice, loop.target.id) and isinstance(node.ctx, ast.Load)]
        if reads:
            yield reads[0], {}


@rule("needless-continue")
def needless_continues(program):
    for loop in program.all_of(*LOOPS):
        if loop.body and isinstance(loop.body[-1], ast.Continue):
            yield loop.body[-1], {}


@rule("endless-with-counter")
def endless_with_counters(program):
    for loop in program.all_of(ast.While):
        if is_constant(loop.test, True, 1) and isinstance(loop.body[0], ast.If) and len(loop.body[0].body) == 1 and isinstance(loop.body[0].body[0], ast.Break):
            yield loop, {}


@rule("range-from-zero")
def ranges_from_zero(program):
    for call in program.all_of(ast.Call):
        if is_call(call, "range") and len(call.args) == 2 and is_constant(call.args[0], 0):
            yield call, {}
