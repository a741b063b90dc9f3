import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import type { LLMock } from '@copilotkit/aimock';
import { costOf, NO_TOKENS } from '@kindling/core/ai';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { NoModelAnswered } from './create-gateway.ts';
import { toModelFault } from './model-fault.ts';
import { defaultModel } from './models.ts';
import {
  hear,
  keepBooks,
  promptOf,
  REQUEST,
  rigGateway,
  settingsFor,
  startDouble,
} from './provider-double.fixture.ts';

const REPLY = 'A list keeps things in order, [[name-3]]. What would you put in yours today, and why there?';
const SLOW = { latency: 40 };
const USAGE = { input_tokens: 120, output_tokens: 33, prompt_tokens: 120, completion_tokens: 33 };

let double: LLMock;
beforeAll(async () => {
  double = await startDouble();
  double.onMessage(/hello/, { content: REPLY, usage: USAGE });
  double.onMessage(/cut/, { content: REPLY }, { truncateAfterChunks: 6, latency: 15 });
  double.onMessage(/slow/, { content: REPLY }, SLOW);
  double.onMessage(/endless/, { content: REPLY.repeat(20) }, SLOW);
  double.onMessage(/stall/, { content: REPLY }, { streamingProfile: { ttft: 5_000 } });
  double.onMessage(/garbage/, { content: REPLY }, { chaos: { malformedRate: 1 } });
  double.onMessage(/drop/, { content: REPLY }, { chaos: { disconnectRate: 1 } });
  for (const status of [401, 429, 500, 529])
    double.onMessage(new RegExp(`error ${status}`), { error: { message: 'ANSWER-OF-THE-PROVIDER' }, status });
  // The packages of the providers load with the first question.
  for (const provider of ['anthropic', 'openai', 'local'] as const)
    await hear(rigGateway([settingsFor(provider, double.url)]).gateway, 'hello');
});
afterAll(() => double.stop());

/** A provider that nobody runs. */
const absent = () => settingsFor('anthropic', 'http://127.0.0.1:2');

describe.each(['anthropic', 'openai', 'local'] as const)('through %s', (provider) => {
  it('speaks, and counts to the token what the provider counted', async () => {
    const sent: string[] = [];
    const { gateway, books, observed } = rigGateway([settingsFor(provider, double.url, sent)]);
    const heard = await hear(gateway, 'hello');
    expect(heard).toMatchObject({ text: REPLY, interrupted: false });
    expect(heard.origin).toBe(provider === 'local' ? 'local:small' : defaultModel(provider).id);
    const usage = { ...NO_TOKENS, input: 120, output: 33 };
    const cost = provider === 'local' ? 0 : costOf(usage, defaultModel(provider).price);
    expect(observed).toMatchObject([{ outcome: 'complete', usage, isExact: true, costMicros: cost }]);
    expect(books.calls[0]?.settled?.costMicros).toBe(cost);
    expect(books.calls[0]?.worstMicros).toBeGreaterThanOrEqual(cost);
    const [body = ''] = sent;
    expect(body).toMatch(/"max_(?:output_)?tokens":400/);
  });

  const faults = ['error 429', 'error 529', 'error 401', 'garbage', 'drop', 'stall'];
  it.each(provider === 'anthropic' ? [...faults, 'error 500'] : ['error 500'])(
    'says before the first word that nobody answered: %s',
    async (fault) => {
      const limits = fault === 'stall' ? { firstTokenMs: 60 } : {};
      const { gateway, books } = rigGateway([settingsFor(provider, double.url)], keepBooks(), limits);
      await expect(hear(gateway, fault)).rejects.toMatchObject({ why: 'models-away' });
      expect(books.calls[0]?.settled?.outcome).not.toBe('complete');
      expect(books.calls[0]?.settled?.costMicros).toBeLessThanOrEqual(books.calls[0]?.worstMicros ?? 0);
    },
  );

  it('keeps what came before a cut, and says that it broke off', async () => {
    const { gateway, observed } = rigGateway([settingsFor(provider, double.url)]);
    const heard = await hear(gateway, 'cut').catch((error: unknown) => error);
    if (heard instanceof NoModelAnswered) return expect(observed[0]?.firstTokenMs).toBeNull();
    expect(heard).toMatchObject({ interrupted: true });
    expect(observed[0]).toMatchObject({ outcome: 'cut', isExact: false });
    expect((heard as { text: string }).text.length).toBeGreaterThan(0);
  });
});

it('marks what stays the same for Claude to keep, and asks OpenAI to keep nothing', async () => {
  const sent: string[] = [];
  await hear(rigGateway([settingsFor('anthropic', double.url, sent)]).gateway, 'hello');
  await hear(rigGateway([settingsFor('openai', double.url, sent)]).gateway, 'hello');
  const [claude, openai] = sent.map((body) => JSON.parse(body));
  expect(claude.system).toEqual([
    { type: 'text', text: 'You teach.', cache_control: { type: 'ephemeral' } },
    { type: 'text', text: 'Answer in English.' },
  ]);
  expect(openai.store).toBe(false);
});

describe('what leaves', () => {
  it('holds no name of the roster and no address, and both are back in the reply', async () => {
    const sent: string[] = [];
    const { gateway, books } = rigGateway([settingsFor('anthropic', double.url, sent)]);
    const knownNames = ['Ana Torres', 'Tomás Reyes'];
    const heard = await hear(gateway, 'hello, I am Ana, mail ana@maple.example or 612 345 678; Tomas too', {
      knownNames,
    });
    expect(heard.text).toContain('in order, Ana.');
    for (const kept of [sent[0] ?? '', books.calls[0]?.prompt ?? ''])
      expect(kept).not.toMatch(/ana\b|tom[aá]s|torres|reyes|maple|612/i);
  });

  it('is nothing above the level', async () => {
    const sent: string[] = [];
    const { gateway } = rigGateway([
      settingsFor('anthropic', double.url, sent),
      settingsFor('openai', double.url, sent),
    ]);
    const asking = { level: 'local' as const, purpose: 'reply' as const, request: REQUEST, knownNames: [] };
    await expect(gateway.ask(promptOf('hello'), asking).next()).rejects.toBeInstanceOf(NoModelAnswered);
    await expect(gateway.ask(promptOf('hello'), { ...asking, level: 'builtin' }).next()).rejects.toThrow();
    expect(sent).toEqual([]);
    expect(gateway.originOf('local')).toBeUndefined();
    expect(gateway.originOf('cloud')).toBe(defaultModel('anthropic').id);
  });

  it('is nothing when a budget cannot bear it, or the books cannot be kept', async () => {
    const sent: string[] = [];
    const spent = rigGateway(
      [settingsFor('anthropic', double.url, sent)],
      keepBooks({ mayPay: () => false }),
    );
    await expect(hear(spent.gateway, 'hello')).rejects.toMatchObject({ why: 'budget-spent' });
    const books = keepBooks();
    books.ledger.reserve = () => Promise.reject(new Error('away'));
    const broken = rigGateway([settingsFor('anthropic', double.url, sent)], books);
    await expect(hear(broken.gateway, 'hello')).rejects.toMatchObject({ why: 'models-away' });
    expect(broken.ledgerErrors).toHaveLength(1);
    expect(sent).toEqual([]);
  });

  it('says no word before the books are kept, and none when they cannot be', async () => {
    const books = keepBooks();
    const { reserve } = books.ledger;
    const saving = Promise.withResolvers<void>();
    books.ledger.reserve = async (call) => {
      const reserved = await reserve(call);
      return reserved && { ...reserved, kept: saving.promise };
    };
    const sent: string[] = [];
    const { gateway, ledgerErrors } = rigGateway([settingsFor('anthropic', double.url, sent)], books);
    const asking = { level: 'cloud' as const, purpose: 'reply' as const, request: REQUEST, knownNames: [] };
    const first = gateway.ask(promptOf('hello'), asking).next();
    const heard = vi.fn();
    first.then(heard, heard);
    await expect.poll(() => sent).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).not.toHaveBeenCalled();
    saving.reject(new Error('the disk is full'));
    await expect(first).rejects.toMatchObject({ why: 'models-away' });
    expect(ledgerErrors).toMatchObject([{ message: 'the disk is full' }]);
    expect(books.calls[0]?.settled).toBeUndefined();
    expect(gateway.describe()[0]?.state).toBe('closed');
    // It was sent, so it is billed: it is counted with what it cost.
    await expect.poll(() => books.calls[0]?.booked).toMatchObject({ outcome: 'complete', isExact: true });
    expect(books.calls[0]?.booked?.costMicros).toBeGreaterThan(0);
  });

  it('is ended at once when its books are lost, and counted once the database is back', async () => {
    const books = keepBooks();
    const { reserve, book } = books.ledger;
    books.ledger.reserve = async (call) => {
      const reserved = await reserve(call);
      return reserved && { ...reserved, kept: sleep(100).then(() => Promise.reject(new Error('lost'))) };
    };
    books.ledger.book = vi.fn(book).mockRejectedValueOnce(new Error('still away'));
    const { gateway, observed } = rigGateway([settingsFor('anthropic', double.url)], books);
    const before = performance.now();
    await expect(hear(gateway, 'stall')).rejects.toMatchObject({ why: 'models-away' });
    expect(performance.now() - before).toBeLessThan(3_000);
    await expect.poll(() => books.calls[0]?.booked).toMatchObject({ outcome: 'stopped' });
    expect(books.ledger.book).toHaveBeenCalledTimes(2);
    expect(observed).toHaveLength(1);
  });
});

describe('when one fails', () => {
  it('the next speaks, before the first word only', async () => {
    const { gateway, observed } = rigGateway([absent(), settingsFor('openai', double.url)]);
    expect((await hear(gateway, 'hello')).origin).toBe('gpt-6-sol');
    expect(observed.map(({ outcome }) => outcome)).toEqual(['unreachable', 'complete']);
    expect(observed[0]?.costMicros).toBe(0);
    const cut = rigGateway([settingsFor('anthropic', double.url), settingsFor('openai', double.url)]);
    expect(await hear(cut.gateway, 'cut')).toMatchObject({ origin: 'claude-sonnet-5-5', interrupted: true });
    expect(cut.observed).toHaveLength(1);
  });

  it('it is left alone after some failures, and its state is told', async () => {
    const sent: string[] = [];
    const { gateway } = rigGateway([settingsFor('anthropic', double.url, sent)]);
    for (let turn = 0; turn < 6; turn += 1) await expect(hear(gateway, 'error 500')).rejects.toThrow();
    expect(sent).toHaveLength(4);
    expect(gateway.describe()).toEqual([
      { provider: 'anthropic', model: 'claude-sonnet-5-5', state: 'open' },
    ]);
  });

  it('leaves one that thinks and thinks before its time is over, and counts what it thought', async () => {
    const thoughts = 'I wonder. '.repeat(200);
    double.onMessage(/ponder/, { content: REPLY, reasoning: thoughts }, { latency: 25 });
    const providers = [settingsFor('anthropic', double.url)];
    const limits = { firstTokenMs: 300, thinkingMs: 700, deadlineMs: 4_000 };
    const { gateway, observed } = rigGateway(providers, keepBooks(), limits);
    const before = performance.now();
    await expect(hear(gateway, 'ponder')).rejects.toMatchObject({ why: 'models-away' });
    // Signs of life keep it from being left after 300 ms, but not for the whole time of the reply.
    const took = performance.now() - before;
    expect(took).toBeGreaterThan(500);
    expect(took).toBeLessThan(2_500);
    expect(observed).toMatchObject([{ outcome: 'stalled', isExact: false, firstTokenMs: null }]);
    expect(observed[0]?.usage.output).toBeGreaterThan(50);
    const patient = rigGateway(providers, keepBooks(), {
      ...limits,
      thinkingMs: 30_000,
      deadlineMs: 30_000,
    });
    expect(await hear(patient.gateway, 'ponder')).toMatchObject({ text: REPLY });
  });

  it('one deadline holds for all of them, and for the whole reply', async () => {
    const { gateway } = rigGateway(
      [settingsFor('anthropic', double.url), settingsFor('openai', double.url)],
      keepBooks(),
      {
        deadlineMs: 150,
        firstTokenMs: 10_000,
      },
    );
    const begun = performance.now();
    await expect(hear(gateway, 'stall')).rejects.toMatchObject({ why: 'models-away' });
    expect(performance.now() - begun).toBeLessThan(2_500);
    const late = rigGateway([settingsFor('anthropic', double.url)], keepBooks(), { deadlineMs: 1_200 });
    expect(await hear(late.gateway, 'endless')).toMatchObject({ interrupted: true });
    expect(late.observed[0]?.outcome).toBe('deadline');
  });
});

describe('when it may not answer any more', () => {
  const withdrawnAfter = (looks: number) => {
    const isStillAllowed = vi.fn(async () => isStillAllowed.mock.calls.length < looks);
    return keepBooks({ isStillAllowed });
  };
  const whyOf = async (rig: ReturnType<typeof rigGateway>, question: string) => {
    const asking = { level: 'cloud' as const, purpose: 'reply' as const, request: REQUEST, knownNames: [] };
    for await (const part of rig.gateway.ask(promptOf(question), asking))
      if (part.type === 'interrupted') return part.why;
    return undefined;
  };

  it('a model is ended in the middle within moments, nobody is blamed, and what it cost is kept', async () => {
    const rig = rigGateway([settingsFor('anthropic', double.url)], withdrawnAfter(3), { recheckMs: 100 });
    const begun = performance.now();
    expect(await whyOf(rig, 'endless')).toBe('not-allowed');
    expect(performance.now() - begun).toBeLessThan(2_500);
    expect(rig.observed).toMatchObject([{ outcome: 'stopped', isExact: false }]);
    expect(rig.books.calls[0]?.settled?.costMicros).toBeGreaterThan(0);
    expect(rig.gateway.describe()[0]?.state).toBe('closed');
  });

  it('a model that has not said a word is not waited for', async () => {
    const rig = rigGateway([settingsFor('anthropic', double.url)], withdrawnAfter(1), { recheckMs: 50 });
    await expect(hear(rig.gateway, 'stall')).rejects.toMatchObject({ why: 'not-allowed' });
  });

  it('is not known when the database cannot say: the reply goes on', async () => {
    const books = keepBooks({ isStillAllowed: () => Promise.reject(new Error('away')) });
    const rig = rigGateway([settingsFor('anthropic', double.url)], books, { recheckMs: 50 });
    expect(await hear(rig.gateway, 'slow')).toMatchObject({ text: REPLY, interrupted: false });
    expect(rig.ledgerErrors.length).toBeGreaterThan(1);
  });
});

it('stops at once when the learner does, and blames nobody', async () => {
  const stop = new AbortController();
  const { gateway, books } = rigGateway([settingsFor('anthropic', double.url)]);
  const asking = { level: 'cloud' as const, purpose: 'reply' as const, request: REQUEST, knownNames: [] };
  const parts = gateway.ask(promptOf('slow'), { ...asking, signal: stop.signal });
  await parts.next();
  await parts.next();
  stop.abort();
  const stoppedAt = performance.now();
  while ((await parts.next()).done !== true);
  expect(performance.now() - stoppedAt).toBeLessThan(200);
  expect(books.calls[0]?.settled).toMatchObject({ outcome: 'stopped', isExact: false });
  expect(gateway.describe()[0]?.state).toBe('closed');
});

it('settles what a reader leaves in the middle', async () => {
  const { gateway, books } = rigGateway([settingsFor('anthropic', double.url)]);
  const asking = { level: 'cloud' as const, purpose: 'reply' as const, request: REQUEST, knownNames: [] };
  for await (const part of gateway.ask(promptOf('slow'), asking)) if (part.type === 'text') break;
  expect(books.calls[0]?.settled?.outcome).toBe('stopped');
});

describe('a provider that is tried again after a rest', () => {
  const asking = { level: 'cloud' as const, purpose: 'reply' as const, request: REQUEST, knownNames: [] };
  /** It said all it had to say, and the reader has heard its first word, or waits for it. */
  const untilAllIsSaid = () => new Promise((resolve) => setTimeout(resolve, 300));
  const openHalf = async (books = keepBooks()) => {
    const rig = rigGateway([settingsFor('anthropic', double.url)], books);
    for (let turn = 0; turn < 4; turn += 1) await expect(hear(rig.gateway, 'error 500')).rejects.toThrow();
    const now = performance.now.bind(performance);
    const later = vi.spyOn(performance, 'now').mockImplementation(() => now() + 30_000);
    onTestFinished(() => later.mockRestore());
    expect(rig.gateway.describe()[0]?.state).toBe('half-open');
    return rig;
  };

  it('is asked by the next, too, when its reader left before hearing all of it', async () => {
    const { gateway, observed } = await openHalf();
    for await (const part of gateway.ask(promptOf('hello'), asking)) {
      if (part.type !== 'text') continue;
      await untilAllIsSaid();
      break;
    }
    expect(observed.at(-1)?.outcome).toBe('complete');
    expect(await hear(gateway, 'hello')).toMatchObject({ text: REPLY });
  });

  it('is asked by the next, too, when nobody heard it since the books were not kept', async () => {
    const books = keepBooks();
    const { gateway } = await openHalf(books);
    const { reserve } = books.ledger;
    books.ledger.reserve = async (call) => {
      const reserved = await reserve(call);
      return (
        reserved && { ...reserved, kept: untilAllIsSaid().then(() => Promise.reject(new Error('full'))) }
      );
    };
    await expect(hear(gateway, 'hello')).rejects.toMatchObject({ why: 'models-away' });
    books.ledger.reserve = reserve;
    expect(await hear(gateway, 'hello')).toMatchObject({ text: REPLY });
  });
});

it('a fault holds neither key nor question nor answer', async () => {
  const error = await (await import('ai'))
    .generateText({
      model: await (await import('./open-model.ts')).openModel(settingsFor('anthropic', double.url)),
      prompt: 'error 500 QUESTION-OF-A-LEARNER',
      maxRetries: 0,
    })
    .catch((thrown: unknown) => thrown);
  expect(inspect(error, { depth: 9 })).toContain('QUESTION-OF-A-LEARNER');
  const fault = toModelFault(error, 'anthropic');
  expect(fault).toMatchObject({ kind: 'server-error', message: 'anthropic: server-error (500)' });
  expect(inspect(fault, { depth: 9, showHidden: true })).not.toMatch(/QUESTION|ANSWER-OF|key-of-the-test/);
});
