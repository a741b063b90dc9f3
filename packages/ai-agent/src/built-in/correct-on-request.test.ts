import { LADDER_START, type TurnContext } from '@kindling/core/turns';
import { describe, expect, it } from 'vitest';
import { correctOnRequest } from './correct-on-request.ts';

const ask = (message: string, more: Partial<TurnContext> = {}) =>
  correctOnRequest({
    message, language: 'en', past: [], ladder: LADDER_START, move: 'none', maxRung: 3, specialist: 'triage', ...more,
  }); // biome-ignore format: a record

describe('a sentence to be corrected', () => {
  it('is mended, with the reason and the place in the whole message', () => {
    const message = 'Can you correct my sentence: I have went to London';
    const answer = ask(message);
    expect(answer?.text).toMatch(/^Better: “I have gone to London”\n\n.*participle/);
    const [correction] = answer?.corrections ?? [];
    expect(message.slice(correction?.start, correction?.end)).toBe(correction?.from);
  });

  it('is read in quotation marks, and in Spanish', () => {
    expect(ask('Is this correct: "She like dogs"?')?.text).toContain('She likes dogs');
    expect(ask('Corrige: «mi hermana es muy alto»', { language: 'es' })?.text).toContain('alta');
  });

  it('is not praised where nothing is found', () => {
    expect(ask('Check this: I like dogs')).toMatchObject({ act: 'ask-back' });
  });

  it.each(['I like to correct people: it is fun', 'correct', 'Can you help me: I am lost'])(
    'is not %s',
    (said) => {
      expect(ask(said)).toBeUndefined();
    },
  );

  it('is nothing beside a task', () => {
    expect(
      ask('Correct this: She like dogs', { activity: {} as NonNullable<TurnContext['activity']> }),
    ).toBeUndefined();
  });
});
