import { openStream } from '@kindling/core/conversation';
import type { conversations, NamedConversationFrame } from '@kindling/shared';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Call } from '../http/route.ts';
import type { ConversationRoutePorts } from './conversations.ts';

/** Proxies close what is silent for a minute. */
const HEARTBEAT_MS = 15_000;
/** A reader this far behind is cut off; it comes back with the last batch it has. */
const MOST_UNSENT_BYTES = 256 * 1024;
const ENDS = new Set(['reply-end', 'reply-interrupted']);
/** After these no end will come: the conversation is gone, or the reply could not be kept. */
const ENDS_UNTOLD = new Set(['conversation-deleted', 'conversation-error']);
const LAST_EVENT_ID = /^\d{1,9}$/;

type StreamReply = typeof conversations.streamReply;
type StreamCall = Call<
  z.output<NonNullable<StreamReply['params']>>,
  z.output<NonNullable<StreamReply['query']>>,
  unknown
>;

function readLastSeq({ request, query }: StreamCall): number {
  const header = request.headers['last-event-id'];
  return typeof header === 'string' && LAST_EVENT_ID.test(header) ? Number(header) : query.after;
}

/** Whether a frame is of the reply that was asked for, and not of the conversation around it. */
function isOf(messageId: string, { name, frame }: NamedConversationFrame): boolean {
  return name.startsWith('reply-') && 'messageId' in frame && frame.messageId === messageId;
}

function isLast(messageId: string, named: NamedConversationFrame): boolean {
  if (ENDS.has(named.name)) return isOf(messageId, named);
  // A conversation makes one reply at a time, so an error in it is of this one.
  return ENDS_UNTOLD.has(named.name);
}

function toEvent({ name, frame }: NamedConversationFrame): string {
  const id = 'seq' in frame ? `id: ${frame.seq}\n` : '';
  return `event: ${name}\n${id}data: ${JSON.stringify(frame)}\n\n`;
}

/**
 * Sends a reply as server-sent events until it ends or the caller goes. What is wrong with the request is answered as
 * always; from the first event on the connection is our own.
 */
export async function sendReplyEvents(ports: ConversationRoutePorts, call: StreamCall): Promise<never> {
  const { principal, params, reply } = call;
  const { conversationId, messageId } = params;
  const catchUp = await openStream(ports, principal, conversationId, {
    messageId,
    lastSeq: readLastSeq(call),
  });
  const stream = openEvents(reply);
  const send = (frame: NamedConversationFrame) => {
    if (isOf(messageId, frame)) stream.send(toEvent(frame));
    if (isLast(messageId, frame)) stream.end();
  };
  stream.onEnd(ports.frames.listen({ schoolId: principal.schoolId, conversationId }, send));
  for (const frame of catchUp()) send(frame);
  // Fastify leaves an answer alone that was taken from it.
  return undefined as never;
}

/** Takes the answer from the framework, with the headers that every answer has. */
function openEvents(reply: FastifyReply) {
  const cleanUps: (() => void)[] = [];
  let isOver = false;
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.flushHeaders();
  const heartbeat = setInterval(() => raw.write(': still here\n\n'), HEARTBEAT_MS);
  const over = () => {
    if (isOver) return;
    isOver = true;
    clearInterval(heartbeat);
    for (const cleanUp of cleanUps) cleanUp();
  };
  raw.on('close', over);
  // Gone while the reply was looked up: nobody will say so again.
  if (raw.destroyed) over();
  return {
    send(event: string) {
      if (isOver) return;
      if (raw.writableLength > MOST_UNSENT_BYTES) raw.destroy();
      else raw.write(event);
    },
    end() {
      over();
      raw.end();
    },
    onEnd(cleanUp: () => void) {
      if (isOver) cleanUp();
      else cleanUps.push(cleanUp);
    },
  };
}
