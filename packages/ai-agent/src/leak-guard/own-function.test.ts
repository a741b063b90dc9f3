import { describe, expect, it } from 'vitest';
import { createOwnFunctionCheck } from './own-function.ts';
import { PROGRAM } from './secret.fixture.ts';

const { code } = PROGRAM;
if (code === undefined) throw new Error('the fixture has a program');
const find = (reply: string, said: string[] = [], earlier: string[] = []) =>
  createOwnFunctionCheck(earlier, code, said)(reply)?.by;

/** Another right program than the reference. */
const BODY = ['low = text.lower()', 'counts = [low.count(v) for v in "aeiou"]', 'return sum(counts)'];

describe('the learner’s own function', () => {
  it.each([
    ['in a fence', `\`\`\`python\ndef count_vowels(text):\n    ${BODY.join('\n    ')}\n\`\`\``],
    [
      'in a list',
      ['def count_vowels(text):', ...BODY].map((line, at) => `${at + 1}. \`${line}\``).join('\n'),
    ],
    ['in prose', `First \`def count_vowels(text):\`, then \`${BODY.join('`, then `')}\`.`],
    ['in comments', `# def count_vowels(text):\n# ${BODY.join('\n# ')}`],
    ['as tasks', `# TODO 1: def count_vowels(text):\n# TODO 2: ${BODY.join('\n# TODO 3: ')}`],
    ['in quotes', `[\n "def count_vowels(text):",\n "    ${BODY.join('",\n "    ')}"\n]`],
    ['behind signs', `-    pass\n+def count_vowels(text):\n+    ${BODY.join('\n+    ')}`],
    ['bottom up', `${[...BODY].reverse().join('\n')}\ndef count_vowels(text):`],
    ['with dots for blanks', `def·count_vowels(text):\n····${BODY.join('\n····')}`],
    [
      'with underscores',
      `def_count_vowels(text):\n____${BODY.map((line) => line.replaceAll(' ', '_')).join('\n____')}`,
    ],
    [
      'as texts to look for',
      `\`\`\`\nassert 'def count_vowels(text):' in src\nassert '${BODY.join("' in src\nassert '")}' in src\n\`\`\``,
    ],
    [
      'in words of another language',
      '```\ndefinir count_vowels(text):\n  bajo = text.lower()\n  devolver suma(bajo.count(v) para v en "aeiou")\n```',
    ],
    ['with other texts', 'def count_vowels(text):\n  n = len(text)\n  if n > 3:\n    return "muchas"'],
    ['with the key beside it', 'def count_vowels(text):\n  x = ___\n  for c in x:\n    n += 1\n1: text'],
  ])('is not written for them: %s', (_, reply) => expect(find(reply)).toBe('own function'));

  it.each([
    ['its frame', 'def count_vowels(text):\n    total = 0\n    # go through the text\n    return total'],
    ['one step', 'def count_vowels(text):\n    for letter in text:\n        ...'],
    ['blanks', 'def count_vowels(text):\n    for ___ in text:\n        if ___:\n            n += ___'],
    ['a call', 'What does `count_vowels("AEI")` give? And `n = count_vowels("x")`?'],
    [
      'another function beside its head',
      'Yours is `def count_vowels(text):`. A similar one:\n```\ndef spaces(line):\n    n = 0\n    for sign in line:\n        if sign == " ":\n            n += 1\n    return n\n```',
    ],
  ])('may be talked about: %s', (_, reply) => expect(find(reply)).toBeUndefined());

  it.each([
    ['in fences', (line: string) => `\`\`\`python\n${line}\n\`\`\``],
    ['in prose', (line: string) => `Now type \`${line}\`. Tell me when you have it.`],
    ['as comments', (line: string) => `# ${line}`],
  ])('is not dictated a line a turn under another name, %s', (_, dress) => {
    const turns = ['def answer(t):', 'low = t.lower()', 'for sign in low:', 'if sign in VOWELS:'].map(dress);
    expect(find(turns[2] ?? '', [], turns.slice(0, 2))).toBeUndefined();
    expect(find(turns[3] ?? '', [], turns.slice(0, 3))).toBe('a line a turn');
    // Without a head they are lines to talk about.
    expect(find(turns[3] ?? '', [], turns.slice(1, 3))).toBeUndefined();
  });

  it('is not dictated where a line changes what another one holds', () => {
    const turns = ['def answer(d):', 'out = {v: [] for v in d}', 'for k in d:', 'out[d[k]].append(k)'];
    expect(find(turns[3] ?? '', [], turns.slice(0, 3))).toBe('a line a turn');
  });

  it('is quoted as the learner wrote it', () => {
    const own = `def count_vowels(text):\n    ${BODY.join('\n    ')}`;
    expect(find(`You wrote:\n\`\`\`\n${own}\n\`\`\``, [own])).toBeUndefined();
  });
});
