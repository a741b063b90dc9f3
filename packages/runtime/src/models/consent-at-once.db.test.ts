import { randomUUID } from 'node:crypto';
import { createLibrary } from '@kindling/ai-agent/built-in';
import { createReplyGuard } from '@kindling/ai-agent/leak-guard';
import { setAgeBand } from '@kindling/core/ages';
import { type KnownStanding, setAiConsent, updateAiSettings } from '@kindling/core/ai';
import { LADDER_START, takeTurn, type Voice } from '@kindling/core/turns';
import type { Principal } from '@kindling/shared';
import { createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { Registry } from 'prom-client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readModelSettings } from './model-settings.ts';
import { openModels } from './open-models.ts';

const place = await createTestDatabase();
/** Two processes: one answers learners, the other hears guardians and admins. */
const [answering, hearing] = [place.open(), place.open()];
const models = openModels({
  settings: readModelSettings({ ANTHROPIC_API_KEY: 'key' }),
  transact: answering.transact,
  clock: () => new Date(),
  newId: randomUUID,
  registry: new Registry(),
  onFailure: () => undefined,
});
const ports = {
  transact: hearing.transact,
  models: models.directory,
  clock: () => new Date(),
  newId: randomUUID,
};
const builtIn: Voice = {
  origin: 'builtin',
  async *speak() {
    yield { type: 'text', text: 'A list keeps things in order.' };
  },
};

const asked = vi.fn(async () => new Response('away', { status: 500 }));
let ana: Principal;
let rosa: Principal;
let admin: Principal;
beforeEach(async () => {
  vi.stubGlobal('fetch', asked);
  asked.mockClear();
  const school = await openLearningSchool(place.urlFor('kindling_app'));
  ana = await school.addPerson({ role: 'student' });
  rosa = await school.addPerson({ role: 'guardian' });
  admin = await school.addPerson({ role: 'admin' });
  await school.linkGuardian(rosa.personId, ana.personId);
  const budgets = {
    learnerDayMicros: null,
    classDayMicros: null,
    schoolDayMicros: null,
    schoolMonthMicros: null,
  };
  await updateAiSettings(ports, admin, { level: 'cloud', adultLearners: false, budgets });
});
afterEach(() => vi.unstubAllGlobals());

/** As it is read with a message. */
const readStanding = async (): Promise<KnownStanding> => ({
  standing: await answering.transact(ana, ({ aiPolicy }) => aiPolicy.findStanding(ana.personId)),
  at: new Date(),
});

/** A turn of Ana's that rests on `known`, and why its reply was not a model's. */
async function talk(known: KnownStanding) {
  const request = { tenant: ana, learnerId: ana.personId, replyId: null };
  const voice = await models.chooseVoice(request, builtIn, createLibrary([], []), known);
  const turn = { message: 'What is a list?', language: 'en', past: [], ladder: LADDER_START } as const;
  for await (const part of takeTurn(
    { voice, builtIn, guard: createReplyGuard() },
    { ...turn, isMinor: true },
  ))
    if (part.type === 'end') return part.reply;
  throw new Error('No end');
}

it('asks a model while a guardian agrees', async () => {
  await setAiConsent(ports, rosa, ana.personId, true);
  expect(await talk(await readStanding())).toMatchObject({ origin: 'builtin', notice: 'models-away' });
  expect(asked).toHaveBeenCalled();
});

it('asks none from the moment on that taking it back was answered, on any process, whatever was read before', async () => {
  await setAiConsent(ports, rosa, ana.personId, true);
  const known = await readStanding();
  await setAiConsent(ports, rosa, ana.personId, false);
  expect(await talk(known)).toMatchObject({
    text: 'A list keeps things in order.',
    origin: 'builtin',
    notice: null,
  });
  expect(asked).not.toHaveBeenCalled();
});

/** A provider that goes on for a minute, a word every 50 ms; tells of each. */
function speakOn(onWord: () => void): Response {
  const event = (type: string, more: object) =>
    new TextEncoder().encode(`event: ${type}\ndata: ${JSON.stringify({ type, ...more })}\n\n`);
  const usage = { input_tokens: 9, output_tokens: 1 };
  const message = { type: 'message', id: 'm', role: 'assistant', model: 'claude', content: [], usage };
  const text = (words: string) => ({ index: 0, delta: { type: 'text_delta', text: words } });
  return new Response(
    new ReadableStream({
      async start(out) {
        out.enqueue(event('message_start', { message }));
        out.enqueue(event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }));
        for (let word = 0; word < 1_200; word += 1) {
          out.enqueue(event('content_block_delta', text(`word ${word}. `)));
          onWord();
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        out.close();
      },
    }),
    { headers: { 'content-type': 'text/event-stream' } },
  );
}

it('ends a reply that has begun when it is taken back, keeps what was said and tells why', async () => {
  await setAiConsent(ports, rosa, ana.personId, true);
  const onWord = vi.fn();
  asked.mockImplementationOnce(async () => speakOn(onWord));
  const replying = talk(await readStanding());
  await expect.poll(() => onWord.mock.calls.length).toBeGreaterThan(5);
  await setAiConsent(ports, rosa, ana.personId, false);
  const reply = await replying;
  expect(reply).toMatchObject({ notice: 'not-allowed', text: expect.stringMatching(/^word 0\. word 1\. /) });
  expect(reply.origin).not.toBe('builtin');
});

it('asks none of a learner who is said to be a minor after all, or takes back their own word', async () => {
  await setAgeBand(ports, admin, ana.personId, 'adult');
  await setAiConsent(ports, ana, ana.personId, true);
  const known = await readStanding();
  await setAgeBand(ports, admin, ana.personId, '16-17');
  await talk(known);
  await setAgeBand(ports, admin, ana.personId, 'adult');
  await setAiConsent(ports, ana, ana.personId, false);
  await talk(known);
  expect(asked).not.toHaveBeenCalled();
});
