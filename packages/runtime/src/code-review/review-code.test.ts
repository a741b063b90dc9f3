import { fileURLToPath } from 'node:url';
import { createReviewDesk } from '@kindling/code-analysis/review';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPython, type PythonRunner, reviewCode } from '../python.ts';

const STATE = fileURLToPath(new URL('../../../../.kindling', import.meta.url));
let python: PythonRunner;
beforeAll(async () => {
  python = await openPython(STATE, { threads: 1 });
}, 120_000);
afterAll(() => python?.close());

const CLUMSY = `def f(l, x=[]):
    r = 0
    for i in range(len(l)):
        if l[i] == True:
            r = r + 1
    return r
`;
const CLEAR = `def count_true(answers):
    """Count the answers that are true."""
    return sum(1 for answer in answers if answer)
`;

describe('the review of a program', () => {
  it('remarks on lines, in the language that is asked for', async () => {
    const english = await reviewCode(python, CLUMSY);
    expect(english.remarks.map(({ line, rule }) => [line, rule])).toEqual(
      expect.arrayContaining([
        [1, 'mutable-default'],
        [1, 'short-name'],
        [3, 'index-loop'],
        [4, 'compared-to-boolean'],
        [5, 'augmented-assignment'],
      ]),
    );
    const spanish = await reviewCode(python, CLUMSY, 'es');
    expect(spanish.score).toBe(english.score);
    expect(spanish.remarks.map(({ rule }) => rule)).toEqual(english.remarks.map(({ rule }) => rule));
    expect(spanish.remarks[0]?.message).not.toBe(english.remarks[0]?.message);
    expect(english.remarks.every(({ message }) => !/\{\w+\}|undefined/.test(message))).toBe(true);
  });

  it('says the same each time, and more of better code', async () => {
    const [once, again, clear] = await Promise.all([
      reviewCode(python, CLUMSY),
      reviewCode(python, CLUMSY),
      reviewCode(python, CLEAR),
    ]);
    expect(again).toEqual(once);
    expect(clear.score).toBeGreaterThan(once.score + 10);
  });

  it('tells where Python cannot read on', async () => {
    const review = await reviewCode(python, 'x = 1\nif x = 1:\n    pass\n');
    expect(review.score).toBe(0);
    expect(review.remarks).toEqual([
      expect.objectContaining({ line: 2, severity: 'error', rule: 'syntax', concept: 'syntax-error' }),
    ]);
  });

  it('never runs what it reads', async () => {
    const review = await reviewCode(python, 'import os\nos.abort()\nprint("{}")\nraise SystemExit(3)\n');
    expect(review.score).toBeGreaterThan(0);
  });

  it.each([
    '',
    '# nothing',
    '\f',
    `x = 1;${' y = 2;'.repeat(300)}`,
    `${'('.repeat(150)}1${')'.repeat(150)}`,
    '"""a\n',
    'def total(numbers):\n\tfor number in numbers:\n\t\tif number:\n\t\t\treturn 1\n\treturn 0\n',
    'if True:\n\tx = 1\ny = 2\nif y:\n    x = 3\n',
  ])('reads %j', async (source) => {
    const { score } = await reviewCode(python, source);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(100);
  });

  it.each([
    '',
    '# hello\n',
    '"""What it will be."""\nimport os\n',
    'def total(items):\n    """Add all."""\n    pass\n',
    'def total(items):\n    raise NotImplementedError\n',
  ])('praises nothing where nothing is done: %j', async (source) => {
    const { score, remarks } = await reviewCode(python, source);
    expect(score).toBe(0);
    expect(remarks[0]).toMatchObject({ line: 1, severity: 'error', rule: 'nothing-done' });
  });

  it('takes a short program for one that does something', async () => {
    for (const source of ['print("Hello")\n', 'class TooBig(Exception):\n    """Does not fit."""\n']) {
      const { score, remarks } = await reviewCode(python, source);
      expect(score).toBeGreaterThan(95);
      expect(remarks).toEqual([]);
    }
  });

  it.each([
    ['fields-from-outside', 'class Dog:\n    pass\n\n\nrex = Dog()\nrex.name = "Rex"\nprint(rex.name)\n'],
    ['input-not-checked', 'age = input("Age? ")\nif int(age) < 13:\n    print("child")\n'],
    ['mixed-languages', 'precio = 3\nquantity = 2\nprint(precio * quantity)\n'],
    [
      'copied-method',
      'class Cat:\n    def eat(self):\n        return f"{self} eats"\n\n\nclass Dog:\n    def eat(self):\n        return f"{self} eats"\n',
    ],
  ])('finds %s', async (rule, source) => {
    const { remarks } = await reviewCode(python, source);
    expect(remarks.map((remark) => remark.rule)).toContain(rule);
  });

  it.each([
    // Fields that a class names, and classes beside each other, are no statements that stand there again and again.
    ['repeated-statements', 'class Book:\n    title: str\n    author: str\n    pages: int\n'],
    ['repeated-statements', ['A', 'B', 'C'].map((name) => `class ${name}:\n    x = 1\n`).join('\n\n')],
    [
      'fields-from-outside',
      'class Dog:\n    def __init__(self):\n        self.age = 0\n\n\nrex = Dog()\nrex.age = 3\n',
    ],
    ['input-not-checked', 'age = input("Age? ")\nif age.isdigit():\n    print(int(age))\n'],
    ['mixed-languages', 'def fence(width):\n    precio = width * 2\n    return precio\n'],
    [
      'copied-method',
      ['A', 'B'].map((name) => `class ${name}:\n    def run(self):\n        pass\n`).join('\n\n'),
    ],
  ])('does not take for %s what is none: %j', async (rule, source) => {
    const { remarks } = await reviewCode(python, source);
    expect(remarks.map((remark) => remark.rule)).not.toContain(rule);
  });

  it('reads what was moved into a module along with the program, and says where it stands', async () => {
    const desk = createReviewDesk(async () => python);
    const moved = await desk.review('from own import f\n\nprint(f([True]))\n', { 'own.py': CLUMSY });
    const alone = await reviewCode(python, CLUMSY);
    expect(Math.abs(moved.score - alone.score)).toBeLessThan(3);
    expect(moved.remarks).toContainEqual(
      expect.objectContaining({ file: 'own.py', rule: 'mutable-default' }),
    );
    const passedOn = await desk.review('from own import f\n', { 'own.py': CLUMSY });
    expect(passedOn.remarks.map(({ file }) => file)).toEqual(passedOn.remarks.map(() => 'own.py'));
    const unused = await desk.review(CLEAR, { 'own.py': CLUMSY });
    expect(unused.score).toBe((await reviewCode(python, CLEAR)).score);
  });

  it('says of programs that are read together what it says of each alone', async () => {
    const dense = 'x=1;'.repeat(1_900);
    const deep = `x = ${'-'.repeat(6_000)}1\n`;
    const sources = [
      CLUMSY,
      dense,
      CLEAR,
      'if x = 1:\n',
      deep,
      `${'('.repeat(150)}1${')'.repeat(150)}`,
      '',
      CLEAR,
    ];
    const desk = createReviewDesk(async () => python);
    const together = await Promise.all(sources.map((source) => desk.review(source)));
    for (const [index, source] of sources.entries()) {
      const { score, remarks } = await reviewCode(python, source);
      expect(together[index]?.score).toBe(score);
      const shown = together[index]?.remarks.map(({ line, message }) => [line, message.en]) ?? [];
      expect(remarks.map(({ line, message }) => [line, message])).toEqual(expect.arrayContaining(shown));
      expect(shown).toHaveLength(Math.min(remarks.length, 6));
    }
  });

  it('refuses a program that is too long to be read', async () => {
    await expect(reviewCode(python, 'x = 1\n'.repeat(20_000))).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});
