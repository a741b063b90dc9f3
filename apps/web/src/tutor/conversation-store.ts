import type { ConversationCall, ConversationMessage, NamedConversationFrame } from '@kindling/shared';
import { createStore, type StoreApi } from 'zustand';
import { type ApiError, isOffline, toApiError } from '#web/api/error.ts';
import {
  applyFrame,
  expectReply,
  findStreaming,
  hasGap,
  mergeMessages,
  openThread,
  resumeReply,
  type Thread,
} from './thread.ts';

/** A message on its way, or one that did not arrive. Sent again it is the same message. */
export interface Outgoing {
  clientMessageId: string;
  text: string;
  error: ApiError | null;
}

export interface ConversationState {
  thread: Thread;
  outgoing: readonly Outgoing[];
  isConnected: boolean;
  /** The connection was there and is gone, whatever the browser says of its network. */
  isLost: boolean;
  /** Another of the learner's pages is being written in. */
  isWrittenElsewhere: boolean;
  /** What stop, retry or go on ran into. */
  problem: ApiError | null;
}

/** What a conversation needs of the world; every function rejects with an ApiError when it did not work. */
export interface ConversationPort {
  send(clientMessageId: string, text: string): Promise<{ message: ConversationMessage; replyId: string }>;
  stop(replyId: string): Promise<unknown>;
  retry(replyId: string): Promise<{ replyId: string }>;
  resume(replyId: string): Promise<{ replyId: string }>;
  /** The newest messages. */
  load(): Promise<readonly ConversationMessage[]>;
  /** Asks for frames; those of a reply in the making come from the batch after `lastSeq` on. */
  join(from: Pick<ConversationCall<'conversation-join'>, 'messageId' | 'lastSeq'>): Promise<unknown>;
  tellTyping(): void;
  newId(): string;
  schedule(work: () => void, delayMs: number): () => void;
}

export interface ConversationStore {
  store: StoreApi<ConversationState>;
  /** Asks for a reply that was in the making when the page was loaded; there may never be a connection to hear it by. */
  begin(): void;
  hear(named: NamedConversationFrame): void;
  connected(): void;
  disconnected(): void;
  /** The page is looked at again: a phone may have stopped it meanwhile, connection and all, without saying so. */
  returned(): void;
  send(text: string): Promise<void>;
  /** Sends what waits for the network. */
  sendWaiting(): Promise<void>;
  /** Tries a message again that did not arrive. */
  sendAgain(clientMessageId: string): Promise<void>;
  stop(): Promise<void>;
  retry(replyId: string): Promise<void>;
  resume(replyId: string): Promise<void>;
  merge(messages: readonly ConversationMessage[]): void;
  typing(): void;
  end(): void;
}

/** Without a connection the reply is asked for this often; with one, in case its end was not heard. */
const POLL_MS = { alone: 1_500, connected: 10_000 };
/** Whoever has written nothing for so long has stopped. */
const WRITING_MS = 4_000;

const AT_FIRST: Omit<ConversationState, 'thread'> = {
  outgoing: [],
  isConnected: false,
  isLost: false,
  isWrittenElsewhere: false,
  problem: null,
};

export function createConversationStore(
  port: ConversationPort,
  messages: readonly ConversationMessage[],
): ConversationStore {
  const store = createStore<ConversationState>(() => ({
    thread: openThread(messages),
    ...AT_FIRST,
  }));
  const change = createChange(store);
  const joining = createJoining(port, store);
  const sending = createSending(port, store, change);
  const poll = createPoll(port, store, change);
  const hearing = createHearing(port, store, change, joining.join);
  const { actions, stopWaiting } = createReplyActions(port, store, change, poll.look);
  /** What was not heard is asked for, and what waited is done. */
  const catchUp = () => {
    void joining.join();
    void poll.load().then(stopWaiting).then(poll.look);
    void sending.sendWaiting();
  };
  return {
    store,
    begin: poll.look,
    hear(named) {
      hearing.hear(named);
      poll.look();
    },
    connected() {
      store.setState({ isConnected: true, isLost: false });
      catchUp();
    },
    returned: catchUp,
    disconnected() {
      store.setState({ isConnected: false, isLost: true });
      poll.look();
    },
    ...actions,
    async send(text) {
      await sending.send({ clientMessageId: port.newId(), text, error: null });
      poll.look();
    },
    async sendWaiting() {
      await sending.sendWaiting();
      poll.look();
    },
    async sendAgain(clientMessageId) {
      const failed = store.getState().outgoing.find((one) => one.clientMessageId === clientMessageId);
      if (failed !== undefined) await sending.send(failed);
      poll.look();
    },
    merge: (more) => change((thread) => mergeMessages(thread, more)),
    typing: createTyping(port),
    end() {
      poll.stop();
      hearing.stop();
    },
  };
}

type Store = StoreApi<ConversationState>;
type Change = (next: (thread: Thread) => Thread) => void;

function createChange(store: Store): Change {
  return (next) =>
    store.setState((state) => {
      const thread = next(state.thread);
      return { thread, outgoing: leaveStored(state.outgoing, thread) };
    });
}

/** The server may have a message although its answer was lost; it is shown once. The same list where nothing changes. */
function leaveStored(outgoing: readonly Outgoing[], thread: Thread): readonly Outgoing[] {
  if (outgoing.length === 0) return outgoing;
  return outgoing.filter(({ clientMessageId }) => !isStored(thread, clientMessageId));
}

function isStored({ messages }: Thread, clientMessageId: string): boolean {
  return messages.some((message) => message.clientMessageId === clientMessageId);
}

/** One request to join at a time: batches of a fast reply would ask for it again and again. */
function createJoining(port: ConversationPort, store: Store) {
  let going: Promise<unknown> | undefined;
  return {
    join() {
      const reply = findStreaming(store.getState().thread);
      const from = reply === undefined ? {} : { messageId: reply.id, lastSeq: reply.seq };
      // Not joined for want of a connection: the next connection joins, and until then the reply is asked for.
      going ??= port
        .join(from)
        .catch(() => store.setState({ isConnected: false }))
        .finally(() => {
          going = undefined;
        });
      return going;
    },
  };
}

function createSending(port: ConversationPort, store: Store, change: Change) {
  const put = (message: Outgoing) =>
    store.setState(({ outgoing }) => ({
      outgoing: outgoing.some((one) => one.clientMessageId === message.clientMessageId)
        ? outgoing.map((one) => (one.clientMessageId === message.clientMessageId ? message : one))
        : [...outgoing, message],
    }));
  const send = async (message: Outgoing) => {
    put({ ...message, error: null });
    try {
      const { message: stored, replyId } = await port.send(message.clientMessageId, message.text);
      change((thread) => expectReply(mergeMessages(thread, [stored]), replyId, stored.id));
      store.setState(({ outgoing }) => ({
        outgoing: outgoing.filter((one) => one.clientMessageId !== message.clientMessageId),
      }));
    } catch (error) {
      if (!isStored(store.getState().thread, message.clientMessageId))
        put({ ...message, error: toApiError(error) });
    }
  };
  const sendAll = async () => {
    // Meanwhile the server may have told that it has some of them already: those wait no more.
    const waits = (one: Outgoing) => isOffline(one.error) && store.getState().outgoing.includes(one);
    for (const one of store.getState().outgoing) if (waits(one)) await send(one);
  };
  let going: Promise<void> | undefined;
  return {
    send,
    /** In the order they were written; once, also when several things tell at the same time that there is a network. */
    sendWaiting() {
      going ??= sendAll().finally(() => {
        going = undefined;
      });
      return going;
    },
  };
}

function createReplyActions(port: ConversationPort, store: Store, change: Change, look: () => void) {
  const attempt = async (work: () => Promise<unknown>) => {
    store.setState({ problem: null });
    try {
      await work();
    } catch (error) {
      store.setState({ problem: toApiError(error) });
    }
    look();
  };
  /** The reply that was to be stopped when nothing reached the server. */
  let toStop: string | undefined;
  const stop = () =>
    attempt(async () => {
      const reply = findStreaming(store.getState().thread);
      if (reply === undefined) return;
      toStop = reply.id;
      await port.stop(reply.id);
      toStop = undefined;
    });
  const again = (ask: ConversationPort['retry']) => (replyId: string) =>
    attempt(async () => {
      const reply = store.getState().thread.messages.find(({ id }) => id === replyId);
      const { replyId: nextId } = await ask(replyId);
      change((thread) =>
        nextId === replyId
          ? resumeReply(thread, replyId)
          : expectReply(thread, nextId, reply?.reply?.answersId ?? ''),
      );
    });
  return {
    actions: { stop, retry: again(port.retry), resume: again(port.resume) },
    /** With a connection again: what could not be asked is no problem any more, and a stop is still wanted. */
    stopWaiting() {
      if (!isOffline(store.getState().problem)) return;
      store.setState({ problem: null });
      if (toStop !== undefined && findStreaming(store.getState().thread)?.id === toStop) void stop();
      toStop = undefined;
    },
  };
}

/** Asks for the messages while a reply is being made. */
function createPoll(port: ConversationPort, store: Store, change: Change) {
  let cancel: (() => void) | undefined;
  let ended = false;
  const load = async () => {
    try {
      const messages = await port.load();
      change((thread) => mergeMessages(thread, messages));
    } catch (error) {
      if (!isOffline(error)) store.setState({ problem: toApiError(error) });
    }
  };
  const look = () => {
    const { isConnected, thread } = store.getState();
    cancel?.();
    cancel = undefined;
    if (ended || findStreaming(thread) === undefined) return;
    cancel = port.schedule(
      () => {
        cancel = undefined;
        void load().then(look);
      },
      isConnected ? POLL_MS.connected : POLL_MS.alone,
    );
  };
  return {
    load,
    look,
    stop() {
      ended = true;
      cancel?.();
    },
  };
}

/** What frames do to the state. That somebody writes is forgotten when no more is heard of it. */
function createHearing(port: ConversationPort, store: Store, change: Change, join: () => Promise<unknown>) {
  let cancelQuiet = () => {};
  const hearTyping = () => {
    store.setState({ isWrittenElsewhere: true });
    cancelQuiet();
    cancelQuiet = port.schedule(() => store.setState({ isWrittenElsewhere: false }), WRITING_MS);
  };
  return {
    hear(named: NamedConversationFrame) {
      if (named.name === 'typing') {
        if (named.frame.who === 'learner') hearTyping();
      } else if (hasGap(store.getState().thread, named)) void join();
      else change((thread) => applyFrame(thread, named));
    },
    stop: () => cancelQuiet(),
  };
}

/** The server is told once in a while, not at every key. */
const TYPING_EVERY_MS = 2_000;

function createTyping(port: ConversationPort): () => void {
  let isQuiet = true;
  return () => {
    if (!isQuiet) return;
    isQuiet = false;
    port.tellTyping();
    port.schedule(() => {
      isQuiet = true;
    }, TYPING_EVERY_MS);
  };
}
