// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openPage } from '#web/testing/open-page.fixture.tsx';
import type { DictionaryEntry, OpenedConversation } from './queries.ts';
import { TalkProvider } from './talk.tsx';
import { WordLookUp } from './word-look-up.tsx';

vi.mock('#web/live/listen-to-frames.ts', () => ({
  callLive: async () => ({ ok: true, result: {} }),
  listenToFrames: () => () => undefined,
}));

const opened = {
  conversation: { id: 'talk', kind: 'free', language: 'en', learner: { personId: 'ana' } },
  readers: [],
  messages: { items: [], nextCursor: null },
} as unknown as OpenedConversation;
const GO: DictionaryEntry = {
  language: 'en',
  word: 'go',
  part: 'verb',
  meanings: ['ir'],
  definition: 'change location',
};

let entries: DictionaryEntry[] = [];
const asked: { path: string; query: string; body: unknown }[] = [];
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname: path, search: query } = new URL(request.url);
    asked.push({ path, query, body: request.method === 'POST' ? await request.json() : null });
    const found = path === '/v1/dictionary' ? { entries } : { items: [], nextCursor: null };
    return new Response(JSON.stringify(found), { headers: { 'content-type': 'application/json' } });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const onAsk = vi.fn();
const open = (word: string) =>
  openPage(
    <TalkProvider opened={opened} personId="ana">
      <WordLookUp lookedUp={{ word }} onWord={() => undefined} onAsk={onAsk} />
    </TalkProvider>,
  );

it('says what the dictionary knows of a word, and keeps it with one press', async () => {
  entries = [GO];
  const user = open('went');
  expect(await screen.findByText('ir')).toBeTruthy();
  expect(screen.getByText('change location')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Add to my reviews: go' }));
  expect(await screen.findByText('In your reviews', { selector: 'p' })).toBeTruthy();
  expect(asked.find(({ path }) => path === '/v1/dictionary')?.query).toBe('?word=went&language=en');
  expect(asked.find(({ path }) => path === '/v1/review-cards')?.body).toEqual({
    front: 'go',
    back: 'ir',
    example: null,
    source: 'conversation',
  });
});

it('comes into sight with the word, and takes the focus that was on what went', async () => {
  entries = [GO];
  const into = vi.fn();
  Element.prototype.scrollIntoView = into;
  open('went');
  const section = await screen.findByRole('region', { name: 'Look up a word' });
  expect(into.mock.contexts).toEqual([section]);
  expect(document.activeElement).toBe(section);
  cleanup();
  open('');
  expect(into).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(document.body);
});

it('says kindly that it does not know a word, and asks the tutor with one press', async () => {
  entries = [];
  const user = open('wibble');
  await user.click(await screen.findByRole('button', { name: 'Ask the tutor' }));
  expect(screen.getByText(/I do not have “wibble” among my words yet/)).toBeTruthy();
  expect(onAsk).toHaveBeenCalledOnce();
  const sent = asked.find(({ path }) => path.endsWith('/messages'));
  expect(sent?.body).toMatchObject({ text: 'What does “wibble” mean?' });
});
