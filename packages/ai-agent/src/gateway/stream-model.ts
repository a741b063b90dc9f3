import type { LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider';
import { NO_TOKENS, type TokenUsage } from '@kindling/core/ai';
import type { ModelPrompt } from '../prompts/index.ts';
import { ModelFault, toModelFault } from './model-fault.ts';
import { openModel, PROVIDER_OPTIONS, type ProviderSettings, toModelPrompt } from './open-model.ts';

/** How long a provider may take, in milliseconds. */
export interface CallLimits {
  maxOutputTokens: number;
  /** From the request to the first word, and between signs of life of a model that thinks before it. */
  firstTokenMs: number;
  /** From the request to the first word of a model that shows that it thinks. */
  thinkingMs: number;
  /** From one piece to the next. */
  stallMs: number;
}

/**
 * What a model says: text, before it what it thinks, which nobody is told but which costs as much, and when it ends of
 * itself, what it cost; undefined when the provider does not say.
 */
export type ModelPart =
  | { type: 'text' | 'thought'; text: string }
  | { type: 'end'; usage: TokenUsage | undefined };

function toUsage({ inputTokens, outputTokens }: LanguageModelV4Usage): TokenUsage | undefined {
  if (inputTokens.total === undefined || outputTokens.total === undefined) return undefined;
  const cacheRead = inputTokens.cacheRead ?? 0;
  const cacheWrite = inputTokens.cacheWrite ?? 0;
  // A provider that counts nothing says zero of a prompt that is there.
  if (inputTokens.total + cacheRead + cacheWrite === 0) return undefined;
  const input = inputTokens.noCache ?? Math.max(0, inputTokens.total - cacheRead - cacheWrite);
  return { ...NO_TOKENS, input, cacheRead, cacheWrite, output: outputTokens.total };
}

/**
 * Loses patience with a provider that says nothing, and hears an abort at once. One timer for a whole stream: setting one
 * up for every word was a tenth of what a word cost.
 */
function watch({ firstTokenMs, thinkingMs, stallMs }: CallLimits, provider: string, signal: AbortSignal) {
  let lost: { why: unknown } | undefined;
  // Of the one wait that is under way: a promise that all waits raced against would keep something of each to the end.
  let giveUp: ((why: unknown) => void) | undefined;
  const end = (why: unknown) => {
    lost ??= { why };
    giveUp?.(lost.why);
  };
  const lose = () => end(new ModelFault('stalled', { provider }));
  let timer = setTimeout(lose, firstTokenMs);
  const thinking = setTimeout(lose, thinkingMs);
  let hasBegun = false;
  const onAbort = () => end(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  return {
    /** What comes in time, or the fault when it does not. */
    inTime<Value>(value: Promise<Value>): Promise<Value> {
      return new Promise((resolve, reject) => {
        giveUp = reject;
        // What comes or fails later is no news.
        value.then(resolve, reject);
        if (lost !== undefined) reject(lost.why);
      });
    },
    heard() {
      timer.refresh();
    },
    begun() {
      if (hasBegun) return;
      hasBegun = true;
      clearTimeout(thinking);
      clearTimeout(timer);
      timer = setTimeout(lose, stallMs);
    },
    end() {
      clearTimeout(thinking);
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    },
  };
}

/**
 * A provider of the SDK, asked as the SDK itself asks it. What the SDK puts around that is made for loops with tools: it
 * reads every word once more and keeps it, which was a seventh of what a turn cost. Fallback, retries and logs are ours.
 */
async function open(
  settings: ProviderSettings,
  prompt: ModelPrompt,
  limits: CallLimits,
  signal: AbortSignal,
) {
  const model = await openModel(settings);
  const { stream } = await model.doStream({
    prompt: toModelPrompt(prompt),
    maxOutputTokens: limits.maxOutputTokens,
    abortSignal: signal,
    providerOptions: { [settings.provider]: PROVIDER_OPTIONS[settings.provider] },
  });
  return stream[Symbol.asyncIterator]();
}

/**
 * One call to one provider, streamed.
 * @throws ModelFault however the provider fails, also in the middle; what came before was given already
 * @throws the signal's reason as soon as it aborts
 */
export async function* streamModel(
  settings: ProviderSettings,
  prompt: ModelPrompt,
  limits: CallLimits,
  signal: AbortSignal,
): AsyncGenerator<ModelPart, void> {
  const { provider } = settings;
  const own = new AbortController();
  const all = AbortSignal.any([signal, own.signal]);
  const patience = watch(limits, provider, signal);
  let hasBegun = false;
  try {
    const parts = await patience.inTime(open(settings, prompt, limits, all));
    for (;;) {
      const { done, value } = await patience.inTime(parts.next());
      if (done === true) throw new ModelFault('cut', { provider });
      patience.heard();
      const read = readPart(value, provider);
      if (read === undefined) continue;
      if (read.type === 'end' && !hasBegun) {
        // It is billed for what it thought.
        yield read;
        throw new ModelFault('empty', { provider });
      }
      if (read.type !== 'thought') {
        hasBegun = true;
        patience.begun();
      }
      yield read;
      if (read.type === 'end') return;
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw toModelFault(error, provider);
  } finally {
    patience.end();
    own.abort();
  }
}

/** What one part of the client's stream means to us; nothing for most of them. @throws what went wrong */
function readPart(part: LanguageModelV4StreamPart, provider: string): ModelPart | undefined {
  if (part.type === 'error') throw part.error;
  if (part.type === 'text-delta') return part.delta === '' ? undefined : { type: 'text', text: part.delta };
  if (part.type === 'reasoning-delta') return { type: 'thought', text: part.delta };
  if (part.type !== 'finish') return undefined;
  // A stream that just ends, without a word of its own why, was cut; some clients say so themselves.
  const { unified, raw } = part.finishReason;
  const isUnexplained = unified === 'other' && raw === undefined;
  if (isUnexplained || unified === 'interrupted' || unified === 'error')
    throw new ModelFault('cut', { provider });
  return { type: 'end', usage: toUsage(part.usage) };
}
