import type { PackLesson } from '../pack.ts';
import type { PackFiles } from '../pack-files.ts';
import { CourseFile } from '../pack-schema.ts';

const workshop = { title: 'Try it', goal: 'Write it.', minutes: 10, introduction: 'Now you.' };

/** A sound course of one exercise, made anew for each test, to be broken in one place. */
export function makeExerciseDraft() {
  return {
    course: {
      slug: 'starter',
      subject: 'python',
      language: 'en',
      title: 'Starter',
      summary: 'A start.',
      description: 'A longer text.',
      position: 1,
      skills: [
        { key: 'values', name: 'Values' },
        { key: 'functions', name: 'Functions' },
        { key: 'classes', name: 'Classes' },
      ],
      units: [
        {
          key: 'first',
          title: 'First',
          summary: 'One.',
          lessons: ['hello'],
          exercises: ['double'],
          workshop,
        },
        { key: 'second', title: 'Second', summary: 'Two.', lessons: ['late'], exercises: [], workshop },
      ] as {
        [field: string]: unknown;
        key: string;
        lessons: string[];
        exercises: string[];
        workshop?: object;
      }[],
    },
    exercise: {
      schemaVersion: 1,
      key: 'double',
      title: 'Double',
      statement: 'Write `double(number)`, which returns twice the number.',
      skills: ['functions'],
      prerequisites: ['values'],
      difficulty: 0.2,
      entry: { kind: 'function', name: 'double' } as { kind: string; name?: string },
      tests: [
        { key: 'four', visible: true, hint: 'Twice 4.', call: { arguments: [4], expected: 8 } },
        { key: 'zero', visible: false, hint: 'Try zero.', call: { arguments: [0], expected: 0 } },
      ] as { key: string; visible: boolean; hint: string; [way: string]: unknown }[],
      hints: ['What is twice?', 'Which sign multiplies?', 'Hand the product back.'],
      misconceptions: [
        { key: 'print-instead-of-return', explanation: 'It is shown, not handed back.' },
        { key: 'missing-return', explanation: 'Nothing comes back.' },
      ],
    },
    sources: new Map([
      ['exercises/double/starter.py', 'def double(number):\n    """Return twice the number."""\n'],
      ['exercises/double/solution.py', 'def double(number):\n    return number * 2\n'],
      [
        'exercises/double/misconceptions/print-instead-of-return.py',
        'def double(number):\n    print(number * 2)\n',
      ],
      ['exercises/double/misconceptions/missing-return.py', 'def double(number):\n    number * 2\n'],
    ]),
  };
}
export type ExerciseDraft = ReturnType<typeof makeExerciseDraft>;

export function toCourseAndFiles(draft: ExerciseDraft): { course: CourseFile; files: PackFiles } {
  const documents = new Map<string, unknown>([['exercises/double/exercise.yaml', draft.exercise]]);
  return {
    course: CourseFile.parse(draft.course),
    files: { folder: 'starter', documents, texts: new Map(), sources: draft.sources, unreadable: [] },
  };
}

const practise = (key: string, unitKey: string, skill: string): PackLesson => ({
  key,
  unitKey,
  title: key,
  goal: 'G.',
  minutes: 5,
  introduction: 'I.',
  vocabulary: [],
  activities: [
    {
      key,
      type: 'note',
      schemaVersion: 1,
      title: key,
      purpose: 'exercise',
      skills: [skill],
      difficulty: 0.5,
      hints: [],
      content: {},
    },
  ],
});

/** The first unit practises values, the second one classes. */
export const draftLessons = [practise('hello', 'first', 'values'), practise('late', 'second', 'classes')];
