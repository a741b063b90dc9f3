// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { CourseTile } from './course-tile.tsx';
import { ownLanguageFirst } from './own-language-first.ts';
import { UnitSection } from './unit-section.tsx';

const course = {
  id: 'course',
  slug: 'python',
  subject: 'python' as const,
  title: 'Primeros pasos',
  summary: 'Nombres y valores.',
  language: 'es',
  lessonCount: 3,
  lessonsDone: 1,
};
const lesson = (id: string, status: 'not-started' | 'in-progress' | 'done') => ({
  id,
  title: `Lesson ${id}`,
  goal: 'Do it.',
  minutes: 8,
  status,
  activityCount: 6,
  activitiesAnswered: status === 'in-progress' ? 2 : 0,
});

it('a course is one link in its own language, with how far it is', () => {
  openPage(<CourseTile course={course} isLearner />);
  const link = screen.getByRole('link', { name: 'Primeros pasos' });
  expect(link.getAttribute('href')).toBe('/courses/course');
  expect(link.closest('[lang]')?.getAttribute('lang')).toBe('es');
  expect(screen.getByText(/Taught in Spanish/)).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('1 of 3 lessons done');
});

it('says nothing about the language when it is the reader’s', () => {
  openPage(<CourseTile course={{ ...course, language: 'en-GB' }} isLearner />);
  expect(screen.queryByText(/Taught in/)).toBeNull();
});

it('tells each lesson’s state in words', () => {
  const lessons = [lesson('a', 'done'), lesson('b', 'in-progress'), lesson('c', 'not-started')];
  openPage(
    <UnitSection
      unit={{ id: 'u', title: 'Values', summary: '', lessons }}
      number={1}
      language="en"
      isLearner
    />,
  );
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/lessons/a', '/lessons/b', '/lessons/c']);
  expect(links.map((link) => /(Done|2 of 6 answered|New) · 8 min/.exec(link.textContent)?.[1])).toEqual([
    'Done',
    '2 of 6 answered',
    'New',
  ]);
});

it('tells staff how long a course is, and not how far they have come', () => {
  openPage(<CourseTile course={{ ...course, lessonsDone: 0 }} isLearner={false} />);
  expect(screen.getByText('3 lessons')).toBeTruthy();
  expect(screen.queryByRole('progressbar')).toBeNull();
  const unit = { id: 'u', title: 'Values', summary: '', lessons: [lesson('c', 'not-started')] };
  openPage(<UnitSection unit={unit} number={1} language="en" isLearner={false} />);
  expect(screen.getByRole('link').textContent).toBe('Lesson cDo it.8 min');
});

it('courses in the language of the screen come first, else in their order', () => {
  const courses = ['es', 'en', 'es-MX', 'en-GB'].map((language) => ({ language }));
  const orderIn = (locale: string) => ownLanguageFirst(courses, locale).map(({ language }) => language);
  expect(orderIn('en')).toEqual(['en', 'en-GB', 'es', 'es-MX']);
  expect(orderIn('es')).toEqual(['es', 'es-MX', 'en', 'en-GB']);
  expect(orderIn('fr')).toEqual(['es', 'en', 'es-MX', 'en-GB']);
});
