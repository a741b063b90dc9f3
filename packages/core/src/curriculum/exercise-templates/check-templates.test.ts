import { expect, it } from 'vitest';
import type { ExerciseTemplate } from '../../exercises/templates/index.ts';
import { template } from '../../exercises/templates/template.fixture.ts';
import { makeExerciseDraft, toCourseAndFiles } from '../exercises/exercise-draft.fixture.ts';
import { describeProblem } from '../pack-files.ts';
import { checkTemplates } from './check-templates.ts';

const { course, files } = toCourseAndFiles(makeExerciseDraft());
const [skill] = course.skills;
const sound = { ...template, skills: [skill?.key ?? ''] };

const problemsOf = (edit: Partial<ExerciseTemplate>, file = 'tickets') =>
  checkTemplates(files, course, [{ file, template: { ...sound, ...edit } }]).map(describeProblem);

it('finds nothing wrong with a sound template', () => expect(problemsOf({})).toEqual([]));

it.each([
  ['another name than its file', {}, 'fares', 'key: must be the name of the file'],
  ['a skill nobody teaches', { skills: ['flying'] }, 'tickets', 'flying is not a skill'],
  [
    'a story that leaves out a word',
    { stories: template.stories.map((one, at) => (at === 1 ? { ...one, es: { title: 'Solo' } } : one)) },
    'tickets',
    'stories.1.es: differs in',
  ],
  [
    'a placeholder of nothing',
    { solution: 'def <<nothing>>(): pass' },
    'tickets',
    'Nothing is called nothing',
  ],
])('names %s', (_, edit, file, message) => expect(problemsOf(edit, file).join('\n')).toContain(message));
