import { expect, it } from 'vitest';
import { checkExercises } from './check-exercises.ts';
import { draftLessons, makeExerciseDraft, toCourseAndFiles } from './exercise-draft.fixture.ts';
import { listAllLessons } from './workshop.ts';

function makePack(change: (draft: ReturnType<typeof makeExerciseDraft>) => void = () => undefined) {
  const draft = makeExerciseDraft();
  change(draft);
  const { course, files } = toCourseAndFiles(draft);
  const { exercises } = checkExercises(files, course, draftLessons);
  return {
    course,
    lessons: draftLessons,
    exercises,
    scenarios: [],
    prompts: [],
    rubrics: [],
    concepts: [],
    templates: [],
  };
}

it('puts the lesson of a unit with exercises behind its others, and leaves the other units alone', () => {
  const keys = listAllLessons(makePack()).map(({ key, unitKey }) => `${unitKey}/${key}`);
  expect(keys).toEqual(['first/hello', 'first/first-workshop', 'second/late']);
});

it('makes an activity of each exercise, with its solution but without the mistakes it knows', () => {
  const workshop = listAllLessons(makePack()).find(({ key }) => key === 'first-workshop');
  expect(workshop).toMatchObject({
    title: 'Try it',
    goal: 'Write it.',
    minutes: 10,
    introduction: 'Now you.',
  });
  expect(workshop?.activities).toMatchObject([
    {
      key: 'double',
      type: 'code',
      title: 'Double',
      skills: ['functions'],
      hints: { length: 3 },
      content: {
        prompt: expect.stringContaining('twice'),
        solution: 'def double(number):\n    return number * 2\n',
      },
    },
  ]);
  expect(JSON.stringify(workshop)).not.toContain('It is shown, not handed back.');
});

it('makes no lesson of exercises that could not be read', () => {
  const lessons = listAllLessons(makePack((draft) => draft.exercise.hints.pop()));
  expect(lessons.map(({ key }) => key)).toEqual(['hello', 'late']);
});
