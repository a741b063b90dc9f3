/**
 * Prices of a model in millionths of the currency for a million tokens: 3 dollars are 3,000,000. Whole numbers, so that
 * sums are exact. Cost is rounded up once a call.
 */
export interface ModelPrice {
  input: number;
  /** Input that the provider had kept from an earlier call. */
  cacheRead: number;
  /** Input that it keeps for later ones. */
  cacheWrite: number;
  output: number;
}

/** Tokens of one call. `input` counts none of those that were read from or written to the cache. */
export interface TokenUsage {
  input: number;
  cacheRead: number;
  cacheWrite: number;
  /** With what a model thought and did not say: it is billed, too. */
  output: number;
}

export const NO_TOKENS: TokenUsage = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0 };

/** Cost in millionths of the currency, rounded up. */
export function costOf(usage: TokenUsage, price: ModelPrice): number {
  const sum =
    usage.input * price.input +
    usage.cacheRead * price.cacheRead +
    usage.cacheWrite * price.cacheWrite +
    usage.output * price.output;
  return Math.ceil(sum / 1_000_000);
}

/** What providers put around each message, in tokens, with room to spare. */
const FRAME_TOKENS = 16;

/**
 * More tokens than a prompt can have: no tokenizer makes more tokens than the text has bytes.
 * @param bytes of all texts, as UTF-8
 */
export function mostInputTokens(bytes: number, messages: number): number {
  return bytes + messages * FRAME_TOKENS;
}

/** What a call costs at most: every token of input at its dearest, and as many of output as are allowed. */
export function worstCost(inputTokens: number, maxOutputTokens: number, price: ModelPrice): number {
  const dearest = Math.max(price.input, price.cacheRead, price.cacheWrite);
  return costOf({ ...NO_TOKENS, input: inputTokens, output: maxOutputTokens }, { ...price, input: dearest });
}
