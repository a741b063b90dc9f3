// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { EditorSetting } from './editor-setting.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

it('keeps on the device that the editor for screen readers is wanted, and takes it back', async () => {
  openPage(<EditorSetting />);
  const user = userEvent.setup();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Full' }).checked).toBe(true);
  await user.click(screen.getByRole('radio', { name: 'For screen readers' }));
  expect(localStorage.getItem('kindling:editor')).toBe('simple');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'For screen readers' }).checked).toBe(true);
  await user.click(screen.getByRole('radio', { name: 'Full' }));
  expect(localStorage.getItem('kindling:editor')).toBeNull();
});
