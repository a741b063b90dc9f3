import type { LanguageModelV4, LanguageModelV4Prompt } from '@ai-sdk/provider';
import type { ModelPrompt } from '../prompts/index.ts';
import type { ModelFacts, ProviderName } from './models.ts';

/** A provider as the settings say it. The key stays in memory; nothing here logs it or stores it. */
export interface ProviderSettings {
  provider: ProviderName;
  model: ModelFacts;
  apiKey: string | undefined;
  /** Undefined: the provider's own address. */
  baseUrl: string | undefined;
  /** Only tests look at what leaves. */
  fetch?: typeof fetch;
}

const opened = new WeakMap<ProviderSettings, Promise<LanguageModelV4>>();

/**
 * Opened once: a provider builds the schemas that its answers are read by. Packages load when the first call needs them:
 * an install without a key never does.
 */
export function openModel(settings: ProviderSettings): Promise<LanguageModelV4> {
  const known = opened.get(settings);
  if (known !== undefined) return known;
  const model = createModel(settings);
  opened.set(settings, model);
  // What could not be loaded is loaded by the next who asks.
  model.catch(() => opened.delete(settings));
  return model;
}

async function createModel(settings: ProviderSettings): Promise<LanguageModelV4> {
  const { provider, model, apiKey, baseUrl, fetch } = settings;
  const options = {
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
    ...(fetch === undefined ? {} : { fetch }),
  };
  if (provider === 'anthropic') {
    const { createAnthropic } = await import('@ai-sdk/anthropic');
    return createAnthropic(options)(model.id);
  }
  if (provider === 'openai') {
    const { createOpenAI } = await import('@ai-sdk/openai');
    return createOpenAI(options)(model.id);
  }
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  const baseURL = baseUrl ?? 'http://127.0.0.1:11434/v1';
  return createOpenAICompatible({ ...options, name: 'local', baseURL, includeUsage: true })(model.id);
}

/**
 * Options of each provider. A tutor's turn is short and should begin soon, so models that think do it little. OpenAI
 * keeps answers unless it is told not to.
 */
export const PROVIDER_OPTIONS = {
  anthropic: { effort: 'low' },
  openai: { store: false, reasoningEffort: 'low', reasoningSummary: null },
  local: {},
} as const satisfies Record<ProviderName, Record<string, string | boolean | null>>;

/** The instructions: what is the same for many turns first, marked for the provider to keep. Then what was said. */
export function toModelPrompt({ system, turn, messages }: ModelPrompt): LanguageModelV4Prompt {
  return [
    {
      role: 'system',
      content: system,
      providerOptions: { anthropic: { cacheControl: { type: 'ephemeral' } } },
    },
    ...(turn === '' ? [] : [{ role: 'system' as const, content: turn }]),
    ...messages.map(({ role, content }) => ({ role, content: [{ type: 'text' as const, text: content }] })),
  ];
}
