import { activityRegistry } from '@kindling/activities/registry';
import { readPackFiles } from '@kindling/adapters/content-files';
import { checkPack, type Pack } from '@kindling/core/curriculum';
import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDER } from './content.ts';

async function readCourse(folder: string): Promise<Pack> {
  const check = checkPack(await readPackFiles(`${CONTENT_FOLDER}/${folder}`), activityRegistry);
  if (!check.ok) throw new Error(check.problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return check.pack;
}

const activitiesOf = ({ lessons }: Pack) => lessons.flatMap(({ activities }) => activities);
const typesOf = (pack: Pack) => new Set(activitiesOf(pack).map(({ type }) => type));

describe('Python from zero', async () => {
  const python = await readCourse('python-from-zero');

  it('has 12 units, 120 activities and 60 code exercises at least', () => {
    expect(python.course.units.length).toBeGreaterThanOrEqual(12);
    expect(python.exercises.length).toBeGreaterThanOrEqual(60);
    expect(activitiesOf(python).length + python.exercises.length).toBeGreaterThanOrEqual(120);
  });

  it('gives every code exercise all its parts', () => {
    const lacking = python.exercises.flatMap(({ exercise, starter, solution, misconceptions }) => {
      const parts: Record<string, boolean> = {
        statement: exercise.statement.length > 0,
        starter: starter.length > 0,
        solution: solution.length > 0,
        tests: exercise.tests.length > 0,
        'three hints': exercise.hints.length === 3,
        'two misconceptions with code': misconceptions.size >= 2,
        skills: exercise.skills.length > 0,
        'difficulty prior': exercise.difficulty > 0 && exercise.difficulty < 1,
      };
      return Object.keys(parts).flatMap((part) => (parts[part] ? [] : [`${exercise.key}: ${part}`]));
    });
    expect(lacking).toEqual([]);
  });

  it('says what comes before every exercise but those of the first skill', () => {
    const first = python.course.skills.filter(({ after }) => after.length === 0).map(({ key }) => key);
    const alone = python.exercises.filter(
      ({ exercise }) =>
        exercise.prerequisites.length === 0 && !exercise.skills.some((skill) => first.includes(skill)),
    );
    expect(alone.map(({ exercise }) => exercise.key)).toEqual([]);
  });
});

describe('English for Spanish speakers', async () => {
  const english = await readCourse('english-for-spanish-speakers');
  const words = english.lessons.flatMap(({ vocabulary }) => vocabulary);

  it('has 30 lessons, 300 activities, 800 words and 15 role-plays at least', () => {
    expect(english.lessons.length).toBeGreaterThanOrEqual(30);
    expect(activitiesOf(english).length).toBeGreaterThanOrEqual(300);
    expect(words.length).toBeGreaterThanOrEqual(800);
    expect(english.scenarios.length).toBeGreaterThanOrEqual(15);
  });

  it('asks in every way there is, and by translation', () => {
    const ways = ['choice', 'cloze', 'order', 'match', 'short-answer', 'error-spot', 'dialogue'];
    expect(ways.filter((way) => !typesOf(english).has(way))).toEqual([]);
  });

  it('spans A1 to B1, with a level, an example and a gloss for each word', () => {
    expect(new Set(english.course.units.map(({ level }) => level))).toEqual(new Set(['A1', 'A2', 'B1']));
    expect(words.filter(({ level, example, gloss }) => !level || !example || !gloss)).toEqual([]);
  });

  it('gives every role-play a goal, turns, phrases to use and what success is', () => {
    const lacking = english.scenarios.filter(
      ({ goal, turns, targetLanguage, success }) =>
        goal === '' || turns.length < 4 || targetLanguage.length < 3 || success.length < 2,
    );
    expect(lacking.map(({ key }) => key)).toEqual([]);
  });
});

describe('Writing well', async () => {
  const writing = await readCourse('writing-well');

  it('has 8 lessons, 10 essay prompts and 3 rubrics, every level of which is described', () => {
    expect(writing.lessons.length).toBeGreaterThanOrEqual(8);
    expect(writing.prompts.length).toBeGreaterThanOrEqual(10);
    expect(writing.rubrics.length).toBeGreaterThanOrEqual(3);
    const silent = writing.rubrics.flatMap(({ key, levels, criteria }) =>
      criteria.flatMap(({ key: criterion, descriptions }) =>
        levels.filter((level) => !descriptions[level.key]).map((level) => `${key}/${criterion}/${level.key}`),
      ),
    );
    expect(silent).toEqual([]);
  });
});
