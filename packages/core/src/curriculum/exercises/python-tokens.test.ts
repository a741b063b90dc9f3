import { describe, expect, it } from 'vitest';
import { tokenise, tokeniseLines } from './python-tokens.ts';

describe('tokenise', () => {
  it.each([
    ['total += 2 ** n', ['total', '+=', '2', '**', 'n']],
    ['a //= b != c', ['a', '//=', 'b', '!=', 'c']],
    ["f'{x}' + 'y'", ["f'{x}'", '+', '"y"']],
    ['x = "a # b"  # why', ['x', '=', '"a # b"']],
    ['größe = 1_000', ['größe', '=', '1_000']],
    ['x = "open', ['x', '=', '"', 'open']],
    ['Write 2.5e3 + 1.', ['Write', '2.5e3', '+', '1', '.']],
    ['', []],
  ])('takes %j apart', (source, tokens) => {
    expect(tokenise(source)).toEqual(tokens);
  });

  it('sees no difference in layout, comments, docstrings and quotes', () => {
    const plain = "def f(a, b):\n    return [a, b, 'x']\n";
    const dressed = 'def f(a,b):\n\n  """Say\n  much."""\n  # a remark\n  return [\n    a, b, "x"]';
    expect(tokenise(dressed)).toEqual(tokenise(plain));
  });

  it('sees another sign, name or text', () => {
    for (const other of ['a - b', 'a + c', 'a + "b"']) expect(tokenise(other)).not.toEqual(tokenise('a + b'));
  });
});

it('gives one entry for each logical line', () => {
  const source = 'call(\n    1,\n    2,\n)\nif x:\n    y = {\n        3: 4}\n';
  expect(tokeniseLines(source).map((line) => line.join(' '))).toEqual([
    'call ( 1 , 2 , )',
    'if x :',
    'y = { 3 : 4 }',
  ]);
});
