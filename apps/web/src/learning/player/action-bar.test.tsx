// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { ActionBar } from './action-bar.tsx';

afterEach(cleanup);

let comeBack: () => void;
const nothing = () => undefined;

/** A program that waits on the device, and is not right when it was checked. */
function Waiting(): ReactNode {
  const [isChecked, setChecked] = useState(false);
  comeBack = () => setChecked(true);
  return (
    <ActionBar
      phase={isChecked ? 'checked' : 'kept'}
      mayLeave={isChecked}
      complete
      isLast={false}
      work={null}
      hint={null}
      asking={null}
      onCheck={nothing}
      onGoOn={nothing}
    />
  );
}

it('puts whoever waited for a kept program on Check when it comes back to be mended', () => {
  openPage(<Waiting />);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Continue' }));
  act(() => comeBack());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Check' }));
});
