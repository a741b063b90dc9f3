// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import type { Coaching, OpenedConversation } from './queries.ts';
import { SceneEnd } from './scene-end.tsx';
import { TalkProvider } from './talk.tsx';

const push = vi.fn();
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }));
vi.mock('#web/live/listen-to-frames.ts', () => ({
  callLive: async () => ({ ok: true, result: {} }),
  listenToFrames: () => () => undefined,
}));

const opened = (scenarioKey: string): OpenedConversation => ({
  conversation: {
    id: 'talk',
    kind: 'role-play',
    language: 'es',
    learner: { personId: 'ana', displayName: 'Ana Torres' },
    title: '',
    activity: null,
    course: null,
    scenarioKey,
    createdAt: '2026-11-21T09:00:00.000Z',
    lastMessageAt: '2026-11-21T09:00:00.000Z',
  },
  readers: [],
  messages: { items: [], nextCursor: null },
});
const coaching = (isOver: boolean, accuracyPercent: number | null = 97.6): Coaching => ({
  scene: {
    title: 'En la cafetería',
    level: 'A1',
    partner: { name: 'Sean', role: 'Camarero' },
    situation: '',
    goal: '',
    opening: '',
    task: null,
    hint: null,
    criteria: [
      { key: 'drink', text: 'Pide algo.', met: true },
      { key: 'price', text: 'Pregunta el precio.', met: false },
    ],
    turns: { done: 5, of: 5 },
    isOver,
  },
  summary: {
    turns: 6,
    englishTurns: 6,
    spanishTurns: 0,
    practised: 'en' as const,
    words: 42,
    wordsPerTurn: 7,
    mistakes: [],
    accuracyPercent,
    newWords: [{ word: 'receipt', level: 'B1', isFromCourse: true }],
    vocabulary: null,
    criteria: [],
    review: [],
  },
});

const asked: unknown[] = [];
let shown: Coaching;
beforeEach(() => {
  asked.length = 0;
  push.mockClear();
  shown = coaching(true);
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname;
    const scene = (id: string, title: string) => ({ id, title, goal: '', partner: { name: '', role: '' } });
    const page = (items: unknown[]) => ({ items, nextCursor: null });
    if (request.method === 'POST') asked.push(await request.json());
    const body = path.endsWith('/coaching')
      ? shown
      : path.endsWith('/role-plays')
        ? page([scene('cafe', 'En la cafetería'), scene('market', 'En el mercado')])
        : path.endsWith('/courses')
          ? page([{ id: 'english', subject: 'language', language: 'es' }])
          : { id: 'next-talk' };
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (scenarioKey = 'cafe') =>
  openPage(
    <TalkProvider opened={opened(scenarioKey)} personId="ana">
      <SceneEnd />
    </TalkProvider>,
  );

describe('the end of a scene', () => {
  it('says what came of it, and leads to the words', async () => {
    open();
    await screen.findByRole('heading', { name: 'The scene is over' });
    const text =
      'You wrote 6 messages with 42 English words; 98% of them were in no mistake that was found. 1 of 2 steps done. One word was new.';
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Review words' }).getAttribute('href')).toBe('/reviews');
    const progress = screen.getByRole('link', { name: 'How my conversations are going' });
    expect(progress.getAttribute('href')).toBe('/progress?view=sessions');
  });

  it('begins the next scene of the course with one press', async () => {
    const user = open();
    await user.click(await screen.findByRole('button', { name: 'Next scene: En el mercado' }));
    await waitFor(() => expect(push).toHaveBeenCalledWith('/tutor/next-talk'));
    expect(asked).toEqual([{ kind: 'role-play', scenarioKey: 'market', language: 'es' }]);
  });

  it('lets choose again after the last one', async () => {
    open('market');
    const link = await screen.findByRole('link', { name: 'Choose another scene' });
    expect(link.getAttribute('href')).toBe('/tutor');
  });

  it('speaks of no share where nothing was said in English, and waits for the end', async () => {
    shown = coaching(true, null);
    open();
    expect(await screen.findByText(/with 42 English words\./)).toBeTruthy();
    cleanup();
    shown = coaching(false);
    open();
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
