import type { LearnerProfile, OpenedTurn, TurnContext } from '../turns/index.ts';
import type { ConversationTutor } from './conversation-ports.ts';
import type { ReplyWork } from './reply-runner.ts';

type Tutor = Pick<ConversationTutor, 'forTurn'>;

/** Reads what a model is told of the learner; undefined for somebody the school does not have. */
export type ReadProfile = () => Promise<LearnerProfile | undefined>;

/** What was read of a learner when a turn was planned, read again. */
export type RenewContext = (context: TurnContext) => Promise<TurnContext>;

/** Who answers a turn, and what they are told of the learner by now: some time after it was planned. */
export function openTurn(tutor: Tutor, work: ReplyWork): Promise<OpenedTurn> {
  return open(tutor, work, work.renew);
}

async function open(
  tutor: Tutor,
  { tenant, learnerId, id: replyId, activity, known, plan, readProfile }: ReplyWork,
  renew: RenewContext = async (context) => context,
): Promise<OpenedTurn> {
  const [ports, context, learner] = await Promise.all([
    tutor.forTurn({ tenant, learnerId, replyId }, activity, known),
    renew(plan.context),
    readProfile?.(),
  ]);
  return { ports, context: learner === undefined ? context : { ...context, learner } };
}

/** The same while the turn is on its way to the disk: whoever answers gets ready, and says nothing before it is there. */
export async function openEarly(tutor: Tutor, work: ReplyWork): Promise<OpenedTurn> {
  const opened = await open(tutor, work);
  opened.ports.voice.prepare?.(opened.context);
  return opened;
}
