import assert from 'node:assert/strict';
import type { LLMock } from '@copilotkit/aimock';
import {
  LADDER_START,
  type LearnerProfile,
  planTurn,
  type TurnPart,
  type TurnReply,
  type TutorActivity,
  takeTurn,
} from '@kindling/core/turns';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createBuiltInVoice, createLibrary } from '../built-in/index.ts';
import { createReplyGuard } from '../leak-guard/index.ts';
import { createModelVoice } from './create-model-voice.ts';
import {
  keepBooks,
  REQUEST,
  type Rig,
  rigGateway,
  SOLUTION,
  SUM_EVEN,
  settingsFor,
  startDouble,
} from './provider-double.fixture.ts';

const passage = {
  text: 'A list keeps things in order.',
  language: 'en' as const,
  topics: ['list'],
  source: { kind: 'lesson' as const, key: 'python/lists', title: 'Lists' },
};
const spanish = {
  ...passage,
  text: 'Una lista guarda cosas en orden.',
  language: 'es' as const,
  source: { ...passage.source, key: 'python/listas' },
};
const library = createLibrary([spanish, passage], []);
const builtIn = createBuiltInVoice(library);

let double: LLMock;
const sent: string[] = [];
beforeAll(async () => {
  double = await startDouble();
  double.onMessage(/what is a list/i, { content: 'A list is a row of things. What is yours?' });
  double.onMessage(/thank you!|how are you/i, { content: 'My pleasure. What is next?' });
  double.onMessage(/just tell me plainly/i, { content: `Sure:\n\n\`\`\`python\n${SOLUTION}\n\`\`\`\nDone.` });
  double.onMessage(/just tell me in words/i, { content: SOLUTION.split('\n').join(' ; then you write ') });
  double.onMessage(/everything breaks/, { error: { message: 'no' }, status: 500 });
  double.onMessage(
    /cable/,
    { content: 'A list is a row of things, one after another.' },
    { truncateAfterChunks: 7, latency: 15 },
  );
});
afterAll(() => double.stop());

async function replyTo(
  message: string,
  rig: Rig,
  activity?: TutorActivity,
  learner?: LearnerProfile,
  lessons = library,
): Promise<TurnReply | undefined> {
  const asking = { level: 'cloud' as const, request: REQUEST, knownNames: ['Ana'] };
  const voice = createModelVoice({ gateway: rig.gateway, library: lessons, builtIn }, asking);
  const turn = {
    message,
    language: 'en' as const,
    past: [],
    ladder: LADDER_START,
    isMinor: true,
    ...(activity === undefined ? {} : { activity }),
    ...(learner === undefined ? {} : { learner }),
  };
  for await (const part of takeTurn({ voice, builtIn, guard: createReplyGuard() }, turn))
    if (part.type === 'end') return part.reply;
  return undefined;
}
const rig = (books = keepBooks()) => rigGateway([settingsFor('anthropic', double.url, sent)], books);

/** Of Ana, who told of herself what a provider must not read. */
const LEARNER: LearnerProfile = {
  name: 'Ana',
  answers: 34,
  lessonsDone: 3,
  streakDays: 4,
  skills: [{ name: 'Lists', percent: 45, level: 'learning' }],
  reviews: { due: 7, minutes: 4, titles: ['append'] },
  latest: [{ title: 'A list of names', correct: false, aided: true }],
  memories: [
    {
      id: '0192f1a0-0000-7000-8000-00000000abcd',
      kind: 'goal',
      text: 'Wants to write Ana a letter, call 612 345 678',
    },
  ],
};

describe('a model in a turn', () => {
  it('is told where the learner stands and what they told, and never who they are', async () => {
    const books = keepBooks();
    sent.length = 0;
    await replyTo('What is a list, please?', rig(books), undefined, LEARNER);
    const [body = ''] = sent;
    expect(body).toContain('skills, least sure first: Lists 45 % (learning)');
    expect(body).toContain('reviews due: 7: append');
    expect(body).toContain('goal: Wants to write [[name-2]] a letter, call [[phone-1]]');
    expect(body).not.toMatch(/Ana|612/);
    // What staff read is what left.
    expect(books.calls[0]?.prompt).toContain('reviews due: 7');
    expect(books.calls[0]?.prompt).not.toMatch(/Ana|612/);
  });

  it('is asked what was made ready for this turn while it was stored, and made once', async () => {
    const search = vi.fn(library.passages.search);
    const ready = { ...library, passages: { ...library.passages, search } };
    const asking = { level: 'cloud' as const, request: REQUEST, knownNames: ['Ana'] };
    const voice = createModelVoice({ gateway: rig().gateway, library: ready, builtIn }, asking);
    const turn = { language: 'en' as const, past: [], ladder: LADDER_START, isMinor: true };
    const { context } = planTurn({ ...turn, message: 'What is a list, says Ana?' });
    sent.length = 0;
    voice.prepare?.(context);
    expect(sent).toEqual([]);
    const searches = search.mock.calls.length;
    expect(searches).toBeGreaterThan(0);
    for await (const part of voice.speak(context)) expect(part.type).not.toBe('notice');
    expect(search).toHaveBeenCalledTimes(searches);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain('says [[name-1]]?');
    // Another turn has a prompt of its own.
    for await (const _ of voice.speak({ ...context, message: 'What is a list in Python?' }));
    expect(sent[1]).toContain('in Python?');
  });

  it('hands over to the built-in tutor when something of ours breaks before a word, and says so', async () => {
    const faults: unknown[] = [];
    const broken = { ...library, passages: { ...library.passages, search: () => assert.fail('no index') } };
    const asking = { level: 'cloud' as const, request: REQUEST, knownNames: [] };
    const onFault = (error: unknown) => void faults.push(error);
    const voice = createModelVoice({ gateway: rig().gateway, library: broken, builtIn, onFault }, asking);
    const turn = { message: 'What is a list?', language: 'en' as const, past: [], ladder: LADDER_START };
    const parts: TurnPart[] = [];
    const guard = createReplyGuard();
    for await (const part of takeTurn({ voice, builtIn, guard }, { ...turn, isMinor: true }))
      parts.push(part);
    expect(parts.at(-1)).toMatchObject({ reply: { origin: 'builtin', notice: 'models-away' } });
    expect(faults).toMatchObject([{ message: 'no index' }]);
  });

  it('has what was wrong in the message noted beside its answer, by the same rules as without it', async () => {
    const told = 'Yesterday I go home. What is a list of guests, please';
    expect(await replyTo(told, rig())).toMatchObject({
      origin: expect.not.stringMatching('builtin'),
      corrections: [{ from: 'Yesterday I go', to: 'Yesterday I went' }],
    });
    expect((await replyTo('What is a list?', rig(), SUM_EVEN))?.corrections).toEqual([]);
  });

  it('answers with its name and the lessons it was shown', async () => {
    const reply = await replyTo('What is a list?', rig());
    expect(reply).toMatchObject({
      text: 'A list is a row of things. What is yours?',
      origin: 'claude-sonnet-5-5',
      notice: null,
    });
    expect(reply?.sources).toEqual([passage.source]);
    expect(sent.at(-1)).toContain('A list keeps things in order.');
  });

  it.each(['Thank you!', 'Hi, how are you?'])('cites no lesson in a reply to %j', async (message) => {
    const thanked = createLibrary([{ ...passage, text: `${message} You are welcome.`, topics: [] }], []);
    const reply = await replyTo(message, rig(), undefined, undefined, thanked);
    expect(reply).toMatchObject({ text: 'My pleasure. What is next?', sources: [] });
    expect(sent.at(-1)).not.toContain('You are welcome');
  });

  it('hands over to the built-in tutor with a kind word when it is away or paid out', async () => {
    expect(await replyTo('everything breaks', rig())).toMatchObject({
      origin: 'builtin',
      notice: 'models-away',
    });
    const spent = rig(keepBooks({ mayPay: () => false }));
    const reply = await replyTo('What is a list?', spent);
    expect(reply).toMatchObject({ origin: 'builtin', notice: 'budget-spent' });
    expect(reply?.text.length).toBeGreaterThan(10);
  });

  it('hands over to a local model that costs nothing, and says so, when it is paid out', async () => {
    const providers = [settingsFor('anthropic', double.url), settingsFor('local', double.url)];
    const books = keepBooks({ mayPay: ({ provider }) => provider === 'local' });
    const reply = await replyTo('What is a list?', rigGateway(providers, books));
    expect(reply).toMatchObject({
      text: 'A list is a row of things. What is yours?',
      origin: 'local:small',
      notice: 'budget-spent',
    });
    // It is the one that was asked for, where there is no other.
    const own = await replyTo('What is a list?', rigGateway(providers.slice(1)));
    expect(own).toMatchObject({ origin: 'local:small', notice: null });
  });

  it('keeps what was said before the line was cut', async () => {
    const reply = await replyTo('Why did the cable of my list break?', rig());
    expect(reply).toMatchObject({ origin: 'claude-sonnet-5-5', notice: 'interrupted' });
    expect('A list is a row of things, one after another.').toContain(reply?.text);
  });
});

describe('a model that wants to give the solution away', () => {
  it.each(['just tell me plainly', 'just tell me in words'])(
    'does not get it past the guard: %s',
    async (message) => {
      const rigged = rig();
      const reply = await replyTo(message, rigged, SUM_EVEN);
      expect(reply?.heldBack).not.toBeNull();
      expect(reply?.text).not.toMatch(/n % 2|total \+=|return total/);
      expect(rigged.books.calls[0]?.settled).toBeDefined();
      expect(sent.at(-1)).not.toContain('total += n');
    },
  );
});

it('stops when the learner does, and nobody goes on', async () => {
  const stop = new AbortController();
  const voice = createModelVoice(
    { gateway: rig().gateway, library, builtIn },
    { level: 'cloud', request: REQUEST, knownNames: [] },
  );
  const context = {
    message: 'Why did the cable of my list break?',
    language: 'en' as const,
    past: [],
    ladder: LADDER_START,
    move: 'none' as const,
    maxRung: 3,
    specialist: 'concepts' as const,
  };
  const said: string[] = [];
  for await (const part of voice.speak(context, stop.signal)) {
    said.push(part.type);
    if (part.type === 'text') stop.abort();
  }
  expect(said).toEqual(['origin', 'text', 'about']);
});

describe('whom a message is for', () => {
  it('is asked of a model where the words leave it open, and of nobody else', async () => {
    const own = await startDouble();
    own.on({ systemMessage: /You sort messages/ }, { content: '{"specialist": "writing", "sure": 0.9}' });
    own.onMessage(/./, { content: 'Tell me more. What happens first?' });
    const rigged = rigGateway([settingsFor('local', own.url, sent)]);
    const unsure = 'hmm the other way round';
    const reply = await replyTo(unsure, rigged);
    const purposes = rigged.books.calls.map(({ purpose }) => purpose);
    const plain = rigGateway([settingsFor('local', own.url, sent)]);
    await replyTo('What is a list?', plain);
    await own.stop();
    expect(purposes).toEqual(['triage', 'reply']);
    expect(reply?.specialist).toBe('writing');
    expect(plain.books.calls.map(({ purpose }) => purpose)).toEqual(['reply']);
  });

  it('is the built-in tutor where a model knows nothing: the learner’s own record', async () => {
    const rigged = rig();
    const reply = await replyTo('how many points do I have, what is my streak and progress?', rigged);
    expect(reply).toMatchObject({ origin: 'builtin', notice: null, specialist: 'progress' });
    expect(rigged.books.calls).toEqual([]);
  });
});
