import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLeakCheck } from './create-leak-check.ts';
import { type GuardedPart, guardReply } from './guard-reply.ts';
import type { CodeProbe } from './passing-code.ts';
import { GAP, PROGRAM, REFERENCE } from './secret.fixture.ts';

/** A stream that remembers whether it was ended early. */
function streamOf(text: string, size = 3) {
  const state = { ended: false, given: 0 };
  async function* deltas() {
    try {
      for (let at = 0; at < text.length; at += size) {
        state.given = at + size;
        yield text.slice(at, at + size);
      }
    } finally {
      state.ended = true;
    }
  }
  return { deltas: deltas(), state };
}

async function collect(parts: AsyncIterable<GuardedPart>) {
  const all: GuardedPart[] = [];
  for await (const part of parts) all.push(part);
  const text = all.map((part) => (part.type === 'text' ? part.text : '')).join('');
  return { text, leak: all.find((part) => part.type === 'leak') };
}

describe('a reply that is safe', () => {
  it.each([1, 2, 7, 1000])('comes through whole, in pieces of %i', async (size) => {
    const reply = 'When did it happen?\n\n```\nprint("a")\n```\nLook at the last word of the sentence.';
    const { deltas } = streamOf(reply, size);
    expect(await collect(guardReply(deltas, { secret: GAP, earlier: [] }))).toEqual({
      text: reply,
      leak: undefined,
    });
  });

  it('is not held at all when the conversation is about no activity', async () => {
    const { deltas } = streamOf('Hello there', 5);
    const parts = guardReply(deltas, { secret: undefined, earlier: [] });
    expect((await parts.next()).value).toEqual({ type: 'text', text: 'Hello' });
  });

  it('may begin with a letter that is the name of an option', async () => {
    const choice = {
      keyTexts: ['kite'],
      options: { texts: ['kite', 'cube'], right: [0] },
      publicText: 'Which is flat?',
    };
    const reply = 'A shape is flat when you can put all of it on paper. A sheet of paper helps.';
    const { deltas } = streamOf(reply, 1);
    expect((await collect(guardReply(deltas, { secret: choice, earlier: [], said: [] }))).text).toBe(reply);
  });

  it('goes through the options in a list, which is one with what leads to it', async () => {
    const choice = {
      keyTexts: ['copper'],
      options: { texts: ['iron', 'copper', 'silver'], right: [1] },
      publicText: 'Which metal turns green outside?',
    };
    const list = 'What they are used for:\n\n- iron: bridges\n- copper: wires\n- silver: spoons';
    const reply = `${list}\n\nThe second half of the page has pictures. Which of them have you seen on a roof?`;
    const { deltas } = streamOf(reply, 4);
    const parts: string[] = [];
    for await (const part of guardReply(deltas, { secret: choice, earlier: [], said: [] }))
      if (part.type === 'text') parts.push(part.text);
    expect(parts[0]).toBe(`${list}\n\n`);
    expect(parts.join('')).toBe(reply);
  });

  it('starts before it is over', async () => {
    const { deltas, state } = streamOf(
      'Look at the last word of the sentence, and think of when it was. '.repeat(20),
    );
    await guardReply(deltas, { secret: GAP, earlier: [] }).next();
    expect(state.given).toBeLessThan(80);
  });
});

describe('a reply that leaks', () => {
  it('is cut before the key, and its source is ended', async () => {
    const { deltas, state } = streamOf(
      'The past of go changes completely. It is went, as you see. And so on. '.repeat(3),
    );
    const { text, leak } = await collect(guardReply(deltas, { secret: GAP, earlier: [] }));
    expect(leak).toMatchObject({ type: 'leak', leak: { kind: 'text' } });
    expect(text).toContain('The past');
    expect(text).not.toMatch(/went/i);
    expect(state.ended).toBe(true);
  });

  it('shows no line of code before the block is whole', async () => {
    const { deltas } = streamOf(`So:\n\`\`\`python\n${REFERENCE}\`\`\`\nThere.`);
    const { text, leak } = await collect(guardReply(deltas, { secret: PROGRAM, earlier: [] }));
    expect(leak).toBeDefined();
    expect(text).not.toContain('def');
  });

  it('however it is cut into pieces and wherever the key stands, sends nothing that leaks', async () => {
    const words = fc.array(fc.constantFrom('look', 'again', 'and', '"think"', 'verb.', 'w', '`it`', '\n'), {
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(words, words, fc.integer({ min: 1, max: 12 }), async (before, after, size) => {
        const { deltas } = streamOf([...before, 'went', ...after].join(' '), size);
        const { text, leak } = await collect(guardReply(deltas, { secret: GAP, earlier: [] }));
        expect(leak).toBeDefined();
        expect(createLeakCheck([], GAP)(text)).toBeUndefined();
      }),
    );
  });
});

describe('code that no line gives away', () => {
  const probe = (solves: RegExp): CodeProbe & { ran: string[] } => {
    const ran: string[] = [];
    return {
      entryPoint: 'count_vowels',
      ran,
      passes: async (program) => {
        ran.push(program);
        return solves.test(program);
      },
    };
  };
  const other = '```python\ndef answer(t):\n    return len([c for c in t if c in "aeiouAEIOU"])\n```\n';

  it('is run under the name the tests ask for, and held back when it passes', async () => {
    const runs = probe(/count_vowels = answer/);
    const { deltas } = streamOf(`Another way:\n${other}Fine.`);
    const { text, leak } = await collect(guardReply(deltas, { secret: PROGRAM, earlier: [], probe: runs }));
    expect(leak).toMatchObject({ leak: { kind: 'passing-code' } });
    expect(text).not.toContain('return');
    expect(runs.ran).toHaveLength(1);
  });

  it.each([
    ['bare', 'def answer(t):\n    return sum(c in "aeiouAEIOU" for c in t)\n'],
    ['behind marks', '> def answer(t):\n>     return sum(c in "aeiouAEIOU" for c in t)\n'],
    ['between code marks', 'Use `answer = lambda t: sum(c in "aeiouAEIOU" for c in t)` for it.'],
  ])('is not shown before it was run, though no fence holds it: %s', async (_where, code) => {
    const { deltas } = streamOf(`Look:\n\n${code}\nThat is all there is to it, as you see when you run it.`);
    const guard = { secret: PROGRAM, earlier: [], probe: probe(/answer/) };
    const { text, leak } = await collect(guardReply(deltas, guard));
    expect(leak).toMatchObject({ leak: { kind: 'passing-code' } });
    expect(text).not.toMatch(/answer|aeiou/);
  });

  it('passes on when it does not solve the task, after every block was run', async () => {
    const runs = probe(/never/);
    const reply = `One:\n${other}Two:\n\`\`\`\nprint(1)\n\`\`\`\nDone.`;
    const { deltas } = streamOf(reply);
    expect((await collect(guardReply(deltas, { secret: PROGRAM, earlier: [], probe: runs }))).text).toBe(
      reply,
    );
    expect(runs.ran.length).toBeGreaterThanOrEqual(2);
  });

  it('is put together from the turns of a conversation', async () => {
    const runs = probe(/def count_vowels\(t\):\n[\s\S]*return n/);
    const earlier = ['```\ndef count_vowels(t):\n    n = sum(c in "aeiou" for c in t.lower())\n```'];
    const { deltas } = streamOf('And then\n```\n    return n\n```\n');
    const { leak } = await collect(guardReply(deltas, { secret: PROGRAM, earlier, probe: runs }));
    expect(leak).toBeDefined();
  });
});

describe('another right program that is hidden', () => {
  const other =
    'def count_even(values):\n    kept = [v for v in values if v % 2 == 0]\n    return len(kept)\n';
  const codes: Record<string, (text: string) => string> = {
    'bytes in decimal': (text) => [...Buffer.from(text)].join(' '),
    'bytes in binary': (text) =>
      [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join(' '),
    'an address': (text) => encodeURIComponent(text),
    'wide letters': (text) =>
      text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
    'signs set apart': (text) => [...text].join('#'),
  };

  it.each(Object.keys(codes))('is run before any of it is sent: %s', async (name) => {
    const probe: CodeProbe = {
      entryPoint: 'solve',
      passes: async (program) => program.includes('kept = [v for v in values if v % 2 == 0]'),
    };
    const hidden = codes[name]?.(other) ?? '';
    const { deltas } = streamOf(`Read this: ${hidden}`, 23);
    const { text, leak } = await collect(guardReply(deltas, { secret: PROGRAM, earlier: [], probe }));
    expect(leak).toBeDefined();
    expect(text.length).toBeLessThan(hidden.length / 4);
  });
});

describe('a model that says what nobody reads', () => {
  const coded = 'Read it so: efday inventoryway(ordersway) ockstay orfay amenay inway ordersway, and so on.';

  it('is cut, and the learner reads next to nothing of it', async () => {
    const { text, leak } = await collect(
      guardReply(streamOf(coded).deltas, { secret: PROGRAM, earlier: [], said: [] }),
    );
    expect(leak).toEqual({ type: 'leak', leak: { kind: 'unreadable', by: 'no language' } });
    expect(text.length).toBeLessThan(30);
  });

  it.each([1, 2, 7])('is not misread where a word has only begun, in pieces of %i', async (size) => {
    const reply =
      'Think of the mitochondrion: through which knowledge would straightforward rhythms get their strength?';
    const { text } = await collect(
      guardReply(streamOf(reply, size).deltas, {
        secret: GAP,
        earlier: [],
        said: [],
      }),
    );
    expect(text).toBe(reply);
  });

  it('is no business of the built-in tutor, which reads out what people wrote', async () => {
    const { text } = await collect(guardReply(streamOf(coded).deltas, { secret: PROGRAM, earlier: [] }));
    expect(text).toBe(coded);
  });
});
