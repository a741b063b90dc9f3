import { safeReply, screenMessage } from '../safety/index.ts';
import { type RouteContext, routeMessage, type SpecialistName } from '../triage/index.ts';
import { climb, HIGHEST_RUNG, type LadderMove, type LadderState } from './hint-ladder.ts';
import { readCode, readMove } from './read-move.ts';
import type {
  HeldBack,
  PastTurn,
  ReplyGuard,
  TurnContext,
  TurnPart,
  TurnReply,
  TutorLanguage,
  Voice,
} from './turn.ts';
import type { TutorActivity } from './tutor-activity.ts';

/** Longer messages are cut: nobody writes them by hand to a tutor. */
const MAX_MESSAGE_CHARACTERS = 8_000;

export interface TurnPorts {
  /** Who answers; the built-in tutor when no model may. */
  voice: Voice;
  /** Always at hand, and never away: answers when `voice` may not go on. */
  builtIn: Voice;
  guard: ReplyGuard;
}

export interface Turn {
  message: string;
  /** Code on the learner's screen. */
  code?: string;
  language: TutorLanguage;
  activity?: TutorActivity;
  past: readonly PastTurn[];
  ladder: LadderState;
  /** The highest rung this activity allows; 3 without a policy. */
  maxRung?: number;
  isMinor: boolean;
  /** What the learner can do so far, for voices that fit their words to it. */
  level?: string;
}

/** What is said when even the built-in words would give something away. */
const LAST_WORDS: Record<TutorLanguage, string> = {
  en: 'I will not give this one away. Which part of it is clear to you already?',
  es: 'Esto no te lo voy a decir yo. ¿Qué parte tienes ya clara?',
};

/**
 * One turn, the same for every tutor and channel: screened for danger, routed to a specialist, moved along the hint
 * ladder, answered, guarded, and handed on as frames. Ends with the whole reply and the ladder to keep.
 */
export async function* takeTurn(
  ports: TurnPorts,
  turn: Turn,
  signal?: AbortSignal,
): AsyncGenerator<TurnPart> {
  const message = turn.message.slice(0, MAX_MESSAGE_CHARACTERS);
  const safety = screenMessage(message, { isMinor: turn.isMinor }) ?? null;
  if (safety !== null && safety.severity !== 'low') {
    const text = safeReply(safety.category, turn.language);
    yield { type: 'start', specialist: 'triage', origin: 'builtin' };
    yield { type: 'delta', text };
    const reply = replyOf({ text, specialist: 'triage', act: 'safe-reply', origin: 'builtin', safety });
    return yield { type: 'end', reply, ladder: turn.ladder };
  }
  const context = toContext(turn, message);
  yield { type: 'start', specialist: context.specialist, origin: ports.voice.origin };
  const said = yield* speak(ports, context, signal);
  yield { type: 'end', reply: { ...said, safety }, ladder: context.ladder };
}

function toContext(turn: Turn, message: string): TurnContext {
  const { activity, past, language, level } = turn;
  const code = turn.code ?? readCode(message);
  const previous = past.at(-1)?.specialist;
  const at: RouteContext = {
    ...(activity === undefined ? {} : { activity: activity.kind }),
    ...(previous === undefined ? {} : { previous }),
    hasCode: code !== undefined,
  };
  const move = readMove(message, activity, code);
  const maxRung = turn.maxRung ?? HIGHEST_RUNG;
  return {
    message,
    language,
    past,
    ladder: climb(turn.ladder, move, maxRung),
    move,
    maxRung,
    specialist: chooseSpecialist(message, at, move),
    ...(activity === undefined ? {} : { activity }),
    ...(code === undefined ? {} : { code }),
    ...(level === undefined ? {} : { level }),
  };
}

/** At an open activity a try or a plea is about it, unless the words plainly say something else. */
function chooseSpecialist(message: string, at: RouteContext, move: LadderMove): SpecialistName {
  const { specialist, by } = routeMessage(message, at);
  if (by === 'rule' || move === 'none' || at.activity === 'essay') return specialist;
  return at.activity === 'python' && at.hasCode ? 'debug' : 'practice';
}

type Said = Omit<TurnReply, 'safety'>;

/** The voice's reply through the guard; held back, the built-in tutor goes on where it was cut. */
async function* speak(
  ports: TurnPorts,
  context: TurnContext,
  signal: AbortSignal | undefined,
): AsyncGenerator<TurnPart, Said> {
  const first = yield* sayGuarded(ports, ports.voice, context, '', signal);
  if (first.heldBack === null) return first;
  const begun = first.text === '' ? '' : `${first.text.trimEnd()}\n\n`;
  if (begun !== '') yield { type: 'delta', text: begun.slice(first.text.trimEnd().length) };
  if (ports.voice.origin !== ports.builtIn.origin) {
    const second = yield* sayGuarded(ports, ports.builtIn, context, begun, signal);
    if (second.heldBack === null) return { ...second, heldBack: first.heldBack };
  }
  const text = LAST_WORDS[context.language];
  yield { type: 'delta', text };
  const whole = replyOf({
    text: begun + text,
    specialist: context.specialist,
    act: 'ask-back',
    origin: 'builtin',
  });
  return { ...whole, rung: context.ladder.rung, heldBack: first.heldBack };
}

async function* sayGuarded(
  ports: TurnPorts,
  voice: Voice,
  context: TurnContext,
  begun: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<TurnPart, Said> {
  const about: Pick<TurnReply, 'act' | 'sources' | 'corrections' | 'origin' | 'notice'> = {
    act: 'explain',
    sources: [],
    corrections: [],
    origin: voice.origin,
    notice: null,
  };
  async function* deltas() {
    for await (const { type, ...part } of voice.speak(context, signal)) {
      if ('text' in part) yield part.text;
      else Object.assign(about, type === 'about' ? { sources: [], corrections: [], ...part } : part);
    }
  }
  let text = begun;
  let heldBack: HeldBack | null = null;
  const earlier = context.past.map(({ reply }) => reply);
  const guarded = ports.guard.guard(deltas(), {
    activity: context.activity,
    earlier: begun === '' ? earlier : [...earlier, begun],
    ...(signal === undefined ? {} : { signal }),
  });
  for await (const part of guarded) {
    if (part.type === 'leak') {
      heldBack = part.leak;
      break;
    }
    text += part.text;
    yield { type: 'delta', text: part.text };
  }
  const reply = replyOf({ text, specialist: context.specialist, ...about });
  return { ...reply, rung: context.ladder.rung, heldBack };
}

function replyOf(
  known: Pick<TurnReply, 'text' | 'specialist' | 'act' | 'origin'> & Partial<TurnReply>,
): TurnReply {
  return { rung: 0, sources: [], corrections: [], safety: null, heldBack: null, notice: null, ...known };
}
