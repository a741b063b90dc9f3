import { LADDER_START, type TurnContext } from '@kindling/core/turns';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../built-in/library.ts';
import { triage } from './triage.ts';

const library = createLibrary([], []);
const answer = (message: string, language: 'en' | 'es') => {
  const context: TurnContext = {
    message, language, past: [], ladder: LADDER_START, move: 'none', maxRung: 3, specialist: 'triage',
  }; // biome-ignore format: a record
  return triage.answer(context, library);
};

describe('a greeting', () => {
  it.each([
    ['hello there', 'es', /^Hello!/],
    ['Good morning!', 'es', /^Hello!/],
    ['hola', 'en', /^¡Hola!/],
    ['hola', 'es', /^¡Hola!/],
    ['hello', 'en', /^Hello!/],
  ] as const)('is given back in its own language: %s (%s)', async (message, language, back) => {
    expect(await answer(message, language)).toMatchObject({
      act: 'greet',
      text: expect.stringMatching(back),
    });
  });

  it('is the beginning of a talk where more is said', async () => {
    const said = await answer('Hello! My name is Diego and I have 15 years.', 'es');
    expect(said.text).toContain('I am 15 years old');
    expect(said.corrections).toHaveLength(1);
  });

  it('with a question behind it is no talk yet', async () => {
    expect(await answer('hello, what can you do for me today?', 'en')).toMatchObject({ act: 'greet' });
  });
});
