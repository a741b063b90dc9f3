// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { chooseSimpleEditor } from './simple-editor.tsx';
import { SimpleEditorHelp } from './simple-editor-switch.tsx';

afterEach(() => {
  chooseSimpleEditor(false);
  cleanup();
  vi.unstubAllGlobals();
});

const open = (isDesk: boolean) => {
  const list = { matches: isDesk, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('matchMedia', () => list);
  render(<SimpleEditorHelp text="There is another editor." />);
};

test('tells of the editor for screen readers beside the other one, and no longer when it is chosen', () => {
  open(true);
  expect(screen.getByText('There is another editor.')).toBeTruthy();
  act(() => chooseSimpleEditor(true));
  expect(screen.queryByText('There is another editor.')).toBeNull();
});

test('tells of none where there is one editor only', () => {
  open(false);
  expect(screen.queryByText('There is another editor.')).toBeNull();
});
