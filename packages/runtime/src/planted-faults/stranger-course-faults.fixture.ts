import type { Loose, PlantedFault } from './planted-fault.fixture.ts';
import {
  byKey,
  inEnglishFile,
  inEnglishItem,
  inExercise,
  inPythonFile,
  inPythonItem,
  inWritingFile,
  replaced,
  swapField,
} from './stranger-fault.fixture.ts';

/** Code exercises: what only running shows, and what reading shows. */
export const PROGRAMS: PlantedFault[] = [
  inExercise('count-vowels', 'an expected value counted wrong', ({ tests }) => {
    byKey(tests, 'iguana').call.expected = 3;
  }),
  inExercise('leap-year', 'the test that caught a misconception taken out', (exercise) => {
    exercise.tests = exercise.tests.filter(({ key }: Loose) => key !== 'y1900');
  }),
  inExercise(
    'running-total',
    'a starter that was solved while it was tried',
    (_exercise, { read, write }) => {
      write('starter.py', read('solution.py'));
    },
  ),
  inExercise('shared-cookies', 'a solution that asks with words of its own', (_exercise, { read, write }) => {
    write('solution.py', read('solution.py').replace('input()', 'input("How many? ")'));
  }),
  inExercise('count-vowels', 'a misconception that was mended', (_exercise, { read, write }) => {
    write('misconceptions/accumulator-reset.py', read('solution.py'));
  }),
  inExercise('price-tag', 'a misconception that only stumbles over a slip', (_exercise, { read, write }) => {
    const file = 'misconceptions/number-format-lost.py';
    write(file, `${read(file)}prnt(thing)\n`);
  }),
  inExercise('second-best', 'a misconception that is no Python', (_exercise, { write }) => {
    write(
      'misconceptions/argument-mutated.py',
      'def second_best(scores)\n    scores.sort()\n    return scores[-2]\n',
    );
  }),
  inExercise(
    'running-total',
    'one misconception pasted into the file of another',
    (_exercise, { read, write }) => {
      write('misconceptions/accumulator-reset.py', read('misconceptions/return-inside-loop.py'));
    },
  ),
  inExercise('count-vowels', 'an example in the statement that is not so', (exercise) => {
    exercise.statement = replaced(exercise.statement, 'returns `4`', 'returns `5`');
  }),
  inExercise('count-vowels', 'another name of the function in the statement', (exercise) => {
    exercise.statement = exercise.statement.replaceAll('vowels(', 'count_vowels(');
  }),
  inExercise('running-total', 'another name of the function in the starter', (_exercise, { read, write }) => {
    write('starter.py', replaced(read('starter.py'), 'def running(', 'def running_total('));
  }),
  inExercise('running-total', 'a test under two keys', ({ tests }) => {
    tests.push({ ...structuredClone(byKey(tests, 'empty')), key: 'no-days' });
  }),
  inExercise('coin-jar', 'a test that does things and looks at nothing', ({ tests }) => {
    byKey(tests, 'two-jars').script = [{ code: 'mine, yours = Jar(), Jar()' }, { code: 'mine.add(3)' }];
  }),
  inExercise('price-tag', 'a shown example with another output than its test', (exercise) => {
    exercise.statement = replaced(exercise.statement, 'mug: 7.50 EUR', 'mug: 7,50 EUR');
  }),
  inExercise('second-best', 'a line of the solution as a hint', ({ hints }) => {
    hints[2] = 'At the end write `return sorted(different)[-2]`.';
  }),
  inExercise('shared-cookies', 'the solution told in a hint', ({ hints }) => {
    hints[2] = 'If cookies is 0 print bake first, elif cookies % 2 is 0 print fair, else print one too many.';
  }),
  inExercise('mean-rain', 'a solution with what comes many units later', (_exercise, { write }) => {
    write('solution.py', 'def mean(*days):\n    return sum(days) / len(days)\n\n\nprint(mean(4, 10, 7))\n');
  }),
  inExercise('leap-year', 'every test hidden', ({ tests }) => {
    for (const test of tests) test.visible = false;
  }),
  inExercise('shared-cookies', 'hints of two tests swapped', ({ tests }) => {
    swapField(byKey(tests, 'eight'), byKey(tests, 'seven'), 'hint');
  }),
  inExercise('count-vowels', 'an exercise that needs itself', (exercise) => {
    exercise.prerequisites = [...exercise.prerequisites, 'returning'];
  }),
  inExercise('poster', 'a first exercise that needs the last unit', (exercise) => {
    exercise.prerequisites = ['recursion'];
  }),
  inExercise(
    'electric-car',
    'a class in the statement that the starter has not',
    (_exercise, { read, write }) => {
      write('starter.py', read('starter.py').replaceAll('Car', 'Auto'));
    },
  ),
];

/** Courses that do not hang together. */
export const STRUCTURE: PlantedFault[] = [
  inPythonItem(
    'values-and-printing',
    'ferry-sign',
    'a skill of the last unit in the first lesson',
    (_content, activity) => {
      activity.skills = ['recursion'];
    },
  ),
  inPythonFile('course', 'two skills that each come after the other', ({ skills }) => {
    byKey(skills, 'naming').after = ['formatting'];
  }),
  inPythonFile('course', 'a skill renamed in one place', ({ skills }) => {
    byKey(skills, 'sets').key = 'working-with-sets';
  }),
  inPythonFile('course', 'two units in the wrong order', ({ units }) => {
    const loops = units.findIndex(({ key }: Loose) => key === 'loops');
    const lists = units.findIndex(({ key }: Loose) => key === 'lists');
    [units[loops], units[lists]] = [units[lists], units[loops]];
  }),
  inPythonFile('course', 'an exercise in two units', ({ units }) => {
    byKey(units, 'lists').exercises.push('poster');
  }),
  inPythonFile('course', 'a lesson that was taken off its unit', ({ units }) => {
    byKey(units, 'loops').lessons.pop();
  }),
  inPythonFile('course', 'a workshop introduced by the words of another', ({ units }) => {
    byKey(units, 'lists').workshop.introduction = byKey(units, 'functions').workshop.introduction;
  }),
  inPythonFile('lessons/loops', 'a difficulty in percent', ({ activities }) => {
    activities[0].difficulty = 35;
  }),
  inEnglishFile('lessons/my-home', 'an item copied, with one name changed', ({ activities }) => {
    const copy = structuredClone(byKey(activities, 'behind-the-door'));
    copy.key = 'behind-the-door-2';
    copy.title = 'Detrás de la mesa';
    copy.content.prompt = 'Escribe en inglés: «El gato está detrás de la puerta.»';
    copy.content.expected.accept = ['The cat is behind the door', "The cat's behind the door"];
    activities.push(copy);
  }),
  inEnglishFile('lessons/my-family', 'the title of another lesson', (lesson) => {
    lesson.title = 'Mi casa';
  }),
  inEnglishItem('my-family', 'apostrophe', 'the title of the item above', (_content, activity) => {
    activity.title = 'El coche del hermano de Ana';
  }),
  inEnglishItem(
    'personal-details',
    'how-old-is-your-brother',
    'hints of the item above',
    (_content, activity) => {
      activity.hints = [
        '«Not» va siempre detrás de «am», «is» o «are».',
        'Con «I» hay una sola manera de acortar: junta la persona y el verbo, no el verbo y «not».',
      ];
    },
  ),
];

/** Essays and what they are judged by. */
export const ESSAY_TASKS: PlantedFault[] = [
  inWritingFile('rubrics/argument', 'weights that no longer make a hundred', ({ criteria }) => {
    byKey(criteria, 'evidence').weight = 20;
  }),
  inWritingFile('rubrics/argument', 'a level described with the words of the level below', ({ criteria }) => {
    const { descriptions } = byKey(criteria, 'structure');
    descriptions.secure = descriptions.developing;
  }),
  inWritingFile('rubrics/reflection', 'a criterion described with the words of another', ({ criteria }) => {
    byKey(criteria, 'judgement').descriptions = byKey(criteria, 'observation').descriptions;
  }),
  inWritingFile('prompts/the-later-bell', 'another length in the task than in the limits', (prompt) => {
    prompt.task = replaced(prompt.task, 'Take a side', 'In 800 to 1,000 words take a side');
  }),
  inWritingFile('prompts/phones-at-table', 'limits the wrong way round', (prompt) => {
    prompt.words = { min: 500, max: 300 };
  }),
  inWritingFile('prompts/phones-at-table', 'questions of another prompt', (prompt, { documents }) => {
    prompt.thinkAbout = (documents.get('prompts/the-later-bell.yaml') as Loose).thinkAbout;
  }),
  inWritingFile('prompts/the-later-bell', 'a rubric for another kind of text', (prompt) => {
    prompt.rubric = 'reflection';
  }),
  inWritingFile('prompts/the-later-bell', 'minutes for a tweet', (prompt) => {
    prompt.minutes = 6;
  }),
];
