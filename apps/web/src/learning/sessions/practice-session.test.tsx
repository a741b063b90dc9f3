// @vitest-environment jsdom
import { activityRegistry } from '@kindling/activities/registry';
import { definitions } from '@kindling/activities/schemas';
import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { pickActivityWords } from '../player/activity-words.ts';
import { loadRenderer } from '../player/load-renderer.ts';
import { PracticeSession, type SessionKind } from './practice-session.tsx';

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn(), refresh: vi.fn() }) }));

const stored = { type: 'choice', schemaVersion: 1, content: definitions.choice?.sample.content };
const IDS = ['c0000000-0000-4000-8000-000000000001', 'c0000000-0000-4000-8000-000000000002'];
const outcome = {
  answers: 1,
  correct: 1,
  knownPercent: 46,
  lowPercent: 33,
  highPercent: 60,
  beginWith: { lessonId: 'later', title: 'Loops' },
  lessonsBefore: 5,
};

/** The server as far as a session needs it: offers, a lesson, grading, a test of one question. */
function startServer() {
  const attempts: Record<string, unknown>[] = [];
  const offers = () =>
    IDS.slice(attempts.length).map((activityId, index) => ({
      activityId,
      activityTitle: `Question ${index}`,
      lessonId: 'lesson',
      language: 'en',
      reasons: [{ code: 'well-matched', values: { percent: 70 + index } }],
    }));
  const placement = () => ({
    courseTitle: 'Python',
    language: 'en',
    atMost: 10,
    question: attempts.length === 0 ? { activityId: IDS[0], lessonId: 'lesson' } : null,
    outcome: attempts.length === 0 ? null : outcome,
  });
  const lesson = () => ({
    id: 'lesson',
    language: 'en',
    title: 'Values',
    status: 'in-progress',
    activities: IDS.map((id, index) => ({
      id,
      title: `What is shown ${index}`,
      type: 'choice',
      schemaVersion: 1,
      purpose: 'exercise',
      content: activityRegistry.toPublic(stored, id),
      hintCount: 0,
      lastAttempt: null,
    })),
  });
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url);
    const reply = (body: unknown, status = 200) =>
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
    if (pathname === '/v1/offers') return reply({ offers: offers() });
    if (pathname === '/v1/help') return reply({ items: help, nextCursor: null });
    if (pathname.endsWith('/placement')) return reply(placement());
    if (pathname.startsWith('/v1/lessons/')) return reply(lesson());
    if (pathname !== '/v1/attempts') return reply({});
    const body = await request.json();
    attempts.push(body);
    const grade = activityRegistry.gradeAnswer(stored, body.answer);
    return reply({ ...body, grade, aid: 'none', masteryChanges: [] }, 201);
  });
  return attempts;
}

vi.mock('#web/live/use-live.ts', () => ({ useLive: vi.fn() }));
const sent = {
  ...{
    id: 'help',
    kind: 'message',
    text: 'Read the question once more.',
    fromName: 'Mei Tanaka',
    skillName: 'Values',
  },
  ...{
    activityId: IDS[0],
    activityTitle: 'Question',
    lessonId: 'lesson',
    lessonTitle: 'Values',
    language: 'en',
  },
  ...{ sentAt: '2026-11-21T09:00:00.000Z', readAt: null },
};
let help: (typeof sent)[] = [];
let attempts: ReturnType<typeof startServer>;
beforeAll(() => loadRenderer('choice'));
beforeEach(() => {
  localStorage.clear();
  help = [];
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  attempts = startServer();
});

const open = (session: SessionKind) =>
  openPage(<PracticeSession session={session} personId="ana" words={pickActivityWords('en', ['choice'])} />);

async function answerAndGoOn(user: ReturnType<typeof open>) {
  const [first] = await screen.findAllByRole('radio');
  if (first === undefined) throw new Error('A choice has options');
  await user.click(first);
  await user.click(screen.getByRole('button', { name: 'Check' }));
  await user.click(await screen.findByRole('button', { name: 'Continue' }));
}

it('practises what is offered, with its reason, until nothing is left', async () => {
  const user = open({ kind: 'practice', first: undefined });
  expect(await screen.findByText(/a chance of 70% that you get it/)).toBeTruthy();
  await answerAndGoOn(user);
  await screen.findByRole('heading', { name: /What is shown 1/ });
  await answerAndGoOn(user);
  expect(await screen.findByRole('heading', { name: 'That was good practice' })).toBeTruthy();
  expect(screen.getByText(/of 2 right/)).toBeTruthy();
  expect(attempts.map((attempt) => attempt.occasion)).toEqual(['practice', 'practice']);
});

it('takes another of the offers instead', async () => {
  const user = open({ kind: 'practice', first: IDS[0] });
  await screen.findByRole('heading', { name: /What is shown 0/ });
  await user.click(screen.getByText('Something else instead'));
  await user.click(screen.getByRole('button', { name: /Question 1/ }));
  expect(await screen.findByRole('heading', { name: /What is shown 1/ })).toBeTruthy();
});

it('ends a placement test with what it found, how sure that is, and where to begin', async () => {
  const user = open({ kind: 'placement', courseId: 'course' });
  await answerAndGoOn(user);
  expect(await screen.findByText('You would get about 46% of this course right today.')).toBeTruthy();
  expect(screen.getByText(/between 33% and 60%/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Begin there' }).getAttribute('href')).toBe('/lessons/later');
  expect(attempts.map((attempt) => attempt.occasion)).toEqual(['placement']);
});

it('shows what a teacher sends where the exercise is, but not in a test of what is known', async () => {
  help = [sent];
  open({ kind: 'practice', first: undefined });
  expect(await screen.findByText('Read the question once more.')).toBeTruthy();
  open({ kind: 'placement', courseId: 'course' });
  await screen.findAllByRole('radio');
  expect(screen.queryByText('Read the question once more.')).toBeNull();
});
