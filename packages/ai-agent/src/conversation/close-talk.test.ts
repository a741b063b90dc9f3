import { LADDER_START, type TurnContext } from '@kindling/core/turns';
import { describe, expect, it } from 'vitest';
import { closeTalk } from './close-talk.ts';

const PAST = [
  { message: 'My sister have a dog.', reply: 'Oh?', specialist: 'conversation' as const },
  { message: 'i like it', reply: 'I see.', specialist: 'conversation' as const },
];
const leave = (message: string, more: Partial<TurnContext> = {}) =>
  closeTalk({
    message, language: 'en', past: PAST, ladder: LADDER_START, move: 'none', maxRung: 3, specialist: 'triage', ...more,
  }); // biome-ignore format: a record

describe('the end of a free talk', () => {
  it.each([
    'Bye!',
    'ok see you tomorrow',
    'I have to go now, goodbye',
    'Adiós, hasta mañana',
    'me tengo que ir',
  ])('comes with %s, and shows what was wrong, but not what only looked so', (message) => {
    const answer = leave(message);
    expect(answer?.act).toBe('summarise');
    expect(answer?.text).toMatch(/My sister has/);
    expect(answer?.text).not.toMatch(/i → I/);
  });

  it('is told in the language things are explained in', () => {
    expect(leave('bye', { language: 'es' })?.text).toMatch(/Me ha gustado|Gracias por la charla/);
  });

  it.each([
    'I have to go to the dentist',
    'I said goodbye to my aunt because she moved to another town last week',
    'hello',
  ])('does not come with %s', (message) => expect(leave(message)).toBeUndefined());

  it('comes after a talk only, and in no scene', () => {
    expect(leave('bye', { past: [] })).toBeUndefined();
    expect(leave('bye', { past: PAST.map((turn) => ({ ...turn, specialist: 'concepts' })) })).toBeUndefined();
    const scene = { play: {}, said: [] } as unknown as NonNullable<TurnContext['talk']>['scene'];
    expect(leave('bye', { talk: scene === undefined ? {} : { scene } })).toBeUndefined();
  });
});
