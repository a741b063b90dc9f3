import { isCourtesy, type SpecialistName } from '@kindling/core/triage';
import type { Source, TurnContext, Voice, VoiceNotice, VoicePart } from '@kindling/core/turns';
import { describeTrial } from '../built-in/describe-trial.ts';
import type { Library } from '../built-in/index.ts';
import { listNamedCalls } from '../built-in/named-cases.ts';
import { listNotable } from '../built-in/note-corrections.ts';
import { tryProgram } from '../built-in/try-program.ts';
import { buildTutorPrompt } from '../prompts/index.ts';
import type { Passage } from '../retrieval/index.ts';
import { SPECIALISTS } from '../specialists/index.ts';
import { type Asking, type Gateway, NoModelAnswered } from './create-gateway.ts';
import { type LeavingPrompt, makeLeaving } from './leaving-prompt.ts';
import { chooseSpecialist, isAtShortAnswer, judgeReply } from './second-opinions.ts';

/** Passages a model is shown; with less of the question's words one is about something else. */
const MOST_PASSAGES = 3;
const MIN_COVERAGE = 0.4;

export interface ModelVoicePorts {
  gateway: Gateway;
  library: Library;
  /** Speaks when no model does. */
  builtIn: Voice;
  /** Whether a model looks at each reply before it is said: only then one speaks at a question with a short answer. */
  hasSecondPass?: boolean;
  /** Hears of what broke on our side before a word was said: the built-in tutor answered instead. */
  onFault?(error: unknown): void;
}

/** Speaks of what has to be right to the number, or is in no prompt: a record, scripts, tasks with their answers. */
const BUILT_IN_ONLY: ReadonlySet<SpecialistName> = new Set(['progress', 'exercise']);

type Own = Omit<Asking, 'purpose'>;

/** What a model is asked, and where that is from. */
interface Prepared {
  leaving: LeavingPrompt;
  sources: readonly Source[];
}

/** What was made ready of a turn before it was stored. */
interface Early {
  context: TurnContext;
  preparing: Promise<Prepared>;
}

/** A model as a voice. Before its first word it may hand over to the built-in tutor, and says so. */
export function createModelVoice(ports: ModelVoicePorts, asked: Omit<Own, 'signal'>): Voice {
  const { gateway, builtIn } = ports;
  let early: Early | undefined;
  return {
    origin: gateway.originOf(asked.level) ?? builtIn.origin,
    prepare(context) {
      // A program is run for its prompt: nobody runs it before the message stands.
      if (context.code !== undefined || isForBuiltIn(ports, context) || BUILT_IN_ONLY.has(context.specialist))
        return;
      early = { context, preparing: prepare(ports, context, asked) };
      // Heard of by who speaks.
      early.preparing.catch(() => undefined);
    },
    async *speak(context, signal) {
      const asking: Own = { ...asked, ...(signal === undefined ? {} : { signal }) };
      let hasSpoken = false;
      try {
        for await (const part of await openParts(ports, context, asking, early)) {
          hasSpoken ||= part.type === 'text';
          yield part;
        }
      } catch (error) {
        // Stopped by the learner: what was said stands, and nobody goes on.
        if (signal?.aborted) return;
        if (hasSpoken) throw error;
        yield* speakInstead(builtIn, noticeOf(ports, error), context, signal);
      }
    },
  };
}

/** Who speaks in the end: a model, or the built-in tutor where no model may. */
async function openParts(
  ports: ModelVoicePorts,
  context: TurnContext,
  asking: Own,
  early: Early | undefined,
): Promise<AsyncIterable<VoicePart>> {
  const { gateway, builtIn } = ports;
  if (isForBuiltIn(ports, context)) return speakInstead(builtIn, null, context, asking.signal);
  const specialist = await chooseSpecialist(gateway, context, asking);
  const sorted = { ...context, specialist };
  if (BUILT_IN_ONLY.has(specialist)) return speakInstead(builtIn, null, sorted, asking.signal);
  const isReady = early?.context === context && specialist === context.specialist;
  const prepared = () => (isReady ? early.preparing : prepare(ports, sorted, asking));
  const parts = speakAsModel(ports, sorted, asking, prepared);
  return ports.hasSecondPass === true ? judged(gateway, sorted, asking, parts) : parts;
}

/** A role-play follows its script, whoever plays it; and no check keeps a model from telling one of four options. */
function isForBuiltIn({ hasSecondPass }: ModelVoicePorts, context: TurnContext): boolean {
  return context.talk?.scene !== undefined || (isAtShortAnswer(context) && hasSecondPass !== true);
}

/** Null where a model may not answer any more: nothing failed, and the learner need not hear of a policy. */
function noticeOf({ onFault }: ModelVoicePorts, error: unknown): VoiceNotice | null {
  if (error instanceof NoModelAnswered) return error.why === 'not-allowed' ? null : error.why;
  onFault?.(error);
  return 'models-away';
}

async function* speakAsModel(
  { gateway }: ModelVoicePorts,
  context: TurnContext,
  asking: Own,
  prepared: () => Promise<Prepared>,
): AsyncGenerator<VoicePart, void> {
  const { leaving, sources } = await prepared();
  let isTold = false;
  for await (const part of gateway.ask(leaving, { ...asking, purpose: 'reply' })) {
    if (part.type === 'interrupted') yield { type: 'notice', notice: part.why };
    else yield part;
    if (isTold || part.type !== 'text') continue;
    // Behind the first words, which the learner waits for: looking for what to correct takes a moment.
    isTold = true;
    yield { ...aboutOf(context), sources: [...sources] };
  }
}

/** A model is asked for words alone: what was wrong in the message is found by the same rules as without one. */
function aboutOf(context: TurnContext): Extract<VoicePart, { type: 'about' }> {
  const corrections = listNotable(context);
  const about = { type: 'about' as const, act: actOf(context), specialist: context.specialist };
  return corrections.length === 0 ? about : { ...about, corrections };
}

/** Holds a whole reply until it was looked at twice. It costs the stream, so a school's server asks for it. */
async function* judged(
  gateway: Gateway,
  context: TurnContext,
  asking: Own,
  parts: AsyncIterable<VoicePart>,
): AsyncGenerator<VoicePart, void> {
  const held: VoicePart[] = [];
  for await (const part of parts) held.push(part);
  const text = held.map((part) => (part.type === 'text' ? part.text : '')).join('');
  const heldBack = await judgeReply(gateway, context, text, asking);
  if (heldBack === undefined) yield* held;
  else yield { type: 'held-back', heldBack };
}

async function* speakInstead(
  builtIn: Voice,
  notice: VoiceNotice | null,
  context: TurnContext,
  signal: AbortSignal | undefined,
): AsyncGenerator<VoicePart> {
  yield { type: 'origin', origin: builtIn.origin };
  if (notice !== null) yield { type: 'notice', notice };
  yield* builtIn.speak(context, signal);
}

/** What the reply is in the conversation, as far as it can be told before it is said. */
function actOf({ activity, ladder, move }: TurnContext): 'explain' | 'hint' | 'worked-example' {
  if (activity === undefined || move !== 'asked') return 'explain';
  return ladder.rung >= 3 ? 'worked-example' : 'hint';
}

async function prepare(
  { library }: ModelVoicePorts,
  context: TurnContext,
  { knownNames, signal }: Own,
): Promise<Prepared> {
  const specialist = SPECIALISTS[context.specialist];
  const passages = specialist.tools.includes('lessons') ? findPassages(context, library) : [];
  const toolOutput = specialist.tools.includes('sandbox')
    ? await runCode(context, library, signal)
    : undefined;
  const prompt = buildTutorPrompt(context, {
    instructions: specialist.instructions,
    usesLadder: specialist.usesLadder,
    passages,
    ...(toolOutput === undefined ? {} : { toolOutput }),
  });
  const sources = new Map(passages.map(({ source }) => [source.key, source]));
  return { leaving: makeLeaving(prompt, knownNames), sources: [...sources.values()] };
}

/** In the learner's language; in another where their own has nothing. A reply to thanks rests on nothing that is taught. */
function findPassages({ message, activity, language }: TurnContext, { passages }: Library): Passage[] {
  if (isCourtesy(message)) return [];
  const find = (accepts: (passage: Passage) => boolean) =>
    passages
      .search(message, MOST_PASSAGES, (one) => one.source.key !== activity?.id && accepts(one))
      .filter(({ coverage }) => coverage >= MIN_COVERAGE)
      .map(({ item }) => item);
  const own = find((one) => one.language === language);
  return own.length > 0 ? own : find(() => true);
}

/** What a learner's program does, so that a model need not guess: it is worse at running code than a machine. */
async function runCode(
  context: TurnContext,
  { runner }: Library,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const { code, language, activity } = context;
  if (code === undefined || runner === undefined) return undefined;
  const trial = await tryProgram(runner, context, code, { signal, calls: listNamedCalls(context) });
  return describeTrial(trial, language, (activity?.visibleTests.length ?? 0) > 0);
}
