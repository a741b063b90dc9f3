import { LLMock, type MockServerOptions } from '@copilotkit/aimock';
import type { CallOutcome, PlannedCall } from '@kindling/core/ai';
import { TutorActivity, type VoiceRequest } from '@kindling/core/turns';
import { createGateway, type Gateway, type GatewayLimits, type GatewayPart } from './create-gateway.ts';
import { defaultModel, findModel, type ProviderName } from './models.ts';
import type { ProviderSettings } from './open-model.ts';

export const REQUEST: VoiceRequest = {
  tenant: { schoolId: '0192f1a0-0000-7000-8000-000000000001', correlationId: 'req-1' },
  learnerId: '0192f1a0-0000-7000-8000-000000000002',
  replyId: '0192f1a0-0000-7000-8000-000000000003',
};

/** A task whose solution a model may be made to tell. */
export const SOLUTION =
  'def sum_even(numbers):\n    total = 0\n    for n in numbers:\n        if n % 2 == 0:\n            total += n\n    return total';
export const SUM_EVEN = TutorActivity.parse({
  id: 'sum-even',
  kind: 'python',
  title: 'Sum of even numbers',
  statement: 'Write sum_even(numbers).',
  entryPoint: 'sum_even',
  referenceSolution: SOLUTION,
});

const LIMITS: GatewayLimits = {
  maxOutputTokens: 400,
  firstTokenMs: 4_000,
  thinkingMs: 6_000,
  stallMs: 2_000,
  deadlineMs: 8_000,
  recheckMs: 2_000,
};

/** A server that speaks like the providers, on this machine. */
export async function startDouble(options: MockServerOptions = {}): Promise<LLMock> {
  const double = new LLMock({ port: 0, latency: 0, chunkSize: 12, ...options });
  await double.start();
  return double;
}

/** One provider, its address that of the double; `sent` gets the bodies as they leave. */
export function settingsFor(provider: ProviderName, url: string, sent: string[] = []): ProviderSettings {
  const model = provider === 'local' ? findModel('local', 'small') : defaultModel(provider);
  if (model === undefined) throw new Error('No such model');
  return {
    provider,
    model,
    apiKey: 'key-of-the-test',
    baseUrl: `${url}/v1`,
    fetch: (input, init) => {
      if (typeof init?.body === 'string') sent.push(init.body);
      return fetch(input, init);
    },
  };
}

/** A ledger in memory, and what it was told. */
export function keepBooks({
  mayPay = () => true,
  isStillAllowed = async () => true,
}: {
  mayPay?: (call: PlannedCall) => boolean;
  isStillAllowed?: (call: PlannedCall) => Promise<boolean>;
} = {}) {
  const calls: (PlannedCall & { settled?: CallOutcome; booked?: CallOutcome })[] = [];
  return {
    calls,
    ledger: {
      reserve: async (call: PlannedCall) =>
        mayPay(call) ? { callId: String(calls.push({ ...call }) - 1), kept: Promise.resolve() } : undefined,
      isStillAllowed,
      settle: async (_request: VoiceRequest, id: string, settled: CallOutcome) => {
        const call = calls[Number(id)];
        if (call !== undefined) call.settled = settled;
      },
      book: async (_call: PlannedCall, id: string, booked: CallOutcome) => {
        const call = calls[Number(id)];
        if (call !== undefined) call.booked = booked;
      },
    },
  };
}

export interface Rig {
  gateway: Gateway;
  books: ReturnType<typeof keepBooks>;
  observed: CallOutcome[];
  ledgerErrors: unknown[];
}

export function rigGateway(
  providers: readonly ProviderSettings[],
  books = keepBooks(),
  limits: Partial<GatewayLimits> = {},
): Rig {
  const observed: CallOutcome[] = [];
  const ledgerErrors: unknown[] = [];
  const gateway = createGateway({
    providers,
    ledger: books.ledger,
    limits: { ...LIMITS, ...limits },
    observer: {
      called: (call) => observed.push(call),
      ledgerFailed: (error) => ledgerErrors.push(error),
    },
    now: () => performance.now(),
  });
  return { gateway, books, observed, ledgerErrors };
}

export const promptOf = (content: string) => ({
  version: 'tutor@1',
  system: 'You teach.',
  turn: 'Answer in English.',
  messages: [{ role: 'user' as const, content }],
});

export interface Heard {
  origin: string | undefined;
  text: string;
  interrupted: boolean;
}

/** Everything the gateway says to one question at the level `cloud`. */
export async function hear(
  gateway: Gateway,
  content: string,
  { knownNames = [], signal }: { knownNames?: string[]; signal?: AbortSignal } = {},
): Promise<Heard> {
  const heard: Heard = { origin: undefined, text: '', interrupted: false };
  const asking = { level: 'cloud' as const, purpose: 'reply' as const, request: REQUEST, knownNames };
  const take = (part: GatewayPart) => {
    if (part.type === 'origin') heard.origin = part.origin;
    else if (part.type === 'text') heard.text += part.text;
    else heard.interrupted = true;
  };
  for await (const part of gateway.ask(promptOf(content), {
    ...asking,
    ...(signal === undefined ? {} : { signal }),
  }))
    take(part);
  return heard;
}
