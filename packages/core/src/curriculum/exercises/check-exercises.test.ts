import { describe, expect, it } from 'vitest';
import { describeProblem } from '../pack-files.ts';
import { checkExercises } from './check-exercises.ts';
import {
  draftLessons,
  type ExerciseDraft,
  makeExerciseDraft,
  toCourseAndFiles,
} from './exercise-draft.fixture.ts';

/** The problems of the draft after `edit`, one line each. */
function problemsOf(edit: (draft: ExerciseDraft) => void): string[] {
  const draft = makeExerciseDraft();
  edit(draft);
  const { course, files } = toCourseAndFiles(draft);
  return checkExercises(files, course, draftLessons).problems.map(describeProblem);
}

const SOLUTION = 'exercises/double/solution.py';
const STARTER = 'exercises/double/starter.py';
const MISSING_RETURN = 'exercises/double/misconceptions/missing-return.py';
const YAML = 'starter/exercises/double/exercise.yaml';

it('takes a sound exercise with its code', () => {
  const { course, files } = toCourseAndFiles(makeExerciseDraft());
  const { exercises, problems } = checkExercises(files, course, draftLessons);
  expect(problems).toEqual([]);
  expect(exercises).toMatchObject([
    { unitKey: 'first', exercise: { key: 'double', limits: { timeoutMs: 5000 } } },
  ]);
  expect([...(exercises[0]?.misconceptions.keys() ?? [])]).toEqual([
    'print-instead-of-return',
    'missing-return',
  ]);
});

describe('names file, place and what to do for', () => {
  it.each<[string, (draft: ExerciseDraft) => void, string | string[]]>([
    ['two hints', (draft) => draft.exercise.hints.pop(), `${YAML}: hints: Too small`],
    [
      'the same hint twice',
      (draft) => draft.exercise.hints.splice(2, 1, 'What is twice?'),
      `${YAML}: hints: the same hint stands twice: What is twice?`,
    ],
    [
      'a hint that holds a line of the solution',
      (draft) => {
        draft.sources.set(SOLUTION, 'def double(number):\n    return number + number\n');
        draft.exercise.hints.splice(2, 1, 'Write `return number+number`, or so.');
      },
      `${YAML}: hints.2: holds a part of the solution (return number + number)`,
    ],
    [
      "a test's hint that does",
      (draft) => {
        draft.sources.set(SOLUTION, 'def double(number):\n    return number + number\n');
        Object.assign(draft.exercise.tests[1] ?? {}, { hint: 'Have you tried return number + number?' });
      },
      `${YAML}: tests.1.hint: holds a part of the solution`,
    ],
    [
      'a misconception nobody catalogued',
      (draft) => {
        Object.assign(draft.exercise.misconceptions[1] ?? {}, { key: 'bad-luck' });
        draft.sources.set(
          'exercises/double/misconceptions/bad-luck.py',
          'def double(number):\n    return 8\n',
        );
        draft.sources.delete(MISSING_RETURN);
      },
      `${YAML}: misconceptions: bad-luck is not in the catalogue`,
    ],
    [
      'the same misconception twice',
      (draft) => Object.assign(draft.exercise.misconceptions[0] ?? {}, { key: 'missing-return' }),
      [
        'starter/exercises/double/misconceptions/print-instead-of-return.py: exercise.yaml names no such',
        `${YAML}: misconceptions: the key stands twice: missing-return`,
      ],
    ],
    [
      'a statement that holds the solution',
      (draft) => {
        draft.sources.set(SOLUTION, 'def double(number):\n    return number + number\n');
        Object.assign(draft.exercise, { statement: 'Write `double`. For example `return number + number`.' });
      },
      `${YAML}: statement: holds a part of the solution (return number + number)`,
    ],
    [
      'the same test under two keys',
      (draft) => {
        const [first] = draft.exercise.tests;
        draft.exercise.tests.splice(1, 1, {
          ...(first as (typeof draft.exercise.tests)[number]),
          key: 'again',
        });
      },
      `${YAML}: tests: the same test stands twice`,
    ],
    [
      "a hidden test's hint that says what it expects",
      (draft) =>
        Object.assign(draft.exercise.tests[1] ?? {}, {
          visible: false,
          hint: 'It should be umbrella.',
          call: { arguments: [1], expected: 'umbrella' },
        }),
      `${YAML}: tests.1.hint: says what the hidden test expects (umbrella)`,
    ],
    [
      'a test key twice',
      (draft) => Object.assign(draft.exercise.tests[1] ?? {}, { key: 'four' }),
      `${YAML}: tests: the key stands twice: four`,
    ],
    [
      'hidden tests only',
      (draft) => Object.assign(draft.exercise.tests[0] ?? {}, { visible: false }),
      `${YAML}: tests: show at least one test`,
    ],
    [
      'an entry the code does not have',
      (draft) => Object.assign(draft.exercise, { entry: { kind: 'function', name: 'twice' } }),
      [
        `${YAML}: entry.name: starter.py has no \`def twice\``,
        `${YAML}: entry.name: solution.py has no \`def twice\``,
        `${YAML}: statement: does not name \`twice\`, which the tests call`,
      ],
    ],
    [
      'a starter that is the solution',
      (draft) => draft.sources.set(STARTER, '# Begin here.\ndef double(number):\n    return number*2\n'),
      `${YAML}: starter.py is the same program as solution.py`,
    ],
    [
      'a misconception that is another one',
      (draft) => draft.sources.set(MISSING_RETURN, 'def double(number):\n    print( number * 2 )\n'),
      `${YAML}: misconceptions/missing-return.py is the same program as misconceptions/print-instead`,
    ],
    [
      'a missing solution',
      (draft) => draft.sources.delete(SOLUTION),
      'starter/exercises/double/solution.py: the file is missing',
    ],
    [
      'code of no misconception',
      (draft) => draft.sources.set('exercises/double/misconceptions/off-by-one.py', 'pass\n'),
      'starter/exercises/double/misconceptions/off-by-one.py: exercise.yaml names no such misconception',
    ],
    [
      'a folder no unit lists',
      (draft) => draft.sources.set('exercises/triple/solution.py', 'pass\n'),
      'starter/exercises/triple/solution.py: no unit lists this exercise',
    ],
    [
      'a key without a folder',
      (draft) => draft.course.units[1]?.exercises.push('triple'),
      'starter/exercises/triple/exercise.yaml: the file is missing',
    ],
    [
      'a key that is not the name of its folder',
      (draft) => Object.assign(draft.exercise, { key: 'twice' }),
      `${YAML}: key: must be the name of its folder, double`,
    ],
    [
      'an undeclared skill',
      (draft) => draft.exercise.skills.push('magic'),
      `${YAML}: skills: there is no skill magic`,
    ],
    [
      'an undeclared prerequisite',
      (draft) => draft.exercise.prerequisites.push('magic'),
      `${YAML}: prerequisites: there is no skill magic`,
    ],
    [
      'a prerequisite of itself',
      (draft) => draft.exercise.prerequisites.push('functions'),
      `${YAML}: prerequisites: functions is what the exercise itself practises`,
    ],
    [
      'exercises without a lesson to do them in',
      (draft) => delete draft.course.units[0]?.workshop,
      'starter/course.yaml: units.0.workshop: say how the lesson is called',
    ],
    [
      'a lesson with the key of that one',
      (draft) => draft.course.units[1]?.lessons.push('first-workshop'),
      'starter/course.yaml: units.0.workshop: its key is first-workshop; give that lesson another key',
    ],
    [
      'a prerequisite that comes later',
      (draft) => draft.exercise.prerequisites.push('classes'),
      `${YAML}: prerequisites: classes is first practised in a later unit`,
    ],
  ])('%s', (_fault, edit, expected) => {
    expect(problemsOf(edit)).toEqual([expected].flat().map((line) => expect.stringContaining(line)));
  });
});

it('names an exercise that stands in two units, and a second one that asks the same', () => {
  const draft = makeExerciseDraft();
  draft.course.units[1]?.exercises.push('again', 'double');
  for (const [path, source] of [...draft.sources])
    draft.sources.set(path.replace('double/', 'again/'), source);
  const { course, files } = toCourseAndFiles(draft);
  const documents = new Map(files.documents);
  documents.set('exercises/again/exercise.yaml', { ...draft.exercise, key: 'again' });
  const { problems } = checkExercises({ ...files, documents }, course, draftLessons);
  expect(problems.map(describeProblem)).toEqual([
    expect.stringContaining('starter/course.yaml: units: the exercise double stands twice'),
    expect.stringContaining('again/exercise.yaml: statement: tells nearly the same as double'),
  ]);
});

it('does not call an unreadable file missing', () => {
  const { course, files } = toCourseAndFiles(makeExerciseDraft());
  const sources = new Map(files.sources);
  sources.delete(SOLUTION);
  const unreadable = [{ file: `starter/${SOLUTION}`, path: '', message: 'is not UTF-8' }];
  expect(checkExercises({ ...files, sources, unreadable }, course, draftLessons)).toEqual({
    exercises: [],
    problems: [],
  });
});
