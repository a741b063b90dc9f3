"""What goes wrong later: traps of the language, errors that vanish, and work done over and over."""

import ast

from reading import FUNCTIONS, LOOPS, assigned, is_call, is_constant, is_method, is_name, names_in, rule

REMEMBERING = ("cache", "lru_cache")


@rule("mutable-default")
def mutable_defaults(program):
    for function in program.functions:
        for default in [*function.args.defaults, *(one for one in function.args.kw_defaults if one)]:
            if isinstance(default, (ast.List, ast.Dict, ast.Set)) or is_call(default, "list", "dict", "set"):
                yield default, {"name": function.name}


@rule("bare-except")
def bare_excepts(program):
    for handler in program.all_of(ast.ExceptHandler):
        if handler.type is None:
            yield handler, {}
        elif is_name(handler.type, "BaseException"):
            yield handler, {}
        elif is_name(handler.type, "Exception"):
            yield handler, {"size": 0.6}


@rule("swallowed-error")
def swallowed_errors(program):
    for handler in program.all_of(ast.ExceptHandler):
        if all(isinstance(part, (ast.Pass, ast.Continue)) or isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant) for part in handler.body):
            yield handler, {}


@rule("wide-try")
def wide_tries(program):
    for node in program.all_of(ast.Try):
        steps = sum(isinstance(part, ast.stmt) for inner in node.body for part in ast.walk(inner))
        if steps > 4:
            yield node, {"statements": steps, "size": steps / 5}


@rule("vague-raise")
def vague_raises(program):
    for node in program.all_of(ast.Raise):
        raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
        if is_name(raised, "Exception") or is_name(raised, "BaseException"):
            yield node, {}


@rule("error-as-value")
def errors_as_values(program):
    """A function that answers a mistake with a text or -1 instead of raising."""
    for node in program.all_of(ast.Return):
        value = node.value
        text = value.value.lower() if isinstance(value, ast.Constant) and isinstance(value.value, str) else ""
        if text.startswith(("error", "invalid", "wrong", "cannot", "can't", "not found", "no ", "not ", "none", "unknown", "fail")):
            yield node, {}


@rule("unclosed-file")
def unclosed_files(program):
    inside = {part for node in program.all_of(ast.With, ast.AsyncWith) for item in node.items for part in ast.walk(item.context_expr)}
    for node in program.all_of(ast.Call):
        if is_call(node, "open") and node not in inside:
            yield node, {}


@rule("eval")
def evals(program):
    for node in program.all_of(ast.Call):
        if is_call(node, "eval", "exec"):
            yield node, {"name": node.func.id}


@rule("star-import")
def star_imports(program):
    for node in program.all_of(ast.ImportFrom):
        if any(alias.name == "*" for alias in node.names):
            yield node, {}


@rule("changed-while-looping")
def changed_while_looping(program):
    for loop in program.all_of(ast.For):
        if isinstance(loop.iter, (ast.Name, ast.Attribute)):
            over = ast.unparse(loop.iter)
            for part in loop.body:
                for node in ast.walk(part):
                    changes = is_method(node, "remove", "append", "pop", "insert", "clear", "extend", "add", "discard") and ast.unparse(node.func.value) == over
                    deletes = isinstance(node, ast.Delete) and any(isinstance(t, ast.Subscript) and ast.unparse(t.value) == over for t in node.targets)
                    if changes or deletes:
                        yield node, {"name": over}


@rule("late-closure")
def late_closures(program):
    for loop in program.all_of(ast.For):
        for node in ast.walk(loop):
            if isinstance(node, ast.Lambda) and is_name(loop.target) and loop.target.id in names_in(node.body):
                if not any(is_name(default, loop.target.id) for default in node.args.defaults) and is_method(program.parents.get(node), "append"):
                    yield node, {"name": loop.target.id}


@rule("float-equality")
def float_equalities(program):
    for node in program.all_of(ast.Compare):
        sides = [node.left, *node.comparators]
        if isinstance(node.ops[0], (ast.Eq, ast.NotEq)) and any(isinstance(side, ast.Constant) and isinstance(side.value, float) and side.value != int(side.value) for side in sides):
            yield node, {}


@rule("changed-argument")
def changed_arguments(program):
    """A function that changes the list it was given and gives it back: the caller's list is changed, too."""
    for function in program.functions:
        given = {one.arg for one in function.args.args} - {"self", "cls"}
        rebound = {assigned(node)[0] for node in ast.walk(function) if isinstance(node, ast.Assign)}
        changed = {node.func.value.id: node for node in ast.walk(function) if is_method(node, "sort", "reverse", "append", "remove", "pop", "insert", "clear", "extend", "update") and is_name(node.func.value)}
        changed |= {target.value.id: target for node in ast.walk(function) if isinstance(node, (ast.Assign, ast.AugAssign)) for target in getattr(node, "targets", None) or [node.target] if isinstance(target, ast.Subscript) and is_name(target.value)}
        returned = {node.value.id for node in ast.walk(function) if isinstance(node, ast.Return) and is_name(node.value)}
        for name in sorted((given - rebound) & set(changed) & returned):
            yield changed[name], {"name": name}


def list_names(scope):
    return {assigned(node)[0] for node in ast.walk(scope) if isinstance(node, ast.Assign) and isinstance(node.value, (ast.List, ast.ListComp))}


@rule("slow-membership")
def slow_memberships(program):
    for node in program.all_of(ast.Compare):
        if program.loop_of(node) is None and not any(isinstance(up, ast.comprehension) or isinstance(up, (ast.ListComp, ast.SetComp, ast.GeneratorExp)) for up in program.ancestors(node)):
            continue
        scope = program.function_of(node) or program.tree
        lists = list_names(scope) | {one.arg for one in scope.args.args if one.arg not in ("self", "cls")} if isinstance(scope, FUNCTIONS) else list_names(scope)
        for operator, right in zip(node.ops, node.comparators):
            if isinstance(operator, (ast.In, ast.NotIn)) and is_name(right) and right.id in lists:
                yield node, {"name": right.id}
            elif isinstance(operator, (ast.In, ast.NotIn)) and isinstance(right, ast.Subscript) and isinstance(right.slice, ast.Slice):
                yield node, {"name": ast.unparse(right)}


@rule("work-in-loop")
def work_in_loops(program):
    for node in program.all_of(ast.Call):
        loop = program.loop_of(node) or next((up for up in program.ancestors(node) if isinstance(up, (ast.ListComp, ast.GeneratorExp, ast.SetComp, ast.DictComp))), None)
        if loop is None:
            continue
        is_slow = is_method(node, "count", "index") or is_method(node, "insert") and node.args and is_constant(node.args[0], 0)
        is_slow = is_slow or is_method(node, "pop") and node.args and is_constant(node.args[0], 0)
        if is_slow:
            yield node, {"name": node.func.attr}
        elif is_call(node, "sorted", "sum", "max", "min", "set", "list") and len(node.args) == 1 and is_name(node.args[0]):
            inside_head = isinstance(loop, (ast.For,)) and node in ast.walk(loop.iter)
            changed = {part.id for part in ast.walk(loop) if is_name(part) and isinstance(part.ctx, ast.Store)}
            grown = {ast.unparse(part.func.value) for part in ast.walk(loop) if is_method(part, "append", "add", "remove", "pop")}
            if not inside_head and node.args[0].id not in changed | grown:
                yield node, {"name": node.func.id}


@rule("loop-in-loop")
def loops_in_loops(program):
    """Two loops over the same list: usually a set or a dictionary does with one."""
    for loop in program.all_of(ast.For):
        for inner in ast.walk(loop):
            if inner is not loop and isinstance(inner, ast.For) and names_in(inner.iter) & names_in(loop.iter) - {"range", "len", "enumerate"}:
                yield inner, {}
                break


@rule("repeated-recursion")
def repeated_recursion(program):
    for function in program.functions:
        remembers = any(part in ast.unparse(one) for one in function.decorator_list for part in REMEMBERING)
        remembers = remembers or any("memo" in one.arg or "cache" in one.arg for one in function.args.args)
        if remembers:
            continue
        for node in ast.walk(function):
            if isinstance(node, (ast.BinOp, ast.Compare)) and not isinstance(program.parents.get(node), ast.BinOp):
                calls = [part for part in ast.walk(node) if is_call(part, function.name)]
                if len(calls) >= 2 and all(isinstance(arg, ast.BinOp) and isinstance(arg.op, ast.Sub) for call in calls for arg in call.args[:1]):
                    yield node, {"name": function.name}
                    break


@rule("assert-for-input")
def asserts_for_input(program):
    for node in program.all_of(ast.Assert):
        function = program.function_of(node)
        if function is not None and not function.name.startswith("test") and names_in(node.test) & {one.arg for one in function.args.args}:
            yield node, {}


@rule("loop-with-range-change")
def loop_target_changes(program):
    for loop in program.all_of(ast.For):
        if is_name(loop.target):
            for part in loop.body:
                for node in ast.walk(part):
                    if is_name(node, loop.target.id) and isinstance(node.ctx, ast.Store) and not isinstance(node, LOOPS):
                        yield node, {"name": loop.target.id}
                        break
