/**
 * Python that reads from a piece of code every function and class it says, however it stands there: as a body without
 * a head, as one side of an equation, inside of a test, under other names. Runs in front of `PYTHON_JUDGE`.
 */
export const PYTHON_READINGS = `
import ast, builtins, inspect, io, itertools, json, re, sys, time

sys.stdout = io.StringIO()

MOST_OF_A_PIECE = 40
# A reply may say of a module in words that it is to be imported.
OFTEN_IMPORTED = ('collections', 'functools', 'itertools', 'math', 'operator', 're', 'statistics', 'string')
COUNTED = (ast.Call, ast.BinOp, ast.Compare, ast.Subscript, ast.comprehension, ast.BoolOp)

class Free(ast.NodeVisitor):
    """Names that a body takes from outside, in the order in which they are used."""
    def __init__(self, known):
        self.known, self.free = set(known), []
    def visit_Name(self, node):
        if not isinstance(node.ctx, ast.Load):
            self.known.add(node.id)
        elif node.id not in self.known and node.id not in self.free:
            self.free.append(node.id)
    def visit_in_order(self, *parts):
        for part in parts:
            for node in part if isinstance(part, list) else [part]:
                if node is not None:
                    self.visit(node)
    def visit_Assign(self, node):
        self.visit_in_order(node.value, node.targets)
    def visit_AugAssign(self, node):
        if isinstance(node.target, ast.Name):
            self.visit(ast.Name(node.target.id, ast.Load()))
        self.visit_in_order(node.target, node.value)
    def visit_For(self, node):
        self.visit_in_order(node.iter, node.target, node.body, node.orelse)
    def visit_comprehension(self, node):
        self.visit_in_order(node.iter, node.target, node.ifs)
    def visit_ListComp(self, node):
        self.visit_in_order(node.generators, node.elt)
    visit_SetComp = visit_GeneratorExp = visit_ListComp
    def visit_DictComp(self, node):
        self.visit_in_order(node.generators, node.key, node.value)
    def visit_arg(self, node):
        self.known.add(node.arg)
    def visit_FunctionDef(self, node):
        self.known.add(node.name)
        self.generic_visit(node)
    def visit_ClassDef(self, node):
        self.known.add(node.name)

def calls_entry(node):
    return any(isinstance(n, ast.Name) and n.id == ENTRY for n in ast.walk(node))

def own_nodes(body):
    """All nodes of a body but for those of functions inside it."""
    waiting = list(body)
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.Lambda)):
            waiting.extend(ast.iter_child_nodes(node))

def said_values(statement):
    """What a statement says that a function gives back: a value, what is printed, either side of an equation."""
    for node in own_nodes([statement]) if isinstance(statement, (ast.Expr, ast.Assert, ast.If)) else []:
        sides = [node.left, *node.comparators] if isinstance(node, ast.Compare) else []
        if isinstance(node, ast.Call) and len(node.args) == 2:
            sides = node.args
        if any(calls_entry(side) for side in sides):
            yield from (side for side in sides if not calls_entry(side))
    if isinstance(statement, (ast.Expr, ast.Assign)) and not calls_entry(statement):
        values = [statement.value]
        if isinstance(statement.value, ast.Call) and len(statement.value.args) == 1:
            values += statement.value.args
        yield from (v for v in values if sum(isinstance(n, COUNTED) for n in ast.walk(v)) > 1)

def is_given(statement):
    return isinstance(statement, ast.Assign) and not any(isinstance(n, ast.Name) for n in ast.walk(statement.value))

def list_bodies(tree):
    """Bodies of functions that stand anywhere in a piece."""
    for block in [getattr(n, 'body', None) for n in ast.walk(tree)]:
        if not isinstance(block, list):
            continue
        if any(isinstance(n, ast.Return) for n in own_nodes(block)):
            yield block
        for at, statement in enumerate(block):
            before = [s for s in block[:at] if not isinstance(s, (ast.Expr, ast.Assert)) and not calls_entry(s)]
            for value in said_values(statement):
                yield [*before, ast.Return(value)]
                if any(map(is_given, before)):
                    yield [*(s for s in before if not is_given(s)), ast.Return(value)]

def list_arities():
    """With how many arguments the tests call what is asked for."""
    nodes = [n for call, _ in TESTS for n in ast.walk(ast.parse(call.strip(), mode='eval'))]
    return {len(n.args) for n in nodes if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == ENTRY}

def make_function(names, body):
    arguments = ast.arguments([], [ast.arg(n) for n in names], None, [], [], None, [])
    return ast.FunctionDef(ENTRY, arguments, body, [], type_params=[])

def run_in(space, *statements):
    tree = ast.fix_missing_locations(ast.Module(list(statements), []))
    exec(compile(tree, 'piece', 'exec'), space)
    return space

def make_base(tree):
    """What the piece defines by itself, as far as it runs."""
    used = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}
    space = {'__name__': '__main__', **{name: __import__(name) for name in OFTEN_IMPORTED if name in used}}
    for statement in tree.body:
        try:
            limited(lambda: run_in(space, statement))
        except BaseException:
            pass
    return space

def read_functions(tree, base):
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name != '__init__':
            arguments = node.args.args
            if arguments and arguments[0].arg in ('self', 'cls'):
                arguments = arguments[1:]
            yield dict(base), make_function([a.arg for a in arguments], node.body)
        elif isinstance(node, ast.Lambda):
            yield dict(base), ast.Assign([ast.Name(ENTRY, ast.Store())], node)

def read_bodies(tree, base):
    known = set(dir(builtins)) | {n for n, v in base.items() if callable(v) or inspect.ismodule(v)} - {ENTRY}
    arities = list_arities()
    for body in list_bodies(tree):
        free = Free(known)
        free.visit_in_order(body)
        if len(free.free) in arities and len(free.free) < 4:
            for names in itertools.permutations(free.free):
                yield dict(base), make_function(names, body)

def read_classes(tree, base):
    heads = [n for n in ast.walk(tree) if isinstance(n, ast.ClassDef)]
    loose = [n for n in getattr(tree, 'body', []) if isinstance(n, ast.FunctionDef) and n.args.args[:1] and n.args.args[0].arg == 'self']
    for body in [*(h.body for h in heads), *([loose] if loose else [])]:
        own = [n.name for n in body if isinstance(n, ast.FunctionDef) and not n.name.startswith('__')]
        wanted = [n for n in METHODS if n not in own]
        spare = [n for n in own if n not in METHODS]
        if len(spare) < len(wanted) or len(spare) > 5:
            continue
        for chosen in itertools.permutations(spare, len(wanted)):
            aliases = [ast.Assign([ast.Name(n, ast.Store())], ast.Name(o, ast.Load())) for n, o in zip(wanted, chosen)]
            yield dict(base), ast.ClassDef(ENTRY, [], [], [*body, *aliases], [], type_params=[])

def list_readings(tree):
    """Spaces in which what is asked for is defined, each as some reading of the piece has it."""
    base = make_base(tree)
    if ENTRY == '' or ENTRY in base:
        yield base
    if ENTRY == '':
        return
    readings = read_classes(tree, base) if METHODS else itertools.chain(read_functions(tree, base), read_bodies(tree, base))
    for space, statement in itertools.islice(readings, MOST_OF_A_PIECE):
        try:
            yield limited(lambda: run_in(space, statement))
        except BaseException:
            pass
`;
