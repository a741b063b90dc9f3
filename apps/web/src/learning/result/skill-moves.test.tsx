// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { hasFallen, hasMoved } from '../mastery/mastery-level.tsx';
import { MasteryMoves } from '../mastery/mastery-moves.tsx';
import type { Mastery } from '../queries.ts';
import { SkillMoves } from './skill-moves.tsx';

const NONE: Mastery = { state: 'not-started' };
const at = (scorePercent: number, level: 'beginner' | 'learning'): Mastery => ({
  state: 'started',
  scorePercent,
  level,
  parts: [],
  missing: [],
  unaidedAnswers: 1,
  aidedAnswers: 0,
});
const change = (skillName: string, before: Mastery, after: Mastery) => ({
  skillId: skillName,
  skillName,
  before,
  after,
});

it.each([
  [NONE, at(30, 'beginner'), true],
  [at(30, 'beginner'), at(44, 'learning'), true],
  [at(30, 'beginner'), at(30, 'beginner'), false],
  [NONE, NONE, false],
])('tells a move from standing still', (before, after, moved) =>
  expect(hasMoved({ before, after })).toBe(moved),
);

it.each([
  [at(44, 'learning'), at(30, 'beginner'), true],
  [at(30, 'beginner'), at(44, 'learning'), false],
  [at(30, 'beginner'), at(30, 'beginner'), false],
  [NONE, at(4, 'beginner'), false],
])('tells a fall from a rise', (before, after, fell) => expect(hasFallen({ before, after })).toBe(fell));

it('draws a fall as a fall', () => {
  openPage(<MasteryMoves changes={[change('Texts', at(44, 'learning'), at(30, 'beginner'))]} />);
  expect(screen.getByRole('listitem').querySelector('.lucide-trending-down')).toBeTruthy();
});

it('says each move in a sentence', () => {
  openPage(
    <SkillMoves
      changes={[
        change('Names', NONE, at(30, 'beginner')),
        change('Loops', at(30, 'beginner'), at(44, 'learning')),
        change('Texts', at(44, 'learning'), at(44, 'learning')),
      ]}
    />,
  );
  expect(screen.getByText('Names went from not started to 30%.')).toBeTruthy();
  expect(screen.getByText('Loops went from 30% to 44%.')).toBeTruthy();
  expect(screen.getByText('Texts stays at 44%.')).toBeTruthy();
  expect(screen.queryByText(/only answers without help count/)).toBeNull();
});

it('says what it means that nothing moved', () => {
  for (const changes of [[], [change('Texts', NONE, NONE)]]) {
    openPage(<SkillMoves changes={changes} />);
    expect(screen.getByText(/only answers without help count/)).toBeTruthy();
  }
});

it('keeps quiet after an answer that moved nothing', () => {
  openPage(
    <MasteryMoves changes={[change('Texts', NONE, NONE), change('Loops', NONE, at(30, 'beginner'))]} />,
  );
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Loops: not started → 30%',
  ]);
});
