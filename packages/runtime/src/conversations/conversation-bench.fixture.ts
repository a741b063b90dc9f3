import { randomUUID } from 'node:crypto';
import { createNewsTeller, listen, newsChannel } from '@kindling/adapters/live';
import { SILENT_LOG } from '@kindling/adapters/log';
import { openDatabase, withConnection } from '@kindling/adapters/postgres';
import {
  beginConversation,
  type ConversationPorts,
  type FramePlace,
  type ReplyLimits,
  readConversation,
  type StreamPorts,
  sendMessage,
} from '@kindling/core/conversation';
import { createLearnerTracing } from '@kindling/core/learning';
import type { ConversationMessage, NamedConversationFrame, Principal } from '@kindling/shared';
import { createScriptedTutor, createTestDatabase, openLearningSchool } from '@kindling/testkit';
import { v7 } from 'uuid';
import { afterAll, expect } from 'vitest';
import { openConversations } from './open-conversations.ts';

type Tutor = ConversationPorts['tutor'];

interface ProcessOptions {
  tutor?: Tutor;
  limits?: Partial<ReplyLimits>;
  /** The way to the database; that of the bench when left out. */
  transact?: ConversationPorts['transact'];
  /** Which conversations its pages look at. Default: all. */
  isWatched?: (place: FramePlace) => boolean;
}

/** A school with people around one learner, and conversations over the real database. */
export async function openConversationBench() {
  const place = await createTestDatabase();
  const database = openDatabase({
    url: place.urlFor('kindling_app'),
    maxConnections: 8,
    applicationName: 'test-conversations',
    onIdleError: () => undefined,
  });
  const school = await openLearningSchool(place.urlFor('kindling_app'));
  const ana = await school.addPerson({ role: 'student', displayName: 'Ana' });
  const mei = await school.addPerson({ role: 'teacher', displayName: 'Mei' });
  await school.addClass([mei.personId], [ana.personId]);
  const course = await school.addCourse({ lessons: [[{ hints: ['Think.', 'Add.', 'Five.'] }]] });
  const people = {
    ana,
    mei,
    ben: await school.addPerson({ role: 'student', displayName: 'Ben' }),
    tom: await school.addPerson({ role: 'teacher', displayName: 'Tom' }),
    rosa: await school.addPerson({ role: 'admin', displayName: 'Rosa' }),
    gus: await school.addPerson({ role: 'guardian', displayName: 'Gus' }),
  };
  await school.linkGuardian(people.gus.personId, ana.personId);
  const closing: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const close of closing) await close();
    await database.close();
  });

  /** Payloads of events of that name, oldest first; the role that serves learners may not read them. */
  const eventsOf = (name: string) =>
    withConnection({ connectionString: place.urlFor('kindling_worker') }, async (client) => {
      const events = await client.query('select payload from app.outbox where name = $1 order by position', [
        name,
      ]);
      return events.rows as { payload: object }[];
    });

  /** One server process over the database. */
  const openProcess = (options: ProcessOptions = {}) => {
    const failures: unknown[] = [];
    const frames: (NamedConversationFrame & { place: FramePlace })[] = [];
    const { transact = database.transact, isWatched = () => true } = options;
    const processId = v7();
    const open = openConversations({
      transact,
      tutor: options.tutor ?? createScriptedTutor(),
      clock: () => new Date(),
      newId: v7,
      onFailure: (error) => void failures.push(error),
      tell: createNewsTeller(database.announce, processId),
      ...(options.limits === undefined ? {} : { limits: options.limits }),
    });
    const watched: FramePlace[] = [];
    open.frames.listenToAll((at, frame) => void frames.push({ ...frame, place: at }), {
      isWatched,
      listWatched: () => watched,
    });
    closing.push(open.close);
    /** Listens to the other processes, as a server does; resolves when nothing they tell is missed any more. */
    const hear = (url = place.urlFor('kindling_app')) =>
      new Promise<void>((resolve) => {
        const { hearing } = open;
        const onConnected = () => {
          resolve();
          void hearing.catchUp();
        };
        const listener = listen({
          url,
          channels: [newsChannel(processId, hearing.hear)],
          onConnected,
          log: SILENT_LOG,
        });
        closing.push(() => listener.stop());
      });
    const framesOf = (conversationId: string) =>
      frames.filter(({ place: at }) => at.conversationId === conversationId);
    const ports: ConversationPorts & StreamPorts = {
      ...open.ports,
      transact,
      admitMessage: () => true,
      tracing: createLearnerTracing(),
      clock: () => new Date(),
      newId: v7,
    };
    return { ports, frames, framesOf, watched, failures, hear, close: open.close };
  };
  return {
    ...people,
    workerUrl: place.urlFor('kindling_worker'),
    school,
    course,
    database,
    openProcess,
    appUrl: place.urlFor('kindling_app'),
    eventsOf,
    activityId: course.lessons[0]?.activityIds[0] ?? '',
  };
}

type Ports = ConversationPorts;

/** Begins a conversation and says something in it. */
export async function talk(ports: Ports, learner: Principal, text: string, activityId?: string) {
  const topic =
    activityId === undefined ? { kind: 'free' as const } : { kind: 'activity' as const, activityId };
  const { id } = await beginConversation(ports, learner, { ...topic, language: 'en' });
  return { conversationId: id, ...(await say(ports, learner, id, text)) };
}

export function say(ports: Ports, learner: Principal, conversationId: string, text: string) {
  return sendMessage(ports, learner, conversationId, { clientMessageId: randomUUID(), text });
}

export const PAGE = { limit: 100 };

/** The newest message of a conversation as its learner reads it. */
export async function newest(
  ports: Ports,
  learner: Principal,
  conversationId: string,
): Promise<ConversationMessage> {
  const { messages } = await readConversation(ports, learner, conversationId, PAGE);
  const [message] = messages.items;
  if (message === undefined) throw new Error('The conversation is empty');
  return message;
}

export async function untilEnded(ports: Ports, learner: Principal, conversationId: string) {
  await expect.poll(async () => (await newest(ports, learner, conversationId)).state).not.toBe('streaming');
  return newest(ports, learner, conversationId);
}

/** What a page that hears these frames shows of a reply, and how often it would have had to ask again. */
export function readAsPage(frames: readonly NamedConversationFrame[]) {
  const shown = { text: '', seq: 0, gaps: 0, pieces: 0 };
  for (const { name, frame } of frames) {
    if (name === 'reply-start') Object.assign(shown, { text: frame.text, seq: frame.seq });
    if (name !== 'reply-delta' || frame.seq <= shown.seq) continue;
    if (frame.seq > shown.seq + 1) shown.gaps += 1;
    Object.assign(shown, { text: shown.text + frame.text, seq: frame.seq });
    if (frame.text !== '') shown.pieces += 1;
  }
  return shown;
}
