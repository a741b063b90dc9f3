// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { answerRequests, openPage } from '#web/testing/open-page.fixture.tsx';
import type { Reviews } from './queries.ts';
import { ReviewsPage } from './reviews-page.tsx';

const days = (first: number, others = 0) =>
  Array.from({ length: 14 }, (_, index) => ({
    date: `2026-11-${10 + index}`,
    reviews: index === 0 ? first : index < 3 ? others : 0,
    minutes: 1,
  }));

let reviews: Reviews;
const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  reviews = {
    due: 12,
    minutes: 6,
    reviews: Array.from({ length: 12 }, (_, index) => ({
      cardId: null,
      activityId: `activity-${index}`,
      activityTitle: `Question ${index}`,
      titleLanguage: 'en',
      isNew: false,
      lessonId: 'lesson',
      lessonTitle: 'Names',
      courseTitle: 'Python',
      language: 'en',
      memoryPercent: 84,
      overdueDays: index,
    })),
    days: days(12),
    plan: null,
  };
  const preview = { kind: 'relief', moved: 8, before: days(12), after: days(4, 4) };
  answerRequests((url) => {
    asked.push(url.pathname);
    if (url.pathname === '/v1/reviews') return reviews;
    if (url.pathname === '/v1/reviews/preview') return preview;
    if (url.pathname === '/v1/reviews/plans') {
      reviews = {
        ...reviews,
        due: 4,
        plan: { id: 'plan', kind: 'relief', moved: 8, madeAt: '2026-11-10T09:00:00Z' },
      };
      return { ...preview, id: 'plan' };
    }
    reviews = { ...reviews, due: 12, plan: null };
    return { restored: 8 };
  });
});

it('says what is due, how long it takes and what the days ahead bring', async () => {
  openPage(<ReviewsPage />);
  expect(await screen.findByText('12 reviews are due: about 6 min.')).toBeTruthy();
  expect(screen.getByText('Question 0')).toBeTruthy();
  expect(screen.getByText('and 4 more')).toBeTruthy();
  expect(screen.getByText('Tuesday 10 November: 12 reviews, about 1 min')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Review now' }).getAttribute('href')).toBe('/practice?kind=review');
});

it('says so where the days ahead bring nothing, and draws no empty chart', async () => {
  reviews = { ...reviews, due: 0, minutes: 0, reviews: [], days: days(0) };
  openPage(<ReviewsPage />);
  expect(await screen.findByText(/^Nothing comes back in the next two weeks\./)).toBeTruthy();
  expect(screen.queryByText(/about 1 min$/)).toBeNull();
  expect(screen.queryByRole('list')).toBeNull();
});

it('shows a change before it is made, makes it, and takes it back', async () => {
  const user = openPage(<ReviewsPage />);
  const [show] = await screen.findAllByRole('button', { name: 'Show what would change' });
  if (show === undefined) throw new Error('There is a form');
  await user.click(show);
  expect(await screen.findByText('8 reviews would move.')).toBeTruthy();
  const then = screen.getByRole('list', { name: 'Then' });
  expect(within(then).getByText('Tuesday 10 November: 4 reviews, about 1 min')).toBeTruthy();
  expect(asked).not.toContain('/v1/reviews/plans');
  await user.click(screen.getByRole('button', { name: 'Use this plan' }));
  expect(await screen.findByText('Spread out: 8 reviews moved.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take it back' }));
  expect(await screen.findByText('12 reviews are due: about 6 min.')).toBeTruthy();
  expect(asked).toContain('/v1/reviews/plans/plan/undo');
});
