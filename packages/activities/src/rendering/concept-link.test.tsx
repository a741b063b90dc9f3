// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ConceptAddress, ConceptLink } from './concept-link.tsx';

afterEach(cleanup);

const draw = (concept: string, screenLanguage = 'en', addressOf: ((key: string) => string) | null = null) =>
  render(
    <ConceptAddress value={addressOf}>
      <ConceptLink concept={concept} screenLanguage={screenLanguage} inNewTab="another tab" />
    </ConceptAddress>,
  );

it('leads to the card, by its name in the language of the screens', () => {
  draw('good-name', 'es-ES', (key) => `/concepts/${key}`);
  const link = screen.getByRole('link', { name: /buen nombre.*another tab/ });
  expect(link.getAttribute('href')).toBe('/concepts/good-name');
});

it('only names an idea where the page has no cards, or there is none of that key', () => {
  draw('good-name');
  expect(screen.getByText('good name')).toBeTruthy();
  cleanup();
  draw('names', 'en', (key) => `/concepts/${key}`);
  expect(screen.getByText('names')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});
