"""Conditions and values that can be said shorter and clearer."""

import ast

from reading import COMPREHENSIONS, assigned, is_call, is_constant, is_method, is_name, names_in, rule, same


def comparisons(program):
    """Every pair that is compared: (node, left, operator, right)."""
    for node in program.all_of(ast.Compare):
        left = node.left
        for operator, right in zip(node.ops, node.comparators):
            yield node, left, operator, right
            left = right


@rule("compared-to-boolean")
def compared_to_booleans(program):
    for node, left, operator, right in comparisons(program):
        if isinstance(operator, (ast.Eq, ast.NotEq, ast.Is, ast.IsNot)) and (is_constant(left, True, False) or is_constant(right, True, False)):
            yield node, {}


@rule("compared-to-none")
def compared_to_none(program):
    for node, left, operator, right in comparisons(program):
        if isinstance(operator, (ast.Eq, ast.NotEq)) and (is_constant(left, None) or is_constant(right, None)):
            yield node, {}


@rule("is-with-literal")
def is_with_literals(program):
    for node, left, operator, right in comparisons(program):
        if isinstance(operator, (ast.Is, ast.IsNot)):
            if any(isinstance(side, ast.Constant) and isinstance(side.value, (int, str, float)) and not isinstance(side.value, bool) for side in (left, right)):
                yield node, {}


@rule("empty-by-length")
def empty_by_length(program):
    for node, left, operator, right in comparisons(program):
        zero = isinstance(operator, (ast.Eq, ast.NotEq, ast.Gt)) and is_constant(right, 0)
        one = isinstance(operator, (ast.GtE, ast.Lt)) and is_constant(right, 1)
        if is_call(left, "len") and (zero or one):
            yield node, {}
        if isinstance(operator, (ast.Eq, ast.NotEq)) and isinstance(right, (ast.List, ast.Dict)) and not (getattr(right, "elts", None) or getattr(right, "keys", None)):
            yield node, {}


@rule("type-compared")
def types_compared(program):
    for node, left, operator, right in comparisons(program):
        if isinstance(operator, (ast.Eq, ast.NotEq, ast.Is, ast.IsNot)) and (is_call(left, "type") or is_call(right, "type")):
            yield node, {}


@rule("not-outside")
def nots_outside(program):
    for node in program.all_of(ast.UnaryOp):
        if isinstance(node.op, ast.Not) and isinstance(node.operand, ast.Compare) and len(node.operand.ops) == 1:
            yield node, {}


@rule("chained-comparison")
def chained_comparisons(program):
    for node in program.all_of(ast.BoolOp):
        if not isinstance(node.op, ast.And):
            continue
        for one, other in zip(node.values, node.values[1:]):
            if not all(isinstance(side, ast.Compare) and len(side.ops) == 1 and isinstance(side.ops[0], (ast.Lt, ast.LtE, ast.Gt, ast.GtE)) for side in (one, other)):
                continue
            ends = [one.left, one.comparators[0]], [other.left, other.comparators[0]]
            if any(same(a, b) for a in ends[0] for b in ends[1] if not isinstance(a, ast.Constant)):
                yield node, {}
                break


@rule("many-equals")
def many_equals(program):
    for node in program.all_of(ast.BoolOp):
        wanted = ast.Eq if isinstance(node.op, ast.Or) else ast.NotEq
        left = [ast.dump(value.left) for value in node.values if isinstance(value, ast.Compare) and len(value.ops) == 1 and isinstance(value.ops[0], wanted)]
        if len(left) >= 2 and len(set(left)) == 1 and len(left) == len(node.values):
            yield node, {"size": min(2.0, len(left) / 2)}


@rule("long-condition")
def long_conditions(program):
    for node in program.all_of(ast.BoolOp):
        if not isinstance(program.parents.get(node), ast.BoolOp):
            parts = sum(len(part.values) - 1 for part in ast.walk(node) if isinstance(part, ast.BoolOp)) + 1
            if parts > 3:
                yield node, {"parts": parts, "size": (parts - 3) / 2}


def says_boolean(block, value):
    return len(block) == 1 and isinstance(block[0], ast.Return) and is_constant(block[0].value, value)


@rule("boolean-return")
def boolean_returns(program):
    for block in program.blocks():
        for at, statement in enumerate(block):
            if not isinstance(statement, ast.If):
                continue
            otherwise = statement.orelse or block[at + 1:at + 2]
            for value in (True, False):
                if says_boolean(statement.body, value) and says_boolean(otherwise, not value):
                    yield statement, {}
    for node in program.all_of(ast.IfExp):
        if is_constant(node.body, True, False) and is_constant(node.orelse, True, False):
            yield node, {}
    for node in program.all_of(ast.If):
        if len(node.body) == len(node.orelse) == 1 and not isinstance(node.body[0], ast.Return):
            one, other = assigned(node.body[0]), assigned(node.orelse[0])
            if one[0] and one[0] == other[0] and is_constant(one[1], True, False) and is_constant(other[1], True, False):
                yield node, {}


@rule("conditional-assignment")
def conditional_assignments(program):
    for node in program.all_of(ast.If):
        inside_chain = isinstance(program.parents.get(node), ast.If) and program.parents[node].orelse == [node]
        if len(node.body) == len(node.orelse) == 1 and not inside_chain:
            one, other = assigned(node.body[0]), assigned(node.orelse[0])
            if one[0] and one[0] == other[0] and isinstance(one[1], ast.Constant) and isinstance(other[1], ast.Constant):
                yield node, {"name": one[0]}


@rule("augmented-assignment")
def augmented_assignments(program):
    for node in program.all_of(ast.Assign):
        name, value = assigned(node)
        if name and isinstance(value, ast.BinOp) and is_name(value.left, name):
            yield node, {"name": name}
        elif len(node.targets) == 1 and isinstance(node.targets[0], (ast.Attribute, ast.Subscript)) and isinstance(node.value, ast.BinOp):
            if ast.unparse(node.value.left) == ast.unparse(node.targets[0]):
                yield node, {"name": ast.unparse(node.targets[0])}


@rule("swap-by-hand")
def swaps_by_hand(program):
    for block in program.blocks():
        for first, second, third in zip(block, block[1:], block[2:]):
            if all(isinstance(part, ast.Assign) and len(part.targets) == 1 for part in (first, second, third)):
                kept = assigned(first)
                if kept[0] and is_name(third.value, kept[0]) and ast.unparse(second.targets[0]) == ast.unparse(first.value) and ast.unparse(third.targets[0]) == ast.unparse(second.value):
                    yield first, {"name": kept[0]}


@rule("count-by-hand")
def counts_by_hand(program):
    for node in program.all_of(ast.If):
        test = node.test
        if not (isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], (ast.In, ast.NotIn)) and node.body):
            continue
        place = f"{ast.unparse(test.comparators[0])}[{ast.unparse(test.left)}]"
        for part in node.body + node.orelse:
            target = part.target if isinstance(part, ast.AugAssign) else part.targets[0] if isinstance(part, ast.Assign) else None
            if isinstance(target, ast.Subscript) and ast.unparse(target) == place:
                yield node, {}
                break
        else:
            returned = [part.value for part in node.body if isinstance(part, ast.Return)]
            if isinstance(test.ops[0], ast.In) and returned and returned[0] is not None and ast.unparse(returned[0]) == place:
                yield node, {}


@rule("unpacking")
def unpackings(program):
    for block in program.blocks():
        for first, second in zip(block, block[1:]):
            one, other = assigned(first), assigned(second)
            if one[0] and other[0] and isinstance(one[1], ast.Subscript) and isinstance(other[1], ast.Subscript):
                if is_constant(one[1].slice, 0) and is_constant(other[1].slice, 1) and same(one[1].value, other[1].value):
                    yield first, {}


@rule("named-lambda")
def named_lambdas(program):
    for node in program.all_of(ast.Assign):
        if isinstance(node.value, ast.Lambda) and is_name(node.targets[0]):
            yield node, {"name": node.targets[0].id}


@rule("lambda-in-map")
def lambdas_in_maps(program):
    for node in program.all_of(ast.Call):
        if is_call(node, "map", "filter") and node.args and isinstance(node.args[0], ast.Lambda):
            yield node, {"name": node.func.id}


@rule("needless-list")
def needless_lists(program):
    for node in program.all_of(ast.Call):
        if is_call(node, "sum", "any", "all", "max", "min", "sorted", "set", "list", "tuple", "dict", "join") or is_method(node, "join"):
            if len(node.args) == 1 and isinstance(node.args[0], ast.ListComp):
                yield node, {"name": getattr(node.func, "id", "join"), "size": 0.7}
        if is_call(node, "list", "dict", "set", "tuple") and len(node.args) == 1 and isinstance(node.args[0], (ast.List, ast.Dict, ast.Set, ast.Tuple)):
            yield node, {"name": node.func.id}
        if is_call(node, "list", "dict", "tuple") and not node.args and not node.keywords:
            yield node, {"name": node.func.id, "size": 0.3}
    for node in program.all_of(ast.ListComp, ast.SetComp):
        generator = node.generators[0]
        if len(node.generators) == 1 and not generator.ifs and is_name(node.elt) and is_name(generator.target, node.elt.id):
            yield node, {"name": "list"}
    for node in program.all_of(ast.For):
        if is_call(node.iter, "list") and len(node.iter.args) == 1 and is_call(node.iter.args[0], "range", "enumerate", "zip"):
            yield node, {"name": "list"}


@rule("old-formatting")
def old_formatting(program):
    for node in program.all_of(ast.BinOp):
        if isinstance(node.op, ast.Mod) and isinstance(node.left, ast.Constant) and isinstance(node.left.value, str):
            yield node, {"how": "%"}
        if isinstance(node.op, ast.Add) and not (isinstance(program.parents.get(node), ast.BinOp) and isinstance(program.parents[node].op, ast.Add)):
            pieces = list(summands(node))
            texts = [piece for piece in pieces if isinstance(piece, ast.Constant) and isinstance(piece.value, str)]
            if texts and (any(is_call(piece, "str") for piece in pieces) or len(pieces) >= 3):
                yield node, {"how": "+", "size": 1 + 0.2 * len(pieces)}
    for node in program.all_of(ast.Call):
        if is_method(node, "format") and isinstance(node.func.value, ast.Constant):
            yield node, {"how": "format", "size": 0.6}


def summands(node):
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from summands(node.left)
        yield from summands(node.right)
    else:
        yield node


@rule("empty-f-string")
def empty_f_strings(program):
    for node in program.all_of(ast.JoinedStr):
        if not any(isinstance(part, ast.FormattedValue) for part in ast.walk(node)) and not isinstance(program.parents.get(node), ast.FormattedValue):
            yield node, {}


@rule("nested-conditional")
def nested_conditionals(program):
    for node in program.all_of(ast.IfExp):
        if isinstance(node.body, ast.IfExp) or isinstance(node.orelse, ast.IfExp):
            yield node, {}


@rule("crowded-comprehension")
def crowded_comprehensions(program):
    for node in program.all_of(*COMPREHENSIONS):
        inner = [part for part in ast.walk(node) if part is not node and isinstance(part, COMPREHENSIONS)]
        crowd = sum(1 + len(part.ifs) for part in node.generators) + 2 * len(inner)
        if crowd > 2:
            yield node, {"size": crowd - 2}


@rule("needless-value")
def needless_values(program):
    for node in program.all_of(ast.Expr):
        if isinstance(node.value, (ast.Compare, ast.BinOp, ast.Name, ast.ListComp)):
            yield node, {}


@rule("value-kept-to-return")
def values_kept_to_return(program):
    for block in program.blocks():
        for first, second in zip(block, block[1:]):
            name, _ = assigned(first)
            if name and isinstance(second, ast.Return) and is_name(second.value, name) and isinstance(first, ast.Assign):
                yield first, {"name": name}


@rule("needless-conversion")
def needless_conversions(program):
    for node in program.all_of(ast.Call):
        inner = node.args[0] if is_call(node, "str", "int", "float", "list") and len(node.args) == 1 else None
        if inner is not None and (is_call(inner, node.func.id) or is_call(node, "str") and is_call(inner, "input") or is_constant_of(inner, node.func.id)):
            yield node, {"name": node.func.id}


def is_constant_of(node, kind):
    return isinstance(node, ast.Constant) and type(node.value).__name__ == kind


@rule("self-assignment")
def self_assignments(program):
    for node in program.all_of(ast.Assign):
        if len(node.targets) == 1 and ast.unparse(node.targets[0]) == ast.unparse(node.value):
            yield node, {}


# Steps that give another text and take nothing: the same text gives the same each time.
TEXT_STEPS = ("strip", "lower", "upper", "title", "capitalize", "split", "swapcase", "splitlines")


@rule("repeated-call")
def repeated_calls(program):
    """The same call with the same arguments three times in one function, none of its names changed between."""
    for function in program.functions:
        calls = {}
        stored = {node.id for node in ast.walk(function) if is_name(node) and isinstance(node.ctx, ast.Store)}
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and (node.args or is_method(node, *TEXT_STEPS)) and not is_call(node, "print", "input", "next", "range", "len", "str", "int") and not names_in(node) & stored:
                if not is_method(node, "append", "add", "pop", "remove", "insert", "assertEqual", "write", "extend"):
                    calls.setdefault(ast.unparse(node), []).append(node)
        often = [text for text, places in calls.items() if len(places) >= 3]
        for text, places in calls.items():
            # Of a chain of calls the whole is told, not each link.
            if text in often and not any(other != text and other.startswith(text) for other in often):
                yield places[1], {"call": text[:40]}
