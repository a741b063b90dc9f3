import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import type { LLMock } from '@copilotkit/aimock';
import { costOf, NO_TOKENS } from '@kindling/core/ai';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { NoModelAnswered } from './create-gateway.ts';
import { toModelFault } from './model-fault.ts';
import { defaultModel } from './models.ts';
import type { ProviderSettings } from './open-model.ts';
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

/** So long that what a test waits for cannot be the limit's doing. */
const NEVER_MS = 600_000;
const PATIENT = { firstTokenMs: NEVER_MS, thinkingMs: NEVER_MS, stallMs: NEVER_MS, deadlineMs: NEVER_MS };

/** A provider that never answers; `sent` counts how often it was asked. */
const silent = (sent: string[] = []) => ({
  ...settingsFor('anthropic', double.url),
  fetch: (_address: unknown, { signal, body }: RequestInit = {}) => {
    sent.push(String(body));
    return new Promise<Response>((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  },
});

const asking = () => ({
  level: 'cloud' as const,
  purpose: 'reply' as const,
  request: REQUEST,
  knownNames: [],
});

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
    const askAt = (level: 'local' | 'builtin') =>
      gateway.ask(promptOf('hello'), { ...asking(), level }).next();
    await expect(askAt('local')).rejects.toBeInstanceOf(NoModelAnswered);
    await expect(askAt('builtin')).rejects.toThrow();
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
    const first = gateway.ask(promptOf('hello'), asking()).next();
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
    const { gateway, observed } = rigGateway([silent()], books, PATIENT);
    await expect(hear(gateway, 'hello')).rejects.toMatchObject({ why: 'models-away' });
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
    const limits = { ...PATIENT, firstTokenMs: 1_000, thinkingMs: 1_500 };
    const { gateway, observed } = rigGateway(providers, keepBooks(), limits);
    const before = performance.now();
    await expect(hear(gateway, 'ponder')).rejects.toMatchObject({ why: 'models-away' });
    // Signs of life keep it from being left after a second, but not until the reply, which takes another three.
    expect(performance.now() - before).toBeGreaterThan(limits.thinkingMs - 5);
    expect(observed).toMatchObject([{ outcome: 'stalled', isExact: false, firstTokenMs: null }]);
    expect(observed[0]?.usage.output).toBeGreaterThan(50);
    const patient = rigGateway(providers, keepBooks(), PATIENT);
    expect(await hear(patient.gateway, 'ponder')).toMatchObject({ text: REPLY });
  });

  it('one deadline holds for all of them, and for the whole reply', async () => {
    const sent: string[] = [];
    const limits = { ...PATIENT, deadlineMs: 400 };
    const { gateway } = rigGateway([silent(sent), silent(sent)], keepBooks(), limits);
    await expect(hear(gateway, 'hello')).rejects.toMatchObject({ why: 'models-away' });
    expect(sent).toHaveLength(1);

    // This one is over as soon as the first word was heard, however long that took.
    const deadline = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(deadline.signal);
    onTestFinished(() => timeout.mockRestore());
    const late = rigGateway([settingsFor('anthropic', double.url)], keepBooks(), PATIENT);
    const parts: string[] = [];
    for await (const { type } of late.gateway.ask(promptOf('endless'), asking())) {
      if (type === 'text') deadline.abort();
      parts.push(type);
    }
    expect(timeout.mock.calls[0]).toEqual([NEVER_MS]);
    expect(parts.at(-1)).toBe('interrupted');
    expect(late.observed[0]?.outcome).toBe('deadline');
  });
});

describe('when it may not answer any more', () => {
  it('a model is ended in the middle, nobody is blamed, and what it cost is kept', async () => {
    let isAllowed = true;
    const books = keepBooks({ isStillAllowed: async () => isAllowed });
    const rig = rigGateway([settingsFor('anthropic', double.url)], books, { ...PATIENT, recheckMs: 50 });
    const ends: string[] = [];
    for await (const part of rig.gateway.ask(promptOf('endless'), asking())) {
      if (part.type === 'text') isAllowed = false;
      if (part.type === 'interrupted') ends.push(part.why);
    }
    expect(ends).toEqual(['not-allowed']);
    expect(rig.observed).toMatchObject([{ outcome: 'stopped', isExact: false }]);
    expect(rig.books.calls[0]?.settled?.costMicros).toBeGreaterThan(0);
    expect(rig.gateway.describe()[0]?.state).toBe('closed');
  });

  it('a model that has not said a word is not waited for', async () => {
    const books = keepBooks({ isStillAllowed: async () => false });
    const rig = rigGateway([silent()], books, { ...PATIENT, recheckMs: 50 });
    await expect(hear(rig.gateway, 'hello')).rejects.toMatchObject({ why: 'not-allowed' });
  });

  it('is not known when the database cannot say: the reply goes on', async () => {
    const books = keepBooks({ isStillAllowed: () => Promise.reject(new Error('away')) });
    const rig = rigGateway([settingsFor('anthropic', double.url)], books, { ...PATIENT, recheckMs: 50 });
    expect(await hear(rig.gateway, 'slow')).toMatchObject({ text: REPLY, interrupted: false });
    expect(rig.ledgerErrors.length).toBeGreaterThan(1);
  });
});

it('stops at once when the learner does, and blames nobody', async () => {
  const stop = new AbortController();
  const { gateway, books } = rigGateway([settingsFor('anthropic', double.url)]);
  const parts = gateway.ask(promptOf('endless'), { ...asking(), signal: stop.signal });
  await parts.next();
  await parts.next();
  stop.abort();
  // It says on for six seconds.
  while ((await parts.next()).done !== true);
  expect(books.calls[0]?.settled).toMatchObject({ outcome: 'stopped', isExact: false });
  expect(gateway.describe()[0]?.state).toBe('closed');
});

it('settles what a reader leaves in the middle', async () => {
  const { gateway, books } = rigGateway([settingsFor('anthropic', double.url)]);
  for await (const part of gateway.ask(promptOf('slow'), asking())) if (part.type === 'text') break;
  expect(books.calls[0]?.settled?.outcome).toBe('stopped');
});

describe('a provider that is tried again after a rest', () => {
  /** The double, and when it has said all it had to say. */
  const heardOut = () => {
    const said = Promise.withResolvers<void>();
    const settings = settingsFor('anthropic', double.url);
    let heard = '';
    const listenIn = () =>
      new TransformStream<Uint8Array, Uint8Array>({
        transform(bytes, out) {
          heard += Buffer.from(bytes).toString('latin1');
          if (heard.includes('message_stop')) said.resolve();
          out.enqueue(bytes);
        },
      });
    const listen: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      return response.ok ? new Response(response.body?.pipeThrough(listenIn()), response) : response;
    };
    // What came last is read in the next turns of the loop.
    const untilAllIsSaid = () => said.promise.then(() => sleep(20));
    return { settings: { ...settings, fetch: listen }, untilAllIsSaid };
  };
  const openHalf = async (settings: ProviderSettings, books = keepBooks()) => {
    const rig = rigGateway([settings], books, PATIENT);
    for (let turn = 0; turn < 4; turn += 1) await expect(hear(rig.gateway, 'error 500')).rejects.toThrow();
    const now = performance.now.bind(performance);
    const later = vi.spyOn(performance, 'now').mockImplementation(() => now() + 30_000);
    onTestFinished(() => later.mockRestore());
    expect(rig.gateway.describe()[0]?.state).toBe('half-open');
    return rig;
  };

  it('is asked by the next, too, when its reader left before hearing all of it', async () => {
    const { settings, untilAllIsSaid } = heardOut();
    const { gateway, observed } = await openHalf(settings);
    for await (const part of gateway.ask(promptOf('hello'), asking())) {
      if (part.type !== 'text') continue;
      await untilAllIsSaid();
      break;
    }
    expect(observed.at(-1)?.outcome).toBe('complete');
    expect(await hear(gateway, 'hello')).toMatchObject({ text: REPLY });
  });

  it('is asked by the next, too, when nobody heard it since the books were not kept', async () => {
    const books = keepBooks();
    const { settings, untilAllIsSaid } = heardOut();
    const { gateway } = await openHalf(settings, books);
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
  const { openModel } = await import('./open-model.ts');
  const model = await openModel(settingsFor('anthropic', double.url));
  const content = [{ type: 'text' as const, text: 'error 500 QUESTION-OF-A-LEARNER' }];
  const error = await Promise.resolve(model.doGenerate({ prompt: [{ role: 'user', content }] })).catch(
    (thrown: unknown) => thrown,
  );
  expect(inspect(error, { depth: 9 })).toContain('QUESTION-OF-A-LEARNER');
  const fault = toModelFault(error, 'anthropic');
  expect(fault).toMatchObject({ kind: 'server-error', message: 'anthropic: server-error (500)' });
  expect(inspect(fault, { depth: 9, showHidden: true })).not.toMatch(/QUESTION|ANSWER-OF|key-of-the-test/);
});
