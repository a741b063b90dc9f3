import type { ConversationMessage, NamedConversationFrame, Tenant } from '@kindling/shared';
import { expect, it, vi } from 'vitest';
import type { ConversationNews } from './conversation-news.ts';
import { createManualTimer } from './manual-timer.fixture.ts';
import { createReplyFollower } from './reply-follower.ts';

const tenant: Tenant = { schoolId: 'school', correlationId: 'test' };
const at = (seq: number, text: string, state: ConversationMessage['state'] = 'streaming') =>
  ({
    id: 'reply',
    conversationId: 'talk',
    state,
    seq,
    text,
    reply: { answersId: 'question', specialist: 'practice', origin: '', rung: 0 },
  }) as ConversationMessage;

/** A follower of a reply that stands at its second batch; what the store says from then on is `stored`. */
function follow(stored: ConversationMessage | undefined, isWatched = () => true) {
  const timer = createManualTimer();
  const told: NamedConversationFrame[] = [];
  const news: ConversationNews[] = [];
  const failures: unknown[] = [];
  const store = {
    find: vi.fn(async () => stored),
    interruptAbandoned: vi.fn(async () => undefined),
  };
  const follower = createReplyFollower({
    transact: (_tenant, work) => work({ messages: store }),
    timer,
    clock: () => new Date(0),
    emit: (_place, frame) => void told.push(frame),
    isWatched,
    tell: (one) => void news.push(one),
    onFailure: (error) => void failures.push(error),
  });
  follower.follow(tenant, at(2, 'So far'));
  const settle = () => new Promise(setImmediate);
  const looks = (count: number) =>
    vi.waitFor(() => expect(store.find).toHaveBeenCalledTimes(count)).then(settle);
  return { timer, told, news, failures, store, follower, looks };
}

it('tells what was said since, in batches that follow those before', async () => {
  const { follower, told, looks } = follow(at(5, 'So far, so good'));
  follower.grown('reply');
  await looks(1);
  expect(told.map(({ frame }) => 'seq' in frame && 'text' in frame && [frame.seq, frame.text])).toEqual([
    [3, ''],
    [4, ''],
    [5, ', so good'],
  ]);
});

it('tells how a reply ended, and looks no more', async () => {
  const { follower, told, timer, looks } = follow(at(5, 'So far, so good', 'complete'));
  follower.grown('reply');
  await looks(1);
  expect(told).toMatchObject([
    { name: 'reply-end', frame: { messageId: 'reply', message: { text: 'So far, so good' } } },
  ]);
  expect(timer.waiting()).toBe(0);
});

it('tells pages that the conversation was deleted by another process, so that they wait for no end', async () => {
  const { told, timer, looks } = follow(undefined);
  timer.pass(30);
  await looks(1);
  expect(told).toEqual([{ name: 'conversation-deleted', frame: { conversationId: 'talk' } }]);
  expect(timer.waiting()).toBe(0);
});

it('looks once more when it hears of more while it looks', async () => {
  const { follower, store, looks } = follow(at(2, 'So far'));
  const { promise, resolve } = Promise.withResolvers<ConversationMessage>();
  store.find.mockReturnValueOnce(promise);
  follower.grown('reply');
  follower.grown('reply');
  follower.grown('reply');
  expect(store.find).toHaveBeenCalledTimes(1);
  resolve(at(2, 'So far'));
  await looks(2);
});

it('looks by the clock when nothing is heard, then for abandoned ones as well, and tells the maker now and then', async () => {
  const { timer, store, news, looks } = follow(at(2, 'So far'));
  timer.pass(30);
  await looks(1);
  for (let look = 2; look <= 6; look += 1) {
    timer.pass(1_000);
    await looks(look);
  }
  expect(store.interruptAbandoned).toHaveBeenCalledTimes(6);
  expect(news).toEqual([
    { kind: 'followed', replyId: 'reply' },
    { kind: 'followed', replyId: 'reply' },
  ]);
});

it('goes on when the database was away', async () => {
  const { timer, store, failures, told, looks } = follow(at(3, 'So far.'));
  store.find.mockRejectedValueOnce(new Error('away'));
  timer.pass(30);
  await looks(1);
  timer.pass(1_000);
  await looks(2);
  expect(failures).toHaveLength(1);
  expect(told).toHaveLength(1);
});

it('ends when nobody looks on any more', async () => {
  const { timer, follower, store, looks } = follow(at(2, 'So far'), () => false);
  timer.pass(30);
  await looks(1);
  follower.grown('reply');
  timer.pass(5_000);
  expect(store.find).toHaveBeenCalledTimes(1);
  expect(timer.waiting()).toBe(0);
});

it('looks at nothing that it does not follow, and at nothing once it is closed', () => {
  const { timer, follower, store } = follow(at(2, 'So far'));
  follower.grown('another');
  follower.close();
  follower.grown('reply');
  timer.pass(5_000);
  expect(store.find).not.toHaveBeenCalled();
});
