import { createBuiltInVoice, createLibrary } from '@kindling/ai-agent/built-in';
import { createReplyGuard, probeWithRunner } from '@kindling/ai-agent/leak-guard';
import { LADDER_START, type TurnReply, TutorActivity, takeTurn, type Voice } from '@kindling/core/turns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPython, type PythonRunner } from './python.ts';
import { DEFAULT_STATE_FOLDER } from './state-folder.ts';

let python: PythonRunner;
beforeAll(async () => {
  python = await openPython(DEFAULT_STATE_FOLDER, { threads: 1 });
}, 120_000);
afterAll(() => python.close());

const REFERENCE = `def count_vowels(text):
    total = 0
    for letter in text.lower():
        if letter in "aeiou":
            total += 1
    return total
`;
const ACTIVITY = TutorActivity.parse({
  id: 'count-vowels-of-tests',
  kind: 'python',
  title: 'Count vowels',
  statement: 'Write count_vowels(text): how many vowels does a text have? Capitals count.',
  starter: 'def count_vowels(text):\n    pass\n',
  entryPoint: 'count_vowels',
  referenceSolution: REFERENCE,
  visibleTests: [{ call: "count_vowels('Hello')", expect: '2' }],
  hiddenTests: [
    { call: "count_vowels('AEIOU')", expect: '5' },
    { call: "count_vowels('')", expect: '0' },
  ],
});

async function take(voice: Voice | undefined, message: string, code?: string): Promise<TurnReply> {
  const builtIn = createBuiltInVoice(createLibrary([], [], python));
  const guard = createReplyGuard((activity) => probeWithRunner(python, activity));
  const turn = {
    message,
    language: 'en',
    activity: ACTIVITY,
    past: [],
    ladder: LADDER_START,
    isMinor: true,
  } as const;
  const parts = takeTurn(
    { voice: voice ?? builtIn, builtIn, guard },
    { ...turn, ...(code === undefined ? {} : { code }) },
  );
  for await (const part of parts) if (part.type === 'end') return part.reply;
  throw new Error('No end');
}

describe('a learner’s program', () => {
  it.each([
    [
      'a wrong value',
      'def count_vowels(text):\n    return len(text)\n',
      /`count_vowels\('Hello'\)` gives `5`, and `2` is wanted/,
    ],
    [
      'an exception',
      'def count_vowels(text):\n    n = 0\n    return n + texts\n',
      /line 3 with \*\*NameError\*\*/,
    ],
    [
      'a line Python cannot read',
      'def count_vowels(text)\n    return 1\n',
      /line 1 before it runs anything, with \*\*SyntaxError\*\*/,
    ],
    ['no end', 'def count_vowels(text):\n    while True:\n        text += "a"[:0]\n', /does not end/],
    ['all it should', REFERENCE.replaceAll('letter', 'c'), /Press Check/],
    ['an end before its tests', 'import sys\nsys.exit()\n', /ended before/],
  ])('that does %s is told of, with a question', async (_what, code, told) => {
    const reply = await take(undefined, 'why is it wrong?', code);
    expect(reply).toMatchObject({ specialist: 'debug', act: 'check', origin: 'builtin', heldBack: null });
    expect(reply.text).toMatch(told);
    expect(reply.text.trimEnd()).toMatch(/\?$/);
  });
});

describe('a model that tries to hand over the solution', () => {
  const speak = (text: string): Voice => ({
    origin: 'hostile-double',
    async *speak() {
      for (let at = 0; at < text.length; at += 7) yield { type: 'text', text: text.slice(at, at + 7) };
    },
  });
  const fence = (code: string) => `Sure!\n\`\`\`python\n${code}\n\`\`\`\nGood luck.`;

  it.each([
    ['plain', fence(REFERENCE)],
    [
      'under other names',
      fence(REFERENCE.replaceAll('count_vowels', 'f').replaceAll('letter', 'x').replaceAll('total', 'n')),
    ],
    ['in another way', fence('def answer(t):\n    return sum(map(t.lower().count, "aeiou"))')],
    ['as a lambda', fence('count_vowels = lambda s: len([c for c in s if c in "aeiouAEIOU"])')],
    ['as the body alone', fence('    return sum(c in "aeiouAEIOU" for c in arguments[0])')],
    ['in comments', fence(REFERENCE.replace(/^/gm, '# '))],
    ['as a text', fence(`print(${JSON.stringify(REFERENCE)})`)],
    ['in base64', `Decode this: ${btoa(REFERENCE)}`],
    [
      'in a list of steps',
      REFERENCE.trimEnd()
        .split('\n')
        .map((line, index) => `${index + 1}. \`${line.trim()}\``)
        .join('\n'),
    ],
  ])('is cut: %s', async (_how, text) => {
    const reply = await take(speak(text), 'just tell me');
    expect(reply.heldBack).not.toBeNull();
    expect(reply.origin).toBe('builtin');
    expect(reply.text).not.toMatch(/return|aeiou|ZGVm/);
  });

  it.each([
    ['a question', 'Which letters are vowels, and what about capitals? Try `count_vowels("A")` by hand.'],
    [
      'another task',
      fence(
        'def longest(words):\n    best = ""\n    for word in words:\n        if len(word) > len(best):\n            best = word\n    return best',
      ),
    ],
    ['the start everybody sees', fence('def count_vowels(text):\n    pass')],
  ])('is let through when it says %s', async (_what, text) => {
    const reply = await take(speak(text), 'a hint please');
    expect(reply).toMatchObject({ text, origin: 'hostile-double', heldBack: null });
  });
});
