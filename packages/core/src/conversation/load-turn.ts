import type { Id, Principal } from '@kindling/shared';
import { isMinor } from '../ai/index.ts';
import { levelOfWords } from '../coaching/level-of-words.ts';
import { HIGHEST_RUNG_WITH, helpAllowed } from '../learning/exercise-rules.ts';
import { HIGHEST_RUNG, planTurn, type Turn, type TurnPlan } from '../turns/index.ts';
import type { ConversationPorts, ConversationStores } from './conversation-ports.ts';
import type { OpenConversation } from './conversation-store.ts';
import { loadLearner, loadNext, speaksOfLearner } from './load-learner.ts';
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

/** Sessions whose words tell the level. */
const MOST_SCORES = 5;

/** Reads what a turn rests on, and plans it. Nobody speaks yet. */
export async function loadTurn(
  ports: Pick<ConversationPorts, 'tutor' | 'tracing' | 'clock'>,
  stores: ConversationStores,
  principal: Principal,
  conversation: OpenConversation,
  asked: Asked,
): Promise<LoadedTurn> {
  const { id, activityId, language, ladder } = conversation;
  const { tutorMaterial, messages, coach, aiPolicy, exerciseRules } = stores;
  const readLearner = () => loadLearner(ports, stores, principal.personId, activityId);
  const [past, activity, rules, talk, standing, scores, known] = await Promise.all([
    messages.listPast(id, MOST_PAST_TURNS, asked.before),
    activityId === null ? undefined : tutorMaterial.findActivity(activityId),
    activityId === null ? [] : exerciseRules.listRules(principal.personId, activityId, ports.clock()),
    loadTalk(stores, conversation, asked.before),
    aiPolicy.findStanding(principal.personId),
    coach.listScores(principal.personId, MOST_SCORES),
    // With all the rest: a round trip of its own would make every learner wait.
    ports.tutor.mayAskModels === true ? readLearner() : undefined,
  ]);
  const level = levelOfWords(scores);
  const help = helpAllowed(rules);
  const turn: Turn = {
    message: asked.message,
    learnerId: principal.personId,
    language,
    past,
    ladder,
    maxRung: HIGHEST_RUNG_WITH[help],
    ...(help === 'none' ? { isWithheld: true } : {}),
    // Nobody knows of anything that makes them an adult.
    isMinor: standing === undefined || isMinor(standing),
    ...(level === undefined ? {} : { level }),
    ...(asked.code === null ? {} : { code: asked.code }),
    ...(activity === undefined ? {} : { activity: ports.tutor.toActivity(activity) }),
    ...(talk === undefined ? {} : { talk }),
    ...(asked.isAgain === undefined ? {} : { isAgain: asked.isAgain }),
    ...(asked.begun === undefined ? {} : { begun: asked.begun }),
  };
  const plan = await withSolved(stores, principal, planTurn(turn));
  const speaks = speaksOfLearner(plan.context.specialist, activityId);
  const learner = known ?? (speaks ? await readLearner() : undefined);
  if (learner === undefined) return { plan, activity };
  const next = speaks ? await loadNext(ports, stores, principal, learner.summary, language) : undefined;
  const profile = { ...learner.profile, ...(next === undefined ? {} : { next }) };
  return { plan: { ...plan, context: { ...plan.context, learner: profile } }, activity };
}

/** Read at the rung of the worked example alone: a round trip that other turns do without. */
async function withSolved(
  { tutorMaterial }: Pick<ConversationStores, 'tutorMaterial'>,
  { personId }: Principal,
  plan: TurnPlan,
): Promise<TurnPlan> {
  const { activity, ladder } = plan.context;
  if (activity === undefined || ladder.rung < HIGHEST_RUNG) return plan;
  const solved = await tutorMaterial.listSolved(personId);
  return { ...plan, context: { ...plan.context, solved } };
}
