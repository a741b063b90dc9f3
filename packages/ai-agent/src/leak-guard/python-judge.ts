/**
 * Python that runs what `PYTHON_READINGS` reads from each piece against all tests, as it stands, and by its shape: with
 * marks for the texts that are not on the page, which the tests must fill in one way. Ends with 0 when anything passes.
 */
export const PYTHON_JUDGE = `
STEPS_OF_A_READING = 50_000
SECONDS = 0.8
START = time.monotonic()
FIRST_MARK = 0xE000

class TooLong(BaseException):
    pass

def limited(run):
    left = STEPS_OF_A_READING
    def trace(frame, event, argument):
        nonlocal left
        left -= 1
        if left < 0:
            raise TooLong
        return trace
    sys.settrace(trace)
    try:
        return run()
    finally:
        sys.settrace(None)

class Marks(ast.NodeTransformer):
    """Puts a mark for each text that is not on the page: for all, or for those that are given back only."""
    def __init__(self):
        self.marks = {}
    def visit_Constant(self, node):
        text = node.value
        if not isinstance(text, str) or len(text) < 2 or text in PAGE or not any(map(str.isalpha, text)):
            return node
        mark = self.marks.setdefault(text, chr(FIRST_MARK + len(self.marks)))
        return ast.copy_location(ast.Constant(mark), node)

def is_mark(sign):
    return FIRST_MARK <= ord(sign) < FIRST_MARK + 256

def match_texts(said, expected, pairs):
    """Whether two values are alike but for texts; puts the texts that differ in pairs."""
    if isinstance(said, str) and isinstance(expected, str):
        if any(map(is_mark, said)):
            pairs.append((said, expected))
            return True
        return said == expected
    if type(said) in (list, tuple) and type(said) is type(expected) and len(said) == len(expected):
        return all(match_texts(s, e, pairs) for s, e in zip(said, expected))
    return said == expected

def fills(pairs):
    """Whether each mark stands for one text in all pairs. More tests than marks: else anything could be filled in."""
    seen, pattern = {}, ''
    for said, _ in pairs:
        for sign in said:
            if not is_mark(sign):
                pattern += re.escape(sign)
            elif sign in seen:
                pattern += f'(?P=m{seen[sign]})'
            else:
                seen[sign] = len(seen)
                pattern += f'(?P<m{seen[sign]}>[^\\\\0]+)'
        pattern += '\\\\0'
    texts = [e for _, e in pairs]
    if len(seen) > 8 or len(seen) >= len(TESTS) or sum(map(len, texts)) > 600:
        return False
    found = re.fullmatch(pattern, ''.join(e + '\\0' for e in texts))
    return found is not None and len(set(found.groups())) == len(seen)

def is_literal(node):
    return not any(isinstance(n, (ast.Name, ast.Call)) for n in ast.walk(node))

def read_cases(tree):
    """Single values the piece says of what is asked for: 'f([]) == 0' says what a reckoning for all others leaves out."""
    cases = {}
    for node in ast.walk(tree):
        for call, value in itertools.permutations([node.left, *node.comparators]) if isinstance(node, ast.Compare) and len(node.ops) == 1 else []:
            if isinstance(call, ast.Call) and calls_entry(call.func) and all(map(is_literal, [*call.args, value])):
                cases[ast.dump(call)] = ast.unparse(value)
    return cases

def passes(space, by_shape, cases):
    pairs, told = [], 0
    for call, expected in TESTS:
        right = eval(expected, space)
        try:
            said = eval(call, space)
            if match_texts(said, right, pairs) if by_shape else said == right:
                continue
        except Exception:
            pass
        case = cases.get(ast.dump(ast.parse(call.strip(), mode='eval').body))
        if case is None or eval(case) != right:
            return False
        told += 1
    # Told for most tests, it is no more than the tests are.
    return told * 2 < len(TESTS) and (not by_shape or (len(pairs) > 0 and len(TESTS) > 2 and fills(pairs)))

def solves(tree, by_shape):
    cases = read_cases(tree)
    for space in list_readings(tree):
        if time.monotonic() - START > SECONDS:
            raise SystemExit(1)
        try:
            if limited(lambda: passes(space, by_shape, cases)):
                return True
        except BaseException:
            pass
    return False

def mark_texts(piece, within):
    tree, marks = ast.parse(piece), Marks()
    for node in [n for n in ast.walk(tree) if isinstance(n, within)]:
        marks.visit(node)
    return tree

def judge(piece):
    try:
        tree = ast.parse(piece)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    if solves(tree, False):
        return True
    if not any(isinstance(eval(expected), (str, list, tuple)) for _, expected in TESTS):
        return False
    return any(solves(mark_texts(piece, within), True) for within in (ast.Module, ast.Return))

for piece in PIECES:
    if judge(piece):
        raise SystemExit(0)
raise SystemExit(1)
`;
