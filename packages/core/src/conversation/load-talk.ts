import type { Id } from '@kindling/shared';
import type { CoachStore } from '../coaching/coach-store.ts';
import type { CorrectionDensity, Talk } from '../turns/index.ts';
import type { OpenConversation } from './conversation-store.ts';

/** How the tutor puts an interest: the thing itself is what one talks about. */
const PUT_AS = /^(?:Likes|Le gusta) /;

/** What was remembered as liked, as it is spoken of. */
export function toInterests(remembered: readonly string[]): string[] {
  return remembered.map((text) => text.replace(PUT_AS, ''));
}

/**
 * What a conversation for its own sake rests on; undefined for the others. Only a scene is read for it. `before`: the
 * message that is answered.
 */
export async function loadTalk(
  coach: Pick<CoachStore, 'findRolePlay' | 'listSaid'>,
  { id, kind, scenarioKey }: OpenConversation,
  { corrections, interests }: { corrections: CorrectionDensity; interests: readonly string[] },
  before: Id | undefined,
): Promise<Talk | undefined> {
  if (kind === 'free') return { corrections, interests: toInterests(interests) };
  if (kind !== 'role-play') return undefined;
  if (scenarioKey === null) return { corrections };
  const [play, said] = await Promise.all([coach.findRolePlay(scenarioKey), coach.listSaid(id, before)]);
  // A scene whose course is gone goes on as a talk.
  if (play === undefined) return { corrections };
  const inScene = said.filter((message) => message.inScene).map(({ text }) => text);
  return { corrections, scene: { play, said: inScene } };
}
