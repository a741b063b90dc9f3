import { createBuiltInVoice, createLibrary } from '@kindling/ai-agent/built-in';
import { expect, it } from 'vitest';
import { chooseCommandVoice } from './command-voice.ts';
import { readModelSettings } from './model-settings.ts';

const library = createLibrary([], []);
const builtIn = createBuiltInVoice(library);
const settings = readModelSettings({
  ANTHROPIC_API_KEY: 'SECRET-KEY',
  LOCAL_MODEL_URL: 'http://127.0.0.1:2/v1',
  LOCAL_MODEL: 'qwen3',
});
const originOf = (origin: string, known = settings) =>
  chooseCommandVoice(known, origin)?.(builtIn, library).origin;

it('is the model that is named, the first one, or the built-in tutor', () => {
  expect(originOf('local:qwen3')).toBe('local:qwen3');
  expect(originOf('auto')).toBe('claude-sonnet-5-5');
  expect(originOf('builtin')).toBeUndefined();
  expect(originOf('auto', readModelSettings({}))).toBeUndefined();
});

it('says which models there are when another is asked for, and no key', () => {
  expect(() => chooseCommandVoice(settings, 'gpt')).toThrow(
    expect.objectContaining({
      message: 'No model called gpt is set up here.',
      hint: expect.stringMatching(
        /^Use --origin builtin or --origin claude-sonnet-5-5 or --origin local:qwen3/,
      ),
    }),
  );
});
