import { expect, it, vi } from 'vitest';
import { gatherText } from './gather-text.ts';
import type { ModelPart } from './stream-model.ts';

const text = (said: string): ModelPart => ({ type: 'text', text: said });
const END: ModelPart = { type: 'end', usage: undefined };

/** A model that says what it is told, when it is told. */
function openModel() {
  const { readable, writable } = new TransformStream<ModelPart, ModelPart>(undefined, { highWaterMark: 10 });
  const writer = writable.getWriter();
  return {
    parts: readable,
    say: (part: ModelPart) => void writer.write(part),
    end: () => void writer.close(),
    fail: (error: Error) => void writer.abort(error),
  };
}

async function collect(texts: AsyncIterable<string>): Promise<{ texts: string[]; error: unknown }> {
  const heard: string[] = [];
  try {
    for await (const one of texts) heard.push(one);
    return { texts: heard, error: undefined };
  } catch (error) {
    return { texts: heard, error };
  }
}

async function* all(...parts: (ModelPart | Error)[]) {
  for (const part of parts) {
    if (part instanceof Error) throw part;
    yield part;
  }
}

it('passes on the first word at once, and what comes within the time together', async () => {
  vi.useFakeTimers();
  try {
    const model = openModel();
    const heard: string[] = [];
    const reading = (async () => {
      for await (const one of gatherText(model.parts, 50, () => undefined)) heard.push(one);
    })();
    const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
    await pass(0);
    model.say(text('one '));
    await pass(0);
    expect(heard).toEqual(['one ']);
    model.say(text('two '));
    await pass(40);
    model.say(text('three '));
    await pass(9);
    expect(heard).toEqual(['one ']);
    await pass(1);
    expect(heard).toEqual(['one ', 'two three ']);
    model.say(text('four'));
    model.say(END);
    model.end();
    // The end waits for nothing.
    await pass(0);
    await reading;
    expect(heard).toEqual(['one ', 'two three ', 'four']);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

it('tells of every part, and loses and doubles nothing', async () => {
  const words = Array.from({ length: 200 }, (_, index) => `w${index} `);
  const parts: ModelPart[] = [];
  const { texts } = await collect(gatherText(all(...words.map(text), END), 1, (part) => parts.push(part)));
  expect(texts.join('')).toBe(words.join(''));
  expect(parts).toHaveLength(201);
});

it('passes on what was said before a model broke, and then the failure', async () => {
  const broken = new Error('cut');
  const heard = await collect(
    gatherText(all(text('half a '), text('sentence'), broken), 50, () => undefined),
  );
  expect(heard.texts.join('')).toBe('half a sentence');
  expect(heard.error).toBe(broken);
  const silent = await collect(gatherText(all(broken), 50, () => undefined));
  expect(silent).toEqual({ texts: [], error: broken });
});

it('lets a reader go in the middle, and nothing waits for them', async () => {
  const model = openModel();
  const reading = gatherText(model.parts, 50, () => undefined);
  model.say(text('one'));
  expect(await reading.next()).toEqual({ done: false, value: 'one' });
  model.say(text('two'));
  await reading.return();
  expect(await reading.next()).toEqual({ done: true, value: undefined });
  // Told to nobody, and no unhandled failure.
  model.fail(new Error('aborted'));
});
