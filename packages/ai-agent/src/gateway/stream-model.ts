import { NO_TOKENS, type TokenUsage } from '@kindling/core/ai';
import type { LanguageModelUsage, TextStreamPart, ToolSet } from 'ai';
import type { ModelPrompt } from '../prompts/index.ts';
import { ModelFault, toModelFault } from './model-fault.ts';
import {
  openModel,
  PROVIDER_OPTIONS,
  type ProviderSettings,
  toInstructions,
  toMessages,
} from './open-model.ts';

/** How long a provider may take, in milliseconds. */
export interface CallLimits {
  maxOutputTokens: number;
  /** From the request to the first word. */
  firstTokenMs: number;
  /** From one piece to the next. */
  stallMs: number;
}

/** What a model says: text, and when it ends of itself, what it cost; undefined when the provider does not say. */
export type ModelPart = { type: 'text'; text: string } | { type: 'end'; usage: TokenUsage | undefined };

function toUsage({
  inputTokens,
  inputTokenDetails,
  outputTokens,
}: LanguageModelUsage): TokenUsage | undefined {
  if (inputTokens === undefined || outputTokens === undefined) return undefined;
  const cacheRead = inputTokenDetails.cacheReadTokens ?? 0;
  const cacheWrite = inputTokenDetails.cacheWriteTokens ?? 0;
  // A provider that counts nothing says zero of a prompt that is there.
  if (inputTokens + cacheRead + cacheWrite === 0) return undefined;
  const input = inputTokenDetails.noCacheTokens ?? Math.max(0, inputTokens - cacheRead - cacheWrite);
  return { ...NO_TOKENS, input, cacheRead, cacheWrite, output: outputTokens };
}

/** The next of `parts`, or the fault when it does not come in time. An abort ends the wait at once. */
async function nextInTime<Part>(
  parts: AsyncIterator<Part>,
  limitMs: number,
  provider: string,
  signal: AbortSignal,
): Promise<IteratorResult<Part>> {
  const next = parts.next();
  // Whoever loses the race is not waited for, and its failure is not news.
  next.catch(() => undefined);
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new ModelFault('stalled', { provider })), limitMs);
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    return await Promise.race([next, late]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

async function open(
  settings: ProviderSettings,
  prompt: ModelPrompt,
  limits: CallLimits,
  signal: AbortSignal,
) {
  const [{ streamText }, model] = await Promise.all([import('ai'), openModel(settings)]);
  // The package prints warnings of its own about options a model does not know.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  const { fullStream } = streamText({
    model,
    instructions: toInstructions(prompt),
    messages: toMessages(prompt),
    maxOutputTokens: limits.maxOutputTokens,
    maxRetries: 0,
    abortSignal: signal,
    providerOptions: { [settings.provider]: PROVIDER_OPTIONS[settings.provider] },
    // It would print the error, with the request in it. It comes as a part of the stream, too.
    onError: () => undefined,
  });
  return fullStream[Symbol.asyncIterator]();
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
  let hasBegun = false;
  try {
    const parts = await open(settings, prompt, limits, all);
    for (;;) {
      const limitMs = hasBegun ? limits.stallMs : limits.firstTokenMs;
      const { done, value } = await nextInTime(parts, limitMs, provider, signal);
      if (done === true) throw new ModelFault('cut', { provider });
      const read = readPart(value, provider);
      if (read === undefined) continue;
      if (read.type === 'end' && !hasBegun) throw new ModelFault('empty', { provider });
      hasBegun = true;
      yield read;
      if (read.type === 'end') return;
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw toModelFault(error, provider);
  } finally {
    own.abort();
  }
}

/** What one part of the client's stream means to us; nothing for most of them. @throws what went wrong */
function readPart(part: TextStreamPart<ToolSet>, provider: string): ModelPart | undefined {
  if (part.type === 'error') throw part.error;
  if (part.type === 'text-delta') return part.text === '' ? undefined : { type: 'text', text: part.text };
  if (part.type !== 'finish') return undefined;
  // A stream that just ends, without a word of its own why, was cut.
  const isUnexplained = part.finishReason === 'other' && part.rawFinishReason === undefined;
  if (isUnexplained || part.finishReason === 'error') throw new ModelFault('cut', { provider });
  return { type: 'end', usage: toUsage(part.totalUsage) };
}
