// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { doubtConnection, isServerAway } from './connection.ts';
import { OfflineLinks } from './offline-links.tsx';

const followed = vi.fn();
const setOnline = (online: boolean) => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
const asked = vi.fn<(url: string) => Promise<Response>>();

function open() {
  return openPage(
    <>
      <OfflineLinks />
      <a href="/progress">Progress</a>
      <a href="#content">Skip</a>
    </>,
  );
}

/** Stands in for the browser, which follows a link nobody has stopped. */
const follow = (event: Event) => {
  if (!event.defaultPrevented) followed((event.target as HTMLElement).textContent);
  event.preventDefault();
};
beforeEach(() => {
  followed.mockClear();
  asked.mockReset().mockRejectedValue(new TypeError('fetch failed'));
  vi.stubGlobal('fetch', asked);
  document.addEventListener('click', follow);
});
afterEach(() => {
  document.removeEventListener('click', follow);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('stays on the page without a connection and says why', async () => {
  setOnline(false);
  const user = open();
  await vi.waitFor(() => expect(isServerAway()).toBe(true));
  await user.click(screen.getByRole('link', { name: 'Progress' }));
  expect(followed).not.toHaveBeenCalled();
  expect(screen.getByTestId('announcer').textContent).toContain('needs a connection');
  await user.click(screen.getByRole('link', { name: 'Skip' }));
  expect(followed).toHaveBeenCalledWith('Skip');
});

it('leaves every link alone while there is a connection', async () => {
  setOnline(true);
  await open().click(screen.getByRole('link', { name: 'Progress' }));
  expect(followed).toHaveBeenCalledWith('Progress');
});

it('follows links of a server that is there, whatever the browser says of its network', async () => {
  setOnline(false);
  asked.mockResolvedValue(new Response(null, { status: 200 }));
  const user = open();
  await vi.waitFor(() => expect(asked).toHaveBeenCalledWith('/livez', expect.anything()));
  await user.click(screen.getByRole('link', { name: 'Progress' }));
  expect(followed).toHaveBeenCalledWith('Progress');
});

it('is back as soon as the browser says so', async () => {
  setOnline(false);
  const user = open();
  await vi.waitFor(() => expect(isServerAway()).toBe(true));
  setOnline(true);
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(isServerAway()).toBe(false));
  await user.click(screen.getByRole('link', { name: 'Progress' }));
  expect(followed).toHaveBeenCalledWith('Progress');
});

it('stays on the page, too, when somebody has asked the server in vain and the browser knows of nothing', async () => {
  setOnline(true);
  const user = open();
  doubtConnection();
  await vi.waitFor(() => expect(isServerAway()).toBe(true));
  await user.click(screen.getByRole('link', { name: 'Progress' }));
  expect(followed).not.toHaveBeenCalled();
  asked.mockResolvedValue(new Response(null, { status: 200 }));
  doubtConnection();
  await vi.waitFor(() => expect(isServerAway()).toBe(false));
});
