"""Names: do they say what they stand for, in the way Python writes them?"""

import ast
import builtins
import keyword
import re

from reading import COMPREHENSIONS, FUNCTIONS, LOOPS, is_name, names_in, rule

SNAKE = re.compile(r"_{0,2}[a-z][a-z0-9]*(_[a-z0-9]+)*_{0,2}$|_+$")
CONSTANT = re.compile(r"_?[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")
PASCAL = re.compile(r"_?[A-Z][a-zA-Z0-9]*$")
# Short forms that a stranger has to guess; those that everybody knows count half.
KNOWN_SHORT = set("num nums idx pos prev avg max min msg char chars len str int val vals".split())
SHORT_FORMS = KNOWN_SHORT | set("calc amt qty tot elem elems cur curr ctr acc prod cust desc fn arr lst usr emp dept stud studs ret rslt wrd cant prom suma_t lis dic cad".split())
FINE_WITHOUT_VOWELS = set("cm km kg mm ml gb mb kb hp tv pc pdf css csv html http sql gcd lcm bmi rgb xs ms ns px wpm gst vat".split())
VAGUE = set("foo bar baz tmp temp thing things stuff obj lst arr dct mylist my_list mydict my_dict myvar my_var var val res ans aux aaa asd flag flg func do_it do_stuff dothing do_thing process handle calc calculate proc data info var1 var2 func1 list1 list2 dict1 num1 num2 str1 str2 helper misc blah test1 something".split())
# Words that beginners name things by and that are of one language only.
ENGLISH = set("age answer average best box car child city count counter day first friend guess height highest item largest last length letter line longest lowest mark month name number person player point price quantity question row score sentence smallest speed student sum temperature text time user week weight width word year".split())
SPANISH = set("alto altura alumno ancho anio año caja cantidad carta casa ciudad coche contador correo cuenta dato dia día dinero edad estudiante fecha fila frase hora jugador largo letra linea línea lista mayor media mejor menor mes nombre nota numero número palabra pedido peso persona precio pregunta promedio puntos respuesta resultado saldo semana suma temperatura texto usuario valor velocidad venta".split())
SHADOWABLE = {name for name in dir(builtins) if name.islower() and not name.startswith("_")} - {"copyright", "credits", "license", "exit", "quit", "id", "dir", "hash", "iter", "format", "help", "vars", "bin", "oct", "hex", "ord", "chr"}


def parameters(function):
    every = function.args
    return every.posonlyargs + every.args + every.kwonlyargs + [one for one in (every.vararg, every.kwarg) if one]


def stored(program):
    """Every name a program gives a value to, the first time in each function: (name, place, kind)."""
    seen = set()
    for node in program.nodes:
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            up = program.parents.get(node)
            while isinstance(up, (ast.Tuple, ast.List, ast.Starred)):
                up = program.parents.get(up)
            kind = "loop" if isinstance(up, LOOPS + (ast.comprehension,)) else "variable"
            mark = (node.id, program.function_of(node))
            if mark not in seen:
                seen.add(mark)
                yield node.id, node, kind
        elif isinstance(node, FUNCTIONS):
            yield node.name, node, "function"
            for parameter in parameters(node):
                if parameter.arg not in ("self", "cls"):
                    yield parameter.arg, parameter, "parameter"
        elif isinstance(node, ast.ClassDef):
            yield node.name, node, "class"


def rarer(findings):
    """Findings about names: the same name in a second function is no second lesson."""
    told = set()
    for place, data in findings:
        again = data["name"] in told
        told.add(data["name"])
        yield place, {**data, "size": data.get("size", 1.0) * (0.25 if again else 1)}


@rule("short-name")
def short_names(program):
    yield from rarer(names_too_short(program))


def names_too_short(program):
    for name, place, kind in stored(program):
        if name.startswith("_") or kind == "loop" and name in ("i", "j", "k"):
            continue
        if kind == "loop" and any(isinstance(up, COMPREHENSIONS) for up in program.ancestors(place)):
            continue
        if len(name) == 1 or kind in ("function", "class") and len(name) < 3 or kind == "variable" and re.fullmatch(r"[a-z]\d+|[a-z]{2}", name) and name not in ("pi", "id", "dx", "dy", "up", "lo", "hi", "ok"):
            yield place, {"name": name, "kind": kind, "size": {"parameter": 0.6, "loop": 0.7, "function": 2.0, "class": 2.0}.get(kind, 1.0)}


@rule("abbreviated-name")
def abbreviated_names(program):
    yield from rarer(
        (place, {"name": name, "size": min(2.0, size)})
        for name, place, _ in stored(program)
        if len(name) > 2 and (size := sum(map(shortened, name.lower().strip("_").split("_"))))
    )


def shortened(word):
    if word in SHORT_FORMS:
        return 0.5 if word in KNOWN_SHORT else 1.0
    return float(2 <= len(word) <= 5 and word.isalpha() and not set(word) & set("aeiouyáéíóú") and word not in FINE_WITHOUT_VOWELS)


@rule("vague-name")
def vague_names(program):
    yield from rarer(names_too_vague(program))


def names_too_vague(program):
    for name, place, kind in stored(program):
        if len(name) > 1 and (name.lower() in VAGUE or re.fullmatch(r"(var|func|function|list|dict|num|number|value|val|thing|item|str|string|x|temp|tmp|data|result|res)_?\d+", name.lower())):
            yield place, {"name": name, "size": 2.0 if kind in ("function", "class") else 1.0}


@rule("name-style")
def name_style(program):
    for name, place, kind in stored(program):
        if kind == "class":
            wrong = not PASCAL.match(name)
        elif kind == "variable" and program.function_of(place) is None:
            wrong = not (SNAKE.match(name) or CONSTANT.match(name) or name.startswith("__"))
        else:
            wrong = not SNAKE.match(name) and len(name) > 1
        if wrong and not (kind in ("variable", "loop") and len(name) == 1):
            yield place, {"name": name, "kind": kind}


@rule("mixed-languages")
def mixed_languages(program):
    """Variables in English beside others in Spanish. Functions and their parameters may be named by somebody else."""
    first = {}
    for name, place, kind in stored(program):
        if kind in ("variable", "loop"):
            for word in name.lower().split("_"):
                for language, words in (("en", ENGLISH), ("es", SPANISH)):
                    if {word, word.removesuffix("s"), word.removesuffix("es")} & words:
                        first.setdefault(language, (place, name))
    if len(first) == 2:
        (_, other), (place, name) = sorted(first.values(), key=lambda one: (one[0].lineno, one[0].col_offset))
        yield place, {"name": name, "other": other}


@rule("shadowed-builtin")
def shadowed_builtins(program):
    for name, place, kind in stored(program):
        inside_class = isinstance(program.parents.get(place), ast.ClassDef)
        if name in SHADOWABLE and not inside_class and not keyword.iskeyword(name):
            yield place, {"name": name}


@rule("confusing-letter")
def confusing_letters(program):
    for name, place, _ in stored(program):
        if name in ("l", "O", "I"):
            yield place, {"name": name}


@rule("type-in-name")
def types_in_names(program):
    for name, place, kind in stored(program):
        if kind in ("variable", "parameter") and re.fullmatch(r"(str|int|lst|arr|dict|list|bool|float)[A-Z_]\w+|\w+_(str|int|lst|arr|var|variable)", name):
            yield place, {"name": name}


@rule("unused-variable")
def unused_variables(program):
    for function in program.functions:
        reads = {node.id for node in ast.walk(function) if is_name(node) and not isinstance(node.ctx, ast.Store)}
        shared = {name for node in ast.walk(function) if isinstance(node, (ast.Global, ast.Nonlocal)) for name in node.names}
        told = set()
        for node in ast.walk(function):
            up = program.parents.get(node)
            if is_name(node) and isinstance(node.ctx, ast.Store) and isinstance(up, (ast.Assign, ast.AugAssign, ast.AnnAssign)):
                if node.id not in reads | shared | told and not node.id.startswith("_"):
                    told.add(node.id)
                    yield node, {"name": node.id}


@rule("unused-loop-name")
def unused_loop_names(program):
    for loop in program.all_of(ast.For):
        if is_name(loop.target) and not loop.target.id.startswith("_"):
            if loop.target.id not in set().union(*(names_in(part) for part in loop.body)):
                yield loop, {"name": loop.target.id, "size": 1.0 if len(loop.target.id) > 1 else 0.4}


@rule("unused-parameter")
def unused_parameters(program):
    for function in program.functions:
        is_method = isinstance(program.parents.get(function), ast.ClassDef)
        used = set().union(*(names_in(part) for part in function.body))
        for parameter in parameters(function):
            if parameter.arg not in used and not parameter.arg.startswith("_") and not is_method:
                yield parameter, {"name": parameter.arg}


@rule("unused-import")
def unused_imports(program):
    used = {node.id for node in program.nodes if is_name(node)}
    for statement in program.all_of(ast.Import, ast.ImportFrom):
        for alias in statement.names:
            name = (alias.asname or alias.name).split(".")[0]
            if name not in used and name != "*" and getattr(statement, "module", "") != "__future__":
                yield statement, {"name": name, "module": getattr(statement, "module", None) or alias.name}
