import { describe, expect, it, test } from 'vitest';
import { ENGLISH } from './english-errors.ts';
import { ERROR_PATTERNS, type ErrorKind } from './error-kinds.ts';
import { classify, explainEnd, explainError } from './explain-error.ts';
import { RECORDED_ERRORS } from './recorded-errors.fixture.ts';
import { SPANISH } from './spanish-errors.ts';

/** Every exception among the names CPython 3.14 has built in. */
const BUILT_IN =
  `ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError
  BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError
  ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError Exception
  ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError
  ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError
  MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError
  PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError
  ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError
  SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
  UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError _IncompleteInputError`.split(
    /\s+/,
  );

describe('every exception that Python has built in', () => {
  it.each(BUILT_IN)('%s is explained whatever it says, in both languages', (type) => {
    expect(classify(type, 'words nobody foresaw').kind).not.toBe('own-class');
    for (const language of ['en', 'es']) {
      const { saw, asks } = explainError({ type, message: '', lines: [] }, language);
      expect(`${saw} ${asks}`).not.toMatch(/[{}]|undefined/);
      expect(asks).toContain('?');
    }
  });
});

test.each(RECORDED_ERRORS)('%s: %s: %s', (kind, type, message) => {
  expect(classify(type, message).kind).toBe(kind);
  for (const language of ['en-GB', 'es']) {
    const { saw, asks } = explainError({ type, message, lines: [1] }, language);
    // Every place was filled: nothing is left open, and no value is missing between two signs.
    expect(`${saw} ${asks}`.replace('`{` and `}`', '').replace('`{` y `}`', '')).not.toMatch(/[{}]|``| {2}/);
  }
});

test('every entry is met by something Python says, or by a class as such', () => {
  const met = new Set<string>(RECORDED_ERRORS.map(([kind]) => kind));
  const never = ERROR_PATTERNS.filter(({ kind, message }) => message !== undefined && !met.has(kind));
  expect(never.map(({ kind }) => kind)).toEqual(['ends-too-soon', 'own-file-hides-module']);
});

test('a class of the program is called by its name', () => {
  const { saw } = explainError({ type: 'TooLoud', message: 'quiet', lines: [] }, 'en');
  expect(saw).toContain('`TooLoud`');
});

test('what the program handed over cannot break out of its quotation, nor fill the page', () => {
  const message = `'\`**${'x'.repeat(500)}'`;
  const { saw } = explainError({ type: 'KeyError', message, lines: [] }, 'en');
  expect(saw.split('`')).toHaveLength(3);
  expect(saw.length).toBeLessThan(150);
});

test('kinds of values are said in plain words', () => {
  const told = { type: 'TypeError', message: 'can only concatenate str (not "Dog") to str', lines: [] };
  expect(explainError(told, 'en').saw).toContain('a text and a `Dog`');
  expect(explainError(told, 'es').saw).toContain('un texto y un `Dog`');
});

test('a run that did not end by itself is explained, too', () => {
  expect(explainEnd('endless', 'en').asks).toContain('loop');
  expect(explainEnd('endless', 'es').asks).toContain('bucle');
});

/** Telling what to write would take the thinking away. */
const TELLS_THE_FIX =
  /(?:^|[.?:] )(?:Add|Insert|Replace|Remove|Write|Put|Use|Change|Añade|Escribe|Pon|Usa|Quita|Cambia|Sustituye)\b/;

test.each(Object.keys(ENGLISH.kinds) as ErrorKind[])('%s asks and never tells what to write', (kind) => {
  for (const { kinds } of [ENGLISH, SPANISH]) {
    const { saw, asks } = kinds[kind];
    expect(`${saw} ${asks}`).not.toMatch(TELLS_THE_FIX);
    expect(asks).toContain('?');
  }
  const places = (text: string) => new Set(text.match(/\{[a-z]\w*\}/gi));
  const said = [ENGLISH, SPANISH].map(({ kinds }) => places(`${kinds[kind].saw} ${kinds[kind].asks}`));
  if (kind !== 'no-block') expect(said[0]).toEqual(said[1]);
});
