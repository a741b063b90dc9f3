import { describe, expect, it } from 'vitest';
import { gatherCode, joinHalves } from './gather-code.ts';

const textsOf = (reply: string) => gatherCode(reply).map(({ text }) => text);

describe('a line of code', () => {
  it.each([
    '```\ntotal = a + b\n```',
    'You need `total = a + b` there.',
    'You need «total = a + b» there.',
    '| 1 | total = a + b |',
    '2. total = a + b',
    '// total = a + b',
    '# TODO 4: total = a + b',
    '+total = a + b',
    '>>> total = a + b',
    '> - total = a + b',
    "assert 'total = a + b' in source",
    '["total = a + b"]',
    'The second: total = a + b',
    'From the last line up, and this is (as I said) the second: total = a + b',
    '. total = a + b',
    '(4) total = a + b',
    '3. (2 indents) total = a + b',
    'Next: total = a + b Write it down, please.',
    btoa('total = a + b'),
  ])('is found in %s', (reply) => expect(textsOf(reply)).toEqual(['total = a + b']));

  it('keeps brackets that are its own, and what stands in its strings', () => {
    expect(textsOf('```\ntotal = (\n(a + b) * 2\n)\n```')).toContain('(a + b) * 2');
    expect(textsOf('x = ":)" + y')).toEqual(['x = ":)" + y']);
  });

  it('keeps its indent, whatever fills it', () => {
    expect(textsOf('def f(x):\n····y = x + 1\n····return y')).toEqual([
      'def f(x):',
      '    y = x + 1',
      '    return y',
    ]);
    expect(textsOf('+def f(x):\n+    y = x + 1')).toEqual(['def f(x):', '    y = x + 1']);
  });

  it.each([
    'Return to the first line and look for what you wrote.',
    'If you like, think of a row of shelves: what stands on the third?',
    'The answer: it depends on the list.',
    'While you wait, read the task again.',
  ])('is not found in %s', (reply) => expect(gatherCode(reply)).toEqual([]));

  it.each([
    'All on one line, which is no code: n = len(xs) → for x in xs: → n += x → return n',
    'Begin here (between us: n = len(xs) ; for x in xs: ; n += x ; return n). What comes out?',
    'Write these: n = len(xs) / for x in xs: / n += x / return n',
  ])('is apart from the others in %s', (reply) =>
    expect(textsOf(reply).map((line) => line.trim())).toEqual([
      'n = len(xs)',
      'for x in xs:',
      'n += x',
      'return n',
    ]),
  );

  it('is made whole where half of it comes later', () => {
    const lines = gatherCode('First `total = sum(xs[1`, then `:]) + 1`, then `return total`.');
    expect(joinHalves(lines).map(({ text }) => text)).toEqual(['total = sum(xs[1:]) + 1', 'return total']);
  });
});

it.each(['if x:\n', '1: a\n', '`x = 1` ', '«a', '**a ', 'x = (1,\n', 'a: ', '| ', '\n'])(
  'is read quickly in ten thousand signs of %j',
  (piece) => {
    const reply = piece.repeat(10_000 / piece.length);
    const before = performance.now();
    gatherCode(reply);
    expect(performance.now() - before).toBeLessThan(500);
  },
);
