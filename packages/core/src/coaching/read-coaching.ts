import { AppError, type coaching, type Id, type Principal } from '@kindling/shared';
import type { ConversationStore } from '../conversation/conversation-store.ts';
import type { Transact } from '../ports/index.ts';
import { currentTask, hintFor, judgeCriteria, openRolePlay } from '../role-play/index.ts';
import type { CoachStore } from './coach-store.ts';
import { type SummedConversation, type SummingPorts, sumUpConversation } from './sum-up-conversation.ts';

export interface CoachPorts {
  transact: Transact<{ coach: CoachStore; conversations: Pick<ConversationStore, 'find'> }>;
  summing: SummingPorts;
}

type Coaching = { scene: ReturnType<typeof toScene> | null; summary: coaching.SessionSummary };

/** Where a conversation of the caller stands. @throws `not-found` for one that is not theirs. */
export function getCoaching(ports: CoachPorts, principal: Principal, conversationId: Id): Promise<Coaching> {
  return ports.transact(principal, async ({ coach, conversations }) => {
    const conversation = await conversations.find(conversationId);
    if (conversation?.learner.personId !== principal.personId)
      throw new AppError('not-found', 'There is no such conversation.');
    const { scene, summary } = await sumUpConversation(ports.summing, coach, conversation);
    return { scene: scene === undefined ? null : toScene(scene, conversation.language), summary };
  });
}

function toScene({ play, state }: NonNullable<SummedConversation['scene']>, language: 'en' | 'es') {
  const { title, level, partner, situation, goal, turns, script } = play;
  const step = script.steps.find(({ key }) => key === state.step);
  return {
    title,
    level,
    partner,
    situation,
    goal,
    opening: openRolePlay(play).reply.partner,
    task: currentTask(play, state),
    hint: hintFor(play, state, language),
    criteria: judgeCriteria(play, state),
    turns: { done: step === undefined ? turns.length : step.turn - 1, of: turns.length },
    isOver: state.step === null,
  };
}

export async function getCoachSettings(ports: Pick<CoachPorts, 'transact'>, principal: Principal) {
  const corrections = await ports.transact(principal, ({ coach }) =>
    coach.findCorrections(principal.personId),
  );
  return { corrections };
}

export async function setCoachSettings(
  ports: Pick<CoachPorts, 'transact'>,
  principal: Principal,
  { corrections }: { corrections: coaching.CorrectionDensity },
) {
  await ports.transact(principal, ({ coach }) => coach.setCorrections(principal.personId, corrections));
  return { corrections };
}
