import type { LearnerProfile, OpenedTurn } from '../turns/index.ts';
import type { ConversationTutor } from './conversation-ports.ts';
import type { ReplyWork } from './reply-runner.ts';

type Tutor = Pick<ConversationTutor, 'forTurn'>;

/** Reads what a model is told of the learner; undefined for somebody the school does not have. */
export type ReadProfile = () => Promise<LearnerProfile | undefined>;

/** Who answers a turn, and what they are told. */
export async function openTurn(
  tutor: Tutor,
  { tenant, learnerId, id: replyId, activity, known, plan, readProfile }: ReplyWork,
): Promise<OpenedTurn> {
  const [ports, learner] = await Promise.all([
    tutor.forTurn({ tenant, learnerId, replyId }, activity, known),
    readProfile?.(),
  ]);
  const { context } = plan;
  return { ports, context: learner === undefined ? context : { ...context, learner } };
}

/** The same while the turn is on its way to the disk: whoever answers gets ready, and says nothing before it is there. */
export async function openEarly(tutor: Tutor, work: ReplyWork): Promise<OpenedTurn> {
  const opened = await openTurn(tutor, work);
  opened.ports.voice.prepare?.(opened.context);
  return opened;
}
