// @vitest-environment jsdom
import { activityRegistry } from '@kindling/activities/registry';
import { definitions } from '@kindling/activities/schemas';
import { cleanup, screen, waitFor } from '@testing-library/react';
import type { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { pickActivityWords } from './activity-words.ts';
import { LessonPlayer } from './lesson-player.tsx';
import { loadRenderer } from './load-renderer.ts';

const push = vi.fn();
vi.mock('next/navigation', () => ({ useRouter: () => ({ push, refresh: vi.fn() }) }));

const CHOICE = 'c0000000-0000-4000-8000-000000000001';
const SHORT = 'c0000000-0000-4000-8000-000000000002';
const stored = {
  [CHOICE]: { type: 'choice', schemaVersion: 1, content: definitions.choice?.sample.content },
  [SHORT]: { type: 'short-answer', schemaVersion: 1, content: definitions['short-answer']?.sample.content },
};

/** The server as far as a lesson needs it: real grading, attempts by id, a network that can be cut. */
function startServer() {
  const server = {
    online: true,
    /** A teacher allows no more tries. */
    forbids: false,
    attempts: new Map<string, unknown>(),
    hints: 0,
    last: {} as Record<string, unknown>,
  };
  const reply = (status: number, body: unknown) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  vi.stubGlobal('fetch', async (request: Request) => {
    if (!server.online) throw new TypeError('fetch failed');
    const path = new URL(request.url).pathname;
    if (path.endsWith('/hints')) {
      server.hints += 1;
      return reply(200, { rung: 1, text: 'Look at the quotes.', remaining: 0 });
    }
    if (path.endsWith('/result')) return reply(200, lessonResult());
    if (path.startsWith('/v1/lessons/')) return reply(200, lesson(server.last));
    if (path.endsWith('/terms')) {
      const terms = { title: 'Homework', dueAt: '2026-01-01T10:00:00Z', timeZone: 'UTC', isLate: false };
      const attemptsLeft = server.forbids ? 0 : 3 - server.attempts.size;
      return reply(200, { terms: { ...terms, attemptsLeft, help: 'full' } });
    }
    const body = await request.json();
    if (server.forbids) return reply(403, { code: 'forbidden', message: '', hint: '', requestId: 'req-7' });
    const activity = stored[body.activityId as keyof typeof stored];
    const grade = activityRegistry.gradeAnswer(activity, body.answer);
    server.attempts.set(body.attemptId, body);
    server.last[body.activityId] = { answer: body.answer, grade, at: body.answeredAt };
    return reply(201, {
      attemptId: body.attemptId,
      activityId: body.activityId,
      grade,
      aid: 'none',
      masteryChanges: [],
    });
  });
  return server;
}

function lesson(last: Record<string, unknown> = {}) {
  const activity = (id: keyof typeof stored, title: string) => ({
    id,
    title,
    type: stored[id].type,
    schemaVersion: 1,
    purpose: 'exercise',
    content: activityRegistry.toPublic(stored[id], id),
    hintCount: 1,
    lastAttempt: last[id] ?? null,
  });
  return {
    id: 'lesson',
    courseId: 'course',
    courseTitle: 'Python',
    language: 'en',
    title: 'Values',
    goal: 'Know a value.',
    introduction: 'Values are **things**.',
    status: (['not-started', 'in-progress', 'done'] as const)[Object.keys(last).length],
    activities: [activity(CHOICE, 'What is shown'), activity(SHORT, 'The word')],
  };
}

function lessonResult() {
  const next = { kind: 'nothing', reason: { code: 'all-done', values: { lessons: 1 } } };
  return {
    lessonId: 'lesson',
    status: 'done',
    activityCount: 2,
    activitiesAnswered: 2,
    firstTryCorrect: 1,
    masteryChanges: [],
    next,
  };
}

function open() {
  const words = pickActivityWords('en', ['choice', 'short-answer']);
  return openPage(<LessonPlayer lessonId="lesson" personId="ana" words={words} />);
}

const spoken = () => screen.getByTestId('announcer').textContent;
const heading = (name: RegExp) => screen.findByRole('heading', { name });

/** From the introduction to the first activity. */
async function begin() {
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Start' }));
  await heading(/What is shown/);
  return user;
}

async function choose(user: ReturnType<typeof userEvent.setup>, name: RegExp) {
  await user.click(await screen.findByRole('radio', { name }));
  await user.keyboard('{Enter}');
}

/** The first import compiles; a test should wait for the lesson, not for that. */
beforeAll(() => Promise.all([loadRenderer('choice'), loadRenderer('short-answer')]));
beforeEach(() => {
  localStorage.clear();
  push.mockClear();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => vi.unstubAllGlobals());

describe('a lesson', () => {
  it('goes from the introduction to the result by keyboard alone; a wrong answer comes back once', async () => {
    const server = startServer();
    const user = await begin();
    await choose(user, /^23/);
    await waitFor(() => expect(spoken()).toBe('Not yet.'));
    expect(screen.getByText('It comes back at the end of the lesson.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Continue');

    await user.keyboard('{Enter}');
    await heading(/The word/);
    await user.type(screen.getByRole('textbox'), 'school');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(spoken()).toBe('Right.'));
    await user.keyboard('{Enter}');

    await heading(/Once more: What is shown/);
    await choose(user, /^5/);
    await user.click(await screen.findByRole('button', { name: 'See how it went' }));
    await heading(/Lesson done/);
    expect(await screen.findByText(/One was right at the first try/)).toBeTruthy();
    expect(server.attempts.size).toBe(3);
    for (const sent of server.attempts.values()) expect(sent).toHaveProperty('channel', 'web');
  });

  it('goes on from what may be tried no more, and says so', async () => {
    const server = startServer();
    const user = await begin();
    expect(await screen.findByText(/3 tries left/)).toBeTruthy();
    server.forbids = true;
    await choose(user, /^23/);
    expect(await screen.findByText('No try is left')).toBeTruthy();
    expect(await screen.findByText(/no try left/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await heading(/The word/);
    expect(server.attempts.size).toBe(0);
  });

  it('draws the first activity while the introduction is read, out of sight, and shows that', async () => {
    startServer();
    const user = open();
    const start = await screen.findByRole('button', { name: 'Start' });
    await user.hover(start);
    const ahead = await screen.findByText('What is shown');
    expect(screen.queryByRole('heading', { name: 'What is shown' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Check' })).toBeNull();
    // The keys are those of the introduction: this one chooses nothing.
    await user.keyboard('2');
    expect(document.activeElement).toBe(start);
    await user.keyboard('{Enter}');
    expect(await heading(/What is shown/)).toBe(ahead);
    expect(document.activeElement).toBe(ahead);
    const radios = screen.getAllByRole('radio') as HTMLInputElement[];
    expect(radios.some(({ checked }) => checked)).toBe(false);
  });

  it('does not check an unfinished answer, and says so', async () => {
    const server = startServer();
    const user = await begin();
    await user.keyboard('{Enter}');
    expect(spoken()).toBe('Finish your answer first, then check it.');
    expect(server.attempts.size).toBe(0);
  });

  it('takes back and repeats steps, by button and by key', async () => {
    startServer();
    const user = await begin();
    const checked = () =>
      screen.getAllByRole('radio').findIndex((radio) => (radio as HTMLInputElement).checked);
    await user.keyboard('2');
    await user.keyboard('{Control>}z{/Control}');
    expect(checked()).toBe(-1);
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    expect(checked()).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(checked()).toBe(-1);
  });

  it('shows a hint and says what asking means', async () => {
    const server = startServer();
    const user = await begin();
    const broughtIntoSight = vi.mocked(Element.prototype.scrollIntoView);
    await user.click(screen.getByRole('button', { name: 'Hint' }));
    const hint = await screen.findByText('Look at the quotes.');
    expect(broughtIntoSight.mock.contexts.some((place) => (place as Element).contains(hint))).toBe(true);
    expect(screen.getByText(/does not count towards mastery/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Hint' })).toBeNull();
    // It was the last, and the button that was pressed is gone.
    expect(document.activeElement?.contains(hint)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
    expect(server.hints).toBe(1);
  });

  it('Escape goes back to the course', async () => {
    startServer();
    const user = await begin();
    await user.keyboard('{Escape}');
    expect(push).toHaveBeenCalledWith('/courses/course');
  });
});

describe('leaving and coming back', () => {
  it('finds the unchecked answer and its hints again', async () => {
    startServer();
    const user = await begin();
    await user.click(screen.getByRole('radio', { name: /^23/ }));
    await user.click(screen.getByRole('button', { name: 'Hint' }));
    await screen.findByText('Look at the quotes.');
    open();
    await waitFor(() => expect(screen.getByRole('radio', { name: /^23/ })).toHaveProperty('checked', true));
    expect(screen.getByText('Look at the quotes.')).toBeTruthy();
  });

  it('goes on at the first unanswered activity', async () => {
    startServer();
    await choose(await begin(), /^5/);
    await waitFor(() => expect(spoken()).toBe('Right.'));
    open();
    await heading(/The word/);
  });

  it('opens a finished lesson with its result, from where it can be done again', async () => {
    const server = startServer();
    const grade = { correct: true, score: 1, feedback: {} };
    for (const id of [CHOICE, SHORT]) server.last[id] = { answer: {}, grade, at: '2026-11-21T09:00:00.000Z' };
    const user = open();
    await heading(/Lesson done/);
    await user.click(screen.getByRole('button', { name: 'Do it again' }));
    await heading(/What is shown/);
  });
});

describe('without a connection', () => {
  // First of all: notices stand for some seconds, and the next test would find them.
  it('shows a late result where the answer was given, and lays no notice over it', async () => {
    const server = startServer();
    const user = await begin();
    server.online = false;
    await choose(user, /^23/);
    await waitFor(() => expect(spoken()).toContain('Kept on this device'));
    server.online = true;
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(spoken()).toContain('Not yet'));
    // As long as several results are gathered.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(document.querySelector('[data-notices]')?.textContent).toBe('');
  });

  it('keeps the answer, lets the learner go on, and sends it once when the network is back', async () => {
    const server = startServer();
    const user = await begin();
    server.online = false;
    await choose(user, /^23/);
    await waitFor(() =>
      expect(spoken()).toContain('Kept on this device; it will be checked when you are back'),
    );
    await user.keyboard('{Enter}');
    await heading(/The word/);

    server.online = true;
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(spoken()).toBe('“What is shown” was checked: not yet.'));
    expect(server.attempts.size).toBe(1);

    await user.type(screen.getByRole('textbox'), 'school{Enter}');
    await waitFor(() => expect(spoken()).toBe('Right.'));
    await user.keyboard('{Enter}');
    await heading(/Once more: What is shown/);
  });

  it('loses nothing when the page is loaded again before the network is back', async () => {
    const server = startServer();
    const user = await begin();
    server.online = false;
    await choose(user, /^5/);
    await waitFor(() => expect(spoken()).toContain('Kept'));
    cleanup();
    server.online = true;
    open();
    await waitFor(() => expect(server.attempts.size).toBe(1));
    await heading(/The word/);
  });

  it('tells at the end that answers wait, and shows the result once they are taken', async () => {
    const server = startServer();
    const user = await begin();
    server.online = false;
    await choose(user, /^5/);
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await user.type(await screen.findByRole('textbox'), 'school{Enter}');
    await user.click(await screen.findByRole('button', { name: 'See how it went' }));
    await heading(/You answered everything/);
    expect(screen.getByText(/2 answers are kept on this device/)).toBeTruthy();

    server.online = true;
    window.dispatchEvent(new Event('online'));
    await heading(/Lesson done/);
    expect(server.attempts.size).toBe(2);
    await waitFor(() => expect(spoken()).toBe('2 kept answers were checked; 2 are right.'));
    expect(screen.queryByRole('button', { name: /again that/ })).toBeNull();
  });

  it('offers to go over what came out wrong only after the end', async () => {
    const server = startServer();
    const user = await begin();
    server.online = false;
    await choose(user, /^23/);
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await user.type(await screen.findByRole('textbox'), 'school{Enter}');
    await user.click(await screen.findByRole('button', { name: 'See how it went' }));
    server.online = true;
    window.dispatchEvent(new Event('online'));
    await user.click(await screen.findByRole('button', { name: 'Try the one again that was not right yet' }));
    await heading(/Once more: What is shown/);
  });
});
