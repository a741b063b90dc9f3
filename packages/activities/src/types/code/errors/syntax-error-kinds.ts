/**
 * What an error of Python is about, told by its class and, where one class says many things, by the words of CPython
 * 3.14. The first entry that fits holds. Named groups are put into the explanation; one whose name begins with `kind`
 * is the name of a class and is said in plain words.
 */
export interface ErrorPattern {
  kind: string;
  /** Classes it is about, as tracebacks name them. */
  types: readonly string[];
  /** Left out: whatever the class says. */
  message?: RegExp;
}

/** Classes of programs that cannot be read. */
const SYNTAX = ['SyntaxError', 'IndentationError', 'TabError', '_IncompleteInputError'] as const;

/** What CPython says of a program that it cannot read. */
export const SYNTAX_PATTERNS = [
  { kind: 'never-closed', types: SYNTAX, message: /^'(?<sign>.)' was never closed/ },
  {
    kind: 'wrong-closing',
    types: SYNTAX,
    message: /^closing parenthesis '(?<sign>.)' does not match opening parenthesis '(?<opening>.)'/,
  },
  { kind: 'unmatched', types: SYNTAX, message: /^unmatched '(?<sign>.)'/ },
  { kind: 'no-colon', types: SYNTAX, message: /^expected ':'/ },
  { kind: 'text-not-ended', types: SYNTAX, message: /^unterminated (?:f-string|t-string|string) literal/ },
  { kind: 'long-text-not-ended', types: SYNTAX, message: /^unterminated triple-quoted/ },
  {
    kind: 'no-block',
    types: SYNTAX,
    message: /^expected an indented block after (?<opener>.+) on line (?<opened>\d+)/,
  },
  { kind: 'too-far-in', types: SYNTAX, message: /^unexpected indent/ },
  { kind: 'indent-fits-nothing', types: SYNTAX, message: /^unindent does not match/ },
  { kind: 'tabs-and-blanks', types: SYNTAX, message: /^inconsistent use of tabs/ },
  { kind: 'print-without-brackets', types: SYNTAX, message: /^Missing parentheses in call to '(?<name>\w+)/ },
  {
    kind: 'one-equals-sign',
    types: SYNTAX,
    message: /Maybe you meant '==' (?:or ':=' )?instead of '='|perhaps you meant "=="/,
  },
  {
    kind: 'given-to-no-name',
    types: SYNTAX,
    message:
      /^cannot (?:assign to|delete) |is an illegal expression for augmented assignment|^illegal target for/,
  },
  { kind: 'word-of-python', types: SYNTAX, message: /^invalid syntax\. Did you mean '(?<name>\w+)'/ },
  { kind: 'two-side-by-side', types: SYNTAX, message: /Perhaps you forgot a comma/ },
  {
    kind: 'outside-function',
    types: SYNTAX,
    message: /^'(?<word>return|yield|yield from|await|async for|async with)' outside (?:async )?function/,
  },
  {
    kind: 'outside-loop',
    types: SYNTAX,
    message: /^'(?<word>break|continue)' (?:outside loop|not properly in loop)/,
  },
  { kind: 'unseen-sign', types: SYNTAX, message: /^invalid non-printable character (?<code>U\+\w+)/ },
  { kind: 'foreign-sign', types: SYNTAX, message: /^invalid character '(?<sign>.+?)' \((?<code>U\+\w+)/ },
  {
    kind: 'name-begins-with-digit',
    types: SYNTAX,
    message: /^invalid (?:decimal|hexadecimal|octal|binary) literal/,
  },
  { kind: 'leading-zero', types: SYNTAX, message: /^leading zeros/ },
  {
    kind: 'argument-twice',
    types: SYNTAX,
    message: /^(?:keyword argument repeated|duplicate (?:argument|parameter)):? '?(?<name>\w+)/,
  },
  {
    kind: 'named-before-plain',
    types: SYNTAX,
    message: /^(?:positional argument|iterable argument unpacking) follows keyword argument/,
  },
  {
    kind: 'default-before-plain',
    types: SYNTAX,
    message: /^(?:parameter without a default|non-default argument) follows/,
  },
  { kind: 'try-alone', types: SYNTAX, message: /^expected 'except' or 'finally' block/ },
  {
    kind: 'else-first',
    types: SYNTAX,
    message: /^'(?<word>\w+)' (?:statement|block) follows an? '(?<opener>\w+)'/,
  },
  { kind: 'no-else-in-expression', types: SYNTAX, message: /^expected 'else' after 'if' expression/ },
  { kind: 'in-a-formatted-text', types: SYNTAX, message: /^[ft]-string: / },
  { kind: 'after-backslash', types: SYNTAX, message: /^unexpected character after line continuation/ },
  {
    kind: 'global-too-late',
    types: SYNTAX,
    message:
      /^name '(?<name>\w+)' is (?:assigned to|used) (?:before|prior to) (?:global|nonlocal) declaration/,
  },
  { kind: 'no-outer-name', types: SYNTAX, message: /^no binding for nonlocal '(?<name>\w+)'/ },
  {
    kind: 'parameter-and-global',
    types: SYNTAX,
    message: /^name '(?<name>\w+)' is parameter and (?:global|nonlocal)/,
  },
  { kind: 'backslash-in-text', types: SYNTAX, message: /^\(unicode error\)/ },
  {
    kind: 'import-line',
    types: SYNTAX,
    message:
      /^Expected one or more names after 'import'|^Did you mean to use 'from|^trailing comma not allowed|^import \* only/,
  },
  { kind: 'import-target', types: SYNTAX, message: /^cannot use (?:\w+|'[^']*') as import target/ },
  { kind: 'no-opening-bracket', types: SYNTAX, message: /^expected '\('/ },
  {
    kind: 'half-a-pair',
    types: SYNTAX,
    message: /^':' expected after dictionary key|^expression expected after dictionary key/,
  },
  {
    kind: 'comprehension-brackets',
    types: SYNTAX,
    message: /^Generator expression must|^did you forget parentheses/,
  },
  {
    kind: 'stars',
    types: SYNTAX,
    message:
      /^can't use starred expression|^Invalid star expression|^(?:multiple starred expressions|starred assignment target)|^cannot use a starred expression|unpacking cannot be used in/,
  },
  { kind: 'argument-without-value', types: SYNTAX, message: /^expected argument value expression/ },
  {
    kind: 'statement-for-value',
    types: SYNTAX,
    message: /^expected expression (?:after 'else'|before 'if'), but statement is given/,
  },
  { kind: 'several-exceptions', types: SYNTAX, message: /^multiple exception types must/ },
  { kind: 'no-exception-named', types: SYNTAX, message: /^expected one or more exception types/ },
  { kind: 'except-all-first', types: SYNTAX, message: /^default 'except:' must be last/ },
  {
    kind: 'parameter-list',
    types: SYNTAX,
    message:
      /^Function parameters cannot|^named (?:arguments|parameters) must follow|^[*/] (?:argument |parameter )?(?:may|must)|^(?:arguments|parameters) cannot follow|^var-\w+ (?:argument|parameter) cannot/,
  },
  { kind: 'digit-too-large', types: SYNTAX, message: /^invalid digit '(?<sign>\d)' in/ },
  {
    kind: 'texts-of-two-kinds',
    types: SYNTAX,
    message: /^cannot mix bytes and nonbytes|^'\w' and '\w' prefixes/,
  },
  { kind: 'sign-in-bytes', types: SYNTAX, message: /^bytes can only contain ASCII/ },
  {
    kind: 'case-takes-all',
    types: SYNTAX,
    message: /^(?:name capture '(?<name>\w+)'|wildcard) makes remaining/,
  },
  { kind: 'nonlocal-outside', types: SYNTAX, message: /^nonlocal declaration not allowed/ },
  {
    kind: 'only-a-name',
    types: SYNTAX,
    message: /^cannot use assignment expressions with|^assignment to yield/,
  },
  { kind: 'future-import', types: SYNTAX, message: /^from __future__|^future feature/ },
  { kind: 'ends-too-soon', types: SYNTAX, message: /unexpected EOF|unexpected end of|incomplete input/ },
  { kind: 'indentation', types: ['IndentationError', 'TabError'] },
  { kind: 'syntax', types: SYNTAX },
] as const satisfies readonly ErrorPattern[];

export type SyntaxErrorKind = (typeof SYNTAX_PATTERNS)[number]['kind'];
