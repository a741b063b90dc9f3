// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import { OwnCardsPage } from './own-cards-page.tsx';
import type { OwnCard, Word } from './queries.ts';
import { WordsPage } from './words-page.tsx';

const course = { id: 'course', title: 'Inglés', language: 'es', units: [] };
const NEW = { state: 'new', cardId: null, dueAt: null } as const;

function word(text: string, change: Partial<Word> = {}): Word {
  return {
    id: text,
    lessonId: 'home',
    lessonTitle: 'Mi casa',
    word: text,
    part: 'noun',
    level: 'A1',
    gloss: `${text} en español`,
    example: `This is a ${text}.`,
    note: null,
    teaches: 'en',
    review: NEW,
    ...change,
  };
}

let words: Word[];
let cards: OwnCard[];
let asked: { method: string; path: string; query: string; body: unknown }[];

beforeEach(() => {
  words = [word('tree'), word('bread', { lessonId: 'café', lessonTitle: 'En el café' })];
  cards = [];
  asked = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    const body = request.method === 'GET' ? undefined : await request.json().catch(() => undefined);
    asked.push({ method: request.method, path: pathname, query: search, body });
    return new Response(JSON.stringify(reply(request.method, pathname, search, body)), {
      headers: { 'content-type': 'application/json' },
    });
  });
});

/** The server as far as these pages need it. */
function reply(method: string, path: string, search: string, body: unknown): unknown {
  const review = { state: 'new', cardId: 'card', dueAt: '2026-01-01T00:00:00.000Z' } as const;
  if (method === 'GET' && path === '/v1/review-cards') return { items: cards, nextCursor: null };
  if (method === 'GET') return { items: search.includes('search=') ? [] : words, nextCursor: null };
  if (method === 'PUT' && path.startsWith('/v1/vocabulary/')) {
    words = words.map((one) => (path.includes(`/${one.id}/`) ? { ...one, review } : one));
    return review;
  }
  if (method === 'DELETE') {
    cards = [];
    words = words.map((one) => ({ ...one, review: NEW }));
    return {};
  }
  const fact = body as Pick<OwnCard, 'front' | 'back' | 'example'>;
  cards = [{ ...fact, id: 'own', source: 'own', addedAt: '2026-01-01T00:00:00.000Z', review }];
  return cards[0];
}

it('shows words under their lessons and adds one by a click', async () => {
  const user = openPage(<WordsPage course={course} />);
  const home = await screen.findByRole('region', { name: 'Mi casa' });
  expect(within(home).getByText('tree').lang).toBe('en');
  expect(screen.getByRole('region', { name: 'En el café' })).toBeTruthy();
  await user.click(within(home).getByRole('button', { name: 'Add to reviews: tree' }));
  await user.click(await screen.findByRole('button', { name: 'Take out of reviews: tree' }));
  expect(await within(home).findByRole('button', { name: 'Add to reviews: tree' })).toBeTruthy();
});

it('searches, and finds the way back from nothing', async () => {
  const user = openPage(<WordsPage course={course} />);
  await screen.findByText('tree');
  await user.selectOptions(screen.getByLabelText('How far you are'), 'known');
  await user.type(screen.getByLabelText('Search'), 'x');
  expect(await screen.findByRole('heading', { name: 'No word like this' })).toBeTruthy();
  expect(asked.at(-1)?.query).toBe('?limit=50&search=x&state=known');
  await user.click(screen.getByRole('button', { name: 'Show all words' }));
  expect(await screen.findByText('tree')).toBeTruthy();
});

it('writes a card, changes it and deletes it', async () => {
  const user = openPage(<OwnCardsPage />);
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
  await screen.findByRole('heading', { name: 'No cards yet' });
  await user.click(screen.getByRole('button', { name: 'New card' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getAllByText('Write something here.')).toHaveLength(2);
  await user.type(screen.getByLabelText('What you want to learn'), 'owl');
  await user.type(screen.getByLabelText('What it means'), 'búho');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('owl')).toBeTruthy();
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    front: 'owl',
    back: 'búho',
    example: null,
    source: 'own',
  });
  await user.click(screen.getByRole('button', { name: 'Change the card “owl”' }));
  await user.type(screen.getByLabelText('What it means'), ' (ave)');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('búho (ave)')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Delete the card “owl”' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByText('owl')).toBeNull());
});
