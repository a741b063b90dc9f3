const words = (text: string): readonly string[] => text.split(' ');

/** As `keyword.kwlist` has them, and the soft ones that begin a statement. */
export const KEYWORDS = words(
  'and as assert async await break case class continue def del elif else except finally for from global if import in ' +
    'is lambda match nonlocal not or pass raise return try while with yield',
);
export const CONSTANTS = words('False None True');
export const FUNCTIONS = words(
  'abs all any ascii bin callable chr delattr dir divmod enumerate filter format getattr globals hasattr hash help ' +
    'hex id input isinstance issubclass iter len locals map max min next oct open ord pow print range repr reversed ' +
    'round setattr sorted sum vars zip',
);
export const TYPES = words(
  'bool bytearray bytes complex dict float frozenset int list object property set slice staticmethod classmethod str ' +
    'super tuple type',
);
export const ERRORS = words(
  'ArithmeticError AssertionError AttributeError EOFError Exception FileNotFoundError ImportError IndexError ' +
    'KeyError KeyboardInterrupt LookupError ModuleNotFoundError NameError NotImplementedError OSError OverflowError ' +
    'PermissionError RecursionError RuntimeError StopIteration SyntaxError TimeoutError TypeError ValueError ' +
    'ZeroDivisionError',
);
