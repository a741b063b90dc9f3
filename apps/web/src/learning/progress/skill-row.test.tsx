// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRequests, openPage } from '#web/testing/open-page.fixture.tsx';
import type { Evidence, SkillMastery } from '../queries.ts';
import { SkillRow } from './skill-row.tsx';

const skill: SkillMastery = {
  skillId: 'skill',
  skillName: 'Loops',
  subject: 'python',
  mastery: {
    state: 'started',
    scorePercent: 74,
    level: 'proficient',
    parts: [
      { component: 'exercise', valuePercent: 80, nominalWeight: 0.4, weight: 0.5 },
      { component: 'quiz', valuePercent: 77, nominalWeight: 0.3, weight: 0.375 },
      { component: 'consistency', valuePercent: 42.86, nominalWeight: 0.1, weight: 0.125 },
    ],
    missing: ['codeQuality'],
    unaidedAnswers: 5,
    aidedAnswers: 1,
  },
  gate: { status: 'open', chancePercent: 78, missing: ['chance', 'items'] },
};

function evidence(id: string, change: Partial<Evidence>): Evidence {
  return {
    id,
    activityId: 'activity',
    activityTitle: 'What gets printed',
    lessonTitle: 'Names',
    skillId: 'skill',
    score: 1,
    correct: true,
    purpose: 'exercise',
    aid: 'none',
    durationMs: 5200,
    channel: 'web',
    grader: 'rule',
    confidence: 1,
    weight: 1,
    at: '2026-11-21T09:00:00.000Z',
    counted: true,
    ...change,
  };
}

const PAGES: Record<string, { items: Evidence[]; nextCursor: string | null }> = {
  first: {
    items: [
      evidence('1', {}),
      evidence('2', { correct: false, score: 0.67, aid: 'hint-1', counted: false, purpose: 'quiz' }),
      evidence('3', { correct: false, score: 0, durationMs: 150_000 }),
    ],
    nextCursor: 'second',
  },
  second: { items: [evidence('4', { activityTitle: 'The oldest' })], nextCursor: null },
};

beforeEach(() => answerRequests((url) => PAGES[url.searchParams.get('cursor') ?? 'first']));
afterEach(() => vi.unstubAllGlobals());

async function openRow(shown: SkillMastery = skill) {
  const user = openPage(<SkillRow personId="ana" skill={shown} />);
  const button = screen.getByRole('button', { name: /Loops/ });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  return user;
}

describe('a skill’s number', () => {
  it('is named with what it opens', () => {
    openPage(<SkillRow personId="ana" skill={skill} />);
    expect(screen.getByRole('button', { name: 'How Loops comes to 74%' })).toBeTruthy();
  });

  it('opens the sum it is made of, with the weights that were used', async () => {
    await openRow();
    const rows = within(screen.getByRole('table'))
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toEqual([
      'PartValueWeightPoints',
      'Exercises80%50%40',
      'Quizzes77%37.5%28.9',
      'Coming back regularly42.9%12.5%5.4',
      'Together74%',
    ]);
  });

  it('shows what the model expects beside it, and what is missing to move on', async () => {
    await openRow();
    expect(screen.getByText(/expects a chance of 78% that a usual question/)).toBeTruthy();
    expect(screen.getByText('a chance of 85% or more')).toBeTruthy();
    expect(screen.getByText('two different questions')).toBeTruthy();
    expect(screen.queryByText('three answers')).toBeNull();
  });

  it('says what is missing, why, and where its weight went', async () => {
    await openRow();
    expect(screen.getByText('Code quality: no code was handed in for this skill.')).toBeTruthy();
    expect(screen.getByText(/Its weight is shared out.*Exercises 40% → 50%/)).toBeTruthy();
    expect(screen.getByText('5 answers without help count; one with help does not.')).toBeTruthy();
  });

  it('lists the answers behind it; those with help are marked as not counted', async () => {
    const user = await openRow();
    await screen.findAllByText('What gets printed');
    const rows = within(screen.getAllByRole('list').at(-1) as HTMLElement)
      .getAllByRole('listitem')
      .map((row) => row.textContent);
    expect(rows[0]).toMatch(/Exercise.*5 s.*Right$/);
    expect(rows[1]).toMatch(/Quiz.*Partly right, 67%With help, not countedafter one hint$/);
    expect(rows[2]).toMatch(/3 min.*Not yet$/);
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('The oldest')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('has no sum before the first counted answer', async () => {
    await openRow({ ...skill, mastery: { state: 'not-started' } });
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('button', { name: 'Answers for Loops' })).toBeTruthy();
  });

  it('says when the answers cannot be had, and asks again', async () => {
    answerRequests(() => undefined);
    const user = await openRow();
    expect((await screen.findByRole('alert')).textContent).toContain('req-7');
    answerRequests(() => PAGES.second);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('The oldest')).toBeTruthy();
  });
});
