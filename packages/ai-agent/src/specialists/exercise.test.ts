import { planTurn } from '@kindling/core/turns';
import { AppError, type exercises } from '@kindling/shared';
import { describe, expect, it } from 'vitest';
import { createLibrary, type ExerciseAsked } from '../built-in/library.ts';
import { exercise } from './exercise.ts';

const LEARNER = '0192f1a0-0000-7000-8000-000000000002';
const MADE: exercises.MadeExercise = {
  activityId: '0192f1a0-0000-7000-8000-000000000007',
  title: 'The lift goes down',
  language: 'en',
  skills: [{ skillId: '0192f1a0-0000-7000-8000-000000000008', skillName: 'Repeating with for' }],
  chancePercent: 72,
  isAsked: true,
};
const CARD = {
  key: 'loops',
  skill: 'repeating',
  prints: 'x',
  en: { title: 'Loops', aliases: ['loops', 'for loop'] },
  es: { title: 'Bucles', aliases: ['bucles'] },
};

function libraryWith(give: (asked: ExerciseAsked) => Promise<exercises.MadeExercise>) {
  const asked: ExerciseAsked[] = [];
  const library = createLibrary([], [], undefined, [{ course: 'python', card: CARD as never }]);
  library.giveExercise = (_learner, wish) => {
    asked.push(wish);
    return give(wish);
  };
  return { library, asked };
}

const activity = {
  id: '0192f1a0-0000-7000-8000-00000000000a',
  kind: 'python',
  language: 'en',
  title: 'Floors',
  statement: 'Print the floors.',
  hints: [],
  acceptedAnswers: [],
  visibleTests: [],
} as never;

const turn = (message: string, at = {}) =>
  planTurn({
    message,
    learnerId: LEARNER,
    language: 'en',
    past: [],
    ladder: { rung: 0, asksSinceTry: 0, hasTried: false },
    isMinor: true,
    ...at,
  }).context;

describe('who makes exercises', () => {
  it('makes one about what is named, and leads to it', async () => {
    const { library, asked } = libraryWith(async () => MADE);
    const answer = await exercise.answer(turn('one more python exercise on loops'), library);
    expect(asked).toEqual([{ skillKey: 'repeating', level: 'same', language: 'en' }]);
    expect(answer).toMatchObject({
      act: 'propose-next',
      sources: [{ kind: 'exercise', key: MADE.activityId, title: MADE.title }],
    });
    expect(answer.text).toContain('72 %');
  });

  it.each([
    ['another one like this', 'same'],
    ['something harder please', 'harder'],
    ['this is too easy, another one', 'harder'],
    ['uno más fácil, por favor', 'easier'],
    ['too hard, an easier one please', 'easier'],
    ['otro más difícil', 'harder'],
  ])('takes the open exercise for its measure: %s', async (message, level) => {
    const { library, asked } = libraryWith(async () => MADE);
    await exercise.answer(turn(message, { activity }), library);
    expect(asked).toMatchObject([{ like: '0192f1a0-0000-7000-8000-00000000000a', level }]);
  });

  it('says which message asks: another reply to it is about the same exercise', async () => {
    const { library, asked } = libraryWith(async () => MADE);
    const messageId = '0192f1a0-0000-7000-8000-00000000000b';
    await exercise.answer(turn('a python exercise', { messageId }), library);
    expect(asked).toMatchObject([{ askedBy: messageId }]);
  });

  it('says so when nothing is about it, and when nothing can be made', async () => {
    const { library } = libraryWith(async () => ({ ...MADE, isAsked: false }));
    expect((await exercise.answer(turn('a python exercise on loops'), library)).text).toContain('nearest');
    const away = libraryWith(() => Promise.reject(new AppError('unavailable', 'No sandbox.')));
    expect((await exercise.answer(turn('a python exercise'), away.library)).text).toContain('just now');
    const broken = libraryWith(() => Promise.reject(new Error('A fault of ours')));
    await expect(async () => exercise.answer(turn('a python exercise'), broken.library)).rejects.toThrow(
      'ours',
    );
  });
});
