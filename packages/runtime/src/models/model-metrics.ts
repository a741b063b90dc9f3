import type { Gateway, GatewayObserver } from '@kindling/ai-agent/gateway';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

const STATES = ['closed', 'half-open', 'open'] as const;

/** Adds what models are asked, say and cost, by provider. Nobody's words and nobody's name are among the labels. */
export function countModelCalls(registry: Registry): GatewayObserver['called'] {
  const registers = [registry];
  const labelNames = ['provider', 'model'];
  const calls = new Counter({
    name: 'kindling_model_calls_total',
    help: 'Calls to models, by how they ended',
    labelNames: [...labelNames, 'purpose', 'outcome'],
    registers,
  });
  const tokens = new Counter({
    name: 'kindling_model_tokens_total',
    help: 'Tokens of calls to models, by kind',
    labelNames: [...labelNames, 'kind'],
    registers,
  });
  const cost = new Counter({
    name: 'kindling_model_cost_dollars_total',
    help: 'Cost of calls to models',
    labelNames,
    registers,
  });
  const firstToken = new Histogram({
    name: 'kindling_model_first_token_seconds',
    help: 'Time from a call to the first word of a model',
    labelNames: ['provider'],
    buckets: [0.1, 0.25, 0.5, 1, 2, 4, 8, 16],
    registers,
  });
  return ({ provider, model, purpose, outcome, usage, costMicros, firstTokenMs }) => {
    calls.inc({ provider, model, purpose, outcome });
    for (const [kind, count] of Object.entries(usage)) tokens.inc({ provider, model, kind }, count);
    cost.inc({ provider, model }, costMicros / 1_000_000);
    if (firstTokenMs !== null) firstToken.observe({ provider }, firstTokenMs / 1000);
  };
}

/** Adds whether each provider is let alone at the moment. */
export function watchBreakers(registry: Registry, { describe }: Gateway): void {
  new Gauge({
    name: 'kindling_model_breaker_state',
    help: '1 for the state that the breaker of a provider is in',
    labelNames: ['provider', 'state'],
    registers: [registry],
    collect() {
      for (const { provider, state } of describe())
        for (const one of STATES) this.set({ provider, state: one }, one === state ? 1 : 0);
    },
  });
}
