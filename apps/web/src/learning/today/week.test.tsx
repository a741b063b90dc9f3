// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { Week } from './week.tsx';

const days = [0, 3, 0, 1, 0, 0, 4].map((answers, index) => ({ date: `2026-11-${15 + index}`, answers }));

it('says of each day how many answers it had, in the order of the calendar', () => {
  openPage(<Week days={days} answersToday={4} />);
  const marks = screen.getAllByRole('listitem').map((item) => item.querySelector('.sr-only')?.textContent);
  expect(marks).toHaveLength(7);
  expect(marks[0]).toBe('Sunday 15 November: no answers');
  expect(marks[3]).toBe('Wednesday 18 November: one answer');
  expect(marks[6]).toBe('Saturday 21 November: 4 answers');
});

it('shows an active day by a sign, not only by colour', () => {
  openPage(<Week days={days} answersToday={4} />);
  expect(screen.getAllByRole('listitem').map((item) => item.querySelectorAll('svg').length)).toEqual([
    0, 1, 0, 1, 0, 0, 1,
  ]);
});

it.each([
  [days, 4, 'You answered something on 3 of the last seven days. Today: 4 answers.'],
  [
    days.map((day) => ({ ...day, answers: 0 })),
    0,
    'No answers in the last seven days. One is enough to begin.',
  ],
])('sums the week up in a sentence', (week, today, sentence) => {
  openPage(<Week days={week} answersToday={today} />);
  expect(screen.getByText(sentence)).toBeTruthy();
});
