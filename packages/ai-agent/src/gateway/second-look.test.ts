import type { LLMock } from '@copilotkit/aimock';
import {
  LADDER_START,
  type PastTurn,
  planTurn,
  type TurnContext,
  TutorActivity,
  takeTurn,
} from '@kindling/core/turns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBuiltInVoice, createLibrary } from '../built-in/index.ts';
import { createReplyGuard } from '../leak-guard/index.ts';
import { createModelVoice } from './create-model-voice.ts';
import { REQUEST, rigGateway, SUM_EVEN, settingsFor, startDouble } from './provider-double.fixture.ts';

const QUIZ = TutorActivity.parse({
  id: '0192f1a0-0000-7000-8000-0000000000aa',
  kind: 'quiz',
  title: 'Seas',
  statement: 'Which ocean is the largest?',
  options: ['Atlantic', 'Indian', 'Pacific'],
  key: 2,
});
const library = createLibrary([], []);
const builtIn = createBuiltInVoice(library);
const sent: string[] = [];
let double: LLMock;
beforeAll(async () => {
  double = await startDouble();
  double.onMessage(/what is a list/i, { content: 'A list is a row of things. What is yours?' });
});
afterAll(() => double.stop());

describe('a question with a short answer', () => {
  /** Who speaks, and how often a model was asked. */
  async function speakAt(turn: Partial<TurnContext>) {
    const rigged = rigGateway([settingsFor('anthropic', double.url, sent)]);
    const voice = createModelVoice(
      { gateway: rigged.gateway, library, builtIn },
      { level: 'cloud' as const, request: REQUEST, knownNames: [] },
    );
    const { context } = planTurn({
      message: 'What is a list, please?',
      language: 'en' as const,
      past: [],
      ladder: LADDER_START,
      isMinor: true,
    });
    const origins: string[] = [voice.origin];
    const asked = { ...context, ...turn };
    voice.prepare?.(asked);
    for await (const part of voice.speak(asked)) if (part.type === 'origin') origins.push(part.origin);
    return { origin: origins.at(-1), calls: rigged.books.calls.length };
  }

  it('is never spoken of by a model, which could tell one of three in any words', async () => {
    expect(await speakAt({ activity: QUIZ })).toEqual({ origin: 'builtin', calls: 0 });
    const item = TutorActivity.parse({ id: 'go', kind: 'english-item', statement: 'She ___ (go) home.' });
    expect(await speakAt({ activity: item })).toEqual({ origin: 'builtin', calls: 0 });
  });

  it('is no program: of that a model speaks', async () =>
    expect((await speakAt({ activity: SUM_EVEN })).calls).toBe(1));
});

describe('a second look at a reply', () => {
  /** A reply through a voice that has each of its replies judged; the double says `verdict` to the judge. */
  async function judgedReply(
    verdicts: string[],
    activity: TutorActivity | undefined = SUM_EVEN,
    past: readonly PastTurn[] = [],
  ) {
    const own = await startDouble();
    let tries = 0;
    own.on({ predicate: ({ messages }) => JSON.stringify(messages).includes('<reply>') }, () => ({
      content: verdicts[tries++] ?? '',
    }));
    own.onMessage(/look/, { content: 'Where does your total first go wrong?' });
    const rigged = rigGateway([settingsFor('local', own.url, sent)]);
    const asking = { level: 'cloud' as const, request: REQUEST, knownNames: [] };
    const voice = createModelVoice(
      { gateway: rigged.gateway, library, builtIn, hasSecondPass: true },
      asking,
    );
    const turn = {
      message: 'look, my total is wrong',
      language: 'en' as const,
      past,
      ladder: LADDER_START,
      isMinor: true,
      ...(activity === undefined ? {} : { activity }),
    };
    try {
      for await (const part of takeTurn({ voice, builtIn, guard: createReplyGuard() }, turn))
        if (part.type === 'end') return { reply: part.reply, calls: rigged.books.calls };
    } finally {
      await own.stop();
    }
    throw new Error('No end');
  }

  it('lets a reply pass that nothing is found in', async () => {
    const { reply, calls } = await judgedReply(['{"leak": false, "unsafe": false}']);
    expect(reply).toMatchObject({ text: 'Where does your total first go wrong?', heldBack: null });
    expect(calls.map(({ purpose }) => purpose)).toEqual(['reply', 'second-pass']);
  });

  it('holds back what it finds, and the built-in tutor speaks', async () => {
    const { reply } = await judgedReply(['Well: {"leak": true, "unsafe": false}']);
    expect(reply).toMatchObject({ origin: 'builtin', heldBack: { kind: 'leak', by: 'second pass' } });
    expect(reply.text).not.toContain('Where does your total');
    expect((await judgedReply(['{"leak": false, "unsafe": true}'])).reply.heldBack?.kind).toBe('unsafe');
  });

  it('reads the options and what was said before, and at such a question says nothing that nobody looked at', async () => {
    const past = [{ message: 'is it the first', reply: 'Not that one.', specialist: 'practice' as const }];
    const { reply, calls } = await judgedReply(['{"leak": false, "unsafe": false}'], QUIZ, past);
    expect(reply.text).toBe('Where does your total first go wrong?');
    expect(calls.at(-1)?.prompt).toMatch(/- Atlantic\\n- Indian\\n- Pacific/);
    expect(calls.at(-1)?.prompt).toContain('Not that one.');
    const unread = await judgedReply(['I think so.', 'no'], QUIZ);
    expect(unread.reply).toMatchObject({
      origin: 'builtin',
      heldBack: { kind: 'leak', by: 'no second look' },
    });
  });

  it('asks once more for an object it can read, and goes on without when there is none', async () => {
    const repaired = await judgedReply(['I think so.', '{"leak": true, "unsafe": false}']);
    expect(repaired.reply.heldBack?.kind).toBe('leak');
    expect(sent.at(-1)).toContain('There is no JSON object in it.');
    const { reply, calls } = await judgedReply(['{"leak": "maybe"}', 'no']);
    expect(reply.heldBack).toBeNull();
    expect(calls).toHaveLength(3);
  });
});
