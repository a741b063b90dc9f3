import { describe, expect, it } from 'vitest';
import { readPythonCode } from './python-code.ts';

describe('a program without its texts and comments', () => {
  it.each([
    ['a = "b" + c', 'a =     + c'],
    ["a = 'it\\'s' + c", 'a =         + c'],
    ['a = 1  # b\nc', 'a = 1     \nc'],
    ['"""one\ntwo""" + a', '      \n       + a'],
    ['f"{a} {{b}} {c:>3}" + d', '   a         c:>3   + d'],
    ['rb"a" + b', '      + b'],
    ['a = "open\nb', 'a =      \nb'],
  ])('%j', (source, code) => {
    const read = readPythonCode(source).code;
    expect(read.replaceAll(/[{}]/g, ' ')).toBe(code);
    expect(read).toHaveLength(source.length);
  });

  it.each([
    ['print("a', true],
    ['print("a"', false],
    ['a  # b', true],
    ['f"{a', false],
    ['f"{a} b', true],
    ['"""a\nb', true],
    ['"a\n', false],
  ])('%j ends in one: %s', (source, endsInText) => {
    expect(readPythonCode(source).endsInText).toBe(endsInText);
  });
});
