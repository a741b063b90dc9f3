import { contactLines, type SafetyContact } from '@kindling/shared';
import {
  askBack,
  isFlirting,
  refuseFlirting,
  type SafetyFinding,
  safeReply,
  stopFlirting,
  usualContact,
} from '../safety/index.ts';
import { FLIRTED, holdAdvances } from './hold-advances.ts';
import { isAnsweredFixed, isDanger, planTurn, type Turn, type TurnPlan } from './plan-turn.ts';
import type { HeldBack, ReplyGuard, TurnContext, TurnPart, TurnReply, TutorLanguage, Voice } from './turn.ts';
import { sayWithheld } from './withheld-words.ts';

export interface TurnPorts {
  /** Who answers; the built-in tutor when no model may. */
  voice: Voice;
  /** Always at hand, and never away: answers when `voice` may not go on. */
  builtIn: Voice;
  guard: ReplyGuard;
}

/** Who answers, and what they are told: the planned context, or more. */
export interface OpenedTurn {
  ports: TurnPorts;
  context: TurnContext;
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
export function takeTurn(ports: TurnPorts, turn: Turn, signal?: AbortSignal): AsyncGenerator<TurnPart> {
  const plan = planTurn(turn);
  return takePlanned(async () => ({ ports, context: plan.context }), plan, signal);
}

/**
 * The rest of a turn whose plan stands: by a server that has stored it meanwhile. Who is in danger is answered before
 * `open` is asked for anybody who speaks: that may take long, or fail.
 */
export async function* takePlanned(
  open: () => Promise<OpenedTurn>,
  { safety, contact, context: planned }: TurnPlan,
  signal?: AbortSignal,
): AsyncGenerator<TurnPart> {
  const safe = findSafeReply({ safety, context: planned, ...(contact && { contact }) });
  if (safe !== undefined)
    return yield* sayFixed(planned, { text: safe, specialist: 'triage', act: 'safe-reply', safety });
  if (isFlirting(planned.message)) {
    const text = refuseFlirting(planned.language);
    return yield* sayFixed(planned, { text, specialist: 'triage', act: 'encourage', safety });
  }
  if (planned.isWithheld) {
    const { specialist } = planned;
    return yield* sayFixed(planned, {
      text: sayWithheld(planned),
      specialist,
      act: 'encourage',
      safety,
    });
  }
  const { ports, context } = await open();
  // A scene goes by its script: a model knows neither its steps nor what it takes to succeed.
  const voice = context.talk?.scene === undefined ? ports.voice : ports.builtIn;
  yield { type: 'start', specialist: context.specialist, origin: voice.origin };
  const said = yield* speak({ ...ports, voice }, context, signal);
  yield { type: 'end', reply: { ...said, safety }, ladder: context.ladder };
}

/** What is answered to a message that tells of danger, whoever would answer else; undefined for any other. */
export function findSafeReply({
  safety,
  contact,
  context,
}: Pick<TurnPlan, 'safety' | 'contact' | 'context'>): string | undefined {
  // Who flirts with the tutor is told that it does not: what else the same words may be a sign of is no news then.
  if (!isDanger(safety) && (!isAnsweredFixed(safety) || isFlirting(context.message))) return undefined;
  return sayOfDanger(safety, context, contact);
}

/** The fixed words, and whom to turn to: of a mere sign only where the school has said whom. */
function sayOfDanger(
  safety: SafetyFinding,
  { language, register }: TurnContext,
  contact: SafetyContact = { text: { en: '', es: '' }, emergencyNumber: null },
): string {
  const isSure = isDanger(safety);
  const words = (isSure ? safeReply : askBack)(safety.category, language, register);
  const lines = contactLines(contact, language, isSure ? usualContact(language) : '');
  return lines === '' ? words : `${words}\n\n${lines}`;
}

/** Words that stand before anybody is asked to speak. */
async function* sayFixed(
  { ladder }: TurnContext,
  said: Pick<TurnReply, 'text' | 'specialist' | 'act' | 'safety'>,
): AsyncGenerator<TurnPart, void> {
  yield { type: 'start', specialist: said.specialist, origin: 'builtin' };
  yield { type: 'delta', text: said.text };
  yield { type: 'end', reply: replyOf({ ...said, origin: 'builtin' }), ladder };
}

type Said = Omit<TurnReply, 'safety'>;

/** The voice's reply through the guard; held back, the built-in tutor goes on where it was cut. */
async function* speak(
  ports: TurnPorts,
  context: TurnContext,
  signal: AbortSignal | undefined,
): AsyncGenerator<TurnPart, Said> {
  const first = yield* sayGuarded(ports, ports.voice, context, context.begun ?? '', signal);
  if (first.heldBack === null) return first;
  const begun = first.text === '' ? '' : `${first.text.trimEnd()}\n\n`;
  if (begun !== '') yield { type: 'delta', text: begun.slice(first.text.trimEnd().length) };
  if (ports.voice.origin !== ports.builtIn.origin) {
    const { begun: _, ...anew } = context;
    const stop = first.heldBack.kind === FLIRTED.kind ? `${stopFlirting(context.language)}\n\n` : '';
    if (stop !== '') yield { type: 'delta', text: stop };
    const second = yield* sayGuarded(ports, ports.builtIn, anew, begun + stop, signal);
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
  const about: Omit<TurnReply, 'text' | 'rung' | 'safety'> = {
    specialist: context.specialist,
    act: 'explain',
    sources: [],
    corrections: [],
    origin: voice.origin,
    notice: null,
    heldBack: null,
  };
  async function* deltas() {
    for await (const { type, ...part } of voice.speak(context, signal)) {
      if ('text' in part) yield part.text;
      else Object.assign(about, type === 'about' ? { sources: [], corrections: [], ...part } : part);
    }
  }
  let text = begun;
  let heldBack: HeldBack | null = null;
  let isTold = false;
  let speaker = voice.origin;
  const earlier = context.past.map(({ reply }) => reply);
  const guarded = ports.guard.guard(deltas(), {
    activity: context.activity,
    earlier: begun === '' ? earlier : [...earlier, begun],
    ...(voice.origin === ports.builtIn.origin ? {} : { said: listSaid(context) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const isOthers = () => about.origin !== ports.builtIn.origin;
  for await (const part of holdAdvances(guarded, isOthers)) {
    if (part.type === 'leak') {
      heldBack = part.leak;
      break;
    }
    text += part.text;
    const { specialist, origin } = about;
    if (origin !== speaker) yield { type: 'start', specialist, origin };
    speaker = origin;
    if (!isTold && about.sources.length + about.corrections.length > 0) {
      isTold = true;
      yield { type: 'about', sources: about.sources, corrections: about.corrections };
    }
    yield { type: 'delta', text: part.text };
  }
  const reply = replyOf({ text, ...about });
  return { ...reply, rung: context.ladder.rung, heldBack: heldBack ?? about.heldBack };
}

function listSaid({ past, message, code }: TurnContext): string[] {
  return [...past.map((turn) => turn.message), message, ...(code === undefined ? [] : [code])];
}

function replyOf(
  known: Pick<TurnReply, 'text' | 'specialist' | 'act' | 'origin'> & Partial<TurnReply>,
): TurnReply {
  return { rung: 0, sources: [], corrections: [], safety: null, heldBack: null, notice: null, ...known };
}
