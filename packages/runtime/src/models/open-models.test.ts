import { createLibrary } from '@kindling/ai-agent/built-in';
import type { CallStore, LearnerStanding } from '@kindling/core/ai';
import { NO_TOKENS } from '@kindling/core/ai';
import type { Voice } from '@kindling/core/turns';
import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { countModelCalls } from './model-metrics.ts';
import { readModelSettings } from './model-settings.ts';
import { openModels } from './open-models.ts';

const id = '0192f1a0-0000-7000-8000-000000000001';
const REQUEST = { tenant: { schoolId: id, correlationId: 'req' }, learnerId: id, replyId: id };
const builtIn: Voice = { origin: 'builtin', async *speak() {} };
const ADULT: LearnerStanding = {
  school: 'cloud',
  classes: [],
  learner: null,
  hasConsent: false,
  role: 'teacher',
  adultLearners: false,
  age: null,
  ownConsent: null,
  contact: null,
  knownNames: [],
};

function openWith(environment: Record<string, string>, standing: LearnerStanding = ADULT) {
  const registry = new Registry();
  const models = openModels({
    settings: readModelSettings(environment),
    transact: (_tenant, work) =>
      work({
        aiCalls: {} as CallStore,
        aiPolicy: { findStanding: async () => standing },
        atCommit: () => undefined,
      }),
    clock: () => new Date(0),
    newId: () => id,
    registry,
    onFailure: () => undefined,
  });
  return { models, registry, choose: () => models.chooseVoice(REQUEST, builtIn, createLibrary([], [])) };
}

it('chooses the model that is set up and allowed, else the built-in tutor', async () => {
  const key = { ANTHROPIC_API_KEY: 'SECRET-KEY' };
  expect((await openWith(key).choose()).origin).toBe('claude-sonnet-5-5');
  expect(await openWith(key, { ...ADULT, school: 'local' }).choose()).toBe(builtIn);
  expect(await openWith({}).choose()).toBe(builtIn);
  const local = { ...key, LOCAL_MODEL_URL: 'http://127.0.0.1:2/v1', LOCAL_MODEL: 'qwen3' };
  expect((await openWith(local, { ...ADULT, school: 'local' }).choose()).origin).toBe('local:qwen3');
});

it('tells admins of every provider, and of no key', () => {
  const { models } = openWith({ OPENAI_API_KEY: 'SECRET-KEY' });
  expect(models.directory.describe()).toEqual({
    providers: [
      { provider: 'anthropic', configured: false, model: null, state: null },
      { provider: 'openai', configured: true, model: 'gpt-6-sol', state: 'closed' },
      { provider: 'local', configured: false, model: null, state: null },
    ],
    pricesVersion: '2026-11-21',
  });
});

it('counts calls, tokens, cost and breakers by provider', async () => {
  const { registry } = openWith({ OPENAI_API_KEY: 'SECRET-KEY' });
  expect(await registry.metrics()).toContain(
    'kindling_model_breaker_state{provider="openai",state="closed"} 1',
  );
  const own = new Registry();
  countModelCalls(own)({
    provider: 'openai',
    level: 'cloud',
    model: 'gpt-6-sol',
    purpose: 'reply',
    pricesVersion: 'x',
    promptVersion: 'y',
    worstMicros: 9,
    outcome: 'complete',
    usage: { ...NO_TOKENS, output: 7 },
    isExact: true,
    costMicros: 2_500_000,
    durationMs: 5,
    firstTokenMs: 300,
  });
  const text = await own.metrics();
  expect(text).toContain(
    'kindling_model_calls_total{provider="openai",model="gpt-6-sol",purpose="reply",outcome="complete"} 1',
  );
  expect(text).toContain('kindling_model_tokens_total{provider="openai",model="gpt-6-sol",kind="output"} 7');
  expect(text).toContain('kindling_model_cost_dollars_total{provider="openai",model="gpt-6-sol"} 2.5');
  expect(text).not.toContain('SECRET-KEY');
});
