// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { RunWords } from './run-words.tsx';

const run = {
  kind: 'run',
  passed: false,
  scorePercent: null,
  errorKey: null,
  at: '2026-11-22T10:00:00Z',
} as const;

it.each([
  ['timeout', 'en', 'Stopped: the time was up'],
  ['output-limit', 'es', 'Se paró: mostraba demasiado texto'],
  ['NameError:3', 'en', 'Stopped with NameError in line 3'],
  ['EOFError', 'es', 'Se paró con EOFError'],
] as const)('tells a teacher of a run that ended with %s in words (%s)', (errorKey, locale, words) => {
  openPage(<RunWords run={{ ...run, errorKey }} />, locale);
  expect(screen.getByText(words)).toBeTruthy();
});
