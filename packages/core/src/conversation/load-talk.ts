import type { Id } from '@kindling/shared';
import type { CoachStore } from '../coaching/coach-store.ts';
import type { MemoryStore } from '../memory/index.ts';
import type { Talk } from '../turns/index.ts';
import type { OpenConversation } from './conversation-store.ts';

/** As many as can come up in one conversation. */
const MOST_INTERESTS = 5;
/** How the tutor puts an interest: the thing itself is what one talks about. */
const PUT_AS = /^(?:Likes|Le gusta) /;

/** What a conversation for its own sake rests on; undefined for the others. `before`: the message that is answered. */
export async function loadTalk(
  { coach, memories }: { coach: CoachStore; memories: MemoryStore },
  { id, kind, learnerId, scenarioKey }: OpenConversation,
  before: Id | undefined,
): Promise<Talk | undefined> {
  if (kind !== 'free' && kind !== 'role-play') return undefined;
  const corrections = await coach.findCorrections(learnerId);
  if (kind === 'free') {
    const interests = await memories.listInterests(learnerId, MOST_INTERESTS);
    return { corrections, interests: interests.map((text) => text.replace(PUT_AS, '')) };
  }
  const play = scenarioKey === null ? undefined : await coach.findRolePlay(scenarioKey);
  // A scene whose course is gone goes on as a talk.
  if (play === undefined) return { corrections };
  const said = await coach.listSaid(id, before);
  const inScene = said.filter((message) => message.inScene).map(({ text }) => text);
  return { corrections, scene: { play, said: inScene } };
}
