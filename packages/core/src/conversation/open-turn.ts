import type { TurnPorts } from '../turns/index.ts';
import type { ConversationTutor } from './conversation-ports.ts';
import type { ReplyWork } from './reply-runner.ts';

type Tutor = Pick<ConversationTutor, 'forTurn'>;

/** Who answers a turn. */
export function openTurn(
  tutor: Tutor,
  { tenant, learnerId, id: replyId, activity, known }: ReplyWork,
): Promise<TurnPorts> {
  return tutor.forTurn({ tenant, learnerId, replyId }, activity, known);
}

/** The same while the turn is on its way to the disk: whoever answers gets ready, and says nothing before it is there. */
export async function openEarly(tutor: Tutor, work: ReplyWork): Promise<TurnPorts> {
  const ports = await openTurn(tutor, work);
  ports.voice.prepare?.(work.plan.context);
  return ports;
}
