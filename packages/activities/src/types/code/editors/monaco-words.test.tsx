// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useEditorKind } from './editor-kind.tsx';
import { importMonacoWords } from './monaco-words.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Kind() {
  return <p>{useEditorKind()}</p>;
}

it('gives way to the other editor while its words are in another language than the screens', async () => {
  const list = { matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() };
  vi.stubGlobal('matchMedia', () => list);
  document.documentElement.lang = 'en-GB';
  render(<Kind />);
  expect(screen.getByText('monaco')).toBeTruthy();
  await importMonacoWords();
  await act(async () => {
    document.documentElement.lang = 'es-ES';
  });
  expect(screen.getByText('codemirror')).toBeTruthy();
  await act(async () => {
    document.documentElement.lang = 'en-US';
  });
  expect(screen.getByText('monaco')).toBeTruthy();
});
