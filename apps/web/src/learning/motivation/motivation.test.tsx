// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerRequests, openPage } from '#web/testing/open-page.fixture.tsx';
import { renderHtml, textOf } from '#web/testing/render.tsx';
import type { Today } from '../queries.ts';
import { BadgeList } from './badge-list.tsx';
import type { Badge, Recommendation, Streak } from './queries.ts';
import { besides, Recommendations } from './recommendations.tsx';
import { StreakCard } from './streak-card.tsx';
import { ClassWeekList, WeekList } from './week-list.tsx';
import { WeeklyMailSettings } from './weekly-mail-settings.tsx';

const replies: Record<string, unknown> = {};
beforeEach(() => answerRequests((url) => replies[url.pathname]));
afterEach(() => vi.unstubAllGlobals());

describe('a streak', () => {
  const streak: Streak = {
    state: 'waiting',
    length: 9,
    longest: 12,
    freezes: 1,
    daysToNextFreeze: 5,
    days: [
      { date: '2026-11-19', state: 'frozen' },
      { date: '2026-11-20', state: 'active' },
      { date: '2026-11-21', state: 'open' },
    ],
  };
  const show = (change: Partial<Streak>, locale: 'en' | 'es' = 'en') =>
    textOf(renderHtml(<StreakCard streak={{ ...streak, ...change }} withDays={false} />, locale));

  it.each([
    [{ state: 'done' }, '9 days in a row. Today counts already. Longest: 12 days.'],
    [{ state: 'waiting' }, '9 days in a row. One answer today adds another.'],
    [{ state: 'begin', length: 0, longest: 0 }, 'It begins with your first answer.'],
    [
      { state: 'resting', length: 0 },
      'A new one begins with your next answer. Your longest had 12 days; that stays.',
    ],
    [{ freezes: 0 }, 'No free day in hand right now. 5 more active days earn another.'],
    [
      { freezes: 2, daysToNextFreeze: 1 },
      '2 free days in hand: each covers a missed day. One more active day earns',
    ],
  ] as [Partial<Streak>, string][])('%j is told by what is there', (change, words) => {
    expect(show(change)).toContain(words);
  });

  it('never blames: no word of losing, breaking or missing out in either language', () => {
    for (const locale of ['en', 'es'] as const)
      for (const state of ['begin', 'done', 'waiting', 'resting'] as const)
        expect(show({ state }, locale)).not.toMatch(/lost|broke|fail|perdi|rompi|fall/i);
  });

  it('says of each day what it was', () => {
    openPage(<StreakCard streak={streak} withDays />);
    const days = within(screen.getByRole('list', { name: 'The last fourteen days' })).getAllByRole(
      'listitem',
    );
    expect(days.map((day) => day.textContent)).toEqual([
      'Thursday 19 November: covered by a free day',
      'Friday 20 November: answered',
      'Saturday 21 November: today is still open',
    ]);
  });
});

describe('badges', () => {
  const badges: Badge[] = [
    {
      badge: 'own-fire',
      version: 1,
      counts: 'activity',
      steps: 7,
      grades: [
        { grade: 1, needed: 1, awardedAt: '2026-11-20T09:00:00.000Z' },
        { grade: 2, needed: 25, awardedAt: null },
      ],
    },
    {
      badge: 'steady-flame',
      version: 1,
      counts: 'skill',
      steps: 20,
      grades: [{ grade: 1, needed: 1, awardedAt: '2026-11-20T09:00:00.000Z' }],
    },
    {
      badge: 'hard-wood',
      version: 1,
      counts: 'activity',
      steps: 0,
      grades: [{ grade: 1, needed: 3, awardedAt: null }],
    },
  ];

  it('say what was reached and how far it is to the next', () => {
    openPage(<BadgeList personId="ana" badges={badges} />);
    expect(screen.getAllByText('Grade 1')).toHaveLength(2);
    expect(screen.getByRole('progressbar', { name: 'Own fire' }).getAttribute('aria-valuetext')).toBe(
      '7 of 25 to grade 2',
    );
    expect(screen.getByText('Every grade is reached: 20 in all.')).toBeTruthy();
    expect(screen.getByText('Not yet')).toBeTruthy();
  });

  it('open the answers behind them; those of skills name the skill first', async () => {
    const step = {
      attemptId: 'a',
      activityTitle: 'What gets printed',
      lessonTitle: 'Values',
      at: '2026-11-20T09:00:00.000Z',
    };
    replies['/v1/people/ana/badges/own-fire/steps'] = {
      items: [{ ...step, skillName: null }],
      nextCursor: null,
    };
    replies['/v1/people/ana/badges/steady-flame/steps'] = {
      items: [{ ...step, skillName: 'Loops' }],
      nextCursor: null,
    };
    const user = openPage(<BadgeList personId="ana" badges={badges} />);
    const button = screen.getByRole('button', { name: 'The answers behind Own fire' });
    await user.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(await screen.findByText('What gets printed')).toBeTruthy();
    await user.click(button);
    await user.click(screen.getByRole('button', { name: 'The answers behind Steady flame' }));
    expect(await screen.findByText('Loops')).toBeTruthy();
    expect(screen.getByText('What gets printed · Values')).toBeTruthy();
  });
});

describe('recommendations', () => {
  const lesson: Recommendation = {
    kind: 'lesson',
    lessonId: 'l1',
    title: 'For loops',
    minutes: 8,
    courseId: 'c1',
    courseTitle: 'Python',
    language: 'en',
    subject: 'python',
    reason: { code: 'prerequisite', skill: 'Loops', target: 'Lists', percent: 54 },
  };
  it.each([
    [
      { code: 'prerequisite', skill: 'Loops', target: 'Lists', percent: 54 },
      'Lists builds on Loops, which stands at 54%.',
      'Lists se apoya en Loops, que está en el 54 %.',
    ],
    [
      { code: 'prerequisite', skill: 'Loops', target: 'Lists', percent: null },
      'which you have not practised yet.',
      'que aún no has practicado.',
    ],
    [
      { code: 'helped-others', skill: 'Loops', learners: 20 },
      'Of at least 20 learners who also found Loops hard',
      'De al menos 20 personas a quienes también les costaba Loops',
    ],
    [
      { code: 'similar', lesson: 'Values' },
      'It is close to Values, which you finished.',
      'Se parece a Values, que ya terminaste.',
    ],
  ] as [Recommendation['reason'], string, string][])(
    'say why in a fixed phrase: %j',
    (reason, english, spanish) => {
      const show = (locale: 'en' | 'es') =>
        textOf(renderHtml(<Recommendations items={[{ ...lesson, reason }]} />, locale));
      expect(show('en')).toContain(english);
      expect(show('es')).toContain(spanish);
    },
  );

  it('lead to the lesson, or to the course when it is new', () => {
    openPage(<Recommendations items={[lesson, { ...lesson, kind: 'course', lessonId: 'l2' }]} />);
    expect(screen.getByRole('link', { name: 'For loops' }).getAttribute('href')).toBe('/lessons/l1');
    expect(screen.getByRole('link', { name: 'A course: Python' }).getAttribute('href')).toBe('/courses/c1');
  });

  it('are nothing at all where there are none', () => {
    expect(renderHtml(<Recommendations items={[]} />)).toBe('');
  });

  it('leaves out the lesson that is the next step, but not its course', () => {
    const course: Recommendation = { ...lesson, kind: 'course' };
    const other = { ...lesson, lessonId: 'another' };
    const next = { kind: 'lesson', lesson: { id: lesson.lessonId } } as Today['next'];
    expect(besides(next, [lesson, course, other])).toEqual([course, other]);
    expect(besides({ kind: 'nothing' } as Today['next'], [lesson])).toEqual([lesson]);
  });
});

describe('weeks', () => {
  const counts = { answers: 42, right: 30, aided: 4, reviews: 9, lessonsDone: 2, seconds: 3100 };
  const skills = [
    { skillId: 's', skillName: 'Loops', beforePercent: 61, afterPercent: 74 },
    { skillId: 't', skillName: 'Names', beforePercent: null, afterPercent: 40 },
  ];

  it('tell a learner what they did, what moved and what comes next', async () => {
    const week = {
      weekStart: '2026-11-16',
      ...counts,
      activeDays: 5,
      skills,
      badges: [{ badge: 'own-fire', grade: 2 }],
      next: { lessonId: 'l1', title: 'Lists', courseTitle: 'Python', language: 'en', subject: 'python' },
    };
    replies['/v1/people/ana/weeks'] = { items: [week], nextCursor: null };
    openPage(<WeekList personId="ana" isOwn />);
    expect(await screen.findByRole('heading', { name: '16 November to 22 November' })).toBeTruthy();
    expect(
      screen.getByText(/Active on 5 days\. 42 answers in 52 minutes: 30 right without help, 4 with help\./),
    ).toBeTruthy();
    expect(screen.getByText('61% to 74%')).toBeTruthy();
    expect(screen.getByText('new, 40%')).toBeTruthy();
    expect(screen.getByText('Own fire, grade 2')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Lists' }).getAttribute('href')).toBe('/lessons/l1');
    openPage(<WeekList personId="ana" isOwn={false} />);
    await screen.findByText(/Lists/);
    expect(screen.queryByRole('link', { name: 'Lists' })).toBeNull();
  });

  it('tell a teacher of the whole class', async () => {
    const next = { skillId: 's', skillName: 'Loops', below: 9, students: 14 };
    const week = { weekStart: '2026-11-16', ...counts, students: 24, activeStudents: 19, skills: [], next };
    replies['/v1/classes/c1/weeks'] = { items: [week], nextCursor: null };
    openPage(<ClassWeekList classId="c1" />);
    expect(await screen.findByText(/19 of 24 students answered something/)).toBeTruthy();
    expect(screen.getByText('Loops: 9 of the 14 who practised it are below proficient.')).toBeTruthy();
  });

  it('teach what will stand there', async () => {
    replies['/v1/people/ana/weeks'] = { items: [], nextCursor: null };
    openPage(<WeekList personId="ana" isOwn />);
    expect(await screen.findByRole('heading', { name: 'No week summed up yet' })).toBeTruthy();
  });
});

describe('weekly mail', () => {
  it('is asked for and ended by one press each', async () => {
    replies['/v1/me/weekly-mail'] = { enabled: true, possible: true };
    const user = openPage(<WeeklyMailSettings mail={{ enabled: false, possible: true }} />);
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Send me my week by mail' });
    await user.click(box);
    expect((await screen.findAllByText('Saved. The next week comes by mail.')).length).toBeGreaterThan(0);
    expect(box.checked).toBe(true);
    replies['/v1/me/weekly-mail'] = { enabled: false, possible: true };
    await user.click(box);
    expect((await screen.findAllByText('Saved. No more weekly mails.')).length).toBeGreaterThan(0);
    expect(box.checked).toBe(false);
  });

  it('stays as it was when saving fails', async () => {
    delete replies['/v1/me/weekly-mail'];
    const user = openPage(<WeeklyMailSettings mail={{ enabled: false, possible: true }} />);
    const box = screen.getByRole<HTMLInputElement>('checkbox');
    await user.click(box);
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(box.checked).toBe(false);
  });

  it('is not offered where the address takes no mail', () => {
    openPage(<WeeklyMailSettings mail={{ enabled: false, possible: false }} />);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
