import type { AgeBand, Id, SafetyContact } from '@kindling/shared';
import {
  isAboutStaff,
  isSign,
  type OpenTask,
  type SafetyFinding,
  screenConversation,
  tellRegister,
} from '../safety/index.ts';
import { foldText } from '../text/index.ts';
import {
  followsUp,
  type Route,
  type RouteContext,
  routeMessage,
  type SpecialistName,
  SURE,
} from '../triage/index.ts';
import { climb, HIGHEST_RUNG, type LadderMove, type LadderState } from './hint-ladder.ts';
import type { LearnerProfile } from './learner-profile.ts';
import { asksOn, readCode, readMove } from './read-move.ts';
import { readsLikeQuestion } from './reads-like-answer.ts';
import type { PastTurn, Talk, TurnContext, TutorLanguage } from './turn.ts';
import { rightAnswers, type TutorActivity } from './tutor-activity.ts';
import { leftToLearner } from './withheld-words.ts';

/** Longer messages are cut: nobody writes them by hand to a tutor. */
const MAX_MESSAGE_CHARACTERS = 8_000;

export interface Turn {
  message: string;
  learnerId?: Id;
  messageId?: Id;
  /** Code on the learner's screen. */
  code?: string;
  language: TutorLanguage;
  activity?: TutorActivity;
  past: readonly PastTurn[];
  ladder: LadderState;
  /** The highest rung this activity allows; 3 without a policy. */
  maxRung?: number;
  /** A teacher wants the activity done without the tutor. */
  isWithheld?: boolean;
  /** Title of such an activity that was brought into a conversation about something else. */
  pastedTask?: string;
  isMinor: boolean;
  /** As somebody said who may; left out where nobody has. */
  ageBand?: AgeBand;
  /** Whom the learner can turn to, as their school wrote it. */
  contact?: SafetyContact;
  /** What the learner can do so far, for voices that fit their words to it. */
  level?: string;
  learner?: LearnerProfile;
  talk?: Talk;
  /** Another reply to a message that has had one: it moves no ladder a second time. */
  isAgain?: boolean;
  /** What was said of this reply before it was cut: it goes on from there. */
  begun?: string;
}

/** Messages before this one in which somebody may be named. */
const MOST_ABOUT = 3;

/** What a message alone decides, before anybody answers: it can be stored before a word is said. */
export interface TurnPlan {
  safety: SafetyFinding | null;
  /** Whether it may be one of the staff that is told of: then not every teacher hears of it. */
  isAboutStaff: boolean;
  /** Whom the learner can turn to, for the fixed words. */
  contact?: SafetyContact;
  /** With the ladder as it is kept from here on. */
  context: TurnContext;
}

/**
 * Reads a message for itself, while what its plan rests on is on its way: what was worked out is kept at hand for a while,
 * and is not worked out again.
 */
export function readBeforePlan(message: string): void {
  const text = message.slice(0, MAX_MESSAGE_CHARACTERS);
  screenConversation(text, [], { isMinor: true });
  routeMessage(text);
}

/** Screens a message for danger, routes it to a specialist and moves the hint ladder. Pure: the same again. */
export function planTurn(turn: Turn): TurnPlan {
  const message = turn.message.slice(0, MAX_MESSAGE_CHARACTERS);
  const earlier = turn.past.map((past) => past.message);
  const { isMinor, activity } = turn;
  const safety =
    screenConversation(message, earlier, { isMinor, task: activity && readTask(activity) }) ?? null;
  const register = tellRegister([...earlier, message], turn);
  const context = { ...toContext(turn, message, isAnsweredFixed(safety)), register };
  const aboutStaff = safety !== null && isAboutStaff(safety, [...earlier.slice(-MOST_ABOUT), message]);
  return {
    safety,
    isAboutStaff: aboutStaff,
    ...(turn.contact === undefined ? {} : { contact: turn.contact }),
    context: { ...context, ...readWithheld(turn) },
  };
}

/** An activity as the screen knows it: by all of its words. */
function readTask({ kind, statement, options = [], answer = [], acceptedAnswers }: TutorActivity): OpenTask {
  return { kind, texts: [statement, ...options, ...[answer].flat(), ...acceptedAnswers] };
}

function readWithheld({ isWithheld, pastedTask }: Turn): Pick<TurnContext, 'isWithheld' | 'pastedTask'> {
  if (isWithheld === true) return { isWithheld };
  return pastedTask === undefined ? {} : { isWithheld: true, pastedTask };
}

/** From `high` on the answer is fixed, and what was said is about no activity. */
export function isDanger(safety: SafetyFinding | null): safety is SafetyFinding {
  return safety !== null && safety.severity !== 'low';
}

/** Danger and signs of it are answered by fixed words, before any model or hint. */
export function isAnsweredFixed(safety: SafetyFinding | null): safety is SafetyFinding {
  return isDanger(safety) || isSign(safety);
}

function toContext(turn: Turn, message: string, inDanger: boolean): TurnContext {
  const { activity, past, language, level, learner, talk, begun } = turn;
  const code = turn.code ?? readCode(message);
  const previous = whoSpoke(turn, message);
  const at: RouteContext = {
    ...(activity === undefined ? {} : { activity: activity.kind }),
    ...(previous === undefined ? {} : { previous }),
    hasCode: code !== undefined,
  };
  const move = inDanger || readWithheld(turn).isWithheld ? 'none' : readMove(message, activity, code);
  const maxRung = turn.maxRung ?? HIGHEST_RUNG;
  // Where a teacher allows less than was given before, what follows is held to what is allowed now.
  const ladder = { ...turn.ladder, rung: Math.min(turn.ladder.rung, maxRung) };
  return {
    message,
    language,
    past: past.filter(({ reply }) => !leftToLearner(reply)),
    ladder: turn.isAgain === true ? ladder : climb(ladder, move, maxRung),
    move,
    maxRung,
    ...(inDanger
      ? { specialist: 'triage' }
      : talk?.scene
        ? { specialist: 'conversation' }
        : chooseSpecialist(message, at, move, activity)),
    ...whoseTurn(turn),
    ...(activity === undefined ? {} : { activity }),
    ...(code === undefined ? {} : { code }),
    ...(level === undefined ? {} : { level }),
    ...(learner === undefined ? {} : { learner }),
    ...(talk === undefined ? {} : { talk }),
    ...(begun === undefined || begun === '' ? {} : { begun }),
  };
}

/** A look aside ("what does striker mean?") ends no talk: what is told within so many turns goes on with it. */
const ASIDE_TURNS = 3;
/** Who is looked aside to. All others ask for something, and what is told next is told to them. */
const ASIDES: ReadonlySet<SpecialistName> = new Set(['concepts', 'progress', 'triage']);
/** "I want to practise verbs": a wish, which may be for somebody else. */
const WISHES =
  /^(?:i|we|yo)? ?(?:want|need|would like|'d like|quiero|quisiera|queremos|necesito|me gustaria)\b/;

/** Who is answered. Of somebody who talked, and tells now rather than asks, the partner of that talk. */
function whoSpoke({ past, activity }: Turn, message: string): SpecialistName | undefined {
  const previous = past.at(-1)?.specialist;
  const beforeAside = past.findLast(({ specialist }) => !ASIDES.has(specialist));
  const talked = beforeAside?.specialist === 'conversation' && past.slice(-ASIDE_TURNS).includes(beforeAside);
  const said = foldText(message);
  if (!talked || activity !== undefined || readsLikeQuestion(said) || WISHES.test(said)) return previous;
  return followsUp(said, previous === undefined ? {} : { previous }) === undefined
    ? 'conversation'
    : previous;
}

function whoseTurn({ learnerId, messageId }: Turn): Pick<TurnContext, 'learnerId' | 'messageId'> {
  return {
    ...(learnerId === undefined ? {} : { learnerId }),
    ...(messageId === undefined ? {} : { messageId }),
  };
}

/** Letters and digits alone, as an answer is compared. */
const plainly = (text: string) => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a message is an answer to what is open and nothing else: "good night" is no goodbye where it is asked for. */
function isAnswer(message: string, activity: TutorActivity | undefined): boolean {
  if (activity?.kind !== 'english-item' && activity?.kind !== 'quiz') return false;
  const said = plainly(message);
  const answers = [...(activity.options ?? []), ...rightAnswers(activity)];
  return said !== '' && answers.some((answer) => plainly(answer) === said);
}

/** Who has nothing to say about an open task: words that only resemble theirs are about the task. */
const ELSEWHERE: readonly SpecialistName[] = ['progress', 'writing', 'conversation', 'exercise'];
/** And beside an essay. */
const BESIDE_AN_ESSAY: readonly SpecialistName[] = [
  'progress',
  'conversation',
  'exercise',
  'debug',
  'code-review',
];
/** From here on whoever asks for them at a task means them. */
const PLAINLY = 0.6;

function chooseSpecialist(
  message: string,
  at: RouteContext,
  move: LadderMove,
  activity: TutorActivity | undefined,
): Pick<TurnContext, 'specialist' | 'confidence'> {
  if (isAnswer(message, activity)) return { specialist: 'practice', confidence: 1 };
  if (activity !== undefined && asksOn(message, activity))
    return { specialist: at.hasCode ? 'debug' : 'practice', confidence: 1 };
  const route = routeMessage(message, at);
  return { specialist: specialistOf(route, message, at, move), confidence: route.confidence };
}

/** At an open activity a try or a plea is about it, unless the words plainly say something else. */
function specialistOf(
  { specialist, confidence }: Route,
  message: string,
  at: RouteContext,
  move: LadderMove,
): SpecialistName {
  if (confidence >= SURE || at.activity === undefined) return specialist;
  if (at.activity === 'essay')
    return confidence < PLAINLY && BESIDE_AN_ESSAY.includes(specialist) ? 'writing' : specialist;
  if (move !== 'none') return at.activity === 'python' && at.hasCode ? 'debug' : 'practice';
  if (confidence >= PLAINLY || !ELSEWHERE.includes(specialist)) return specialist;
  return readsLikeQuestion(foldText(message)) ? 'concepts' : 'practice';
}
