import {
  type ConversationPorts,
  type FrameHub,
  type FramePlace,
  openStream,
  type Presence,
  type StreamPorts,
  sendMessage,
  stopReply,
  type Watching,
} from '@kindling/core/conversation';
import {
  AppError,
  CONVERSATION_CALLS,
  type ConversationAck,
  type ConversationCall,
  type ConversationCallName,
  type FrameError,
  type Id,
  LEARNER_ROLES,
  type NamedConversationFrame,
  type Principal,
} from '@kindling/shared';
import { HINT_OF } from '../http/status.ts';
import { createRateGate } from './handshake-rules.ts';
import { emitFrame, type LiveServer, type LiveSocket } from './live-server.ts';

/** What the gateway needs to carry conversations. */
export interface LiveConversations {
  ports: ConversationPorts & StreamPorts & { presence: Pick<Presence, 'set' | 'writes'> };
  frames: Pick<FrameHub, 'listenToAll'>;
}

/** Conversations one page may have open. */
const MOST_JOINED = 20;
/** Over all pages of a person; typing counts, too. */
const CALLS_PER_MINUTE = 300;
const FAILED = 'Something went wrong on our side.';

/** A conversation's room on this server: the pages of its learner that show it. */
function nameOfConversation(schoolId: Id, conversationId: Id): string {
  return `${schoolId}:conversation:${conversationId}`;
}

/** Whether a room stays with a connection that is still of that school. */
export function isConversationOf(schoolId: Id, room: string): boolean {
  return room.startsWith(`${schoolId}:conversation:`);
}

const isOfConversation = (room: string) => room.split(':')[1] === 'conversation';

function placeOf(room: string): FramePlace {
  const [schoolId = '', , conversationId = ''] = room.split(':');
  return { schoolId, conversationId };
}

/** Which conversations pages of this server look at. */
function watchRooms({ sockets: { adapter } }: LiveServer): Watching {
  return {
    isWatched: ({ schoolId, conversationId }) =>
      adapter.rooms.has(nameOfConversation(schoolId, conversationId)),
    listWatched: () => [...adapter.rooms.keys()].filter(isOfConversation).map(placeOf),
  };
}

export function isConversationCall(name: string): name is ConversationCallName {
  return Object.hasOwn(CONVERSATION_CALLS, name);
}

/** Tells the pages of a conversation how many they are, whyever one came or went. */
function followPresence({ sockets: { adapter } }: LiveServer, { ports }: LiveConversations): void {
  const count = (room: string) => {
    if (isOfConversation(room)) ports.presence.set(placeOf(room), adapter.rooms.get(room)?.size ?? 0);
  };
  adapter.on('join-room', count);
  adapter.on('leave-room', count);
}

type Handlers = {
  [Name in ConversationCallName]: (
    socket: LiveSocket,
    principal: Principal,
    call: ConversationCall<Name>,
  ) => Promise<object>;
};

function createHandlers({ ports }: LiveConversations): Handlers {
  return {
    async 'conversation-join'(socket, principal, { conversationId, ...heard }) {
      const joined = [...socket.rooms].filter((room) => isConversationOf(principal.schoolId, room));
      if (joined.length >= MOST_JOINED)
        throw new AppError('rate-limited', 'Too many conversations are open.');
      const catchUp = await openStream(ports, principal, conversationId, heard);
      if (!socket.connected) return {};
      const room = nameOfConversation(principal.schoolId, conversationId);
      // No wait from here to the last frame: what is said meanwhile would come before what was said earlier.
      void socket.join(room);
      for (const { name, frame } of catchUp()) emitFrame(socket, name, frame);
      return {};
    },
    async 'conversation-leave'(socket, { schoolId }, { conversationId }) {
      await socket.leave(nameOfConversation(schoolId, conversationId));
      return {};
    },
    async 'message-send'(_socket, principal, { conversationId, ...message }) {
      return sendMessage(ports, principal, conversationId, message);
    },
    async 'reply-stop'(_socket, principal, { conversationId, messageId }) {
      await stopReply(ports, principal, conversationId, messageId);
      return {};
    },
    async typing(socket, { schoolId }, { conversationId }) {
      const room = nameOfConversation(schoolId, conversationId);
      // Only who has joined may be heard: joining asked whose conversation it is.
      if (!socket.rooms.has(room)) return {};
      socket.to(room).emit('typing', { conversationId, who: 'learner' });
      ports.presence.writes({ schoolId, conversationId });
      return {};
    },
  };
}

function parseCall<Name extends ConversationCallName>(name: Name, raw: unknown): ConversationCall<Name> {
  const parsed = CONVERSATION_CALLS[name].safeParse(raw);
  if (parsed.success) return parsed.data as ConversationCall<Name>;
  const fields = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  throw new AppError('invalid-input', 'Some of what was sent is not valid.', { details: { fields } });
}

function toFrameError(error: AppError, requestId: string): FrameError {
  const { fields } = { fields: undefined, ...error.details } as { fields?: FrameError['fields'] };
  return {
    code: error.code,
    message: error.code === 'internal' ? FAILED : error.message,
    requestId,
    hint: error.hint ?? HINT_OF[error.code],
    ...(fields === undefined ? {} : { fields }),
  };
}

/** Answers what pages say about conversations, and sends them what is said there. */
export function carryConversations(
  server: LiveServer,
  conversations: LiveConversations,
  send: (room: string, frame: NamedConversationFrame) => void,
  log: { warn(data: object, message: string): void },
): void {
  const handlers = createHandlers(conversations);
  followPresence(server, conversations);
  const gate = createRateGate(CALLS_PER_MINUTE, () => performance.now());
  conversations.frames.listenToAll(
    ({ schoolId, conversationId }, frame) => send(nameOfConversation(schoolId, conversationId), frame),
    watchRooms(server),
  );
  const answerCall = async (
    socket: LiveSocket,
    name: ConversationCallName,
    raw: unknown,
  ): Promise<ConversationAck> => {
    const principal = { ...socket.data.principal, correlationId: conversations.ports.newId() };
    try {
      if (!gate.admit(principal.personId)) throw new AppError('rate-limited', 'That is too much at once.');
      if (!(LEARNER_ROLES as readonly string[]).includes(principal.role)) {
        throw new AppError('forbidden', 'Your role in this school does not allow this.');
      }
      const handle = handlers[name] as (...call: unknown[]) => Promise<never>;
      return { ok: true, result: await handle(socket, principal, parseCall(name, raw)) };
    } catch (cause) {
      const error = cause instanceof AppError ? cause : new AppError('internal', FAILED, { cause });
      if (error.blame !== 'caller')
        log.warn({ err: cause, call: name }, 'call over the live connection failed');
      return { ok: false, error: toFrameError(error, principal.correlationId) };
    }
  };
  server.on('connection', (socket) => {
    for (const name of Object.keys(CONVERSATION_CALLS) as ConversationCallName[]) {
      socket.on(name, async (raw: unknown, acknowledge?: unknown) => {
        const ack = await answerCall(socket, name, raw);
        if (typeof acknowledge === 'function') acknowledge(ack);
      });
    }
  });
}
