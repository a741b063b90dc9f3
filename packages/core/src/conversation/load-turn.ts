import type { Id, Principal } from '@kindling/shared';
import { isMinor } from '../ai/index.ts';
import { planTurn, type Turn, type TurnPlan } from '../turns/index.ts';
import type { ConversationStores, ConversationTutor } from './conversation-ports.ts';
import type { OpenConversation } from './conversation-store.ts';
import { loadTalk } from './load-talk.ts';
import type { ActivityMaterial } from './tutor-material-store.ts';

/** Turns that a tutor remembers word for word. */
const MOST_PAST_TURNS = 8;

/** A message to be answered, and whether and how far it was answered before. */
export interface Asked {
  message: string;
  code: string | null;
  /** Turns before this message count. */
  before?: Id;
  isAgain?: boolean;
  begun?: string;
}

export interface LoadedTurn {
  plan: TurnPlan;
  activity: ActivityMaterial | undefined;
}

type LoadStores = Pick<ConversationStores, 'tutorMaterial' | 'messages' | 'coach' | 'memories' | 'aiPolicy'>;

/** Reads what a turn rests on, and plans it. Nobody speaks yet. */
export async function loadTurn(
  { tutorMaterial, messages, coach, memories, aiPolicy }: LoadStores,
  tutor: Pick<ConversationTutor, 'toActivity'>,
  principal: Principal,
  conversation: OpenConversation,
  asked: Asked,
): Promise<LoadedTurn> {
  const { id, activityId, language, ladder } = conversation;
  const [past, activity, talk, standing] = await Promise.all([
    messages.listPast(id, MOST_PAST_TURNS, asked.before),
    activityId === null ? undefined : tutorMaterial.findActivity(activityId),
    loadTalk({ coach, memories }, conversation, asked.before),
    aiPolicy.findStanding(principal.personId),
  ]);
  const turn: Turn = {
    message: asked.message,
    language,
    past,
    ladder,
    // Nobody knows of anything that makes them an adult.
    isMinor: standing === undefined || isMinor(standing),
    ...(asked.code === null ? {} : { code: asked.code }),
    ...(activity === undefined ? {} : { activity: tutor.toActivity(activity) }),
    ...(talk === undefined ? {} : { talk }),
    ...(asked.isAgain === undefined ? {} : { isAgain: asked.isAgain }),
    ...(asked.begun === undefined ? {} : { begun: asked.begun }),
  };
  return { plan: planTurn(turn), activity };
}
