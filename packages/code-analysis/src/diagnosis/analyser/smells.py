"""Tree patterns of misconceptions: how a wrong program is written tells what its author may believe."""

import ast
import builtins

PURE = ("upper", "lower", "strip", "lstrip", "rstrip", "replace", "title", "capitalize", "format", "join", "split", "swapcase", "zfill", "center")
IN_PLACE = ("append", "sort", "reverse", "extend", "insert", "remove", "add", "update", "clear", "discard")
LOOPS = (ast.For, ast.While)
DEFS = (ast.FunctionDef, ast.AsyncFunctionDef)


def smells(tree):
    """Every (line, key of the misconception) whose pattern the program shows, each place once."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    found = {}
    for node in ast.walk(tree):
        for find in PATTERNS.get(type(node), ()):
            for place, key in find(node, parents):
                found.setdefault((place.lineno, key), None)
    return sorted(found)


def is_method(node, names):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in names


def is_call(node, *names):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names


def is_name(node, name=None):
    return isinstance(node, ast.Name) and (name is None or node.id == name)


def names_in(node):
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


def stored_in(nodes):
    return {part.id for node in nodes for part in ast.walk(node) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)}


def result_dropped(node, _):
    if is_method(node.value, PURE):
        yield node, "string-immutability"
    elif is_call(node.value, "sorted", "int", "float", "str", "len", "round", "reversed") or isinstance(node.value, (ast.BinOp, ast.Compare)):
        yield node, "result-not-kept"
    elif isinstance(node.value, ast.Attribute):
        yield node, "function-not-called"


def nothing_kept(node, _):
    if is_method(node.value, IN_PLACE) and not (node.value.func.attr == "update" and len(node.value.args) != 1):
        yield node, "sort-returns-none"


def set_as_list(node, _):
    if is_call(node, "list") and len(node.args) == 1 and (is_call(node.args[0], "set") or isinstance(node.args[0], (ast.Set, ast.SetComp))):
        yield node, "set-order-expected"
    if is_call(node, "set") and not node.args:
        yield node, "duplicates-lost-in-set"


def bare_values(node, _):
    compares = [value for value in node.values if isinstance(value, ast.Compare)]
    if compares and any(isinstance(value, (ast.Constant, ast.List, ast.Tuple)) for value in node.values):
        yield node, "or-with-bare-value"


def quotient_for_remainder(node, _):
    sides = [node.left, *node.comparators]
    if any(isinstance(side, ast.BinOp) and isinstance(side.op, ast.Div) for side in sides) and any(isinstance(side, ast.Constant) and side.value in (0, 1) for side in sides):
        yield node, "true-division-for-whole"


def field_as_local(owner, _):
    """A method that gives a plain name the value that its field should have, or one that has no `self`."""
    fields = {part.attr for part in ast.walk(owner) if isinstance(part, ast.Attribute) and is_name(part.value, "self")}
    for method in [part for part in owner.body if isinstance(part, DEFS)]:
        given = [one.arg for one in method.args.args]
        if not method.decorator_list and "self" not in given[:1] and any(is_name(part, "self") for part in ast.walk(method)):
            yield method, "missing-self"
        for part in ast.walk(method):
            target = part.targets[0] if isinstance(part, ast.Assign) else part.target if isinstance(part, ast.AugAssign) else None
            if is_name(target) and target.id in fields - set(given) and not read_after(method, part, target.id):
                yield part, "missing-self"
    for part in owner.body:
        if isinstance(part, ast.Assign) and isinstance(part.value, (ast.List, ast.Dict, ast.Set)):
            yield part, "shared-class-attribute"


def read_after(method, statement, name):
    return any(is_name(part, name) and isinstance(part.ctx, ast.Load) and part.lineno > statement.lineno for part in ast.walk(method))


def started_inside(loop, _):
    """A total that each turn of the loop begins anew."""
    for part in loop.body:
        if isinstance(part, ast.Assign) and is_name(part.targets[0]) and isinstance(part.value, (ast.Constant, ast.List, ast.Dict)):
            name = part.targets[0].id
            rest = loop.body[loop.body.index(part) + 1:]
            inner = [node for other in rest if isinstance(other, LOOPS) for node in ast.walk(other)]
            grown = [node for other in rest for node in ast.walk(other) if is_grown(node, name) and node not in inner]
            if grown:
                yield part, "accumulator-reset"


def is_grown(node, name):
    if isinstance(node, ast.AugAssign):
        return is_name(node.target, name)
    if isinstance(node, ast.Assign) and is_name(node.targets[0], name):
        return isinstance(node.value, ast.BinOp) and name in names_in(node.value)
    return is_method(node, ("append", "add")) and is_name(node.func.value, name)


def leaves_at_once(loop, _):
    """A loop that cannot have a second turn: every way through it returns."""
    last = loop.body[-1]
    if isinstance(last, ast.Return):
        yield last, "return-inside-loop"
    elif isinstance(last, ast.If) and last.orelse and isinstance(last.orelse[-1], ast.Return):
        if isinstance(last.body[-1], ast.Return):
            yield last.body[-1], "return-inside-loop"
        yield last.orelse[-1], "return-inside-loop"


def never_changes(loop, _):
    """A loop whose condition nothing in it changes, or only in some turns."""
    wanted = names_in(loop.test)
    leaves = any(isinstance(part, (ast.Break, ast.Return, ast.Raise)) for node in loop.body for part in ast.walk(node))
    calls = {part.func.value.id for node in loop.body for part in ast.walk(node) if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and is_name(part.func.value)}
    if isinstance(loop.test, ast.Constant) and loop.test.value and not leaves:
        yield loop, "infinite-loop"
    if wanted and not leaves and not wanted & (stored_in(loop.body) | calls) and not isinstance(loop.test, ast.Call):
        yield loop, "infinite-loop"


def chain_of(node):
    while isinstance(node, ast.If):
        yield node
        node = node.orelse[0] if len(node.orelse) == 1 else None


def stricter_too_late(node, parents):
    """`elif a and b` after `if a`: the first takes it all."""
    up = parents.get(node)
    if isinstance(up, ast.If) and up.orelse == [node]:
        return
    earlier = []
    for one in chain_of(node):
        parts = one.test.values if isinstance(one.test, ast.BoolOp) and isinstance(one.test.op, ast.And) else []
        if any(ast.dump(part) in earlier for part in parts):
            yield node, "condition-order"
            yield one, "condition-order"
        earlier.append(ast.dump(one.test))


def method_not_called(node, _):
    """`if letter.isdigit:` asks whether there is such a method."""
    tests = node.values if isinstance(node, ast.BoolOp) else [node.test]
    for test in tests:
        test = test.operand if isinstance(test, ast.UnaryOp) else test
        if isinstance(test, ast.Attribute) and (test.attr in PURE or test.attr.startswith("is") and hasattr(str, test.attr)):
            yield test, "function-not-called"


def rows_alike(node, _):
    """`[[0] * 3] * 3`: one row, three times."""
    if isinstance(node.op, ast.Mult) and isinstance(node.left, ast.List):
        inner = node.left.elts[0] if node.left.elts else None
        if isinstance(inner, (ast.List, ast.Dict)) or isinstance(inner, ast.BinOp) and isinstance(inner.left, ast.List):
            yield node, "aliased-rows"


def method_kept(module, parents):
    """`done = account.close`: the method itself, where what it gives back is wanted."""
    methods = {part.name for owner in ast.walk(module) if isinstance(owner, ast.ClassDef) for part in owner.body if isinstance(part, DEFS) and not part.decorator_list}
    functions = {part.name for part in module.body if isinstance(part, DEFS)}
    for part in ast.walk(module):
        is_kept = isinstance(parents.get(part), (ast.Assign, ast.If, ast.While, ast.Return, ast.Compare, ast.BinOp, ast.BoolOp))
        if is_kept and isinstance(getattr(part, "ctx", None), ast.Load):
            if isinstance(part, ast.Attribute) and part.attr in methods or isinstance(part, ast.Name) and part.id in functions:
                yield part, "function-not-called"


def truth_in_quotes(node, _):
    if isinstance(node.value, ast.Constant) and node.value.value in ("True", "False"):
        yield node, "boolean-as-text"


PLACES = (ast.Name, ast.Subscript, ast.Attribute)


def holds(value, place):
    wanted = ast.unparse(place)
    return any(isinstance(part, PLACES) and ast.unparse(part) == wanted for part in ast.walk(value))


def lost_in_swap(node, _):
    """`a = b` and then `b = ... a ...`: what was in `a` is gone."""
    for before, after in zip(node.body, node.body[1:]):
        if isinstance(before, ast.Assign) and isinstance(after, ast.Assign) and isinstance(before.value, PLACES) and isinstance(before.targets[0], PLACES):
            if ast.unparse(after.targets[0]) == ast.unparse(before.value) and holds(after.value, before.targets[0]):
                yield before, "value-lost-in-swap"
                yield after, "value-lost-in-swap"


def known_in(function, parents):
    """Names that a function can read: its own, those of what is around it, and those of Python itself."""
    top = function
    while top in parents:
        top = parents[top]
    defined = {one.name for one in ast.walk(top) if isinstance(one, (*DEFS, ast.ClassDef))}
    imported = {(one.asname or one.name).split(".")[0] for one in ast.walk(top) if isinstance(one, ast.alias)}
    outside = {part.id for row in top.body if not isinstance(row, (*DEFS, ast.ClassDef)) for part in ast.walk(row) if isinstance(part, ast.Name)}
    own = {one.arg for one in ast.walk(function) if isinstance(one, ast.arg)} | stored_in(function.body)
    return defined | imported | outside | own | set(dir(builtins))


def parent_not_begun(owner, parents):
    """An `__init__` that leaves out that of the class above, which sets fields."""
    known = {part.name: part for part in getattr(parents.get(owner), "body", ()) if isinstance(part, ast.ClassDef)}
    above = [known[base.id] for base in owner.bases if is_name(base) and base.id in known]
    begins = [part for part in owner.body if isinstance(part, DEFS) and part.name == "__init__"]
    if begins and any(isinstance(part, DEFS) and part.name == "__init__" for one in above for part in one.body):
        if not any(isinstance(part, ast.Attribute) and part.attr == "__init__" for part in ast.walk(begins[0])):
            yield begins[0].body[0], "missing-super-init"


def text_printed(function, _):
    """A `__str__` that prints what it should give back."""
    gives = any(isinstance(part, ast.Return) and part.value is not None for part in ast.walk(function))
    printed = [part for part in ast.walk(function) if is_call(part, "print")]
    if function.name in ("__str__", "__repr__") and printed and not gives:
        yield printed[0], "str-prints"


def parameter_ignored(function, parents):
    read = set().union(*(names_in(part) for part in function.body))
    if any(one.arg not in read | {"self", "cls"} for one in function.args.args):
        # Where a name is read that nobody gives a value, the parameter itself goes by another.
        yield function if read - known_in(function, parents) else namesake(function, read) or function.body[0], "parameter-ignored"


def namesake(function, read):
    """The line that fills a field called like a parameter that is not read: `self.height = width`."""
    ignored = {one.arg for one in function.args.args} - read
    for part in ast.walk(function):
        if isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Attribute) and part.targets[0].attr in ignored:
            return part
    return None


def same_variable(loop, parents):
    """A loop in a loop that counts with the other's variable."""
    if is_name(loop.target):
        outer = parents.get(loop)
        while outer is not None and not isinstance(outer, DEFS):
            if isinstance(outer, ast.For) and is_name(outer.target, loop.target.id):
                yield loop, "loop-variable-shared"
            outer = parents.get(outer)


def without_base_case(function, _):
    calls = [part for part in ast.walk(function) if is_call(part, function.name)]
    if calls and not any(isinstance(part, (ast.If, ast.IfExp, ast.BoolOp, ast.Match, ast.For, ast.While)) for part in ast.walk(function)):
        yield calls[0], "missing-base-case"
    for place in function.args.defaults:
        if isinstance(place, (ast.List, ast.Dict, ast.Set)):
            yield function, "mutable-default"
    hidden = stored_in(function.body) & BUILTINS
    for part in ast.walk(function):
        if isinstance(part, ast.Call) and is_name(part.func) and part.func.id in hidden:
            yield part, "shadowed-builtin"


BUILTINS = {"max", "min", "sum", "len", "list", "str", "int", "dict", "set", "sorted", "input", "print", "range", "abs", "round"}


def text_counted(node, parents):
    if not is_call(node, "input"):
        return
    up = parents.get(node)
    if isinstance(up, ast.Assign) and is_name(up.targets[0]):
        name = up.targets[0].id
        scope = up
        while scope in parents and not isinstance(scope, DEFS):
            scope = parents[scope]
        for part in ast.walk(scope):
            if isinstance(part, ast.BinOp) and isinstance(part.op, (ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Pow, ast.Add)):
                other = part.right if is_name(part.left, name) else part.left if is_name(part.right, name) else None
                if isinstance(other, ast.Constant) and isinstance(other.value, (int, float)):
                    yield node, "text-used-as-number"


def changed_while_walked(loop, _):
    if isinstance(loop.iter, ast.Name):
        for part in ast.walk(loop):
            if is_method(part, ("remove", "pop", "append", "insert")) and is_name(part.func.value, loop.iter.id):
                yield part, "mutating-while-iterating"
                yield loop, "mutating-while-iterating"


PATTERNS = {
    ast.Expr: [result_dropped], ast.Assign: [nothing_kept], ast.Return: [nothing_kept, truth_in_quotes], ast.Call: [set_as_list, text_counted], ast.BoolOp: [bare_values, method_not_called],
    ast.BinOp: [rows_alike], ast.Module: [method_kept],
    ast.Compare: [quotient_for_remainder], ast.ClassDef: [field_as_local, parent_not_begun], ast.For: [lost_in_swap, started_inside, leaves_at_once, changed_while_walked, same_variable],
    ast.While: [lost_in_swap, method_not_called, started_inside, leaves_at_once, never_changes], ast.If: [stricter_too_late, method_not_called, lost_in_swap], ast.IfExp: [method_not_called],
    ast.FunctionDef: [text_printed, without_base_case, parameter_ignored, lost_in_swap],
}
