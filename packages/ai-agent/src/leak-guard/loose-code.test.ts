import { describe, expect, it } from 'vitest';
import { createLooseCodeSearch } from './loose-code.ts';

const heldOf = (text: string, earlier: readonly string[] = []) =>
  text.slice(createLooseCodeSearch(earlier)(text));

describe('code outside of fences', () => {
  it.each([
    '`def f(x):` and so on',
    '`max([0] + [x[1] - x[0]])` does it',
    '03   return x + 1',
    '// def f(x):',
    '····return x',
  ])('is held from where it begins: %s', (code) => expect(heldOf(`Look at this.\n${code}`)).toBe(code));

  it('is held from its second plain statement on, or its first when there was code before', () => {
    const reply = 'Put `n = 0` first, and `n = 1` next';
    expect(heldOf(reply)).toBe('`n = 1` next');
    expect(heldOf(reply, ['And `k = 2`?'])).toBe('`n = 0` first, and `n = 1` next');
  });

  it('is held while nobody knows what it becomes', () => expect(heldOf('Write `n = ')).toBe('`n = '));
});

it.each([
  'Look at `total`, then at `len(xs)`: what does `xs[0]` say?',
  'Where does `n = 0` belong?',
  'Call `print(x)` and `print(y)` to see them.',
  'A **list** keeps its order, «as it is».',
])('lets through: %s', (reply) => expect(heldOf(reply)).toBe(''));
