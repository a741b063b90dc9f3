"""What a careful programmer thinks of: the empty list, the wrong input, tests that can fail, state that nobody shares."""

import ast

from names import parameters
from reading import FUNCTIONS, assigned, is_call, is_constant, is_method, is_name, is_test, is_truth, names_in, rule, statements_of

CHANGES = ("append", "remove", "pop", "insert", "clear", "extend", "add", "update", "sort", "setdefault")
LOOKS = ("isdigit", "isdecimal", "isnumeric")
CHECKS = (ast.If, ast.While, ast.IfExp)


def asked_about(scope):
    """Names that a condition of a function looks at, an assertion, or all of them where errors are caught."""
    tests = [node.test for node in ast.walk(scope) if isinstance(node, (*CHECKS, ast.Assert))]
    tests += [node.left for node in ast.walk(scope) if isinstance(node, ast.BoolOp) for node in node.values if isinstance(node, ast.Compare)]
    tried = [part for node in ast.walk(scope) if isinstance(node, ast.Try) for part in node.body]
    return set().union(*map(outside_divisions, tests), *map(names_in, tried))


def outside_divisions(node):
    """The names in a condition; but not where it divides, which takes them to be more than nothing."""
    divided = {id(inner) for part in ast.walk(node) if isinstance(part, ast.BinOp) and isinstance(part.op, (ast.Div, ast.FloorDiv)) for inner in ast.walk(part)}
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name) and id(part) not in divided}


def counted(function):
    """Names that hold how many there are of something that is given: `len` of it, or a counter that starts at 0."""
    given = {one.arg for one in parameters(function)}
    for node in ast.walk(function):
        name, value = assigned(node) if isinstance(node, ast.stmt) else (None, None)
        if name and (is_call(value, "len") and names_in(value) & given or is_constant(value, 0)):
            yield name


def is_length_of(node, names):
    return is_call(node, "len") and len(node.args) == 1 and isinstance(node.args[0], ast.Name) and node.args[0].id in names


@rule("empty-not-considered")
def empty_not_considered(program):
    for function in program.functions:
        given = {one.arg for one in parameters(function)} - {"self", "cls"} - asked_about(function)
        amounts = set(counted(function)) - asked_about(function)
        for node in ast.walk(function):
            divides = isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Div, ast.FloorDiv, ast.Mod))
            if divides and (is_length_of(node.right, given) or is_name(node.right) and node.right.id in amounts):
                yield node, {"size": 1}
                break
            if isinstance(node, ast.Subscript) and is_constant(node.slice, 0) and is_name(node.value) and node.value.id in given and starts_from(program, node):
                yield node, {"size": 0.7}
                break


def starts_from(program, node):
    """Whether a first item is where a search begins: the other uses are pairs and lines, which are never empty."""
    return isinstance(program.parents.get(node), ast.Assign)


@rule("division-not-guarded")
def divisions_not_guarded(program):
    for function in program.functions:
        given = {one.arg for one in parameters(function)} - asked_about(function)
        for node in ast.walk(function):
            if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Div, ast.FloorDiv)) and is_name(node.right) and node.right.id in given:
                yield node, {"name": node.right.id}
                break


@rule("input-not-checked")
def inputs_not_checked(program):
    caught = {part for node in program.all_of(ast.Try) for inner in node.body for part in ast.walk(inner)}
    typed = {name for part in program.all_of(ast.Assign) if is_call(part.value, "input") and (name := assigned(part)[0])}
    looked_at = {node.func.value.id for node in program.all_of(ast.Call) if is_method(node, *LOOKS) and is_name(node.func.value)}
    for node in program.all_of(ast.Call):
        is_typed = any(is_call(part, "input") for part in ast.walk(node)) or bool(node.args) and is_name(node.args[0]) and node.args[0].id in typed - looked_at
        if is_call(node, "int", "float") and is_typed and node not in caught:
            yield node, {}
            return


@rule("text-for-truth")
def texts_for_truth(program):
    """A function that answers yes or no, but in words or numbers."""
    for function in program.functions:
        values = [part.value for part in statements_of(function) if isinstance(part, ast.Return)]
        said = {value.value for value in values if is_truth(value) and not isinstance(value.value, bool)}
        if len(said) == 2 and len(values) >= 2 and all(map(is_truth, values)):
            yield function, {"name": function.name}


@rule("changes-outside")
def changes_outside(program):
    """A function that changes a list or dictionary of the whole program: nobody who calls it can see that."""
    outside = {name for part in program.tree.body if (name := assigned(part)[0])}
    for function in program.functions:
        own = {one.arg for one in parameters(function)} | {node.id for node in ast.walk(function) if is_name(node) and isinstance(node.ctx, ast.Store)}
        for node in ast.walk(function):
            changed = node.func.value if is_method(node, *CHANGES) else node.value if isinstance(node, ast.Subscript) and isinstance(node.ctx, (ast.Store, ast.Del)) else None
            if is_name(changed) and changed.id in outside - own:
                yield node, {"name": changed.id}
                break


def checks_in(function):
    """What a test holds its subject to: its assertions, but none that cannot fail."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assert) and not isinstance(node.test, ast.Constant):
            yield node
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr.startswith(("assert", "raises")):
            yield node


@rule("test-without-check")
def tests_without_checks(program):
    for function in program.functions:
        if is_test(function) and not any(checks_in(function)):
            yield function, {"name": function.name}
        for node in ast.walk(function) if is_test(function) else ():
            # In brackets, what is wanted and its message are one tuple, and that counts as true.
            if isinstance(node, ast.Assert) and isinstance(node.test, ast.Tuple) and node.test.elts:
                yield node, {"name": function.name}


def tested_cases(program):
    """How many things the program's own tests hold: those in a row count, the same one twice does not."""
    return len({ast.dump(node) for node in checks_in(program.tree)})


def is_guard(program, node):
    """A short `if` at the head of a function that deals with one case and leaves."""
    function = program.function_of(node)
    leaves = isinstance(node, ast.If) and not node.orelse and len(node.body) <= 2 and isinstance(node.body[-1], (ast.Return, ast.Raise))
    return leaves and function is not None and function is program.parents.get(node) and node in function.body[:3]


def in_test(program, node):
    return any(isinstance(up, FUNCTIONS) and is_test(up) or isinstance(up, ast.Assert) for up in (node, *program.ancestors(node)))
