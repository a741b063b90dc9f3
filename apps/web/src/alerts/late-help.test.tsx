// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { answerRequests, openPage } from '#web/testing/open-page.fixture.tsx';
import { LateHelp } from './late-help.tsx';

vi.mock('#web/live/use-live.ts', () => ({ useLive: () => undefined }));
const { rest, whenIdle } = vi.hoisted(() => {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { rest: resolve, whenIdle: vi.fn(() => promise) };
});
vi.mock('#web/live/when-idle.ts', () => ({ whenIdle }));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  whenIdle.mockClear();
});

const message = {
  id: 'one',
  kind: 'message',
  text: 'You are close.',
  fromName: 'Mei Tanaka',
  skillName: 'Values',
  activityId: 'activity',
  activityTitle: 'A sum in quotes',
  lessonId: 'lesson',
  lessonTitle: 'Values and names',
  language: 'en',
  sentAt: '2026-11-21T09:00:00.000Z',
  readAt: null,
};

/** A teacher's message is there; remembers what was asked for. */
function serve(): string[] {
  const asked: string[] = [];
  answerRequests(({ pathname }) => {
    asked.push(pathname);
    return { items: [message], nextCursor: null };
  });
  return asked;
}

test('what waits is there without waiting for the page to rest', async () => {
  serve();
  openPage(<LateHelp isWaiting />);
  expect(await screen.findByText('You are close.')).toBeTruthy();
  expect(whenIdle).not.toHaveBeenCalled();
});

test('where nothing waited, nothing is asked for before the page is at rest', async () => {
  const asked = serve();
  openPage(<LateHelp isWaiting={false} />);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toEqual([]);
  rest();
  expect(await screen.findByText('You are close.')).toBeTruthy();
});
