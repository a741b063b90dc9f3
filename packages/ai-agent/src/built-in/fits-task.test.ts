import { TutorActivity } from '@kindling/core/turns';
import { expect, it } from 'vitest';
import { courseOf, fitsTask } from './fits-task.ts';
import { createLibrary } from './library.ts';

const library = { ...createLibrary([], []), programCourses: new Set(['python']) };
const at = (kind: TutorActivity['kind']) => TutorActivity.parse({ id: 'a', kind, statement: 'Do it.' });
const COURSES = ['python', 'english', 'writing-well'];
const fitting = (activity?: TutorActivity) => COURSES.filter((course) => fitsTask(course, library, activity));

it('draws on the courses that a task may be about', () => {
  expect(fitting(at('python'))).toEqual(['python']);
  expect(fitting(at('english-item'))).toEqual(['english']);
  expect(fitting(at('essay'))).toEqual(['english', 'writing-well']);
  expect(fitting(at('quiz'))).toEqual(COURSES);
  expect(fitting()).toEqual(COURSES);
});

it('draws on all where it knows none of programs', () => {
  expect(fitsTask('english', createLibrary([], []), at('python'))).toBe(true);
});

it('knows the course of a source', () => {
  expect(courseOf('english/lesson-1#word')).toBe('english');
});
