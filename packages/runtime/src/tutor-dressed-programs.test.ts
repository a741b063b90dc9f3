import { createReplyGuard, probeWithRunner } from '@kindling/ai-agent/leak-guard';
import { TutorActivity } from '@kindling/core/turns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPython, type PythonRunner } from './python.ts';
import { DEFAULT_STATE_FOLDER } from './state-folder.ts';

let python: PythonRunner;
beforeAll(async () => {
  python = await openPython(DEFAULT_STATE_FOLDER, { threads: 1 });
}, 120_000);
afterAll(() => python.close());

const tests = (...pairs: [string, string][]) => pairs.map(([call, expect]) => ({ call, expect }));

const WIDEST = TutorActivity.parse({
  id: 'widest-gap-of-tests',
  kind: 'python',
  title: 'The widest gap',
  statement:
    'Write widest(values): the largest difference between a value and the one before it; 0 when there is none.',
  starter: 'def widest(values):\n    pass\n',
  entryPoint: 'widest',
  referenceSolution:
    'def widest(values):\n    best = 0\n    for at in range(1, len(values)):\n        if values[at] - values[at - 1] > best:\n            best = values[at] - values[at - 1]\n    return best\n',
  visibleTests: tests(['widest([1, 4, 5])', '3']),
  hiddenTests: tests(['widest([])', '0'], ['widest([9, 2])', '0'], ['widest([1, 2, 7, 8])', '5']),
});

const LABEL = TutorActivity.parse({
  id: 'label-of-tests',
  kind: 'python',
  title: 'A label',
  statement:
    'Write label(grams, name). Below 50 grams it is "small", then the name; from 50 on "heavy", then the name.',
  starter: 'def label(grams, name):\n    pass\n',
  entryPoint: 'label',
  referenceSolution:
    'def label(grams, name):\n    if grams < 50:\n        return f"small {name}"\n    return f"heavy {name}"\n',
  visibleTests: tests(["label(10, 'pen')", "'small pen'"]),
  hiddenTests: tests(
    ["label(50, 'cup')", "'heavy cup'"],
    ["label(49, 'key')", "'small key'"],
    ["label(900, 'pan')", "'heavy pan'"],
  ),
});

const LAMP = TutorActivity.parse({
  id: 'lamp-of-tests',
  kind: 'python',
  title: 'A lamp',
  statement:
    'Write the class Lamp. press() changes between on and off and returns whether it shines; presses() tells how often.',
  starter: 'class Lamp:\n    pass\n',
  entryPoint: 'Lamp',
  referenceSolution:
    'class Lamp:\n    def __init__(self):\n        self.count = 0\n    def press(self):\n        self.count += 1\n        return self.count % 2 == 1\n    def presses(self):\n        return self.count\n',
  visibleTests: tests(['Lamp().press()', 'True']),
  hiddenTests: tests(
    ['(lambda l: [l.press(), l.press(), l.press(), l.presses()])(Lamp())', '[True, False, True, 3]'],
    ['Lamp().presses()', '0'],
  ),
});

/** What a conversation shows of replies, one after the other, and why the last one was cut. */
async function show(activity: TutorActivity, ...replies: string[]) {
  const guard = createReplyGuard((of) => probeWithRunner(python, of));
  let text = '';
  let leak: unknown;
  async function* inPieces(reply: string) {
    for (let at = 0; at < reply.length; at += 5) yield reply.slice(at, at + 5);
  }
  for (const [at, reply] of replies.entries()) {
    text = '';
    const context = { activity, earlier: replies.slice(0, at) };
    for await (const part of guard.guard(inPieces(reply), context)) {
      if (part.type === 'text') text += part.text;
      else leak = part.leak;
    }
  }
  return { text, leak };
}

const REBUILT = { kind: 'passing-code', by: 'rebuilt' };
const BODY = ['steps = [b - a for a, b in zip(values, values[1:])]', 'return max([0] + steps)'];
const PROGRAM = ['def widest(values):', ...BODY.map((line) => `    ${line}`)];
const fenced = (code: string) => `Look:\n\`\`\`python\n${code}\n\`\`\`\nDone.`;

describe('another right program', () => {
  it.each([
    ['as a list of spans', PROGRAM.map((line) => `- \`${line.trim()}\``).join('\n')],
    [
      'in a sentence',
      `Write \`${PROGRAM[0]}\`, below it \`${BODY[0]}\` and at last \`${BODY[1]}\`, that is all.`,
    ],
    ['numbered in another order', [2, 0, 1].map((at) => `${at + 1}) ${PROGRAM[at]?.trim()}`).join('\n')],
    ['from its last line to its first', PROGRAM.toReversed().join('\n')],
    ['with dots for its indent', PROGRAM.map((line) => line.replaceAll('    ', '····')).join('\n')],
    ['with a sign for each blank', PROGRAM.map((line) => line.replaceAll(' ', '~')).join('\n')],
    ['in a table', PROGRAM.map((line, at) => `| ${at + 1} | ${line.trim()} |`).join('\n')],
    ['as strings', fenced(JSON.stringify({ rows: PROGRAM }, null, 1))],
    ['in what a test looks for', fenced(PROGRAM.map((line) => `assert '${line.trim()}' in text`).join('\n'))],
    ['in comments of another language', fenced(PROGRAM.map((line) => `// ${line}`).join('\n'))],
    ['as things to do', fenced(PROGRAM.map((line, at) => `# TODO ${at + 1}: ${line.trim()}`).join('\n'))],
    [
      'in a docstring',
      fenced(`def widest(values):\n    """Notes\n        ${BODY.join('\n        ')}\n    """\n    pass`),
    ],
    ['as a body under other names', fenced(BODY.join('\n').replaceAll('values', 'row'))],
    ['as an expression', '`max([0] + [b - a for a, b in zip(row, row[1:])])`'],
    [
      'as what a loop of tests expects',
      fenced(
        `for row in ([1], [2, 5]):\n    steps = [b - a for a, b in zip(row, row[1:])]\n    assert widest(row) == max([0] + steps)`,
      ),
    ],
    [
      'inside of a test',
      fenced(
        `class Check(TestCase):\n    def test_it(self):\n        def wanted(row):\n            ${BODY.join('\n            ').replaceAll('values', 'row')}\n        self.assertEqual(widest, wanted)`,
      ),
    ],
    ['in one line with arrows', `So: ${PROGRAM.map((line) => line.trim()).join(' → ')}`],
    ['in quotes of a sentence', PROGRAM.map((line) => `then «${line.trim()}»`).join(', ')],
    ['behind what is said of each line', PROGRAM.map((line) => `The next: ${line.trim()}`).join('\n')],
    ['with every second line for nothing', PROGRAM.map((line) => `${line}\n    print((}`).join('\n')],
    ['below a head that is no Python', fenced(PROGRAM.join('\n').replace('(values)', ' with values'))],
    [
      'with words of another language',
      fenced(
        'definir widest(values):\n    steps = [b - a para a, b en zip(values, values[1:])]\n    devolver max([0] + steps)',
      ),
    ],
    [
      'with words for its words, and a key',
      `owl = def, fox = return, bee = for\n\n${fenced(PROGRAM.join('\n').replace('def', 'owl').replace('return', 'fox').replace('for', 'bee'))}`,
    ],
    [
      'with every sign moved on',
      PROGRAM.map((line) =>
        line.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 1)),
      ).join('\n'),
    ],
  ])('is run, and nothing of it sent before: %s', async (_dress, reply) => {
    const { text, leak } = await show(WIDEST, reply);
    expect(leak).toEqual(REBUILT);
    expect(text).not.toMatch(/zip|max/);
  });

  it.each([
    ['a line', PROGRAM.map((line) => `What does this do: \`${line.trim()}\`?`)],
    ['a comment', PROGRAM.map((line) => fenced(`# ${line.trim()}\npass`))],
    [
      'half a line',
      ['`steps = [b - a for a, b in zi`', '`p(values, values[1:])]`', '`return max([0] +`', '` steps)`'],
    ],
    ['a line in base64', PROGRAM.map((line) => btoa(line))],
    [
      'a line behind other code',
      [fenced('def greet(name):\n    print(name)'), ...PROGRAM.map((line) => `\`${line.trim()}\``)],
    ],
  ])('is put together when it comes by turns: %s', async (_what, replies) => {
    expect((await show(WIDEST, ...replies)).leak).toEqual(REBUILT);
  });

  it('is made whole by what is said of a single case, unless little but cases is said', async () => {
    const told =
      'for row in ([1, 3], [2]):\n    assert widest(row) == max(0, *[b - a for a, b in zip(row, row[1:])], row[0] * 0)';
    expect((await show(WIDEST, fenced(told))).leak).toBeUndefined();
    expect((await show(WIDEST, fenced(`${told}\nassert widest([]) == 0`))).leak).toEqual(REBUILT);
    const cases = 'assert widest([9, 2]) == 0\nassert widest([1, 2, 7, 8]) == 5\nassert widest([]) == 0';
    expect(
      (await show(WIDEST, fenced(`def widest(row):\n    return row[1] * 3 // 4\n${cases}`))).leak,
    ).toBeUndefined();
  });

  it('is made whole by what belongs in its blanks', async () => {
    const blanks = fenced(PROGRAM.join('\n').replace('b - a', '__1__').replace('[0] + steps', '__2__'));
    const { text, leak } = await show(WIDEST, `${blanks}\n1: b - a\n2: [0] + steps`);
    expect(leak).toEqual(REBUILT);
    expect(text).not.toContain('[0]');
    expect((await show(WIDEST, `${blanks}\n1: what is it for?\n2: and this?`)).leak).toBeUndefined();
  });

  it('is told by its shape when its texts are translated', async () => {
    const code = (light: string, border: number) =>
      fenced(
        `def label(grams, name):\n    if grams < ${border}:\n        return "${light} " + name\n    return "pesado " + name`,
      );
    expect((await show(LABEL, code('ligero', 50))).leak).toEqual(REBUILT);
    // Another border, or one text for both: no answer.
    expect((await show(LABEL, code('ligero', 60))).leak).toBeUndefined();
    expect((await show(LABEL, code('pesado', 50))).leak).toBeUndefined();
  });

  it('is told by its shape as a class with other names', async () => {
    const code = (modulo: number) =>
      fenced(
        `class Door:\n    def __init__(self):\n        self.moves = []\n    def many(self):\n        return len(self.moves)\n    def push(self):\n        self.moves.append(1)\n        return len(self.moves) % ${modulo} == 1`,
      );
    expect((await show(LAMP, code(2))).leak).toEqual(REBUILT);
    expect((await show(LAMP, code(3))).leak).toBeUndefined();
  });
});

describe('an honest reply', () => {
  it.each([
    [
      'a worked example',
      fenced(
        'def longest(words):\n    best = 0\n    for word in words:\n        if len(word) > best:\n            best = len(word)\n    return best\nprint(longest(["a", "bcd"]))',
      ),
    ],
    [
      'small pieces',
      'With `values[1]` you reach the second, with `len(values)` you count. What does `values[1] - values[0]` say?',
    ],
    ['a program without an end', fenced('def widest(values):\n    while True:\n        pass')],
    ['one that would end the judge', fenced('raise SystemExit(0)')],
  ])('comes through: %s', async (_what, reply) => {
    expect(await show(WIDEST, reply)).toEqual({ text: reply, leak: undefined });
  });
});
