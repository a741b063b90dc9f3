import type { ModelPrice } from '@kindling/core/ai';

/** Who runs models. `local`: any server on the school's own machines that speaks the chat interface of OpenAI. */
export const PROVIDERS = ['anthropic', 'openai', 'local'] as const;
export type ProviderName = (typeof PROVIDERS)[number];

export interface ModelFacts {
  provider: ProviderName;
  id: string;
  price: ModelPrice;
  /** Where the price stands. */
  source: string;
}

/** Day on which the prices below were looked up. Kept with every call, so that old costs stay explained. */
export const PRICES_VERSION = '2026-11-21';

/** Dollars for a million tokens, as the tables of providers print them. */
function dollars(input: number, cacheRead: number, cacheWrite: number, output: number): ModelPrice {
  const micros = (amount: number) => Math.round(amount * 1_000_000);
  return {
    input: micros(input),
    cacheRead: micros(cacheRead),
    cacheWrite: micros(cacheWrite),
    output: micros(output),
  };
}

const CLAUDE = 'platform.claude.com/docs/en/about-claude/pricing';
const OPENAI = 'developers.openai.com/api/docs/pricing';

/**
 * Models that may be set up, with what they cost. A model whose price is not known is not in the table and cannot be
 * chosen: nobody could keep a budget. Prices are those of prompts under 100,000 tokens, which ours are by far, and of
 * a cache of five minutes. The first of each provider is its default.
 */
export const MODELS: readonly ModelFacts[] = [
  { provider: 'anthropic', id: 'claude-sonnet-5-5', price: dollars(2, 0.1, 2.5, 10), source: CLAUDE },
  { provider: 'anthropic', id: 'claude-opus-5-5', price: dollars(4, 0.2, 5, 20), source: CLAUDE },
  { provider: 'anthropic', id: 'claude-haiku-5-5', price: dollars(0.1, 0.01, 0.125, 0.5), source: CLAUDE },
  { provider: 'openai', id: 'gpt-6-sol', price: dollars(2, 0.2, 2.5, 10), source: OPENAI },
  { provider: 'openai', id: 'gpt-6-luna', price: dollars(0.1, 0.01, 0.125, 0.5), source: OPENAI },
];

const FREE: ModelPrice = dollars(0, 0, 0, 0);

/** Undefined for a model without a known price. A local one costs nothing that a table could say. */
export function findModel(provider: ProviderName, id: string): ModelFacts | undefined {
  if (provider === 'local') return { provider, id, price: FREE, source: 'own machine' };
  return MODELS.find((model) => model.provider === provider && model.id === id);
}

/** The model that is used when none is named. */
export function defaultModel(provider: Exclude<ProviderName, 'local'>): ModelFacts {
  const found = MODELS.find((model) => model.provider === provider);
  if (found === undefined) throw new Error(`No model of ${provider} has a price`);
  return found;
}
