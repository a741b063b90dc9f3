"""Numbers of the whole program, where no rule speaks: they leave no two versions quite alike."""

import ast
import tokenize

from care import in_test, is_guard, tested_cases
from names import stored
from structure import NESTING, complexity

WITHOUT_MEANING = (ast.expr_context, ast.operator, ast.cmpop)
# Words that stand in a comment which gives a reason; those that restate a line do without.
REASONS = set("because since so that otherwise not only must never unless until avoid when why always else instead porque para que si no solo sólo nunca hasta cuando evita siempre".split())


def measures(program):
    tests = {node for node in program.nodes if isinstance(node, ast.stmt) and in_test(program, node)}
    statements = [node for node in program.all_of(ast.stmt) if node not in tests]
    levels = [sum(isinstance(up, NESTING) for up in program.ancestors(part)) for part in statements]
    return {
        "nodes": size_of(program, tests),
        "nesting": sum(levels) / len(levels) if levels else 0,
        "branches": branches_of(program),
        "brevity": brevity_of_names(program),
        "care": tested_cases(program) + reasons_in_comments(program),
    }


def size_of(program, tests):
    """How much there is to read: without docstrings, hints of types, tests and guards, which cost nothing to have."""
    free = set()
    for node in program.nodes:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) or node in tests or is_guard(program, node):
            free.update(ast.walk(node))
    for function in program.functions:
        hints = [function.returns, *(one.annotation for one in function.args.args)]
        free.update(part for hint in hints if hint is not None for part in ast.walk(hint))
    return sum(not isinstance(node, WITHOUT_MEANING) and node not in free for node in program.nodes)


def branches_of(program):
    """How many ways lead through, guards left out: a function more is no way more."""
    guards = sum(is_guard(program, node) for node in program.nodes)
    return max(0, sum(complexity(part) - 1 for part in program.functions or [program.tree]) - guards)


def brevity_of_names(program):
    """Near 1 when all names are single letters, near 0 when all are words: a pure question of resolution."""
    names = {name for name, _, _ in stored(program) if not name.startswith("_")}
    return sum(1 / (3 if name in "ijk" else len(name)) for name in names) / len(names) if names else 0


def reasons_in_comments(program):
    texts = [token.string.lower().split() for token in program.tokens if token.type == tokenize.COMMENT]
    return sum(len(words) > 4 and bool(REASONS & set(words)) for words in texts)
