import { type ErrorPattern, SYNTAX_PATTERNS } from './syntax-error-kinds.ts';

const TYPE = ['TypeError'] as const;
const VALUE = ['ValueError'] as const;
const INDEX = ['IndexError'] as const;
const ATTRIBUTE = ['AttributeError'] as const;

const TYPE_PATTERNS = [
  {
    kind: 'text-and-other',
    types: TYPE,
    message: /^can only concatenate (?<kindLeft>\w+) \(not "(?<kindRight>[\w.]+)"\)/,
  },
  {
    kind: 'operand-is-nothing',
    types: TYPE,
    message:
      /^unsupported operand type\(s\) for (?<sign>[^:]+): (?:'NoneType' and '(?:[\w.]+)'|'(?:[\w.]+)' and 'NoneType')/,
  },
  {
    kind: 'operands',
    types: TYPE,
    message:
      /^unsupported operand type\(s\) for (?<sign>[^:]+): '(?<kindLeft>[\w.]+)' and '(?<kindRight>[\w.]+)'/,
  },
  {
    kind: 'compared',
    types: TYPE,
    message:
      /^'(?<sign>[<>=]+)' not supported between instances of '(?<kindLeft>[\w.]+)' and '(?<kindRight>[\w.]+)'/,
  },
  {
    kind: 'one-operand',
    types: TYPE,
    message: /^bad operand type for unary (?<sign>[^:]+): '(?<kindOf>[\w.]+)'/,
  },
  {
    kind: 'too-few-arguments',
    types: TYPE,
    message:
      /^(?<name>[\w.<>]+)\(\) missing (?<count>\d+) required (?:positional|keyword-only) arguments?: (?<names>.+)/,
  },
  {
    kind: 'too-many-arguments',
    types: TYPE,
    message:
      /^(?<name>[\w.<>]+)\(\) takes (?:from \d+ to )?(?<wanted>\d+) positional arguments? but (?<given>\d+) (?:was|were) given/,
  },
  {
    kind: 'no-such-argument',
    types: TYPE,
    message: /^(?<name>[\w.<>]+)\(\) got an unexpected keyword argument '(?<argument>\w+)'/,
  },
  {
    kind: 'argument-given-twice',
    types: TYPE,
    message: /^(?<name>[\w.<>]+)\(\) got multiple values for argument '(?<argument>\w+)'/,
  },
  {
    kind: 'built-in-arguments',
    types: TYPE,
    message: /^(?<name>[\w.<>]+)(?:\(\))? (?:expected|takes) .*argument/,
  },
  {
    kind: 'nothing-used',
    types: TYPE,
    message:
      /^'NoneType' object (?:is not (?:subscriptable|iterable|callable)|does not support|is not an? )|^cannot unpack non-iterable NoneType/,
  },
  {
    kind: 'not-iterable',
    types: TYPE,
    message:
      /^(?:'(?<kindOf>[\w.]+)' object is not iterable|cannot unpack non-iterable (?<kindOther>[\w.]+) object)/,
  },
  { kind: 'not-callable', types: TYPE, message: /^'(?<kindOf>[\w.]+)' object is not callable/ },
  { kind: 'no-places', types: TYPE, message: /^'(?<kindOf>[\w.]+)' object is not subscriptable/ },
  {
    kind: 'cannot-change',
    types: TYPE,
    message: /^'(?<kindOf>[\w.]+)' object (?:does not|doesn't) support item (?:assignment|deletion)/,
  },
  {
    kind: 'place-is-no-number',
    types: TYPE,
    message:
      /^(?<kindOf>list|tuple|string|str|range|byte)\w* indices must be integers(?: or slices)?, not '?(?<kindOther>[\w.]+)/,
  },
  { kind: 'cannot-be-key', types: TYPE, message: /unhashable type: '(?<kindOf>[\w.]+)'/ },
  { kind: 'no-length', types: TYPE, message: /^object of type '(?<kindOf>[\w.]+)' has no len/ },
  {
    kind: 'cannot-contain',
    types: TYPE,
    message: /^argument of type '(?<kindOf>[\w.]+)' is not (?:iterable|a container)/,
  },
  {
    kind: 'wants-whole-number',
    types: TYPE,
    message: /^'(?<kindOf>[\w.]+)' object cannot be interpreted as an integer/,
  },
  {
    kind: 'no-number-of-it',
    types: TYPE,
    message: /^(?<name>int|float|complex)\(\) argument must be .* not '(?<kindOf>[\w.]+)'/,
  },
  {
    kind: 'join-other',
    types: TYPE,
    message: /^sequence item (?<place>\d+): expected str instance, (?<kindOf>[\w.]+) found/,
  },
  { kind: 'abstract', types: TYPE, message: /^Can't instantiate abstract class/ },
  { kind: 'type', types: TYPE },
] as const satisfies readonly ErrorPattern[];

const OTHER_PATTERNS = [
  {
    kind: 'not-a-whole-number',
    types: VALUE,
    message: /^invalid literal for int\(\) with base \d+: (?<text>.*)/s,
  },
  { kind: 'not-a-number', types: VALUE, message: /^could not convert string to float: (?<text>.*)/s },
  {
    kind: 'too-many-to-unpack',
    types: VALUE,
    message: /^too many values to unpack \(expected (?<wanted>\d+)/,
  },
  {
    kind: 'too-few-to-unpack',
    types: VALUE,
    message: /^not enough values to unpack \(expected (?:at least )?(?<wanted>\d+), got (?<given>\d+)\)/,
  },
  {
    kind: 'not-in-it',
    types: VALUE,
    message: /not in (?:list|tuple|deque)|substring not found|is not in (?:list|range|tuple)|not found in/,
  },
  {
    kind: 'nothing-to-choose-from',
    types: VALUE,
    message: /^(?<name>max|min)\(\) (?:arg|iterable argument) is (?:an )?empty/,
  },
  {
    kind: 'step-of-zero',
    types: VALUE,
    message: /range\(\) arg 3 must not be zero|slice step cannot be zero/,
  },
  {
    kind: 'outside-domain',
    types: VALUE,
    message: /math domain error|expected an? (?:nonnegative|positive|number|finite)/,
  },
  { kind: 'value', types: VALUE },
  { kind: 'taken-from-empty', types: INDEX, message: /^pop from (?:an )?empty|pop from an empty/ },
  { kind: 'assigned-beyond', types: INDEX, message: /assignment index out of range/ },
  { kind: 'index', types: INDEX },
  {
    kind: 'taken-from-empty',
    types: ['KeyError'],
    message: /^'pop(?:item)?(?:\(\))?(?: from an empty set|: dictionary is empty)/,
  },
  { kind: 'key', types: ['KeyError'], message: /^(?<key>.+)/s },
  { kind: 'key-without-name', types: ['KeyError'] },
  { kind: 'nothing-has-no', types: ATTRIBUTE, message: /^'NoneType' object has no attribute '(?<name>\w+)'/ },
  {
    kind: 'own-file-hides-module',
    types: ATTRIBUTE,
    message: /partially initialized module '(?<name>[\w.]+)'|\(consider renaming/,
  },
  {
    kind: 'program-has-no',
    types: ATTRIBUTE,
    message: /^module 'solution' has no attribute '(?<name>\w+)'/,
  },
  {
    kind: 'module-has-no',
    types: ATTRIBUTE,
    message: /^module '(?<module>[\w.]+)' has no attribute '(?<name>\w+)'/,
  },
  {
    kind: 'class-has-no',
    types: ATTRIBUTE,
    message: /^type object '(?<class>[\w.]+)' has no attribute '(?<name>\w+)'/,
  },
  {
    kind: 'has-no',
    types: ATTRIBUTE,
    message: /^'(?<kindOf>[\w.]+)' object has no attribute '(?<name>\w+)'/,
  },
  { kind: 'attribute', types: ATTRIBUTE },
  { kind: 'name-later', types: ['NameError'], message: /^cannot access free variable '(?<name>\w+)'/ },
  { kind: 'name', types: ['NameError'], message: /^name '(?<name>\w+)' is not defined/ },
  { kind: 'unknown-name', types: ['NameError'] },
  {
    kind: 'local-without-value',
    types: ['UnboundLocalError'],
    message: /^cannot access local variable '(?<name>\w+)'/,
  },
  { kind: 'unbound', types: ['UnboundLocalError'] },
  { kind: 'division-by-zero', types: ['ZeroDivisionError'] },
  { kind: 'too-large', types: ['OverflowError'] },
  { kind: 'arithmetic', types: ['ArithmeticError', 'FloatingPointError'] },
  { kind: 'assertion', types: ['AssertionError'] },
  { kind: 'end-of-input', types: ['EOFError'] },
  { kind: 'no-module', types: ['ModuleNotFoundError'], message: /^No module named '(?<name>[\w.]+)'/ },
  {
    kind: 'module',
    types: ['ModuleNotFoundError', 'ImportError'],
    message: /^cannot import name '(?<name>\w+)' from '(?<module>[\w.]+)'/,
  },
  { kind: 'import', types: ['ModuleNotFoundError', 'ImportError'] },
  { kind: 'lookup', types: ['LookupError'] },
  { kind: 'memory', types: ['MemoryError'] },
  { kind: 'recursion', types: ['RecursionError'] },
  { kind: 'not-written-yet', types: ['NotImplementedError'] },
  {
    kind: 'changed-while-looping',
    types: ['RuntimeError'],
    message: /changed size during iteration|mutated during iteration|keys changed/,
  },
  { kind: 'next-has-none', types: ['RuntimeError'], message: /^generator raised StopIteration/ },
  { kind: 'runtime', types: ['RuntimeError', 'PythonFinalizationError'] },
  { kind: 'next-has-none', types: ['StopIteration', 'StopAsyncIteration'] },
  { kind: 'no-such-file', types: ['FileNotFoundError'], message: /^\[Errno 2\][^:]*: (?<text>.+)/ },
  { kind: 'no-file', types: ['FileNotFoundError'] },
  { kind: 'file-exists', types: ['FileExistsError'] },
  { kind: 'is-a-folder', types: ['IsADirectoryError'] },
  { kind: 'is-no-folder', types: ['NotADirectoryError'] },
  { kind: 'not-allowed', types: ['PermissionError'] },
  { kind: 'took-too-long', types: ['TimeoutError'] },
  {
    kind: 'connection',
    types: [
      'ConnectionError',
      'BrokenPipeError',
      'ConnectionAbortedError',
      'ConnectionRefusedError',
      'ConnectionResetError',
    ],
  },
  {
    kind: 'system',
    types: [
      'OSError',
      'IOError',
      'EnvironmentError',
      'BlockingIOError',
      'ChildProcessError',
      'InterruptedError',
      'ProcessLookupError',
    ],
  },
  {
    kind: 'text-as-bytes',
    types: ['UnicodeError', 'UnicodeDecodeError', 'UnicodeEncodeError', 'UnicodeTranslateError'],
  },
  { kind: 'interrupted', types: ['KeyboardInterrupt'] },
  { kind: 'exit', types: ['SystemExit', 'GeneratorExit'] },
  { kind: 'several-errors', types: ['ExceptionGroup', 'BaseExceptionGroup'] },
  { kind: 'inside-python', types: ['SystemError', 'ReferenceError', 'BufferError'] },
  {
    kind: 'warning',
    types: [
      ...(['Warning', 'BytesWarning', 'DeprecationWarning', 'EncodingWarning', 'FutureWarning'] as const),
      ...(['ImportWarning', 'PendingDeprecationWarning', 'ResourceWarning', 'RuntimeWarning'] as const),
      ...(['SyntaxWarning', 'UnicodeWarning', 'UserWarning'] as const),
    ],
  },
  { kind: 'raised-on-purpose', types: ['Exception', 'BaseException'] },
] as const satisfies readonly ErrorPattern[];

export const ERROR_PATTERNS: readonly ErrorPattern[] = [
  ...SYNTAX_PATTERNS,
  ...TYPE_PATTERNS,
  ...OTHER_PATTERNS,
];

/** Ends that no exception tells: the engine's own. */
export type EndKind = 'endless' | 'out-of-memory' | 'too-much-output' | 'too-deep';

export type ErrorKind =
  | (typeof SYNTAX_PATTERNS | typeof TYPE_PATTERNS | typeof OTHER_PATTERNS)[number]['kind']
  /** A class of the program itself or of a module. */
  | 'own-class'
  | EndKind;
