import type { ModelFault } from './model-fault.ts';

/** Failures in a row after which a provider is left alone for a while. */
const MOST_FAILURES = 4;
const REST_MS = 20_000;
/** What a new try will not mend soon: a wrong key, a model that is gone. */
const LONG_REST_MS = 60_000;

export type BreakerState = 'closed' | 'open' | 'half-open';

/**
 * Keeps turns from waiting for a provider that is down. Closed it lets all through; open none; after a rest one call
 * tries, and closes it or opens it again.
 */
export interface CircuitBreaker {
  state(): BreakerState;
  /** Whether a call may be made now. One that may must be followed by `succeeded`, `failed` or `withdrawn`. */
  enter(): boolean;
  succeeded(): void;
  failed(fault: ModelFault): void;
  /** The call ended for a reason that says nothing of the provider: the learner pressed stop. */
  withdrawn(): void;
}

/** @param now in milliseconds, never going back */
export function createCircuitBreaker(now: () => number): CircuitBreaker {
  let failures = 0;
  let openUntil = 0;
  let isProbing = false;
  const state = (): BreakerState => {
    if (openUntil === 0) return 'closed';
    return now() < openUntil ? 'open' : 'half-open';
  };
  return {
    state,
    enter() {
      const at = state();
      if (at === 'closed') return true;
      if (at === 'open' || isProbing) return false;
      isProbing = true;
      return true;
    },
    succeeded() {
      failures = 0;
      openUntil = 0;
      isProbing = false;
    },
    failed({ kind, facts }) {
      failures += 1;
      const wasProbing = isProbing;
      isProbing = false;
      if (kind === 'refused') openUntil = now() + LONG_REST_MS;
      else if (facts.retryAfterMs !== undefined) openUntil = now() + facts.retryAfterMs;
      else if (wasProbing || failures >= MOST_FAILURES) openUntil = now() + REST_MS;
    },
    withdrawn() {
      isProbing = false;
    },
  };
}
