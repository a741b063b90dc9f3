import { cleanup } from '@testing-library/react';
import { afterAll, vi } from 'vitest';

/**
 * For each test file of pages, which share a process and its document: modules of ours are read anew, so that they know
 * nothing of the file before and may be replaced, and what a file leaves behind is taken away.
 */
vi.resetModules();

function clearDocument(): void {
  cleanup();
  for (const element of [document.documentElement, document.head, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  document.head.replaceChildren();
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
}

// The last to run: hooks of files go before those that were there first.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  if (typeof document !== 'undefined') clearDocument();
});
