import type { ConversationMessage, NamedConversationFrame, Tenant } from '@kindling/shared';
import { expect, it, vi } from 'vitest';
import { createManualTimer } from './manual-timer.fixture.ts';
import { createReplyFollower, type FollowerPorts } from './reply-follower.ts';

const tenant: Tenant = { schoolId: 'school', correlationId: 'test' };
const streaming = {
  id: 'reply',
  conversationId: 'talk',
  state: 'streaming',
  seq: 1,
  text: 'So far',
  reply: { answersId: 'question', specialist: 'practice', origin: 'builtin', rung: 0 },
} as ConversationMessage;

/** A follower that has seen `streaming` once; what the store finds from then on is `then`. */
async function followUntil(then: ConversationMessage | undefined) {
  const timer = createManualTimer();
  const told: NamedConversationFrame[] = [];
  const find = vi.fn(async () => then).mockResolvedValueOnce(streaming);
  const transact: FollowerPorts['transact'] = (_tenant, work) =>
    work({ messages: { find, interruptAbandoned: async () => undefined } });
  const follower = createReplyFollower({
    transact,
    timer,
    clock: () => new Date(0),
    emit: (_place, frame) => void told.push(frame),
    onFailure: (error) => {
      throw error;
    },
  });
  follower.follow(tenant, streaming);
  timer.pass(300);
  await vi.waitFor(() => expect(told.map(({ name }) => name)).toEqual(['reply-start']));
  timer.pass(300);
  await vi.waitFor(() => expect(told).toHaveLength(2));
  return { last: told.at(-1), waiting: timer.waiting() };
}

it('tells how a reply ended, and looks no more', async () => {
  const ended = { ...streaming, state: 'complete', text: 'So far, so good' } as const;
  expect(await followUntil(ended)).toMatchObject({
    last: { name: 'reply-end', frame: { messageId: 'reply', message: { text: 'So far, so good' } } },
    waiting: 0,
  });
});

it('tells pages that the conversation was deleted by another process, so that they wait for no end', async () => {
  expect(await followUntil(undefined)).toEqual({
    last: { name: 'conversation-deleted', frame: { conversationId: 'talk' } },
    waiting: 0,
  });
});

it('looks often while a reply is about to end, and as before when it does not', async () => {
  const timer = createManualTimer();
  const find = vi.fn(async () => streaming);
  const follower = createReplyFollower({
    transact: (_tenant, work) => work({ messages: { find, interruptAbandoned: async () => undefined } }),
    timer,
    clock: () => new Date(0),
    emit: () => undefined,
    onFailure: () => undefined,
  });
  follower.hurry('reply');
  expect(find).not.toHaveBeenCalled();
  follower.follow(tenant, streaming);
  follower.hurry('reply');
  for (let look = 1; look <= 3; look += 1) {
    await vi.waitFor(() => expect(find).toHaveBeenCalledTimes(look));
    await vi.waitFor(() => expect(timer.waiting()).toBe(1));
    timer.pass(20);
  }
  for (let look = 0; look < 40; look += 1) {
    timer.pass(20);
    await new Promise(setImmediate);
  }
  // Twenty-five soon, and then a third of a second each.
  expect(find.mock.calls.length).toBeLessThan(31);
  follower.close();
  expect(timer.waiting()).toBe(0);
});
