// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { AddMemoryDialog } from './memory-dialog.tsx';

// The document of the tests has no dialogs.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const field = () => screen.getByRole('textbox', { name: 'In your words' });

test('what is never kept puts the focus on the field again, each time, also where the next picture comes before the mark', async () => {
  const problem = { code: 'invalid-input', message: '', hint: '', requestId: 'req-7' };
  vi.stubGlobal('fetch', async () => Response.json(problem, { status: 400 }));
  vi.stubGlobal('requestAnimationFrame', (work: FrameRequestCallback) => {
    work(0);
    return 0;
  });
  const user = openPage(<AddMemoryDialog onClose={vi.fn()} onChanged={vi.fn()} />);
  await user.type(field(), 'I have asthma');
  for (let time = 0; time < 2; time += 1) {
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(field().getAttribute('aria-invalid')).toBe('true'));
    await waitFor(() => expect(document.activeElement).toBe(field()));
  }
});

test('shows what is answered to danger in the place of the form, and the way to the tutor', async () => {
  const help = { text: 'Thank you for telling me.', conversationId: 'c1' };
  vi.stubGlobal('fetch', async () => Response.json({ memory: null, help }));
  const onChanged = vi.fn();
  const user = openPage(<AddMemoryDialog onClose={vi.fn()} onChanged={onChanged} />);
  await user.type(field(), 'I want to die{Enter}');
  const talk = await screen.findByRole('link', { name: 'Go on with the tutor' });
  expect(talk.getAttribute('href')).toBe('/tutor/c1');
  expect(document.activeElement?.textContent).toBe(help.text);
  expect(screen.getByTestId('announcer').textContent).toBe(help.text);
  expect(screen.queryByRole('textbox', { name: 'In your words' })).toBeNull();
  expect(onChanged).not.toHaveBeenCalled();
});
