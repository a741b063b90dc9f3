// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { type PlayerKeys, usePlayerKeys } from './use-player-keys.ts';

afterEach(cleanup);

function Page({ keys }: { keys: PlayerKeys }) {
  usePlayerKeys(keys);
  return (
    <>
      <input aria-label="field" />
      <input type="radio" aria-label="radio" />
      <button type="button">button</button>
      <textarea aria-label="area" />
      <dialog open>
        <input aria-label="inside" />
      </dialog>
    </>
  );
}

function setUp() {
  const keys = { onEnter: vi.fn(), onUndo: vi.fn(), onRedo: vi.fn(), onLeave: vi.fn() };
  render(<Page keys={keys} />);
  return { keys, user: userEvent.setup() };
}

it.each(['field', 'radio'])('Enter in a %s checks', async (label) => {
  const { keys, user } = setUp();
  await user.click(screen.getByLabelText(label));
  await user.keyboard('{Enter}');
  expect(keys.onEnter).toHaveBeenCalledTimes(1);
});

it('Enter on the page itself checks, on a button it presses the button, in a text area it is a new line', async () => {
  const { keys, user } = setUp();
  await user.keyboard('{Enter}');
  expect(keys.onEnter).toHaveBeenCalledTimes(1);
  screen.getByRole('button').focus();
  await user.keyboard('{Enter}');
  await user.click(screen.getByLabelText('area'));
  await user.keyboard('{Enter}');
  expect(keys.onEnter).toHaveBeenCalledTimes(1);
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(keys.onEnter).toHaveBeenCalledTimes(2);
});

it('takes the usual keys for undo and redo', async () => {
  const { keys, user } = setUp();
  await user.keyboard('{Control>}z{/Control}{Meta>}z{/Meta}');
  expect(keys.onUndo).toHaveBeenCalledTimes(2);
  await user.keyboard('{Control>}{Shift>}z{/Shift}y{/Control}');
  expect(keys.onRedo).toHaveBeenCalledTimes(2);
});

it('Escape leaves, but an open dialog has its own keys', async () => {
  const { keys, user } = setUp();
  await user.keyboard('{Escape}');
  expect(keys.onLeave).toHaveBeenCalledTimes(1);
  await user.click(screen.getByLabelText('inside'));
  await user.keyboard('{Escape}{Enter}');
  expect(keys.onLeave).toHaveBeenCalledTimes(1);
  expect(keys.onEnter).not.toHaveBeenCalled();
});
