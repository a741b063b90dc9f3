import { ConceptCard } from '@kindling/core/curriculum';
import {
  LADDER_START,
  type LearnerProfile,
  type SkillStanding,
  type TurnContext,
  TutorActivity,
} from '@kindling/core/turns';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../retrieval/index.ts';
import { explainOrder } from './explain-order.ts';
import { createLibrary } from './library.ts';

const told = (title: string) => ({ title, says: `${title} is so.`, mistake: 'M.', ask: `And ${title}?` });
const concept = (key: string, skill: string, ...before: string[]): Concept => ({
  course: 'python',
  card: ConceptCard.parse({
    ...{ key, skill, before, example: 'print(1)', prints: '1' },
    ...{ en: told(key), es: told(`el ${key}`) },
  }),
});
const library = createLibrary([], [], undefined, [
  concept('variable', 'naming'),
  concept('function', 'defining', 'variable'),
  concept('return', 'returning', 'function'),
  concept('recursion', 'recursion', 'return'),
  concept('tuple', 'tuples', 'variable'),
  // Of a course in English: a word that questions are made of.
  { ...concept('should', 'modals'), course: 'english' },
]);
const stands = (key: string, percent: number, level: SkillStanding['level']): SkillStanding => ({
  ...{ key, name: `Skill of ${key}`, subject: 'python', percent, level, unaidedAnswers: 5 },
});

function ask(message: string, change: Partial<TurnContext> = {}) {
  const context: TurnContext = {
    ...{ message, language: 'en', past: [], ladder: LADDER_START, move: 'none', maxRung: 3 },
    ...{ specialist: 'concepts', ...change },
  };
  return explainOrder(context, library);
}
const learner = (...standing: SkillStanding[]) => ({ learner: { standing } as unknown as LearnerProfile });
const keysOf = (answer: ReturnType<typeof ask>) =>
  answer?.sources?.map(({ key }) => key.replace(/^.*\//, ''));

describe('the order of ideas', () => {
  it('is what an idea needs, and what that stands on, with a question', () => {
    const answer = ask('what should I know before recursion?');
    expect(answer?.text.split('\n\n')).toEqual([
      'Before **recursion** it helps to know:\n- **return**: return is so.',
      'Those stand on *function*, *variable*.',
      'Which of these could you explain to a friend?',
    ]);
    expect(keysOf(answer)).toEqual(['recursion', 'return']);
  });

  it('is told with what the learner has shown, and begins where that is least', () => {
    const answer = ask('¿qué debo saber antes de la recursion?', {
      language: 'es',
      ...learner(stands('returning', 30, 'beginner')),
    });
    expect(answer?.text).toContain('- **el return** (tú: 30 % en «Skill of returning»): el return is so.');
    expect(answer?.text).toMatch(/Yo empezaría por \*\*el return\*\*\. ¿Qué sabes ya de eso\?$/);
    expect(keysOf(answer)).toEqual(['recursion', 'return', 'progress']);
  });

  it.each([
    ['Yes:', [stands('returning', 80, 'proficient')]],
    ['Nearly:', [stands('returning', 50, 'learning')]],
    ['I have seen too little', []],
  ])('says whether an idea can be begun: %s', (begin, standing) => {
    const { text = '' } = ask('am I ready for recursion?', learner(...standing)) ?? {};
    expect(text.startsWith(begin)).toBe(true);
    expect(text).toMatch(/\?$/);
  });

  it('is what an idea opens, or that it opens nothing', () => {
    expect(ask('what comes after variables?')?.text).toContain(
      '- **function**: function is so.\n- **tuple**',
    );
    expect(ask('what comes after recursion?')?.text).toMatch(/^No other idea of the course waits/);
  });

  it.each([
    ['what should I learn first, recursion or functions?', '**function** first: **recursion** stands on it.'],
    ['what should I learn first, tuples or recursion?', 'Neither **'],
  ])('is which comes first: %s', (message, begin) => {
    expect(ask(message)?.text.startsWith(begin)).toBe(true);
  });

  it('is about what the open task speaks of, or what was spoken of last, where it says "this"', () => {
    const this_ = 'what should I know before this?';
    const task = { id: 'a', kind: 'python', title: 'Sums', statement: 'Use recursion.' };
    const atTask = ask(this_, { activity: TutorActivity.parse(task) });
    expect(keysOf(atTask)).toEqual(['recursion', 'return']);
    expect(atTask?.act).toBe('hint');
    const past = [{ message: 'what is a tuple?', reply: '', specialist: 'concepts' as const }];
    expect(keysOf(ask(this_, { past }))).toEqual(['tuple', 'variable']);
    expect(ask(this_)).toMatchObject({ act: 'ask-back', text: expect.stringMatching(/^Before what\?/) });
  });

  it('is not what is asked for elsewhere', () => {
    expect(ask('what is recursion?')).toBeUndefined();
  });
});
