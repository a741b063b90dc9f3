import type { NamedConversationFrame } from '@kindling/shared';
import { expect, it, vi } from 'vitest';
import { ApiError } from '#web/api/error.ts';
import { type ConversationPort, createConversationStore } from './conversation-store.ts';
import { learnerMessage, reply } from './messages.fixture.ts';

const hello = learnerMessage('a', 'Hello');
const offline = new ApiError(0, { code: 'offline', message: '', hint: '', requestId: '' });

/** A server that takes everything; timers run when `pass` is called. */
function open(load?: ConversationPort['load'], messages = [hello]) {
  const timers = new Set<() => void>();
  let ids = 0;
  const port = {
    send: vi.fn(async (clientMessageId: string, text: string) => ({
      message: { ...learnerMessage('c', text), clientMessageId },
      replyId: 'd',
    })),
    stop: vi.fn(async () => ({})),
    retry: vi.fn(async () => ({ replyId: 'e' })),
    resume: vi.fn(async (replyId: string) => ({ replyId })),
    load: vi.fn(load ?? (async () => messages)),
    join: vi.fn<ConversationPort['join']>(async () => ({})),
    tellTyping: vi.fn(),
    newId: () => `new-${++ids}`,
    schedule: (work: () => void) => {
      timers.add(work);
      return () => timers.delete(work);
    },
  } satisfies ConversationPort;
  const conversation = createConversationStore(port, messages);
  const pass = async () => {
    const due = [...timers];
    timers.clear();
    for (const work of due) work();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const state = () => conversation.store.getState();
  return {
    port,
    conversation,
    pass,
    timers,
    state,
    texts: () => state().thread.messages.map(({ text }) => text),
  };
}

const delta = (seq: number): NamedConversationFrame => ({
  name: 'reply-delta',
  frame: { conversationId: 'talk', messageId: 'd', seq, text: `${seq} ` },
});

it('shows a message at once, and then the place of its reply', async () => {
  const { conversation, state, texts } = open();
  const sending = conversation.send('How are you?');
  expect(state().outgoing).toMatchObject([{ text: 'How are you?', error: null }]);
  await sending;
  expect(state().outgoing).toEqual([]);
  expect(texts()).toEqual(['Hello', 'How are you?', '']);
});

it('keeps a message that did not arrive, and sends the same one again with the connection', async () => {
  const { conversation, port, state, texts } = open();
  port.send.mockRejectedValueOnce(offline);
  await conversation.send('How are you?');
  expect(state().outgoing[0]?.error?.code).toBe('offline');
  conversation.connected();
  await vi.waitFor(() => expect(state().outgoing).toEqual([]));
  expect(port.send.mock.calls).toEqual([
    ['new-1', 'How are you?'],
    ['new-1', 'How are you?'],
  ]);
  expect(texts()).toContain('How are you?');
});

it('sends each message that waits once, whatever else tells of the connection', async () => {
  const { conversation, port, state } = open();
  port.send.mockRejectedValueOnce(offline).mockRejectedValueOnce(offline);
  await conversation.send('one');
  await conversation.send('two');
  conversation.connected();
  conversation.returned();
  await conversation.sendWaiting();
  expect(port.send.mock.calls.slice(2).map(([, text]) => text)).toEqual(['one', 'two']);
  expect(state().outgoing).toEqual([]);
});

it('sends no message again that turns out to be there while another is sent', async () => {
  const { conversation, port, state } = open();
  port.send.mockRejectedValueOnce(offline).mockRejectedValueOnce(offline);
  await conversation.send('one');
  await conversation.send('two');
  port.send.mockImplementationOnce(async (clientMessageId, text) => {
    conversation.merge([{ ...learnerMessage('t', 'two'), clientMessageId: 'new-2' }]);
    return { message: { ...learnerMessage('c', text), clientMessageId }, replyId: 'd' };
  });
  await conversation.sendWaiting();
  expect(port.send.mock.calls.slice(2).map(([, text]) => text)).toEqual(['one']);
  expect(state().outgoing).toEqual([]);
});

it('leaves it to the learner to send again what was refused', async () => {
  const { conversation, port, state } = open();
  port.send.mockRejectedValueOnce(
    new ApiError(429, { code: 'rate-limited', message: '', hint: '', requestId: '' }),
  );
  await conversation.send('Hi');
  conversation.connected();
  await Promise.resolve();
  expect(port.send).toHaveBeenCalledTimes(1);
  await conversation.sendAgain('new-1');
  expect(state().outgoing).toEqual([]);
});

it('asks for what is missing with the last batch it has, once', async () => {
  const { conversation, port, texts } = open();
  await conversation.send('Hi');
  conversation.hear(delta(1));
  conversation.hear(delta(3));
  conversation.hear(delta(4));
  expect(port.join.mock.calls).toEqual([[{ messageId: 'd', lastSeq: 1 }]]);
  await new Promise((resolve) => setTimeout(resolve, 0));
  conversation.hear(delta(2));
  conversation.hear(delta(3));
  expect(texts().at(-1)).toBe('1 2 3 ');
});

it('joins and catches up with every connection', async () => {
  const later = [hello, reply('b', 'a', 'Hi.')];
  const { conversation, port, texts } = open(async () => later);
  conversation.connected();
  expect(port.join).toHaveBeenCalledWith({});
  await vi.waitFor(() => expect(texts()).toEqual(['Hello', 'Hi.']));
});

it('asks for a reply again and again while there is no connection, and no longer', async () => {
  const messages = [hello];
  const { conversation, port, pass, timers } = open(async () => messages);
  await conversation.send('Hi');
  await pass();
  expect(port.load).toHaveBeenCalledTimes(1);
  messages.push(learnerMessage('c', 'Hi'), reply('d', 'c', 'Hello.'));
  await pass();
  expect(port.load).toHaveBeenCalledTimes(2);
  expect(timers.size).toBe(0);
});

it('asks on for a reply that it finds in the making, also where there never was a connection', async () => {
  const making = { ...reply('b', 'a', 'I am'), state: 'streaming' as const };
  const messages = [hello, making];
  const { conversation, pass, texts } = open(async () => messages, messages);
  conversation.begin();
  messages[1] = { ...making, seq: 2, text: 'I am well' };
  await pass();
  messages[1] = reply('b', 'a', 'I am well.');
  await pass();
  expect(texts().at(-1)).toBe('I am well.');
});

it('asks on for a reply that began while the page was not looked at', async () => {
  const making = { ...reply('b', 'a', 'I am'), state: 'streaming' as const };
  const messages = [hello, making];
  const { conversation, pass, texts } = open(async () => messages);
  conversation.returned();
  await vi.waitFor(() => expect(texts().at(-1)).toBe('I am'));
  messages[1] = reply('b', 'a', 'I am well.');
  await pass();
  expect(texts().at(-1)).toBe('I am well.');
});

it('is not misled by hearing late that a message was accepted', async () => {
  const { conversation, port, state } = open();
  const accepted = { message: { ...learnerMessage('c', 'Hi'), clientMessageId: 'new-1' }, replyId: 'd' };
  port.send.mockImplementationOnce(async () => {
    conversation.hear({ name: 'message-accepted', frame: { conversationId: 'talk', ...accepted } });
    const message = reply('d', 'c', 'Hello.');
    conversation.hear({ name: 'reply-end', frame: { conversationId: 'talk', messageId: 'd', message } });
    return accepted;
  });
  await conversation.send('Hi');
  expect(state().thread.messages.at(-1)).toMatchObject({ text: 'Hello.', state: 'complete' });
});

it('looks now and then whether a reply has ended of which nothing is heard', async () => {
  const messages = [hello];
  const { conversation, port, pass, timers, texts } = open(async () => messages);
  conversation.connected();
  await conversation.send('Hi');
  messages.push(learnerMessage('c', 'Hi'), reply('d', 'c', 'Hello.'));
  await pass();
  expect(port.load).toHaveBeenCalledTimes(2);
  expect(texts().at(-1)).toBe('Hello.');
  expect(timers.size).toBe(0);
});

it('stops the reply in the making, goes on with it, and asks for another', async () => {
  const { conversation, port, state } = open();
  await conversation.stop();
  expect(port.stop).not.toHaveBeenCalled();
  await conversation.send('Hi');
  await conversation.stop();
  expect(port.stop).toHaveBeenCalledWith('d');
  conversation.hear({
    name: 'reply-end',
    frame: { conversationId: 'talk', messageId: 'd', message: reply('d', 'c', 'Hel', {}, 'stopped') },
  });
  await conversation.resume('d');
  expect(state().thread.messages.at(-1)).toMatchObject({ id: 'd', state: 'streaming', text: 'Hel' });
  await conversation.retry('d');
  expect(state().thread.messages.at(-1)).toMatchObject({ id: 'e', state: 'streaming', text: '' });
  port.retry.mockRejectedValueOnce(offline);
  await conversation.retry('e');
  expect(state().problem?.code).toBe('offline');
});

it('tells of typing once in a while, and shows that of other pages for a while', async () => {
  const { conversation, port, pass, state } = open();
  for (let key = 0; key < 5; key += 1) conversation.typing();
  expect(port.tellTyping).toHaveBeenCalledTimes(1);
  conversation.hear({ name: 'typing', frame: { conversationId: 'talk', who: 'learner' } });
  expect(state().isWrittenElsewhere).toBe(true);
  await pass();
  expect(state().isWrittenElsewhere).toBe(false);
  conversation.typing();
  expect(port.tellTyping).toHaveBeenCalledTimes(2);
});

it('shows a message once when the server has it and only its answer was lost', async () => {
  const { conversation, port, state, texts } = open();
  const stored = { ...learnerMessage('c', 'Hi'), clientMessageId: 'new-1' };
  const answer = Promise.withResolvers<never>();
  port.send.mockReturnValueOnce(answer.promise);
  const sending = conversation.send('Hi');
  conversation.hear({
    name: 'message-accepted',
    frame: { conversationId: 'talk', message: stored, replyId: 'd' },
  });
  expect(state().outgoing).toEqual([]);
  answer.reject(offline);
  await sending;
  expect(state().outgoing).toEqual([]);
  expect(texts()).toEqual(['Hello', 'Hi', '']);
});

it('knows that the connection was lost, and not that there is none yet', () => {
  const { conversation, state } = open();
  expect(state().isLost).toBe(false);
  conversation.connected();
  conversation.disconnected();
  expect(state().isLost).toBe(true);
  conversation.connected();
  expect(state().isLost).toBe(false);
});

it('stops a reply when it is back where that could not be asked, and says no more of it', async () => {
  const streaming = { ...reply('d', 'c', 'So far'), state: 'streaming' as const };
  const { conversation, port, state } = open(async () => [hello, streaming]);
  await conversation.send('Hi');
  port.stop.mockRejectedValueOnce(offline);
  await conversation.stop();
  expect(state().problem?.code).toBe('offline');
  conversation.connected();
  await vi.waitFor(() => expect(port.stop.mock.calls).toEqual([['d'], ['d']]));
  expect(state().problem).toBeNull();
  conversation.connected();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(port.stop).toHaveBeenCalledTimes(2);
});

it('does not stop what was begun after the reply that should have stopped', async () => {
  const { conversation, port, state } = open(async () => [hello, reply('d', 'c', 'Done.')]);
  await conversation.send('Hi');
  port.stop.mockRejectedValueOnce(offline);
  await conversation.stop();
  conversation.connected();
  await vi.waitFor(() => expect(state().problem).toBeNull());
  expect(port.stop).toHaveBeenCalledTimes(1);
});

it('asks for what it missed when the page is looked at again', async () => {
  const { conversation, port, texts } = open(async () => [hello, reply('b', 'a', 'Hi.')]);
  conversation.returned();
  expect(port.join).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(texts()).toEqual(['Hello', 'Hi.']));
});
