import { describe, expect, it } from 'vitest';
import { rebuildPrograms } from './lay-out-code.ts';

const spans = (...lines: string[]) => lines.map((line) => `- \`${line}\``).join('\n');

describe('lines that have lost their indent', () => {
  it.each([
    [
      'a loop with a branch',
      ['def f(xs):', 'n = 0', 'for x in xs:', 'if x > 1:', 'n += x', 'else:', 'n -= x', 'return n'],
      'def f(xs):\n    n = 0\n    for x in xs:\n        if x > 1:\n            n += x\n        else:\n            n -= x\n    return n',
    ],
    [
      'a class with its methods',
      [
        'class Box:',
        'def __init__(self):',
        'self.all = []',
        'def add(self, x):',
        'self.all.append(x)',
        'return self.all',
      ],
      'class Box:\n    def __init__(self):\n        self.all = []\n    def add(self, x):\n        self.all.append(x)\n        return self.all',
    ],
    [
      'a branch that leaves',
      ['def f(x):', 'if x < 0:', 'return -x', 'y = x * 2', 'return y + 1'],
      'def f(x):\n    if x < 0:\n        return -x\n    y = x * 2\n    return y + 1',
    ],
  ])('are laid out as they must have been: %s', (_what, lines, program) => {
    expect(rebuildPrograms([spans(...lines)])).toContain(program);
  });

  it('are put in the order of their numbers, or turned round', () => {
    const program = 'def f(x):\n    y = x * 2\n    return y + 1';
    expect(rebuildPrograms(['3) return y + 1\n1) def f(x):\n2) y = x * 2'])).toContain(program);
    expect(rebuildPrograms(['return y + 1\ny = x * 2\ndef f(x):'])).toContain(program);
  });

  it('are put together from several replies, from the last head on', () => {
    const replies = ['```\ndef g(z):\n    z += (1\n```', '`def f(x):`', '`return x + 1`'];
    expect(rebuildPrograms(replies)).toContain('def f(x):\n    return x + 1');
  });

  it.each([
    '    n = longitud(xs)\n    mientras n > 9:\n        n = mayor(n - 9, 0)\n    devuelve n',
    '    n = len(xs)\n    AS LONG AS n > 9:\n        n = LARGEST OF(n - 9, 0)\n    GIVE BACK n',
  ])('are read with what Python calls otherwise: %#', (reply) =>
    expect(rebuildPrograms([reply])).toContain('n = len(xs)\nwhile n > 9:\n    n = max(n - 9, 0)\nreturn n'),
  );

  it('are few, however many ways there are', () => {
    const lines = Array.from({ length: 20 }, (_, at) => [`if x > ${at}:`, `x = x - ${at}`]).flat();
    expect(rebuildPrograms([spans('def f(x):', ...lines, 'return x')]).length).toBeLessThan(140);
  });
});

it.each([
  [
    'that fit nowhere',
    [...Array.from({ length: 20 }, () => ['if x:', 'x = 1']).flat(), 'return x', 'x = 2', 'except:', 'x = 3'],
  ],
  ['that go left of the first', ['        y = 1', '    x = 1', 'z = 1']],
])('comes to an end with lines %s', (_what, lines) => {
  const before = performance.now();
  rebuildPrograms([`\`\`\`\n${lines.join('\n')}\n\`\`\``]);
  expect(performance.now() - before).toBeLessThan(1000);
});

it('makes nothing of a reply without code', () => {
  expect(rebuildPrograms(['`x = 1`', 'What do you think happens then?'])).toEqual([]);
});
