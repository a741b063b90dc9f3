import {
  type CallLedger,
  type CallOutcome,
  type CallPurpose,
  costOf,
  mostInputTokens,
  NO_TOKENS,
  type PlannedCall,
  type TokenUsage,
  worstCost,
} from '@kindling/core/ai';
import type { VoiceRequest } from '@kindling/core/turns';
import type { AiLevel } from '@kindling/shared';
import type { ModelPrompt } from '../prompts/index.ts';
import { type BreakerState, type CircuitBreaker, createCircuitBreaker } from './circuit-breaker.ts';
import { gatherText } from './gather-text.ts';
import { bookLate, letLeave, reserve, settle, watchBooks } from './keep-books.ts';
import { type LeavingPrompt, makeLeaving } from './leaving-prompt.ts';
import { ModelFault } from './model-fault.ts';
import { PRICES_VERSION, type ProviderName } from './models.ts';
import type { ProviderSettings } from './open-model.ts';
import { type CallLimits, type ModelPart, streamModel } from './stream-model.ts';
import { watchPermission } from './watch-permission.ts';

export interface GatewayLimits extends CallLimits {
  /** For all providers together, from the question to the last word. */
  deadlineMs: number;
  /** How often it is looked whether a call that goes on still may. */
  recheckMs: number;
}

/** Hears of every call. Nothing it is told holds text of learners or keys. */
export interface GatewayObserver {
  called(call: Omit<PlannedCall, 'request' | 'prompt'> & CallOutcome): void;
  /** The books could not be kept: the turn went on without a model, or a cost stays at its worst. */
  ledgerFailed(error: unknown): void;
}

export interface GatewayPorts {
  /** Most wanted first. */
  providers: readonly ProviderSettings[];
  ledger: CallLedger;
  limits: GatewayLimits;
  observer: GatewayObserver;
  /** Milliseconds, never going back. */
  now: () => number;
}

/** On whose behalf a model is asked, and how far the question may go. */
export interface Asking {
  level: AiLevel;
  purpose: CallPurpose;
  request: VoiceRequest;
  /** Replaced before anything leaves. */
  knownNames: readonly string[];
  /** Default: that of the gateway. */
  maxOutputTokens?: number;
  signal?: AbortSignal;
}

/**
 * What comes back: who answers, that it does so behind a spent budget, text, and at the end perhaps that it broke off, or was ended since the model may not answer
 * any more.
 */
export type GatewayPart =
  | { type: 'origin'; origin: string }
  | { type: 'notice'; notice: 'budget-spent' }
  | { type: 'text'; text: string }
  | { type: 'interrupted'; why: 'interrupted' | 'not-allowed' };

/** No model said a word, so somebody else may still answer in its place. */
export class NoModelAnswered extends Error {
  override readonly name = 'NoModelAnswered';
  readonly why: 'budget-spent' | 'models-away' | 'not-allowed';

  constructor(why: NoModelAnswered['why']) {
    super(`No model answered: ${why}`);
    this.why = why;
  }
}

export interface Gateway {
  /**
   * Asks the models of a level one after another until one speaks; from then on it is that one or nobody.
   * @throws NoModelAnswered before the first part, never after it
   */
  ask(prompt: ModelPrompt | LeavingPrompt, asking: Asking): AsyncGenerator<GatewayPart, void>;
  /** The model asked first at a level; undefined when none is set up. */
  originOf(level: AiLevel): string | undefined;
  /** For metrics and the page of admins. */
  describe(): { provider: ProviderName; model: string; state: BreakerState }[];
}

interface Candidate {
  settings: ProviderSettings;
  breaker: CircuitBreaker;
}

/** Words that came within so long go on together; longer would be seen. */
const GATHER_MS = 50;

const originOf = ({ provider, model }: ProviderSettings) =>
  provider === 'local' ? `local:${model.id}` : model.id;

/** How far a question to a provider goes. */
const levelOf = (provider: ProviderName): AiLevel => (provider === 'local' ? 'local' : 'cloud');

const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8');

/** Every model stands behind this: policy, budgets, fallback, deadline and what leaves the house are settled here. */
export function createGateway(ports: GatewayPorts): Gateway {
  const candidates = ports.providers.map((settings) => ({
    settings,
    breaker: createCircuitBreaker(ports.now),
  }));
  const allowed = (level: AiLevel) =>
    candidates.filter(
      ({ settings }) => level === 'cloud' || (level === 'local' && levelOf(settings.provider) === 'local'),
    );
  return {
    ask: (prompt, asking) => ask(ports, allowed(asking.level), prompt, asking),
    originOf(level) {
      const [first] = allowed(level);
      return first === undefined ? undefined : originOf(first.settings);
    },
    describe: () =>
      candidates.map(({ settings, breaker }) => ({
        provider: settings.provider,
        model: settings.model.id,
        state: breaker.state(),
      })),
  };
}

async function* ask(
  ports: GatewayPorts,
  candidates: readonly Candidate[],
  prompt: ModelPrompt | LeavingPrompt,
  asking: Asking,
): AsyncGenerator<GatewayPart, void> {
  const leaving = 'restoreParts' in prompt ? prompt : makeLeaving(prompt, asking.knownNames);
  const deadline = AbortSignal.timeout(ports.limits.deadlineMs);
  let why: NoModelAnswered['why'] = 'models-away';
  for (const candidate of candidates) {
    if (deadline.aborted || asking.signal?.aborted || !candidate.breaker.enter()) continue;
    const isSpent = why === 'budget-spent';
    const parts = tryCandidate(ports, candidate, leaving.prompt, { ...asking, isSpent }, deadline);
    const result = yield* leaving.restoreParts(parts);
    if (result === 'spoke') return;
    if (result === 'spent') why = 'budget-spent';
    if (result === 'not-allowed') why = 'not-allowed';
  }
  asking.signal?.throwIfAborted();
  throw new NoModelAnswered(why);
}

type Attempt = 'spoke' | 'silent' | 'spent' | 'not-allowed';

async function* tryCandidate(
  ports: GatewayPorts,
  { settings, breaker }: Candidate,
  prompt: ModelPrompt,
  asking: Asking & { isSpent: boolean },
  deadline: AbortSignal,
): AsyncGenerator<GatewayPart, Attempt> {
  const limits = { ...ports.limits, maxOutputTokens: asking.maxOutputTokens ?? ports.limits.maxOutputTokens };
  const call = planCall(settings, prompt, asking, limits.maxOutputTokens);
  const reserved = await reserve(ports, call);
  if (typeof reserved !== 'object') {
    breaker.withdrawn();
    return reserved === 'failed' ? 'silent' : (reserved ?? 'spent');
  }
  await letLeave();
  const tally = createTally(ports.now, call, prompt);
  const books = watchBooks(ports, reserved);
  const permission = watchPermission(ports, call);
  try {
    const ends = [deadline, permission.signal, books.lost];
    yield* relay({ settings, prompt, limits, tally, isKept: books.areKept }, asking, ends);
    return books.lost.aborted ? 'silent' : 'spoke';
  } catch (error) {
    // Whatever the provider did meanwhile, it is not to blame.
    if (books.lost.aborted) return 'silent';
    const end = endOf(error, { call, asking, breaker, tally, isWithdrawn: permission.signal.aborted });
    if (typeof end === 'string') return end;
    yield end;
    return 'spoke';
  } finally {
    permission.end();
    const outcome = tally.outcome(settings);
    // Whoever was to hear it may be gone: what the provider did counts all the same.
    if (outcome.outcome === 'complete') breaker.succeeded();
    else if (outcome.outcome === 'stopped') breaker.withdrawn();
    if (await books.areKept) await settle(ports, call, reserved.callId, outcome);
    else void bookLate(ports, call, reserved.callId, outcome);
  }
}

interface Failing {
  call: PlannedCall;
  asking: Asking;
  breaker: CircuitBreaker;
  tally: Tally;
  isWithdrawn: boolean;
}

/** What becomes of a call that did not come to its end; providers are blamed for what they did alone. */
function endOf(
  error: unknown,
  { call, asking, breaker, tally, isWithdrawn }: Failing,
): Attempt | GatewayPart {
  if (asking.signal?.aborted) return 'spoke';
  if (!isWithdrawn) {
    const { provider } = call;
    const fault = error instanceof ModelFault ? error : new ModelFault('deadline', { provider });
    breaker.failed(fault);
    tally.failed(fault);
  }
  if (!tally.hasText()) return isWithdrawn ? 'not-allowed' : 'silent';
  return { type: 'interrupted', why: isWithdrawn ? 'not-allowed' : 'interrupted' };
}

interface Attempted {
  settings: ProviderSettings;
  prompt: ModelPrompt;
  limits: CallLimits;
  tally: Tally;
  /** Whether what the call may cost is saved: that goes on while the provider is asked. */
  isKept: Promise<boolean>;
}

/** Text as it comes, counted; with the first of it, who speaks. */
async function* relay(
  { settings, prompt, limits, tally, isKept }: Attempted,
  asking: Asking & { isSpent: boolean },
  ends: readonly AbortSignal[],
): AsyncGenerator<GatewayPart, void> {
  const left = new AbortController();
  const signals = [...ends, left.signal, ...(asking.signal === undefined ? [] : [asking.signal])];
  const parts = streamModel(settings, prompt, limits, AbortSignal.any(signals));
  const hear = (part: ModelPart) => (part.type === 'end' ? tally.completed(part.usage) : tally.heard(part));
  let isFirst = true;
  try {
    for await (const text of gatherText(parts, GATHER_MS, hear)) {
      if (isFirst && !(await isKept)) return;
      if (isFirst) yield { type: 'origin', origin: originOf(settings) };
      if (isFirst && asking.isSpent) yield { type: 'notice', notice: 'budget-spent' };
      isFirst = false;
      yield { type: 'text', text };
    }
  } finally {
    // The model is read apart from whoever hears it: one who leaves has to say so.
    left.abort();
  }
}

function planCall(
  { provider, model }: ProviderSettings,
  prompt: ModelPrompt,
  { purpose, request }: Asking,
  maxOutputTokens: number,
): PlannedCall {
  const { system, turn, messages, version } = prompt;
  return {
    request,
    purpose,
    provider,
    level: levelOf(provider),
    model: model.id,
    pricesVersion: PRICES_VERSION,
    promptVersion: version,
    prompt: JSON.stringify({ system, turn, messages }),
    worstMicros: worstCost(mostTokensOf(prompt), maxOutputTokens, model.price),
  };
}

function mostTokensOf({ system, turn, messages }: ModelPrompt): number {
  const texts = [system, turn, ...messages.map(({ content }) => content)];
  return mostInputTokens(
    texts.reduce((sum, text) => sum + bytesOf(text), 0),
    texts.length,
  );
}

/** Failures that a provider does not bill: it answered with an error, or was never reached. */
const UNBILLED = new Set(['rate-limited', 'overloaded', 'server-error', 'refused', 'unreachable']);

type Tally = ReturnType<typeof createTally>;

/** Counts one call as it goes. */
function createTally(now: () => number, call: PlannedCall, prompt: ModelPrompt) {
  const startedAt = now();
  let firstAt: number | undefined;
  let outputBytes = 0;
  let usage: TokenUsage | undefined;
  let end: 'complete' | 'stopped' | ModelFault = 'stopped';
  /** What a provider that was cut off may have counted: every byte a token, of the prompt and of what came. */
  const mostUsage = (): TokenUsage => ({ ...NO_TOKENS, input: mostTokensOf(prompt), output: outputBytes });
  const isFree = () => end instanceof ModelFault && outputBytes === 0 && UNBILLED.has(end.kind);
  return {
    heard({ type, text }: Exclude<ModelPart, { type: 'end' }>) {
      outputBytes += bytesOf(text);
      if (type === 'text') firstAt ??= now();
    },
    completed(known: TokenUsage | undefined) {
      end = 'complete';
      usage = known;
    },
    failed(fault: ModelFault) {
      end = fault;
    },
    hasText: () => firstAt !== undefined,
    outcome({ model }: ProviderSettings): CallOutcome {
      const counted = isFree() ? NO_TOKENS : usage;
      const known = counted ?? mostUsage();
      return {
        outcome: typeof end === 'string' ? end : end.kind,
        usage: known,
        isExact: counted !== undefined,
        costMicros:
          counted === undefined
            ? Math.min(call.worstMicros, costOf(known, model.price))
            : costOf(known, model.price),
        durationMs: Math.round(now() - startedAt),
        firstTokenMs: firstAt === undefined ? null : Math.round(firstAt - startedAt),
      };
    },
  };
}
