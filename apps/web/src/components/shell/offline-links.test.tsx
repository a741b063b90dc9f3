// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { OfflineLinks } from './offline-links.tsx';

const followed = vi.fn();
const setOnline = (online: boolean) => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);

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
  document.addEventListener('click', follow);
});
afterEach(() => {
  document.removeEventListener('click', follow);
  vi.restoreAllMocks();
});

it('stays on the page without a connection and says why', async () => {
  setOnline(false);
  const user = open();
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
