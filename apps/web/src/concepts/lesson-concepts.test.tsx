// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { ConceptsBehind, LessonConceptsProvider, TaughtConcepts } from './lesson-concepts.tsx';

afterEach(cleanup);

const name = (key: string) => ({ key, title: { en: key, es: `el ${key}` } });
const LESSON = {
  taught: [name('range'), name('for-loop')],
  activities: [{ activityId: 'one', concepts: [name('range')] }],
};

it('leads from a lesson and from a step of it to the cards of their ideas, in another tab', () => {
  openPage(
    <LessonConceptsProvider concepts={LESSON}>
      <TaughtConcepts />
      <ConceptsBehind activityId="one" />
      <ConceptsBehind activityId="of another lesson" />
    </LessonConceptsProvider>,
  );
  const [taught, behind, ...others] = screen.getAllByRole('navigation');
  expect(others).toEqual([]);
  expect(within(taught as HTMLElement).getAllByRole('link')).toHaveLength(2);
  const link = within(behind as HTMLElement).getByRole('link', { name: /range.*new tab/ });
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['/concepts/range', '_blank']);
});

it('says nothing where no lesson is on the screen', () => {
  openPage(<TaughtConcepts />);
  expect(screen.queryByRole('navigation')).toBeNull();
});
