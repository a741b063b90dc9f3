import { randomUUID } from 'node:crypto';
import type { ConversationNews } from '@kindling/core/conversation';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OUTBOX_CHANNEL, OUTBOX_WITHIN_MS } from '../events/outbox-channel.ts';
import { createAnnouncer } from '../postgres/announcer.ts';
import { createNewsTeller, newsChannel } from './news-channel.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const [here, there, replyId, schoolId, conversationId] = Array.from({ length: 5 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
];

it('of messages that nobody else follows wakes the relay no sooner, and goes with its notification', async () => {
  const query = vi.fn(async (_text: string, _values: [channels: string[], payloads: string[]]) => undefined);
  const { announce } = createAnnouncer(query, () => undefined);
  const tell = createNewsTeller(announce, here);
  announce(OUTBOX_CHANNEL, '', OUTBOX_WITHIN_MS);
  tell({ kind: 'begun', schoolId, conversationId, replyId });
  tell({ kind: 'ended', replyId });
  await vi.advanceTimersByTimeAsync(OUTBOX_WITHIN_MS - 1);
  expect(query).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(query.mock.calls.map(([, [channels]]) => channels.length)).toEqual([3]);
});

it('is heard by others as it was told, with whose it is, and never by who told it', () => {
  const told: string[] = [];
  const tell = createNewsTeller((_channel, payload) => void told.push(payload), there);
  const news: ConversationNews[] = [
    { kind: 'begun', schoolId, conversationId, replyId },
    { kind: 'grown', replyId },
    { kind: 'ended', replyId },
    { kind: 'followed', replyId },
    { kind: 'stop', replyId },
    { kind: 'deleted', schoolId, conversationId },
    { kind: 'present', schoolId, conversationId, tabs: 2 },
    { kind: 'writes', schoolId, conversationId },
  ];
  news.forEach(tell);
  const heard = vi.fn();
  const own = vi.fn();
  for (const payload of told) {
    newsChannel(here, heard).onMessage(payload);
    newsChannel(there, own).onMessage(payload);
  }
  expect(heard.mock.calls).toEqual(news.map((one) => [one, there]));
  expect(own).not.toHaveBeenCalled();
});
