"""What a test asserts, written so that a failure tells both sides: `assert total([1]) == 1` says what total([1]) gave."""

import ast
import operator

OPERATORS = {
    ast.Eq: ("==", operator.eq), ast.NotEq: ("!=", operator.ne), ast.Lt: ("<", operator.lt), ast.LtE: ("<=", operator.le),
    ast.Gt: (">", operator.gt), ast.GtE: (">=", operator.ge), ast.Is: ("is", operator.is_), ast.IsNot: ("is not", operator.is_not),
    ast.In: ("in", lambda one, many: one in many), ast.NotIn: ("not in", lambda one, many: one not in many),
}
BY_SIGN = {sign: compare for sign, compare in OPERATORS.values()}
HOLD = "__hold__"
LONGEST = 120


class Told(ast.NodeTransformer):
    """Turns assertions of two sides into calls of `hold`."""

    def visit_Assert(self, node):
        test = node.test
        if isinstance(test, ast.Compare) and len(test.ops) == 1:
            left, right = test.left, test.comparators[0]
            sign = OPERATORS[type(test.ops[0])][0]
        elif isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not) and isinstance(test.operand, ast.Call):
            left, right, sign = test.operand, ast.Constant(False), "truth"
        elif isinstance(test, ast.Call) and not is_call_of(test, "all", "any", "isinstance", "hasattr"):
            left, right, sign = test, ast.Constant(True), "truth"
        else:
            return node
        return held(node, left, right, sign)

    def visit_Expr(self, node):
        call = node.value
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and not call.keywords:
            if call.func.attr in ("assertEqual", "assertEquals", "assertListEqual", "assertDictEqual") and len(call.args) == 2:
                return held(node, *call.args, "==")
            if call.func.attr in ("assertTrue", "assertFalse") and len(call.args) == 1 and isinstance(call.args[0], ast.Call):
                return held(node, call.args[0], ast.Constant(call.func.attr == "assertTrue"), "truth")
        return node


def is_call_of(node, *names):
    return isinstance(node.func, ast.Name) and node.func.id in names


def has_call(node):
    return any(isinstance(part, ast.Call) for part in ast.walk(node))


def held(node, left, right, sign):
    """The side with a call is what came; the other is what was wanted."""
    if has_call(right) and not has_call(left) and sign == "==":
        left, right = right, left
    text = ast.unparse(left)
    arguments = [left, right, ast.Constant(sign), ast.Constant(text[:LONGEST] if has_call(left) else "")]
    call = ast.Call(func=ast.Name(id=HOLD, ctx=ast.Load()), args=arguments, keywords=[])
    return ast.fix_missing_locations(ast.copy_location(ast.Expr(value=call), node))


class Unheld(AssertionError):
    """An assertion that does not hold, with both sides."""

    def __init__(self, expected, actual, shown):
        super().__init__(f"{actual} where {expected} is wanted")
        self.expected, self.actual, self.shown = expected, actual, shown


def hold_with(show):
    """The `hold` of test files. `show` turns a value into text."""

    def hold(actual, expected, sign, shown):
        fine = bool(actual) == expected if sign == "truth" else BY_SIGN[sign](actual, expected)
        if not fine:
            wanted = show(expected) if sign in ("==", "is", "truth") else f"{sign} {show(expected)}"
            raise Unheld(wanted, show(actual), filled_in(shown))

    return hold


# What the case of a test hands over, as Python shows it, before the program had it in its hands.
GIVEN = {}


def give(case):
    GIVEN.clear()
    GIVEN.update((name, repr(value)) for name, value in case.items())


class FilledIn(ast.NodeTransformer):
    def visit_Name(self, node):
        try:
            return ast.parse(GIVEN[node.id], mode="eval").body
        except (KeyError, SyntaxError, ValueError, RecursionError, MemoryError):
            return node


def filled_in(shown):
    """A call with the values of its case: the learner does not see what `play(guesses, secret)` was about."""
    try:
        text = ast.unparse(FilledIn().visit(ast.parse(shown, mode="eval"))) if GIVEN and shown else shown
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return shown
    return text if len(text) <= LONGEST else shown
