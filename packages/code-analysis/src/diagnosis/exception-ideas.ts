import type { MisconceptionKey } from '@kindling/shared';
import type { Failure } from './examine-program.ts';

/** What an exception that a program stopped with tells of its author, the first that fits. Messages are those of CPython. */
const IDEAS: readonly [type: string, message: RegExp, idea: MisconceptionKey][] = [
  ['RecursionError', /./, 'missing-base-case'],
  ['KeyError', /./, 'missing-key'],
  ['IndexError', /./, 'index-out-of-range'],
  ['ZeroDivisionError', /./, 'empty-case-forgotten'],
  ['UnboundLocalError', /./, 'local-name-expected-outside'],
  ['NameError', /Did you mean/, 'case-of-names'],
  ['NameError', /self/, 'missing-self'],
  ['ValueError', /empty (sequence|iterable)|(max|min)\(\)/, 'empty-case-forgotten'],
  [
    'TypeError',
    /concatenate str|must be str|unsupported operand.*'str'.*'(int|float)'|'int' and 'str'/,
    'text-plus-number',
  ],
  ['TypeError', /'str' object does not support item assignment/, 'string-immutability'],
  ['TypeError', /'(list|int|str|float|dict|set)' object is not callable/, 'shadowed-builtin'],
  ['TypeError', /'NoneType'/, 'missing-return'],
  ['TypeError', /'(method|builtin_function_or_method|function)' object/, 'function-not-called'],
  ['TypeError', /takes 0 positional|takes \d+ positional arguments? but \d+ were given/, 'missing-self'],
  ['TypeError', /instances of 'str' and 'int'|'int' and 'str'/, 'text-used-as-number'],
  ['AttributeError', /'NoneType' object has no attribute '(append|sort|extend|add)'/, 'sort-returns-none'],
  ['RuntimeError', /changed size during iteration/, 'mutating-while-iterating'],
  ['SyntaxError', /Maybe you meant '==' or ':='/, 'assignment-instead-of-equality'],
  ['SyntaxError', /cannot assign to/, 'assignment-reversed'],
  ['SyntaxError', /unterminated string/, 'text-without-quotes'],
  ['SyntaxError', /expected an indented block|unexpected indent|unindent/, 'wrong-indentation-level'],
];

/** The misconception behind an exception; undefined where it could come from anything. */
export function ideaBehind({
  type,
  message,
}: Pick<Failure, 'type' | 'message'>): MisconceptionKey | undefined {
  return IDEAS.find(([of, words]) => of === type && words.test(message ?? ''))?.[2];
}
