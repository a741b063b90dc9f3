import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { readModelSettings } from './model-settings.ts';

describe('the settings of models', () => {
  it('are none by default', () => {
    expect(readModelSettings({})).toEqual({
      providers: [],
      limits: {
        maxOutputTokens: 1_200,
        firstTokenMs: 12_000,
        thinkingMs: 30_000,
        stallMs: 15_000,
        deadlineMs: 60_000,
        recheckMs: 2_000,
      },
      hasSecondPass: false,
    });
  });

  it('put Claude first, then OpenAI, then the local server', () => {
    const { providers } = readModelSettings({
      LOCAL_MODEL_URL: 'http://127.0.0.1:11434/v1',
      LOCAL_MODEL: 'qwen3',
      OPENAI_API_KEY: 'key-o',
      ANTHROPIC_API_KEY: 'key-a',
      ANTHROPIC_MODEL: 'claude-haiku-5-5',
      MODEL_DEADLINE_SECONDS: '20',
    });
    expect(providers.map(({ provider, model, apiKey }) => [provider, model.id, apiKey])).toEqual([
      ['anthropic', 'claude-haiku-5-5', 'key-a'],
      ['openai', 'gpt-6-sol', 'key-o'],
      ['local', 'qwen3', undefined],
    ]);
  });

  it.each([
    [
      { ANTHROPIC_API_KEY: 'k', ANTHROPIC_MODEL: 'claude-x' },
      /ANTHROPIC_MODEL=claude-x: its price is not known/,
    ],
    [{ LOCAL_MODEL: 'qwen3' }, /need each other/],
    [{ LOCAL_MODEL_URL: 'ftp://x', LOCAL_MODEL: 'y' }, /LOCAL_MODEL_URL must be an address/],
    [{ MODEL_MAX_OUTPUT_TOKENS: '1' }, /MODEL_MAX_OUTPUT_TOKENS must be a whole number/],
  ])('are refused when they cannot work: %o', (environment, message) => {
    expect(() => readModelSettings(environment)).toThrow(message);
  });

  it('never name a key when something is wrong', () => {
    const environment = {
      ANTHROPIC_API_KEY: 'SECRET-KEY',
      OPENAI_API_KEY: 'SECRET-KEY',
      PORT: 'x',
      ANTHROPIC_MODEL: 'y',
    };
    expect(() => readConfig(environment, '/nowhere')).toThrow(expect.not.stringMatching(/SECRET-KEY/));
    expect(() => readModelSettings(environment)).toThrow(expect.not.stringMatching(/SECRET-KEY/));
  });
});
