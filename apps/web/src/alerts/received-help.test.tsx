// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import type { ReceivedHelp } from './queries.ts';
import { ReceivedHelpList } from './received-help.tsx';

let change: () => void = () => undefined;
vi.mock('#web/live/use-live.ts', () => ({
  useLive: (_name: string, _paceMs: number, onChange: () => void) => {
    change = onChange;
  },
}));
afterEach(() => vi.unstubAllGlobals());

const help = (kind: ReceivedHelp['kind'], text = ''): ReceivedHelp => ({
  id: `id-of-${kind}`,
  kind,
  text,
  fromName: 'Mei Tanaka',
  skillName: 'Values',
  activityId: 'activity',
  activityTitle: 'A sum in quotes',
  lessonId: 'lesson',
  lessonTitle: 'Values and names',
  language: 'en',
  sentAt: '2026-11-21T09:00:00.000Z',
  readAt: null,
});

/** A server with so much waiting; remembers what was marked as read. */
function serve(...waiting: ReceivedHelp[]) {
  const read: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url);
    if (request.method === 'POST') read.push(pathname);
    const body = request.method === 'POST' ? {} : { items: waiting, nextCursor: null };
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  });
  return { read, waiting };
}

test('a hint says what it counts as, and goes once it is read', async () => {
  const { read } = serve(help('hint', 'Look at the `"quotes"`.'));
  const user = openPage(<ReceivedHelpList />);
  expect(await screen.findByText('Mei Tanaka sent you a hint')).toBeTruthy();
  expect(screen.getByText('"quotes"').tagName).toBe('CODE');
  expect(screen.getByText(/counts as help with your next answer/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Got it' }));
  expect(read).toEqual(['/v1/help/id-of-hint/read']);
  expect(screen.queryByRole('region')).toBeNull();
  expect(screen.getByTestId('announcer').textContent).toBe('Marked as read.');
});

test('outside of a lesson a message leads to where it belongs', async () => {
  serve(help('message', 'You are close.'));
  openPage(<ReceivedHelpList />);
  const link = await screen.findByRole('link', { name: 'Go to the lesson' });
  expect(link.getAttribute('href')).toBe('/lessons/lesson');
  expect(screen.getByRole('button', { name: 'Got it' })).toBeTruthy();
});

test('a review leads to its lesson and is done by doing it', async () => {
  serve(help('review'));
  openPage(<ReceivedHelpList />);
  const link = await screen.findByRole('link', { name: 'Go to the lesson' });
  expect(link.getAttribute('href')).toBe('/lessons/lesson');
  expect(screen.queryByRole('button')).toBeNull();
});

test('in a lesson only words are shown, one after the other', async () => {
  serve(help('review'), help('message', 'You are close.'), help('hint', 'Count the quotes.'));
  const user = openPage(<ReceivedHelpList inLesson />);
  expect(await screen.findByText('You are close.')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByText('Count the quotes.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Got it' }));
  expect(await screen.findByText('Count the quotes.')).toBeTruthy();
});

test('what comes while the page is open is said; what was there is not', async () => {
  const { waiting } = serve(help('message', 'You are close.'));
  openPage(<ReceivedHelpList />);
  await screen.findByText('You are close.');
  expect(screen.getByTestId('announcer').textContent).not.toContain('You are close.');
  waiting.push(help('hint', 'Count the quotes.'));
  change();
  await screen.findByText('Count the quotes.');
  await vi.waitFor(() =>
    expect(screen.getByTestId('announcer').textContent).toBe('Mei Tanaka sent you a hint: Count the quotes.'),
  );
});
