// @vitest-environment jsdom
import type { ConversationMessage } from '@kindling/shared';
import { cleanup, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerRequests, openPage } from '#web/testing/open-page.fixture.tsx';
import { CorrectionList } from './correction-list.tsx';
import { learnerMessage, reply } from './messages.fixture.ts';
import type { OpenedConversation } from './queries.ts';
import { TalkProvider } from './talk.tsx';
import { TalkEnd } from './talk-end.tsx';

vi.mock('#web/live/listen-to-frames.ts', () => ({
  callLive: async () => ({ ok: true, result: {} }),
  listenToFrames: () => () => undefined,
}));

beforeEach(() =>
  answerRequests(() => ({
    scene: null,
    summary: {
      turns: 2,
      words: 8,
      practised: 'en',
      accuracyPercent: 87.6,
      newWords: [{ word: 'dog', level: 'A1', isFromCourse: true }],
    },
  })),
);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const correction = { from: 'have', to: 'has', type: 'agreement', start: 10, end: 14, why: 'She has.' };
const TALK = [
  learnerMessage('a', 'My sister have a dog.'),
  reply('b', 'a', 'Oh?', { corrections: [correction] }),
  learnerMessage('c', 'It is big.'),
];
const open = (messages: ConversationMessage[], personId = 'ana', beside: ReactNode = null) =>
  openPage(
    <TalkProvider
      opened={
        {
          conversation: { id: 'talk', kind: 'free', language: 'en', learner: { personId: 'ana' } },
          readers: [],
          messages: { items: messages.toReversed(), nextCursor: null },
        } as unknown as OpenedConversation
      }
      personId={personId}
    >
      <TalkEnd />
      {beside}
    </TalkProvider>,
  );

it('sums up when the learner wants to see it, with mistakes to keep', async () => {
  const user = open([...TALK, reply('d', 'c', 'I see.')]);
  await user.click(screen.getByRole('button', { name: 'Finish and see how it went' }));
  expect(screen.getByRole('heading', { name: 'That was a good talk' })).toBeTruthy();
  expect(await screen.findByText(/2 messages with 8 English words; 88% .* One word was new\./)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Add to my reviews: My sister has a dog.' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Review words' }).getAttribute('href')).toBe('/reviews');
});

it('sums up by itself after a goodbye, and not after what somebody else sums up', () => {
  open([...TALK, reply('d', 'c', 'See you soon!', { act: 'summarise', specialist: 'triage' })]);
  expect(screen.getByRole('heading', { name: 'That was a good talk' })).toBeTruthy();
  open([...TALK, reply('d', 'c', 'Loops: 60 %', { act: 'summarise', specialist: 'progress' })]);
  expect(screen.queryByRole('heading')).toBeNull();
});

it('offers nothing before there is something to tell, and to nobody who only reads', () => {
  open(TALK.slice(0, 2));
  expect(screen.queryByRole('button')).toBeNull();
  open([...TALK, reply('d', 'c', 'I see.')], 'mei');
  expect(screen.queryByRole('button')).toBeNull();
});

it('says of what was kept in one place that it is, in the other one too', async () => {
  const user = open([...TALK, reply('d', 'c', 'I see.')], 'ana', <CorrectionList />);
  await user.click(screen.getByRole('button', { name: 'Finish and see how it went' }));
  const [pressed, other] = screen.getAllByRole('button', { name: /^Add to my reviews/ });
  expect(other).toBeTruthy();
  await user.click(pressed as HTMLElement);
  const kept = await screen.findAllByText('In your reviews', { selector: 'p' });
  expect(kept).toHaveLength(2);
  expect(kept[0]).toBe(document.activeElement);
});
