// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '#web/i18n/en.ts';
import { es } from '#web/i18n/es.ts';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import type { NextStep } from '../queries.ts';
import { NextStepCard } from './next-step-card.tsx';

/** Every code of the API with the values it comes with; the type fails when a code is added. */
const REASONS: Record<
  NextStep['reason']['code'],
  [values: Record<string, string | number>, sentence: string]
> = {
  'continue-lesson': [
    { answered: 2, total: 6 },
    'You have answered 2 of 6. The rest waits where you left it.',
  ],
  'first-lesson': [{ course: 'Python' }, 'A good place to begin: the first lesson of Python.'],
  'next-in-course': [
    { done: 1, total: 3, course: 'Python' },
    'You have finished 1 of 3 lessons of Python. This one comes next.',
  ],
  'new-course': [{ course: 'English' }, 'You have finished what you began. English is new.'],
  'all-done': [{ lessons: 3 }, 'You have done all 3 lessons there are.'],
  'begin-here': [
    { course: 'Python', percent: 40 },
    'Your placement test says you know about 40% of Python. Begin here.',
  ],
  'review-due': [{ percent: 84 }, 'Due for review: you still remember it with a chance of 84%.'],
  'new-skill': [{ skill: 'Loops' }, 'Loops is new to you, and you know what it builds on.'],
  'weak-skill': [
    { skill: 'Loops', right: 2, answers: 5 },
    'You got 2 of your 5 answers in Loops right: practice helps most here.',
  ],
  'well-matched': [
    { percent: 71 },
    'Chosen for its difficulty: a chance of 71% that you get it without help.',
  ],
  'long-unseen': [{ skill: 'Loops', days: 6 }, 'You last practised Loops 6 days ago.'],
};

const lesson = {
  id: 'lesson',
  title: 'Names',
  goal: 'Name a value.',
  minutes: 8,
  status: 'not-started' as const,
  activityCount: 6,
  activitiesAnswered: 0,
};
const step = (reason: NextStep['reason'], change = {}): NextStep => ({
  kind: 'lesson',
  lesson: { ...lesson, ...change },
  courseId: 'course',
  courseTitle: 'Python',
  language: 'en',
  subject: 'python',
  reason,
});
const codes = Object.keys(REASONS) as NextStep['reason']['code'][];

describe('the next step', () => {
  it.each(codes.filter((code) => code !== 'all-done'))('gives the reason %s in words', (code) => {
    const [values, sentence] = REASONS[code];
    openPage(<NextStepCard next={step({ code, values })} heading="h2" />);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('has a phrase for each reason in both languages', () => {
    for (const catalogue of [en, es])
      expect(Object.keys(catalogue.today.reason).sort()).toEqual([...codes].sort());
  });

  it('leads into the lesson; a begun one goes on', () => {
    openPage(
      <NextStepCard next={step({ code: 'first-lesson', values: { course: 'Python' } })} heading="h2" />,
    );
    expect(screen.getByRole('link', { name: 'Begin' }).getAttribute('href')).toBe('/lessons/lesson');
    expect(screen.getByText('About 8 min')).toBeTruthy();
    const reason = { code: 'continue-lesson' as const, values: { answered: 2, total: 6 } };
    openPage(
      <NextStepCard next={step(reason, { status: 'in-progress', activitiesAnswered: 2 })} heading="h2" />,
    );
    expect(screen.getByRole('link', { name: 'Go on' })).toBeTruthy();
    expect(screen.getByText('2 of 6 answered')).toBeTruthy();
  });

  it('marks what is written in the language of the course, and only that', () => {
    const reason = { code: 'first-lesson' as const, values: { course: 'Python' } };
    openPage(<NextStepCard next={{ ...step(reason), language: 'es' } as NextStep} heading="h2" />);
    const languageOf = (text: string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang');
    expect(['Python', 'Names', 'Name a value.'].map(languageOf)).toEqual(['es', 'es', 'es']);
    expect(languageOf('Begin')).toBeUndefined();
  });

  it('tells a school without lessons from a learner who has done them all', () => {
    const nothing = (lessons: number): NextStep => ({
      kind: 'nothing',
      reason: { code: 'all-done', values: { lessons } },
    });
    openPage(<NextStepCard next={nothing(0)} heading="h2" />);
    expect(screen.getByRole('heading', { name: 'No lessons yet' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'See your progress' })).toBeNull();
    openPage(<NextStepCard next={nothing(3)} heading="h2" />);
    expect(screen.getByText(/You have done all 3 lessons there are/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'See your progress' })).toBeTruthy();
  });
});
