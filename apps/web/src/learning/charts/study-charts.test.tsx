// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRequests, openPage } from '#web/testing/open-page.fixture.tsx';
import { ClassCharts } from './class-charts.tsx';
import { giveChartsASize } from './sized-charts.fixture.ts';
import { StudyCharts } from './study-charts.tsx';

const none = { right: 0, notYet: 0, aided: 0, seconds: 0 };
const days = [
  { date: '2026-11-19', right: 3, notYet: 1, aided: 2, seconds: 300 },
  { date: '2026-11-20', ...none },
  { date: '2026-11-21', right: 1, notYet: 0, aided: 0, seconds: 20 },
];
const skills = [
  {
    skillId: 'loops',
    skillName: 'Loops',
    subject: 'python',
    points: [
      { date: '2026-11-19', beforePercent: 40, afterPercent: 55, answers: 4 },
      { date: '2026-11-21', beforePercent: 55, afterPercent: 61, answers: 1 },
    ],
  },
  {
    skillId: 'names',
    skillName: 'Names',
    subject: 'python',
    points: [{ date: '2026-11-19', beforePercent: null, afterPercent: 84, answers: 2 }],
  },
];
const answer = {
  attemptId: 'attempt',
  activityTitle: 'What gets printed',
  lessonTitle: 'Values',
  skillNames: ['Loops'],
  correct: true,
  score: 1,
  aid: 'none',
  durationMs: 5200,
  at: '2026-11-19T09:00:00.000Z',
};
// Charts come late by design; a test must not wait for the compiler.
beforeAll(async () => {
  await Promise.all([
    import('./days-chart.tsx'),
    import('./skill-chart.tsx'),
    import('./class-skills-chart.tsx'),
  ]);
}, 60_000);

const asked: string[] = [];
const replies: Record<string, unknown> = {};
beforeEach(() => {
  asked.length = 0;
  giveChartsASize({ width: 600, height: 240 });
  replies['/v1/people/ana/history'] = { days, skills };
  replies['/v1/people/ana/days/2026-11-19/answers'] = { items: [answer], nextCursor: null };
  answerRequests((url) => {
    asked.push(`${url.pathname}${url.search}`);
    return replies[url.pathname];
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a learner’s charts', () => {
  it('say in a sentence what they show, and of each day what it had', async () => {
    openPage(<StudyCharts personId="ana" />);
    expect(
      await screen.findByText('7 answers on 2 days. 80% of those without help were right.'),
    ).toBeTruthy();
    const chart = await screen.findByRole('group', { name: 'Answers by day' });
    const labels = (await within(chart).findAllByRole('button')).map((one) => one.getAttribute('aria-label'));
    expect(labels).toEqual([
      'Thursday 19 November: 3 right without help, 1 not yet, 2 with help',
      'Friday 20 November: no answers',
      'Saturday 21 November: one right without help, 0 not yet, 0 with help',
    ]);
  });

  it('open the answers behind a day by key, and give the focus back', async () => {
    const user = openPage(<StudyCharts personId="ana" />);
    const chart = await screen.findByRole('group', { name: 'Answers by day' });
    const first = (await within(chart).findAllByRole('button'))[0] as HTMLElement;
    first.focus();
    await user.keyboard('{Enter}');
    const heading = screen.getByRole('heading', { name: 'Answers of Thursday 19 November' });
    expect(document.activeElement).toBe(heading);
    expect(await screen.findByText('What gets printed')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('heading', { name: /Answers of/ })).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Thursday 19/);
  });

  it('step from an open day to the active ones beside it', async () => {
    const user = openPage(<StudyCharts personId="ana" />);
    const chart = await screen.findByRole('group', { name: 'Answers by day' });
    await user.click((await within(chart).findAllByRole('button'))[1] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Active day before' }));
    expect(screen.getByRole('heading', { name: 'Answers of Thursday 19 November' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Active day before' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Active day after' }));
    expect(screen.getByRole('heading', { name: 'Answers of Saturday 21 November' })).toBeTruthy();
  });

  it('open the answers for one skill on a day', async () => {
    const user = openPage(<StudyCharts personId="ana" />);
    const chart = await screen.findByRole('group', { name: 'How a skill moved' });
    expect(screen.getByText('Loops went from 40% to 61% in this time.')).toBeTruthy();
    await user.click((await within(chart).findAllByRole('button'))[0] as HTMLElement);
    expect(screen.getByRole('heading', { name: 'Loops on Thursday 19 November' })).toBeTruthy();
    await screen.findByText('What gets printed');
    expect(asked.at(-1)).toBe('/v1/people/ana/days/2026-11-19/answers?limit=10&skillId=loops');
  });

  it('change the skill and the time they show', async () => {
    const user = openPage(<StudyCharts personId="ana" />);
    await user.selectOptions(await screen.findByLabelText('Skill'), 'Names');
    expect(screen.getByText('Names is new and stands at 84%.')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: '3 months' }));
    expect(asked).toContain('/v1/people/ana/history?days=91');
  });

  it('have their numbers in a table too, newest first', async () => {
    const user = openPage(<StudyCharts personId="ana" />);
    await user.click((await screen.findAllByText('The numbers as a table'))[0] as HTMLElement);
    const rows = within(screen.getAllByRole('table')[0] as HTMLElement).getAllByRole('row');
    expect(rows.slice(1).map((row) => within(row).getAllByRole('cell')[0]?.textContent)).toEqual([
      'Saturday 21 November',
      'Thursday 19 November',
    ]);
  });

  it('say so where there is nothing yet', async () => {
    replies['/v1/people/ana/history'] = { days: [{ date: '2026-11-21', ...none }], skills: [] };
    openPage(<StudyCharts personId="ana" />);
    expect(await screen.findByText('No answers in this time.')).toBeTruthy();
    expect(screen.getByText('No skill moved in this time. Answers without help move them.')).toBeTruthy();
  });

  it('can be asked for again when they fail', async () => {
    delete replies['/v1/people/ana/history'];
    openPage(<StudyCharts personId="ana" />);
    expect(await screen.findByRole('button', { name: /again/i })).toBeTruthy();
  });
});

describe('the charts of a class', () => {
  beforeEach(() => {
    replies['/v1/classes/year-9/history'] = {
      days: days.map((day) => ({ ...day, students: 2 })),
      skills: [
        { skillId: 'loops', skillName: 'Loops', subject: 'python', students: 2, meanPercent: 0, below: 2 },
        { skillId: 'names', skillName: 'Names', subject: 'python', students: 1, meanPercent: 84, below: 0 },
      ],
    };
    replies['/v1/classes/year-9/days/2026-11-19'] = {
      items: [{ personId: 'ana', displayName: 'Ana', right: 3, notYet: 1, aided: 2, seconds: 300 }],
      nextCursor: null,
    };
    replies['/v1/classes/year-9/skills/loops/students'] = {
      items: [{ personId: 'ana', displayName: 'Ana', percent: 0, lastDay: '2026-11-19' }],
      nextCursor: null,
    };
  });

  it('open the students of a day, each with the way to their charts', async () => {
    const user = openPage(<ClassCharts classId="year-9" />);
    const chart = await screen.findByRole('group', { name: 'Answers of the class by day' });
    await user.click((await within(chart).findAllByRole('button'))[0] as HTMLElement);
    const link = await screen.findByRole('link', { name: 'Ana' });
    expect(link.getAttribute('href')).toBe('/people/ana/progress?class=year-9&view=charts');
    expect(screen.getByText('3 right, 1 not yet, 2 with help, 5 minutes')).toBeTruthy();
  });

  it('name every skill, also where the bar has no length, and open its students', async () => {
    const user = openPage(<ClassCharts classId="year-9" />);
    expect(
      await screen.findByText('Loops is where most students are below proficient: 2 of 2.'),
    ).toBeTruthy();
    const chart = await screen.findByRole('group', { name: 'Where the class stands by skill' });
    const [loops] = await within(chart).findAllByRole('button');
    expect(within(chart).getByText('Loops')).toBeTruthy();
    expect(loops?.getAttribute('aria-label')).toBe('Loops: 0% on average of 2 students, 2 below proficient');
    await user.click(loops as HTMLElement);
    expect(await screen.findByText('0% as of 19 Nov')).toBeTruthy();
  });
});
