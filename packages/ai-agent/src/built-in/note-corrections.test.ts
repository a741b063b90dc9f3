import type { TurnContext } from '@kindling/core/turns';
import { describe, expect, it } from 'vitest';
import { noteCorrections } from './note-corrections.ts';

const answer = { act: 'ask-back' as const, text: 'What do you mean?' };
const context = (message: string, about: Partial<TurnContext> = {}): TurnContext => ({
  message,
  language: 'es',
  past: [],
  ladder: { rung: 0, requests: 0, tries: 0 } as unknown as TurnContext['ladder'],
  move: 'none' as unknown as TurnContext['move'],
  maxRung: 3,
  specialist: 'triage',
  ...about,
});

describe('corrections beside an answer', () => {
  it('are noted whoever answers, with reasons in the language of the learner', () => {
    const noted = noteCorrections(context('She like the books that I buyed.'), answer);
    expect(noted.corrections?.map(({ from, to }) => [from, to])).toEqual([
      ['She like', 'She likes'],
      ['buyed', 'bought'],
    ]);
    expect(noted.corrections?.[0]?.why).toContain('verbo');
    expect(noted.text).toBe(answer.text);
  });

  it.each([
    ['beside a task', context('She like pizza.', { activity: {} as NonNullable<TurnContext['activity']> })],
    ['beside code', context('She like pizza.', { code: 'print(1)' })],
    ['in talk of programs', context('my loop dont work')],
    ['to who loses heart', context('i am so stupid, i dont understand nothing')],
    ['in Spanish', context('no entiendo que significa confortable, me ayudas?')],
    ['where nothing is wrong', context('She likes the books that I bought.')],
    ['of how a question is written down', context('how do i change my picture')],
    ['of two words', context('she like')],
  ])('are not noted %s', (_, where) => {
    expect(noteCorrections(where, answer)).toBe(answer);
  });

  it('are noted of statements that begin as questions do', () => {
    const noted = noteCorrections(context('when i was a child i lived in spain with my parents'), answer);
    expect(noted.corrections?.map(({ to }) => to)).toContain('When');
    expect(
      noteCorrections(context('what means this word in english'), answer).corrections ?? [],
    ).not.toContainEqual(expect.objectContaining({ type: 'capital' }));
  });

  it('stay those that somebody made already', () => {
    const made = { ...answer, corrections: [] };
    expect(noteCorrections(context('She like pizza.'), made)).toBe(made);
  });
});
