import type { Id, Principal } from '@kindling/shared';
import { bandOf } from '../ages/index.ts';
import { levelOfStanding } from '../ai/index.ts';
import { levelOfWords } from '../coaching/level-of-words.ts';
import { HIGHEST_RUNG_WITH, helpAllowed } from '../learning/exercise-rules.ts';
import { HIGHEST_RUNG, planTurn, type Turn, type TurnPlan } from '../turns/index.ts';
import type { ConversationPorts, ConversationStores, KnownOfTurn } from './conversation-ports.ts';
import type { OpenConversation } from './conversation-store.ts';
import { findPastedTask, mayHoldTask } from './find-pasted-task.ts';
import { loadLearner, loadNext, speaksOfLearner, tellsStanding } from './load-learner.ts';
import { loadTalk, toInterests } from './load-talk.ts';
import type { ReadProfile, RenewContext } from './open-turn.ts';
import type { ActivityMaterial } from './tutor-material-store.ts';

/** Turns that a tutor remembers word for word. */
const MOST_PAST_TURNS = 8;

/** A message to be answered, and whether and how far it was answered before. */
export interface Asked {
  messageId: Id;
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
  known: KnownOfTurn;
}

/** Sessions whose words tell the level. */
const MOST_SCORES = 5;
/** As many as can come up in one conversation. */
const MOST_INTERESTS = 5;

type LoadPorts = Pick<ConversationPorts, 'tutor' | 'tracing' | 'clock'>;

/**
 * Reads what most turns rest on and nobody has to know the conversation for: asked for together with the conversation
 * itself, so that the learner waits for one round trip.
 */
export async function readAhead(
  ports: Pick<LoadPorts, 'tutor' | 'clock'>,
  stores: ConversationStores,
  { personId }: Principal,
  conversationId: Id,
  asked: Pick<Asked, 'message' | 'code' | 'before'>,
) {
  const { messages, aiPolicy, coach, memories, tutorMaterial } = stores;
  const reading = Promise.all([
    messages.listPast(conversationId, MOST_PAST_TURNS, asked.before),
    aiPolicy.findStanding(personId),
    coach.findManner(personId, MOST_SCORES),
    memories.listInterests(personId, MOST_INTERESTS),
    tutorMaterial.findStamp(),
    mayHoldTask(asked) ? tutorMaterial.listWithheld(personId, ports.clock()) : [],
  ]);
  const [past, standing, { scores, corrections }, interests, coursesStamp, withheld] = await reading;
  const known: KnownOfTurn = { standing, coursesStamp, at: ports.clock() };
  return { past, scores, talk: { corrections, interests }, known, withheld };
}

export type ReadAhead = Awaited<ReturnType<typeof readAhead>>;

/** Reads what this conversation and this message ask for besides, and plans the turn, as far as it is stored. */
export async function loadTurn(
  ports: LoadPorts,
  stores: ConversationStores,
  principal: Principal,
  conversation: OpenConversation,
  ahead: ReadAhead,
  asked: Asked,
): Promise<LoadedTurn> {
  const { activityId, language, ladder } = conversation;
  const { tutorMaterial, coach, exerciseRules } = stores;
  const { past, scores, known } = ahead;
  const [activity, rules, talk] = await Promise.all([
    activityId === null ? undefined : tutorMaterial.findActivity(activityId),
    activityId === null ? [] : exerciseRules.listRules(principal.personId, activityId, ports.clock()),
    loadTalk(coach, conversation, ahead.talk, asked.before),
  ]);
  const level = levelOfWords(scores);
  const help = helpAllowed(rules);
  const ageBand = known.standing && bandOf(known.standing);
  const contact = known.standing?.contact ?? undefined;
  const turn: Turn = {
    message: asked.message,
    learnerId: principal.personId,
    messageId: asked.messageId,
    language,
    past,
    ladder,
    maxRung: HIGHEST_RUNG_WITH[help],
    ...(help === 'none' ? { isWithheld: true } : findPasted(ports, asked, ahead, activityId)),
    // Nobody knows of anything that makes somebody an adult whom the school does not know.
    isMinor: ageBand !== 'adult',
    ...(ageBand === undefined ? {} : { ageBand }),
    ...(contact === undefined ? {} : { contact }),
    ...(level === undefined ? {} : { level }),
    ...(asked.code === null ? {} : { code: asked.code }),
    ...(activity === undefined ? {} : { activity: ports.tutor.toActivity(activity) }),
    ...(talk === undefined ? {} : { talk }),
    ...(asked.isAgain === undefined ? {} : { isAgain: asked.isAgain }),
    ...(asked.begun === undefined ? {} : { begun: asked.begun }),
  };
  return { plan: planTurn(turn), activity, known };
}

/** An exercise to be done alone that is asked about where another one is open, or none. */
function findPasted(
  { tutor }: Pick<LoadPorts, 'tutor'>,
  { message, code }: Asked,
  { past, withheld }: ReadAhead,
  openId: Id | null,
): Pick<Turn, 'pastedTask'> {
  const tasks = withheld.filter(({ id }) => id !== openId).map((material) => tutor.toActivity(material));
  const found = findPastedTask({ message, code }, past, tasks);
  return found === undefined ? {} : { pastedTask: found.title };
}

/** Whether a model may be asked for this learner, as far as it was read. */
function mayAskModels({ tutor }: Pick<LoadPorts, 'tutor'>, { standing }: KnownOfTurn): boolean {
  return tutor.mayAskModels === true && levelOfStanding(standing) !== 'builtin';
}

/**
 * Reads where a learner stands beside the message they send, on a connection of its own: a model is told, but nothing that
 * is stored depends on it. Undefined where none may be asked. Whoever holds a connection does not wait for it: all may be
 * held by such.
 * @returns what is being read, to who asks first; for later ones, after a failure or a wait, it is read anew.
 */
export function loadBeside(
  ports: Pick<ConversationPorts, 'transact' | 'tutor' | 'clock'>,
  principal: Principal,
  conversationId: Id,
  known: KnownOfTurn,
): ReadProfile | undefined {
  if (!mayAskModels(ports, known)) return undefined;
  const read = () =>
    ports.transact(
      principal,
      async (stores) => (await loadLearner(ports, stores, principal.personId, conversationId))?.profile,
    );
  let early: ReturnType<ReadProfile> | undefined = read();
  // Heard of by whoever makes the reply; without one, nobody does.
  early.catch(() => undefined);
  return () => {
    const profile = early ?? read();
    early = undefined;
    return profile;
  };
}

/**
 * Reads what a plan tells of the learner as it is by now: what they had deleted while a reply waited its turn is told
 * nobody.
 */
export function renewLearner(
  ports: Pick<ConversationPorts, 'transact' | 'clock'>,
  principal: Principal,
  conversationId: Id,
): RenewContext {
  const { personId } = principal;
  return async (context) => {
    const { learner, talk, ...rest } = context;
    if (learner === undefined && talk?.interests === undefined) return context;
    return ports.transact(principal, async (stores) => {
      const [now, interests] = await Promise.all([
        learner && loadLearner(ports, stores, personId, conversationId),
        talk?.interests && stores.memories.listInterests(personId, MOST_INTERESTS),
      ]);
      return {
        ...rest,
        ...(now && { learner: { ...learner, ...now.profile } }),
        ...(talk && { talk: interests ? { ...talk, interests: toInterests(interests) } : talk }),
      };
    });
  };
}

/** Whether only the database can complete this turn, on the connection it is stored by. */
export function asksForMore(
  { context: { specialist, activity, ladder } }: TurnPlan,
  { activityId }: OpenConversation,
): boolean {
  return (activity !== undefined && ladder.rung >= HIGHEST_RUNG) || speaksOfLearner(specialist, activityId);
}

/** Adds what only whoever answers reads: nobody waits for it before the turn is planned and on its way to the disk. */
export async function completeTurn(
  ports: LoadPorts,
  stores: ConversationStores,
  principal: Principal,
  { id, activityId, language }: OpenConversation,
  loaded: LoadedTurn,
): Promise<LoadedTurn> {
  const plan = await withSolved(stores, principal, loaded.plan);
  const { specialist, message } = plan.context;
  const speaks = speaksOfLearner(specialist, activityId);
  const needed = speaks || tellsStanding(specialist, message) || mayAskModels(ports, loaded.known);
  const learner = needed ? await loadLearner(ports, stores, principal.personId, id, language) : undefined;
  if (learner === undefined) return { ...loaded, plan };
  const next = speaks ? await loadNext(ports, stores, principal, learner.summary, language) : undefined;
  const profile = { ...learner.profile, ...(next === undefined ? {} : { next }) };
  return { ...loaded, plan: { ...plan, context: { ...plan.context, learner: profile } } };
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
