import type { Id, Tenant } from '@kindling/shared';
import type { NewId, Transact } from '../ports/index.ts';
import type { ConversationNews } from './conversation-news.ts';
import type { EmitFrame, FramePlace } from './conversation-ports.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { Watching } from './frame-hub.ts';
import type { MessageStore } from './message-store.ts';
import type { Presence } from './presence.ts';
import type { ReplyFollower } from './reply-follower.ts';
import { endFrame, startFrame } from './reply-frames.ts';
import type { ReplyRunner } from './reply-runner.ts';

export interface NewsHearingPorts {
  transact: Transact<{
    conversations: Pick<ConversationStore, 'find'>;
    messages: Pick<MessageStore, 'find' | 'page'>;
  }>;
  replies: Pick<ReplyRunner, 'isMade' | 'stop' | 'follow' | 'lookForUnwanted'>;
  follower: ReplyFollower;
  presence: Pick<Presence, 'hear' | 'tellAgain'>;
  watching: Watching;
  emit: EmitFrame;
  newId: NewId;
  onFailure(error: unknown, about: object): void;
}

/** What one process does with what others tell it; `from` is theirs. */
export interface NewsHearing {
  hear(news: ConversationNews, from: Id): void;
  /** Whoever hears again after a while has missed what was told meanwhile: looks at all that it may have been about. */
  catchUp(): Promise<void>;
}

/**
 * Takes what other processes tell to the pages and replies here. Frames go to the pages that joined a conversation, and
 * joining asked whose it is; what they show is read in the school that the news names, so news that names another
 * school's conversation leads nowhere.
 */
export function createNewsHearing(ports: NewsHearingPorts): NewsHearing {
  const failed = (error: unknown) => ports.onFailure(error, { what: 'news of conversations' });
  return {
    hear(news, from) {
      if (news.kind === 'stop') ports.replies.stop(news.replyId);
      else if (news.kind === 'followed') ports.replies.follow(news.replyId);
      else if (news.kind === 'grown' || news.kind === 'ended') ports.follower.grown(news.replyId);
      else if (news.kind === 'present' || news.kind === 'writes') ports.presence.hear(news, from);
      else {
        const { kind, schoolId, conversationId } = news;
        const place = { schoolId, conversationId };
        // Most of what other processes do is about nobody who looks on here.
        if (!ports.watching.isWatched(place)) return;
        if (kind === 'deleted') tellDeleted(ports, place);
        else tellBegun(ports, place, news.replyId).catch(failed);
      }
    },
    async catchUp() {
      ports.replies.lookForUnwanted();
      ports.presence.tellAgain();
      // One after the other: a server that was away has enough to do.
      for (const place of ports.watching.listWatched()) await tellNewest(ports, place).catch(failed);
    },
  };
}

const tenantOf = ({ newId }: NewsHearingPorts, { schoolId }: FramePlace): Tenant => ({
  schoolId,
  correlationId: newId(),
});

function tellDeleted({ emit }: NewsHearingPorts, place: FramePlace): void {
  emit(place, { name: 'conversation-deleted', frame: { conversationId: place.conversationId } });
}

/** Tells pages here of the newest message and how its reply stands, whatever they know of it. */
async function tellNewest(ports: NewsHearingPorts, place: FramePlace): Promise<void> {
  const { conversationId } = place;
  const { exists, newest } = await ports.transact(
    tenantOf(ports, place),
    async ({ conversations, messages }) => {
      const [conversation, page] = await Promise.all([
        conversations.find(conversationId),
        messages.page(conversationId, { limit: 1 }),
      ]);
      return { exists: conversation !== undefined, newest: page.items[0] };
    },
  );
  if (!exists) tellDeleted(ports, place);
  else if (newest?.role === 'tutor') await tellBegun(ports, place, newest.id);
}

/** Tells pages here of a message and the reply to it, and follows that one while another process makes it. */
async function tellBegun(ports: NewsHearingPorts, place: FramePlace, replyId: Id): Promise<void> {
  const { conversationId } = place;
  // Made here since: pages here hear it already.
  if (ports.replies.isMade(replyId)) return;
  const tenant = tenantOf(ports, place);
  const found = await ports.transact(tenant, async ({ messages }) => {
    const reply = await messages.find(replyId);
    if (reply?.conversationId !== conversationId || reply.reply === null) return undefined;
    const asked = await messages.find(reply.reply.answersId);
    return asked && { reply, asked };
  });
  // Deleted since; that is told by itself.
  if (found === undefined) return;
  const { reply, asked } = found;
  ports.emit(place, { name: 'message-accepted', frame: { conversationId, message: asked, replyId } });
  if (reply.state !== 'streaming') return ports.emit(place, endFrame(reply));
  // Taken up again, or well begun: pages have less of it, or nothing.
  if (reply.seq > 0) for (const frame of startFrame(reply)) ports.emit(place, frame);
  ports.follower.follow(tenant, reply);
}
