"""How a program is put together: size, depth, repetition, and what each function promises."""

import ast
from collections import Counter

from reading import FUNCTIONS, LOOPS, assigned, docstring_free, is_call, is_constant, is_name, is_test, rule, same, statements_of

BRANCHES = (ast.If, ast.IfExp, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.comprehension, ast.match_case)
NESTING = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.Try, ast.Match)
SHOWING = ("print", "show", "display", "main", "report", "greet", "log", "menu", "draw", "run", "write", "say")


def depth(node, level=0):
    deepest = level
    for child in ast.iter_child_nodes(node):
        if isinstance(child, FUNCTIONS + (ast.ClassDef,)):
            continue
        is_elif = isinstance(node, ast.If) and isinstance(child, ast.If) and node.orelse == [child]
        deepest = max(deepest, depth(child, level + (isinstance(child, NESTING) and not is_elif)))
    return deepest


def complexity(function):
    """McCabe's number: one more than the branches."""
    return 1 + sum(isinstance(node, BRANCHES) for node in ast.walk(function)) + sum(
        len(node.values) - 1 for node in ast.walk(function) if isinstance(node, ast.BoolOp)
    )


@rule("long-function")
def long_functions(program):
    for function in program.functions:
        count = len(statements_of(function))
        if count > 20:
            yield function, {"name": function.name, "statements": count, "size": (count - 15) / 10}


@rule("deep-nesting")
def deep_nesting(program):
    for scope in [program.tree, *program.functions]:
        levels = depth(scope)
        if levels > 2:
            yield scope, {"levels": levels, "size": 0.2 if levels == 3 else levels - 2.5}


@rule("many-branches")
def many_branches(program):
    for function in program.functions:
        branches = complexity(function)
        if branches > 7:
            yield function, {"name": function.name, "branches": branches, "size": (branches - 6) / 3}


@rule("many-parameters")
def many_parameters(program):
    for function in program.functions:
        count = len(function.args.posonlyargs + function.args.args + function.args.kwonlyargs)
        if count > 5:
            yield function, {"name": function.name, "parameters": count, "size": count - 4}


@rule("all-at-top")
def all_at_top(program):
    loose = [part for part in docstring_free(program.tree.body) if not isinstance(part, (ast.Import, ast.ImportFrom, ast.ClassDef) + FUNCTIONS)]
    steps = sum(1 for part in loose for node in ast.walk(part) if isinstance(node, ast.stmt))
    if steps > 7:
        yield loose[0], {"statements": steps, "size": min(3.0, (steps - 4) / 6) * (0.5 if program.functions else 1.0)}


@rule("no-main-guard")
def no_main_guard(program):
    guarded = any(isinstance(part, ast.If) and "__name__" in ast.unparse(part.test) for part in program.tree.body)
    if program.functions and not guarded:
        for part in program.tree.body:
            if isinstance(part, (ast.For, ast.While, ast.Expr)) and any(isinstance(node, ast.Call) for node in ast.walk(part)):
                yield part, {}
                return


@rule("global-statement")
def global_statements(program):
    for node in program.all_of(ast.Global):
        yield node, {"name": ", ".join(node.names)}


@rule("unreachable")
def unreachable(program):
    for block in program.blocks():
        for before, after in zip(block, block[1:]):
            if isinstance(before, (ast.Return, ast.Raise, ast.Break, ast.Continue)):
                yield after, {}
                break
    for node in program.all_of(ast.If, ast.While):
        if is_constant(node.test, False, 0) or isinstance(node, ast.If) and is_constant(node.test, True, 1):
            yield node, {}


def leaves(block):
    return bool(block) and isinstance(block[-1], (ast.Return, ast.Raise, ast.Continue, ast.Break))


@rule("else-after-return")
def else_after_return(program):
    for node in program.all_of(ast.If):
        if leaves(node.body) and node.orelse and not (len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If)):
            yield node.orelse[0], {}


@rule("nested-ifs")
def nested_ifs(program):
    for node in program.all_of(ast.If):
        if len(node.body) == 1 and isinstance(node.body[0], ast.If) and not node.orelse and not node.body[0].orelse:
            yield node.body[0], {}
        elif len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If) and program.lines[node.orelse[0].lineno - 1].lstrip().startswith("if"):
            yield node.orelse[0], {"size": 1.2}


@rule("wrapped-in-if")
def wrapped_in_if(program):
    for function in program.functions:
        body = docstring_free(function.body)
        last = body[-1] if body else None
        if isinstance(last, ast.If) and not last.orelse and len(last.body) > 2:
            yield last, {}
        elif isinstance(last, ast.If) and len(last.orelse) == 1 and isinstance(last.orelse[0], (ast.Return, ast.Raise)) and len(last.body) > 2:
            yield last, {}


@rule("same-branches")
def same_branches(program):
    for node in program.all_of(ast.If):
        if node.orelse and len(node.body) == len(node.orelse) and all(map(same, node.body, node.orelse)):
            yield node, {}
        elif node.orelse and same(node.body[-1], node.orelse[-1]) and not leaves(node.body):
            yield node.orelse[-1], {"size": 0.7}


@rule("long-choice")
def long_choices(program):
    """A chain of `==` with one value, be it of `elif` or of one `if` after the other."""
    for block in program.blocks():
        chosen = None
        for node in [part for part in block if isinstance(part, ast.If)]:
            up = program.parents.get(node)
            if isinstance(up, ast.If) and up.orelse == [node]:
                continue
            tested = list(choices(node))
            if chosen and tested and set(tested) == set(chosen[1]):
                chosen[1].extend(tested)
                continue
            if chosen:
                yield from long_choice(*chosen)
            chosen = (node, tested)
        if chosen:
            yield from long_choice(*chosen)


def choices(chain):
    while isinstance(chain, ast.If):
        test = chain.test
        if isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.ops[0], ast.Eq) and isinstance(test.comparators[0], ast.Constant):
            yield ast.dump(test.left)
        chain = chain.orelse[0] if len(chain.orelse) == 1 else None


def long_choice(node, tested):
    if len(tested) >= 4 and len(set(tested)) == 1:
        yield node, {"branches": len(tested), "size": len(tested) / 4}


def shape(node):
    """A statement with its names and constants taken out."""
    text = []
    for part in ast.walk(node):
        text.append(type(part).__name__)
        if isinstance(part, ast.Attribute):
            text.append(part.attr)
        if isinstance(part, ast.Call) and is_name(part.func):
            text.append(part.func.id)
    return " ".join(text)


@rule("repeated-statements")
def repeated_statements(program):
    """Three or more statements alike in a row, or a stretch of two or more that stands twice."""
    for block in program.blocks():
        shapes = [shape(part) for part in block]
        at = 0
        while at < len(block):
            end = at
            while end < len(block) and shapes[end] == shapes[at]:
                end += 1
            plain = assigned(block[at])[1] if isinstance(block[at], ast.Assign) else None
            trivial = isinstance(block[at], (ast.Import, ast.ImportFrom, ast.ClassDef, ast.AnnAssign) + FUNCTIONS) or isinstance(plain, (ast.Constant, ast.Name, ast.List, ast.Dict)) or self_fields(block[at]) or isinstance(block[at], ast.Assert) or isinstance(block[at], ast.If) and leaves(block[at].body)
            if end - at >= 3 and not trivial:
                yield block[at], {"times": end - at, "size": (end - at) / 3}
            at = max(end, at + 1)
    stretches = Counter()
    first = {}
    for block in program.blocks():
        for at in range(len(block) - 1):
            pair = block[at:at + 2]
            weight = sum(1 for part in pair for _ in ast.walk(part))
            if weight > 22:
                key = "|".join(ast.dump(part) for part in pair)
                stretches[key] += 1
                first.setdefault(key, pair[0])
    for key, times in stretches.items():
        if times > 1:
            yield first[key], {"times": times, "size": times - 0.5}


def self_fields(statement):
    return isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Attribute)


@rule("similar-functions")
def similar_functions(program):
    seen = {}
    for function in program.functions:
        body = docstring_free(function.body)
        key = "|".join(shape(part) for part in body)
        if len(key) > 150 and key in seen and not is_test(function):
            yield function, {"name": function.name, "other": seen[key]}
        seen.setdefault(key, function.name)


@rule("copied-method")
def copied_methods(program):
    """Methods of two classes that are alike to the letter: both could inherit one."""
    seen = {}
    for owner in program.classes:
        for method in [part for part in owner.body if isinstance(part, FUNCTIONS)]:
            body = docstring_free(method.body)
            if method.name.startswith("__") or all(map(is_idle, body)):
                continue
            key = "|".join(map(ast.dump, [method.args, *body])) + method.name
            if key in seen:
                yield method, {"name": f"{owner.name}.{method.name}", "other": seen[key]}
            seen.setdefault(key, f"{owner.name}.{method.name}")


def returns_of(function):
    return [part for part in statements_of(function) if isinstance(part, ast.Return)]


def always_leaves(block):
    last = block[-1] if block else None
    if isinstance(last, (ast.Return, ast.Raise)):
        return True
    if isinstance(last, ast.If):
        return always_leaves(last.body) and always_leaves(last.orelse)
    if isinstance(last, (ast.With,)):
        return always_leaves(last.body)
    if isinstance(last, ast.Try):
        return always_leaves(last.finalbody) or (always_leaves(last.orelse or last.body) and all(always_leaves(part.body) for part in last.handlers))
    if isinstance(last, ast.Match):
        return all(always_leaves(case.body) for case in last.cases)
    return isinstance(last, ast.While) and is_constant(last.test, True)


@rule("uneven-returns")
def uneven_returns(program):
    for function in program.functions:
        returns = returns_of(function)
        with_value = [part for part in returns if part.value is not None and not is_constant(part.value, None)]
        bare = [part for part in returns if part.value is None]
        is_generator = any(isinstance(part, (ast.Yield, ast.YieldFrom)) for part in ast.walk(function))
        if with_value and not is_generator and (bare or not always_leaves(function.body)):
            yield function, {"name": function.name}


@rule("mixed-return-kinds")
def mixed_return_kinds(program):
    """One function that gives back a text in one case and a number or list in another."""
    for function in program.functions:
        kinds = {kind for part in returns_of(function) if (kind := literal_kind(part.value))}
        if len(kinds) > 1:
            yield function, {"name": function.name}


def literal_kind(value):
    if isinstance(value, ast.Constant) and value.value is not None:
        return "number" if isinstance(value.value, (int, float)) and not isinstance(value.value, bool) else type(value.value).__name__
    return {ast.List: "list", ast.Dict: "dict", ast.Tuple: "tuple", ast.JoinedStr: "str"}.get(type(value))


@rule("prints-result")
def prints_results(program):
    for function in program.functions:
        if function.name.lower().startswith(SHOWING) or function.name.startswith("__"):
            continue
        prints = [node for node in ast.walk(function) if is_call(node, "print") and program.function_of(node) is function]
        if prints and not any(part.value for part in returns_of(function)) and (function.args.args or len(function.body) > 2):
            yield prints[-1], {"name": function.name}
        elif prints and not any(is_call(node, "input") for node in ast.walk(function)):
            yield prints[-1], {"name": function.name, "size": 0.4 * len(prints)}


@rule("asks-inside")
def asks_inside(program):
    for function in program.functions:
        asks = [node for node in ast.walk(function) if is_call(node, "input")]
        computes = any(part.value for part in returns_of(function)) and len(statements_of(function)) > 4
        if asks and computes and not function.name.startswith(("ask", "read", "get", "prompt", "input", "main", "menu", "choose")):
            yield asks[0], {"name": function.name}


@rule("trivial-accessor")
def trivial_accessors(program):
    for owner in program.classes:
        for function in owner.body:
            if isinstance(function, FUNCTIONS) and function.name.startswith(("get_", "set_", "get", "set")) and len(docstring_free(function.body)) == 1:
                only = docstring_free(function.body)[0]
                gets = isinstance(only, ast.Return) and isinstance(only.value, ast.Attribute) and not function.decorator_list
                sets = isinstance(only, ast.Assign) and isinstance(only.targets[0], ast.Attribute) and is_name(only.value)
                if gets or sets:
                    yield function, {"name": function.name}


@rule("fields-by-hand")
def fields_by_hand(program):
    for owner in program.classes:
        methods = [part for part in owner.body if isinstance(part, FUNCTIONS)]
        if [part.name for part in methods] == ["__init__"] and not owner.bases:
            body = docstring_free(methods[0].body)
            if len(body) >= 2 and all(self_fields(part) and is_name(part.value) for part in body):
                yield owner, {"name": owner.name}


@rule("shared-class-list")
def shared_class_lists(program):
    for owner in program.classes:
        if owner.decorator_list:
            continue
        for part in owner.body:
            if isinstance(part, ast.Assign) and isinstance(part.value, (ast.List, ast.Dict, ast.Set)):
                yield part, {"name": ast.unparse(part.targets[0])}


@rule("magic-number")
def magic_numbers(program):
    for node in program.all_of(ast.Constant):
        if isinstance(node.value, (int, float)) and not isinstance(node.value, bool) and node.value not in (0, 1, 2, -1, 10, 100, 0.5, 1.0, 0.0):
            ups = list(program.ancestors(node))
            inside = isinstance(ups[0], (ast.Compare, ast.BinOp, ast.UnaryOp, ast.AugAssign)) or isinstance(ups[0], ast.Call) and is_call(ups[0], "range")
            constant = next((up for up in ups if isinstance(up, (ast.Assign, ast.AnnAssign))), None)
            name = assigned(constant)[0] if constant is not None else None
            in_test = any(isinstance(up, ast.Assert) or isinstance(up, FUNCTIONS) and is_test(up) for up in ups)
            if inside and not in_test and not (name and name.isupper()):
                yield node, {"number": repr(node.value)}


@rule("parent-fields-again")
def parent_fields_again(program):
    """A child class that fills the fields of its parent itself instead of asking the parent to."""
    starts = {owner.name: start_of(owner) for owner in program.classes}
    for owner in program.classes:
        start = starts[owner.name]
        parents = [starts[base.id] for base in owner.bases if is_name(base) and starts.get(base.id)]
        if start and parents and not any(is_call(node, "super") for node in ast.walk(start)):
            again = {ast.unparse(part) for part in start.body} & {ast.unparse(part) for parent in parents for part in parent.body}
            if again:
                yield start, {"name": owner.name, "size": len(again)}


@rule("fields-from-outside")
def fields_from_outside(program):
    """An object is made empty and gets its fields one by one, where its class could ask for them."""
    made = {owner.name: fields_of(owner) for owner in program.classes if not owner.bases and not owner.decorator_list}
    objects = {name: value.func.id for part in program.all_of(ast.Assign) if is_call(value := part.value) and (name := assigned(part)[0])}
    told = set()
    for node in program.all_of(ast.Attribute):
        if isinstance(node.ctx, ast.Store) and is_name(node.value):
            owner = objects.get(node.value.id)
            if owner in made and owner not in told and node.attr not in made[owner]:
                told.add(owner)
                yield node, {"name": owner, "field": node.attr}


def fields_of(owner):
    """The fields that a class knows of, and what it asks for by the name of a slot."""
    own = {node.attr for node in ast.walk(owner) if isinstance(node, ast.Attribute)}
    return own | {node.id for part in owner.body for node in ast.walk(part) if is_name(node)} | {part.name for part in owner.body if isinstance(part, FUNCTIONS)}


def start_of(owner):
    return next((part for part in owner.body if isinstance(part, FUNCTIONS) and part.name == "__init__"), None)


def is_idle(part):
    """A statement that does nothing, or only says that something is still to be written."""
    if isinstance(part, FUNCTIONS):
        return all(map(is_idle, part.body))
    if isinstance(part, ast.Expr):
        return isinstance(part.value, ast.Constant)
    if isinstance(part, ast.Raise) and part.exc is not None:
        return any(is_name(node, "NotImplementedError") for node in ast.walk(part.exc))
    return isinstance(part, (ast.Pass, ast.Import, ast.ImportFrom))


@rule("nothing-done")
def nothing_done(program):
    if all(map(is_idle, program.tree.body)):
        yield program, {}


@rule("needless-pass")
def needless_passes(program):
    for block in program.blocks():
        if len(block) > 1:
            for part in block:
                if isinstance(part, ast.Pass):
                    yield part, {}


@rule("loop-else")
def loop_else(program):
    for loop in program.all_of(*LOOPS):
        if loop.orelse and not any(isinstance(node, ast.Break) for node in ast.walk(loop)):
            yield loop, {}
