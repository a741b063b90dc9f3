import { randomUUID } from 'node:crypto';
import type { ConversationMessage, LiveClientFrames, LiveServerFrames } from '@kindling/shared';
import { io, type Socket } from 'socket.io-client';
import type { BenchLearner } from '../attempt/bench-school.ts';

type Page = Socket<LiveServerFrames, LiveClientFrames>;

const REPLY_WITHIN_MS = 60_000;
/** For the answer to a call, which waits for no model. */
const ANSWER_WITHIN_MS = 30_000;

export interface HeardReply {
  /** From sending to the first text in hand. */
  firstTokenMs: number;
  whole: ConversationMessage;
  /** What was heard, batch by batch, is the whole. */
  isWhole: boolean;
}

/** A learner with one page open on one conversation. */
export interface Chatter {
  /** Says something and waits for the reply to end. `onText` hears each batch as it comes. */
  say(text: string, onText?: (text: string, at: number) => void): Promise<HeardReply>;
  /** Stops the reply that is being said. */
  stop(): void;
  close(): void;
}

async function begin(url: string, { authorization }: BenchLearner): Promise<string> {
  const response = await fetch(`${url}/v1/conversations`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'free', language: 'en' }),
  });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
}

async function connect(url: string, learner: BenchLearner): Promise<Page> {
  const page: Page = io(url, {
    forceNew: true,
    transports: ['websocket'],
    auth: { token: learner.authorization.replace('Bearer ', '') },
  });
  await new Promise<void>((resolve, reject) => {
    page.once('connect', resolve);
    page.once('connect_error', reject);
  });
  return page;
}

export async function openChatter(url: string, learner: BenchLearner): Promise<Chatter> {
  const conversationId = await begin(url, learner);
  const page = await connect(url, learner);
  await page.timeout(ANSWER_WITHIN_MS).emitWithAck('conversation-join', { conversationId });
  // A page that was cut comes back for what it missed.
  let last: { messageId: string; lastSeq: number } | undefined;
  page.on('connect', () => page.emit('conversation-join', { conversationId, ...last }));
  return {
    async say(text, onText) {
      const from = performance.now();
      let firstTokenMs = Number.NaN;
      let heard = '';
      const hear = (said: string) => {
        if (said === '') return;
        const at = performance.now();
        if (Number.isNaN(firstTokenMs)) firstTokenMs = at - from;
        heard += said;
        onText?.(said, at);
      };
      page.on('reply-start', (frame) => {
        last = { messageId: frame.messageId, lastSeq: frame.seq };
        heard = '';
        hear(frame.text);
      });
      page.on('reply-delta', (frame) => {
        last = { messageId: frame.messageId, lastSeq: frame.seq };
        hear(frame.text);
      });
      const ended = new Promise<ConversationMessage>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('No reply came to its end')), REPLY_WITHIN_MS);
        const end = ({ message }: { message: ConversationMessage }) => {
          clearTimeout(timer);
          resolve(message);
        };
        page.once('reply-end', end);
        page.once('reply-interrupted', end);
      });
      // Whoever is refused below waits for nothing any more.
      ended.catch(() => undefined);
      const message = { conversationId, clientMessageId: randomUUID(), text };
      const ack = await page.timeout(ANSWER_WITHIN_MS).emitWithAck('message-send', message);
      if (!ack.ok) throw new Error(`${ack.error.code}: ${ack.error.message}`);
      const whole = await ended;
      for (const name of ['reply-start', 'reply-delta', 'reply-end', 'reply-interrupted'] as const)
        page.removeAllListeners(name);
      last = undefined;
      return { firstTokenMs, whole, isWhole: heard === whole.text };
    },
    stop() {
      if (last !== undefined) page.emit('reply-stop', { conversationId, messageId: last.messageId });
    },
    close: () => void page.disconnect(),
  };
}
