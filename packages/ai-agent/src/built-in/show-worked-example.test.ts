import { LADDER_START, type TurnContext, TutorActivity } from '@kindling/core/turns';
import { expect, it } from 'vitest';
import { readWorkedTasks, type WorkedTask } from '../retrieval/index.ts';
import { createLibrary } from './library.ts';
import { showWorkedExample } from './show-worked-example.ts';

const task = (activityKey: string, statement: string, answer: string): WorkedTask => ({
  kind: 'english-item',
  language: 'en',
  activityKey,
  statement,
  answer,
  why: 'Yesterday is over.',
  source: { kind: 'activity', key: `course/lesson/${activityKey}`, title: 'The past' },
});
const OPEN = task('open', 'Yesterday she ___ (go) home.', 'went');
const NEAR = task('near', 'Yesterday she ___ (see) the home of a friend.', 'saw');
const FAR = task('far', 'Last year he ___ (buy) a dog yesterday.', 'bought');

const EXERCISE = { key: 'twice', title: 'Twice', statement: 'Write a function that gives twice a number.' };
const SOLUTION = 'return number * 2';
const PYTHON = {
  course: { slug: 'python', language: 'en', skills: [] },
  lessons: [],
  exercises: [{ exercise: EXERCISE, ...{ solution: SOLUTION } }],
};
const library = createLibrary([], [OPEN, NEAR, FAR, ...readWorkedTasks([PYTHON])]);

function show(about: Partial<TutorActivity>, solved?: TurnContext['solved']) {
  const activity = TutorActivity.parse({
    id: 'open',
    kind: 'english-item',
    title: 'The past',
    statement: OPEN.statement,
    ...about,
  });
  const context: TurnContext = {
    message: 'Another hint, please',
    language: 'en',
    past: [],
    ladder: { ...LADDER_START, rung: 3, hasTried: true },
    move: 'asked',
    maxRung: 3,
    specialist: 'practice',
    activity,
    ...(solved === undefined ? {} : { solved }),
  };
  return showWorkedExample(context, library);
}

it('shows a task that the learner has solved, though one that is still open to them is nearer', () => {
  const shown = show({}, [{ id: 'far' }]);
  expect(shown).toMatchObject({ act: 'worked-example', sources: [FAR.source] });
  expect(shown?.text).toContain('**bought**');
  expect(shown?.text).not.toContain('saw');
  expect(show({}, [{ id: 'far' }, { id: 'near' }])?.text).toContain('**saw**');
});

it.each([
  ['nobody has looked what they solved', undefined],
  ['they solved nothing', []],
  ['they solved this very task', [{ id: 'open' }]],
])('shows none when %s', (_case, solved) => {
  expect(show({}, solved)).toBeUndefined();
});

it('shows a program as the learner wrote it, never the solution of the course', () => {
  const open = {
    kind: 'python',
    title: 'Thrice',
    statement: 'Write a function that gives three times a number.',
  } as const;
  const shown = show(open, [{ id: 'twice', program: 'def twice(n):\n    return n + n\n' }]);
  expect(shown?.text).toContain('```python\ndef twice(n):\n    return n + n\n```');
  expect(shown?.text).not.toContain(SOLUTION);
  // Their program was too long to be read here.
  expect(show(open, [{ id: 'twice' }])).toBeUndefined();
  expect(show(open, [])).toBeUndefined();
});

it('reads no solution of any program', () => {
  const tasks = readWorkedTasks([PYTHON]);
  expect(tasks).toMatchObject([{ kind: 'python', activityKey: 'twice', statement: EXERCISE.statement }]);
  expect(JSON.stringify(tasks)).not.toContain(SOLUTION);
});
