import { expect, it } from 'vitest';
import { LADDER_START } from './hint-ladder.ts';
import { planTurn } from './plan-turn.ts';
import { leftToLearner, sayWithheld } from './withheld-words.ts';

it.each(['en', 'es'] as const)(
  'names the exercise that was pasted, in %s, and knows its own words',
  (language) => {
    const words = sayWithheld({ language, pastedTask: 'Vowels' });
    expect(words).toMatch(/[“«]Vowels[”»]/);
    expect([leftToLearner(words), leftToLearner(sayWithheld({ language }))]).toEqual([true, false]);
  },
);

it('shows nobody later what was pasted', () => {
  const pasted = { message: 'Do this: count the vowels', specialist: 'exercise' } as const;
  const past = [
    { ...pasted, reply: sayWithheld({ language: 'en', pastedTask: 'Vowels' }) },
    { message: 'Hello', reply: 'Hello!', specialist: 'triage' as const },
  ];
  const turn = { language: 'en', past, ladder: LADDER_START, isMinor: true } as const;
  expect(planTurn({ ...turn, message: 'and now?' }).context.past.map(({ message }) => message)).toEqual([
    'Hello',
  ]);
  expect(planTurn({ ...turn, message: 'Do it', pastedTask: 'Vowels' }).context).toMatchObject({
    isWithheld: true,
    pastedTask: 'Vowels',
  });
});
