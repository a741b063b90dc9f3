import type { ConversationMessage, NamedConversationFrame } from '@kindling/shared';
import { expect, it } from 'vitest';
import { learnerMessage, reply } from './messages.fixture.ts';
import {
  applyFrame,
  findStreaming,
  hasGap,
  mergeMessages,
  openThread,
  shownMessages,
  type Thread,
} from './thread.ts';

const hello = learnerMessage('a', 'Hello');
const accepted: NamedConversationFrame = {
  name: 'message-accepted',
  frame: { conversationId: 'talk', message: hello, replyId: 'b' },
};
const ofReply = { conversationId: 'talk', messageId: 'b' };
const start = (seq = 0, text = ''): NamedConversationFrame => ({
  name: 'reply-start',
  frame: { ...ofReply, answersId: 'a', specialist: 'conversation', origin: 'builtin', rung: 1, seq, text },
});
const delta = (seq: number, text: string): NamedConversationFrame => ({
  name: 'reply-delta',
  frame: { ...ofReply, seq, text },
});
const end = (text: string, state: ConversationMessage['state'] = 'complete'): NamedConversationFrame => ({
  name: 'reply-end',
  frame: { ...ofReply, message: reply('b', 'a', text, {}, state) },
});
const after = (...frames: NamedConversationFrame[]): Thread => frames.reduce(applyFrame, openThread([]));
const textOf = (thread: Thread) => thread.messages.map(({ text }) => text);

it('shows a message, a reply that waits, and the reply as it comes', () => {
  const waiting = after(accepted, { name: 'reply-queued', frame: { ...ofReply, position: 2 } });
  expect(textOf(waiting)).toEqual(['Hello', '']);
  expect(waiting.queued).toEqual({ b: 2 });
  const writing = [start(), delta(1, 'Hi, '), delta(2, 'you.')].reduce(applyFrame, waiting);
  expect(textOf(writing)).toEqual(['Hello', 'Hi, you.']);
  expect(writing.queued).toEqual({});
  expect(findStreaming(writing)).toMatchObject({ id: 'b', seq: 2, reply: { origin: 'builtin', rung: 1 } });
  const done = applyFrame(writing, end('Hi, you.'));
  expect(findStreaming(done)).toBeUndefined();
});

it('takes a batch once, and knows when one is missing', () => {
  const thread = after(accepted, start(), delta(1, 'Hi, '), delta(1, 'Hi, '));
  expect(textOf(thread)).toEqual(['Hello', 'Hi, ']);
  expect(hasGap(thread, delta(2, 'you.'))).toBe(false);
  expect(hasGap(thread, delta(1, 'Hi, '))).toBe(false);
  expect(hasGap(thread, delta(3, '!'))).toBe(true);
  expect(textOf(applyFrame(thread, delta(3, '!')))).toEqual(['Hello', 'Hi, ']);
  expect(hasGap(openThread([]), delta(1, 'Hi, '))).toBe(true);
});

it('throws away what it had when a reply is sent again from its beginning', () => {
  const thread = after(accepted, start(), delta(1, 'Hi, '), start(3, 'Hi, you. How'), delta(4, ' are you?'));
  expect(textOf(thread)).toEqual(['Hello', 'Hi, you. How are you?']);
});

it('begins a reply of which nothing was known, as after a reload', () => {
  const thread = applyFrame(openThread([hello]), start(2, 'Hi, you.'));
  expect(textOf(thread)).toEqual(['Hello', 'Hi, you.']);
});

it('lets a page of the API not undo what came meanwhile', () => {
  const writing = after(accepted, start(), delta(1, 'Hi, '), delta(2, 'you.'));
  const stale = { ...reply('b', 'a', 'Hi, ', {}, 'streaming'), seq: 1 };
  expect(textOf(mergeMessages(writing, [stale, hello]))).toEqual(['Hello', 'Hi, you.']);
  expect(textOf(mergeMessages(writing, [reply('b', 'a', 'Hi, you. Bye.')]))).toEqual([
    'Hello',
    'Hi, you. Bye.',
  ]);
});

it('goes on with a reply that was stopped', () => {
  const stopped = after(accepted, start(), delta(1, 'Hi, '), end('Hi, ', 'stopped'));
  const again = [start(1, 'Hi, '), delta(2, 'you.')].reduce(applyFrame, stopped);
  expect(findStreaming(again)?.text).toBe('Hi, you.');
});

it('shows the last of several replies to one message', () => {
  const thread = openThread([hello, reply('b', 'a', 'First.'), reply('c', 'a', 'Second.')]);
  expect(shownMessages(thread).map(({ text }) => text)).toEqual(['Hello', 'Second.']);
});

it('puts facts, problems, pages and the end where they belong', () => {
  const correction = { from: 'x', to: 'y', type: 'word', start: 0, end: 1, why: 'z' };
  const thread = [
    { name: 'reply-corrections', frame: { ...ofReply, corrections: [correction] } },
    { name: 'presence', frame: { conversationId: 'talk', tabs: 2 } },
    {
      name: 'conversation-error',
      frame: {
        conversationId: 'talk',
        messageId: null,
        error: { code: 'internal', message: '', requestId: 'r', hint: '' },
      },
    },
    { name: 'conversation-deleted', frame: { conversationId: 'talk' } },
  ].reduce((known, frame) => applyFrame(known, frame as NamedConversationFrame), after(accepted, start()));
  expect(thread.messages.at(-1)?.reply?.corrections).toEqual([correction]);
  expect(thread).toMatchObject({ tabs: 2, isDeleted: true, problems: { '': { requestId: 'r' } } });
});
